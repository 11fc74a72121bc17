import { type Award, compareAwards } from "../../domain/awards/award";
import { grouped } from "../../domain/grouping";
import type { CouncilDocument } from "../../domain/papers/document";
import type { CollectiveShare } from "../../domain/review/checks/check-nominations";
import { shortAwardName } from "../../domain/review/checks/wording";
import type { Nomination } from "../../domain/review/nomination";
import {
  type AwardGroup,
  type AwardMatrix,
  awardMatrix,
  countOf,
  nominationLists,
  sortKeysOf,
} from "../../domain/review/nomination-list";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { ratingNames } from "../../domain/school/rating";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst, withoutPictures } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { landscapeWidth } from "../engine/shapes";
import { isNameAlone, shortVerdict } from "./appraisal-words";
import { type AppraisedReview, appraisedReview, type ReviewedNominations } from "./appraised-review";
import { collectiveCells } from "./collective-cells";
import { matrixViews } from "./matrix-view";
import { numberedNote } from "./nominee-words";
import type { ReviewPaper } from "./review-paper";
import { attachedTo, replacementSentences } from "./review-words";

/** What a nomination list tells beside what every document of a review says. */
export interface NominationListTold extends ReviewedNominations {
  /** What the checks counted of collectives. */
  readonly shares: readonly CollectiveShare[];
  /** The appraisal report whose annex the list is. */
  readonly report: CouncilDocument;
}

type NominationListData = ReviewPaper & NominationListTold;

/** The summary under the kind; two lines on the document, one in the book. */
export function nominationListTitle({ name }: ReviewPeriod): readonly [string, string] {
  return ["Tổng hợp đề nghị khen thưởng", comparable(name)];
}

