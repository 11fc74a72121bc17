import type { Award } from "../../domain/awards/award";
import type { CollectiveShare } from "../../domain/review/checks/check-nominations";
import type { KnownFigures } from "../../domain/review/checks/known-figures";
import type { Finding } from "../../domain/review/finding";
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
import type { StaffMember } from "../../domain/school/staff";
import { percentText, twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { landscapeWidth, matrixColumns, matrixSection, matrixShapes } from "../engine/shapes";
import { heldWords, shortVerdict } from "./appraisal-words";
import type { ReviewPaper } from "./review-paper";
import { replacementSentences } from "./review-words";

/** What a nomination list tells beside what every document of a review says. */
export interface NominationListTold {
  readonly awards: readonly Award[];
  /** Of this review, in every state: only those that stand are listed. */
  readonly nominations: readonly Nomination[];
  readonly findings: readonly Finding[];
  /** What the checks counted of collectives; the unit's own figures where they counted nothing. */
  readonly shares: readonly CollectiveShare[];
  /** What the register knows of the nominees: it is printed before what the unit typed. */
  readonly known: readonly KnownFigures[];
  /** For names that do not sort by themselves. */
  readonly staff: readonly StaffMember[];
}

type NominationListData = ReviewPaper & NominationListTold;

/** The summary under the kind; two lines on the document, one in the book. */
export function nominationListTitle({ name }: ReviewPeriod): readonly [string, string] {
  return ["Tổng hợp đề nghị khen thưởng", comparable(name)];
}

/** The summary list as its template names things (danh sách tổng hợp đề nghị, domain.md 5.3). */
export function nominationListView(data: NominationListData) {
  const { settings, review, byCouncil, document, nominations, signer, recipients, now } = data;
  const lists = nominationLists(nominations, { ...data, sortKeys: sortKeysOf(data.staff) });
  const matrix = awardMatrix(nominations, data);
  const words = wordsOf(data);
  const listedCollectives = lists.collectives.flatMap((group) => group.nominations);
  const typed = listedCollectives.some((nomination) => hasTypedFigures(nomination, data.shares));
  return {
    ...headerView(
      { settings, byCouncil, document, year: now.year },
      nominationListTitle(review).join("\n"),
      landscapeWidth,
    ),
    "tên loại": "DANH SÁCH",
    ...listView(
      "tập thể",
      lists.collectives,
      (nomination) => collectiveView(nomination, data, words),
      typed ? [typedNote] : [],
    ),
    ...listView("cá nhân", lists.individuals, (nomination) => individualView(nomination, words)),
    ...matrixViews(matrix, data),
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
  notes: readonly string[] = [],
) {
  let number = 0;
  const views = groups.map(({ award, nominations }) => ({
    "tên nhóm": `${award.name}: ${twoDigits(nominations.length)} ${name}`,
    dòng: nominations.map((nomination) => {
      number += 1;
      return { tt: String(number), "đề nghị": award.name, ...cells(nomination) };
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

/** What the rows of a list look up. */
interface Words {
  readonly knownOf: (nomination: Nomination) => KnownFigures | undefined;
  readonly unitName: (code: string) => string;
  readonly findingsOf: (nomination: Nomination) => readonly Finding[];
}

function wordsOf({ units, findings, known: figures }: NominationListData): Words {
  const figuresById = new Map(figures.map((each) => [each.nomination, each]));
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const byNomination = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byNomination.get(finding.nomination);
    if (known) known.push(finding);
    else byNomination.set(finding.nomination, [finding]);
  }
  return {
    knownOf: ({ id }) => figuresById.get(id),
    unitName: (code) => names.get(code) ?? code,
    findingsOf: ({ id }) => byNomination.get(id) ?? [],
  };
}

function individualView(nomination: Nomination, { knownOf, unitName, findingsOf }: Words): RowView {
  const { name, position, className, unit, initiative, initiativeDecision, pastAwards } = nomination;
  const { votesFor, votesIn, opinion, note } = nomination;
  const held = heldWords(findingsOf(nomination));
  const rating = knownOf(nomination)?.rating ?? nomination.rating;
  return {
    "họ và tên": name,
    "chức vụ, đơn vị": joined(
      [position, className && `${position === "" ? "Lớp" : "lớp"} ${className}`, unitName(unit)],
      ", ",
    ),
    "xếp loại": rating ? ratingNames[rating] : "",
    "sáng kiến": joined([initiative, initiativeDecision && `(${initiativeDecision})`], " "),
    "danh hiệu đã đạt": pastAwards,
    "bình xét đơn vị":
      votesFor === null ? "" : votesIn === null ? String(votesFor) : `${votesFor}/${votesIn}`,
    // What the secretary typed may tell why a nominee is held, and that never leaves the register (domain.md 9).
    "ý kiến thẩm định": held ?? (opinion || shortVerdict(findingsOf(nomination))),
    "ghi chú": joined([sentenceCase(remarksOf(nomination).join("; ")), held ? "" : note], "; "),
  };
}

/** What the list marks by itself: late submissions are marked, never dropped (domain.md B3). */
function remarksOf({ state, late }: Nomination): readonly string[] {
  return [...(state === "leaving" ? ["chờ duyệt bỏ"] : []), ...(late ? ["nộp muộn"] : [])];
}

function collectiveView(nomination: Nomination, { shares }: NominationListData, { knownOf }: Words): RowView {
  const { id, name, memberCount, goodWorkers } = nomination;
  const known = knownOf(nomination);
  const rating = known?.rating ?? nomination.rating;
  const remarks = remarksOf(nomination);
  const share = shares.find((counted) => counted.nomination === id);
  const { have, members } = share ?? { have: goodWorkers, members: memberCount };
  return {
    "tập thể": remarks.length > 0 ? `${name} (${remarks.join("; ")})` : name,
    "tổng số": `${figure(members)}${hasTypedFigures(nomination, shares) ? "*" : ""}`,
    LĐTT: shareText(have, members, share?.percent ?? null),
    CSTĐCS: figure(known?.champions ?? nomination.champions),
    "kỷ luật": figure(known?.disciplined ?? nomination.disciplined),
    "xếp loại": rating ? ratingNames[rating] : "",
  };
}

function figure(count: number | null): string {
  return count === null ? "" : String(count);
}

const typedNote = "* Số liệu do đơn vị ghi, chưa đối chiếu với danh sách nhân sự.";

/** Whether a collective's share is what the unit typed, which an asterisk and a note tell. */
function hasTypedFigures({ id, memberCount }: Nomination, shares: readonly CollectiveShare[]): boolean {
  const share = shares.find(({ nomination }) => nomination === id);
  return share ? share.source === "typed" : memberCount !== null;
}

/** "18 (72,00%)": never rounded up to the percentage the award asks for (domain.md 7). */
function shareText(have: number | null, members: number | null, percent: number | null): string {
  if (have === null || members === null || members === 0) return figure(have);
  const writing = percent === null ? {} : { threshold: { p: Math.round(percent * 10_000), q: 1_000_000 } };
  return `${have} (${percentText(have, members, writing)})`;
}

/** The tables of units and awards: so many awards in each as the template has columns for. */
function matrixViews(
  matrix: AwardMatrix,
  { units }: NominationListData,
): Readonly<Record<string, readonly object[]>> {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const views = new Map<string, object[]>(matrixShapes.map((awards) => [matrixSection(awards), []]));
  for (let from = 0; from < matrix.awards.length; from += matrixColumns.most) {
    const to = Math.min(from + matrixColumns.most, matrix.awards.length);
    const cells = (texts: readonly string[]) =>
      Object.fromEntries(texts.slice(from, to).map((text, index) => [`ô ${index + 1}`, text]));
    views.get(matrixSection(to - from))?.push({
      đầu: [{ ...cells(matrix.awards.map(({ name }) => name)), tổng: "Tổng số" }],
      dòng: matrix.rows.map(({ unit, counts, total }, index) => ({
        tt: String(index + 1),
        "đơn vị": names.get(unit) ?? unit,
        // Nothing is an empty cell, so that the figures stand out.
        ...cells(counts.map((count) => (count === 0 ? "" : String(count)))),
        tổng: String(total),
      })),
      cộng: [{ ...cells(matrix.totals.map(String)), tổng: String(matrix.total) }],
    });
  }
  return Object.fromEntries(views);
}

function closingText(
  { total }: AwardMatrix,
  { collectives, individuals }: ReturnType<typeof nominationLists>,
) {
  const [ofCollectives, ofIndividuals] = [countOf(collectives), countOf(individuals)].map(twoDigits);
  return `Tổng số: ${twoDigits(total)} lượt đề nghị, trong đó ${ofCollectives} của tập thể, ${ofIndividuals} của cá nhân./.`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== "").join(separator);
}