/** The summary list as its template names things: an annex of the appraisal report (danh sách tổng hợp đề nghị, domain.md 5.3). */
export function nominationListView(data: NominationListData) {
  const { settings, review, byCouncil, document, nominations, signer, recipients, now, units } = data;
  const lists = nominationLists(nominations, { ...data, sortKeys: sortKeysOf(data.staff) });
  const matrix = awardMatrix(nominations, data);
  const appraised = appraisedReview(data, units);
  const told = [...lists.collectives, ...lists.individuals].flatMap((group) =>
    group.nominations.map((nomination) => rowView(nomination, data, appraised)),
  );
  const cells = new Map(told.map((row) => [row.id, row]));
  const isMarked = (groups: readonly AwardGroup[]) =>
    groups.some((group) => group.nominations.some(({ id }) => cells.get(id)?.hasTyped));
  const list = (name: "tập thể" | "cá nhân", groups: readonly AwardGroup[]) =>
    listView(name, groups, ({ id }) => cells.get(id)?.cells ?? {}, isMarked(groups) ? [typedNote] : []);
  return {
    ...headerView(
      { settings, byCouncil, document, year: now.year },
      nominationListTitle(review).join("\n"),
      landscapeWidth,
    ),
    "tên loại": "DANH SÁCH",
    "kèm theo": attachedTo(data.report, settings, now.year),
    ...list("tập thể", lists.collectives),
    ...list("cá nhân", lists.individuals),
    ...matrixViews(matrix, units),
    "đoạn kết": [...replacementSentences("Danh sách", data.replaced), closingText(matrix, lists)].map(
      lineView,
    ),
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

type RowView = Readonly<Record<string, string>>;

/** A list in groups, one an award, its running numbers through all of them; its count below. */
function listView(
  name: "tập thể" | "cá nhân",
  groups: readonly AwardGroup[],
  cells: (nomination: Nomination) => RowView,
  notes: readonly string[],
) {
  let number = 0;
  const views = groups.map(({ award, nominations }) => ({
    "tên nhóm": `${award.name}: ${twoDigits(nominations.length)} ${name}`,
    dòng: nominations.map((nomination) => {
      number += 1;
      return { tt: String(number), ...cells(nomination) };
    }),
  }));
  const counts = groups.map(({ award, nominations }) => `${award.name}: ${twoDigits(nominations.length)}`);
  const count =
    groups.length === 0
      ? `Không có ${name} được đề nghị.`
      : `Danh sách có ${twoDigits(countOf(groups))} lượt đề nghị ${name}, gồm: ${counts.join("; ")}.`;
  return {
    [`danh sách ${name}`]: views.length === 0 ? [] : [{ nhóm: views }],
    [`số lượng ${name}`]: [...notes, count].map(lineView),
  };
}

/** A nomination's cells; `hasTyped` where an asterisk stands behind what nobody has held against the register. */
interface ListedRow {
  readonly id: string;
  readonly cells: RowView;
  readonly hasTyped: boolean;
}

/** The cells of a nomination, its number aside. */
function rowView(nomination: Nomination, data: NominationListData, review: AppraisedReview): ListedRow {
  const { kind, id } = nomination;
  const { nominees } = review;
  const appraised = review.of(nomination);
  const known = review.knownOf(nomination);
  const alone = isNameAlone(appraised.appraisal);
  const collective = kind === "collective" ? collectiveCells(nomination, known, data.shares) : null;
  const rating = known?.rating ?? nomination.rating;
  const past = kind === "individual" ? pastAwards(nomination, data.awards, review) : null;
  const remarks = [
    ...(nomination.state === "leaving" ? ["chờ duyệt bỏ"] : []),
    ...(nomination.late ? ["nộp muộn"] : []),
    ...(nominees.isNumbered(nomination) ? [numberedNote] : []),
    ...(collective?.differing ?? []),
  ].join("; ");
  const common = {
    "xếp loại": rating ? ratingNames[rating] : "",
    // What the secretary typed may tell why a nominee is held, and that never leaves the register (domain.md 9).
    "ý kiến thẩm định": joined(
      [shortVerdict(appraised, review.undecidedOf(nomination)), alone ? "" : nomination.opinion],
      ". ",
    ),
    "ghi chú": joined([upperFirst(remarks), alone ? "" : nomination.note], "; "),
  };
  if (collective !== null)
    return {
      id,
      cells: {
        "tập thể": joined([nominees.name(nomination), nominees.place(nomination)], "\n"),
        ...collective.cells,
        ...common,
      },
      hasTyped: collective.hasTyped,
    };
  const { initiative, initiativeDecision, votesFor, votesIn } = nomination;
  return {
    id,
    cells: {
      "họ và tên": nominees.name(nomination),
      "chức vụ, đơn vị": nominees.place(nomination),
      "sáng kiến": joined(
        [withoutPictures(initiative), initiativeDecision && `(${initiativeDecision})`],
        " ",
      ),
      "danh hiệu đã đạt": past?.text ?? "",
      "bình xét đơn vị":
        votesFor === null ? "" : votesIn === null ? String(votesFor) : `${votesFor}/${votesIn}`,
      ...common,
    },
    hasTyped: past?.isTyped ?? false,
  };
}

/** "CSTĐCS 2021-2022; LĐTT 2020-2021, 2021-2022": as the history has them, else as the unit typed them, with an asterisk. */
function pastAwards(
  nomination: Nomination,
  awards: readonly Award[],
  { knownOf }: AppraisedReview,
): { readonly text: string; readonly isTyped: boolean } {
  const history = knownOf(nomination)?.history ?? [];
  if (history.length === 0) {
    const typed = withoutPictures(nomination.pastAwards);
    return { text: typed === "" ? "" : `${typed}*`, isTyped: typed !== "" };
  }
  const order = [...awards].sort(compareAwards).map(({ code }) => code);
  const catalogue = new Map(awards.map((award) => [award.code, award]));
  const placeOf = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  const lines = [...grouped(history, ({ award }) => award)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([award, rows]) => {
      const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))].sort();
      return `${shortAwardName(catalogue, award)} ${years.join(", ")}`;
    });
  return { text: lines.join("; "), isTyped: false };
}

const typedNote = "* Do đơn vị ghi, chưa đối chiếu được với số liệu của trường.";

function closingText(
  { total }: AwardMatrix,
  { collectives, individuals }: ReturnType<typeof nominationLists>,
) {
  const [ofCollectives, ofIndividuals] = [countOf(collectives), countOf(individuals)].map(twoDigits);
  return `Tổng số: ${twoDigits(total)} lượt đề nghị, trong đó ${ofCollectives} của tập thể, ${ofIndividuals} của cá nhân./.`;
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== "").join(separator);
}
