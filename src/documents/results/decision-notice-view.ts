import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import { kindInSentence } from "../../domain/papers/kinds";
import type { Grant } from "../../domain/results/grant";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { comparable, lowerFirstLetter } from "../../vietnamese/text";
import { annexHeadView, attachedLine } from "../engine/annex-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { replacementSentences } from "../review/review-words";
import { awardCounts, awardListsView, countWords, type ListedAward, whom, withNumber } from "./award-lists";
import { commentsOffice, dashed, headOfSchool, issuerName, numberedPoints } from "./result-words";

/** What the announcement of a decision tells beside what every document of a review says. */
export interface DecisionNoticeTold {
  /** Signed, each with its number and date: what is granted later by the same part has a decision of its own. */
  readonly decisions: readonly CouncilDocument[];
  /** What of them is in force, in the order of their annexes. */
  readonly grants: readonly Grant[];
  /** What corrected, amended or annulled lines of it since. */
  readonly changes: readonly CouncilDocument[];
}

/** The summary of the announcement in the book. */
export function decisionNoticeTitle({ name }: ReviewPeriod): string {
  return `Công khai quyết định khen thưởng: ${comparable(name)}`;
}

/** Its summary in the book: which decision, where they are about one matter; several announcements of a review are told apart by it. */
export function decisionNoticeSummary(review: ReviewPeriod, decisions: readonly CouncilDocument[]): string {
  const matter = matterOf(decisions);
  return matter === null ? decisionNoticeTitle(review) : `Công khai quyết định ${lowerFirstLetter(matter)}`;
}

/** The announcement of signed decisions as its template names things (công khai quyết định, domain.md 5.9): number, date and list. */
export function decisionNoticeView(data: ReviewPaper & DecisionNoticeTold) {
  const { settings, review, byCouncil, document, now, signer, recipients, decisions, grants } = data;
  const issuer = issuerName(settings, byCouncil);
  const lines = grants.map(grantLine);
  const cited = decisions.map((decision) => `Quyết định ${documentReference(decision)}`);
  const place = settings.noticePlace;
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, inLines(decisions, review)),
    "tên loại": "THÔNG BÁO",
    đoạn: [
      `${issuer} công khai ${cited.join("; ")} của ${headOfSchool(settings)}${about(decisions)} như sau:`,
      ...numberedPoints([
        rewarded(lines),
        ["Danh sách kèm theo Thông báo này.", ...updated(data.changes)],
        place === "" ? [] : [`Thông báo được niêm yết tại ${place}.`],
        [`Kiến nghị về quyết định gửi về: ${commentsOffice(settings)}.`],
      ]),
      ...replacementSentences("Thông báo", data.replaced),
    ].map(lineView),
    "đoạn kết": [lineView(`${issuer} thông báo để các đơn vị, cá nhân được biết./.`)],
    ...footView({ settings, byCouncil, signer, recipients }),
    "có danh sách": true,
    ...annexHeadView({
      name: "DANH SÁCH",
      summary: `${whom(lines)} được khen thưởng theo\n${cited.join("; ")}`,
      attached: attachedLine("Thông báo", document, issuer, now.year),
    }),
    ...awardListsView(lines),
  };
}

/** What is announced: the decision by what it is about, where that is one matter; else what the review is called. */
function inLines(decisions: readonly CouncilDocument[], { name }: ReviewPeriod): string {
  const [title = "", other] = new Set(decisions.map((decision) => comparable(decision.title)));
  return title === "" || other !== undefined
    ? `Công khai quyết định khen thưởng\n${comparable(name)}`
    : `Công khai quyết định\n${lowerFirstLetter(title)}`;
}

/** How many, and of each award where there are several. */
function rewarded(lines: readonly ListedAward[]): readonly string[] {
  const counts = awardCounts(lines);
  return counts.length > 1
    ? [`Được khen thưởng: ${countWords(lines)}, gồm:`, ...dashed(counts)]
    : [`Được khen thưởng: ${countWords(lines)}.`];
}

/** A line of a signed decision, letter for letter; of two of one name and unit the number that tells them apart. */
export function grantLine({ kind, nominee, name, position, unitName, awardName }: Grant): ListedAward {
  return { kind, nominee, name, unitName: withNumber(unitName, position), awardName, remark: "" };
}

/** What they are about, where that is one matter. */
function about(decisions: readonly CouncilDocument[]): string {
  const matter = matterOf(decisions);
  return matter === null ? "" : ` về việc ${lowerFirstLetter(matter)}`;
}

function matterOf(decisions: readonly CouncilDocument[]): string | null {
  const [title = "", other] = new Set(decisions.map((decision) => comparable(decision.title)));
  return title === "" || other !== undefined ? null : title;
}

function updated(changes: readonly CouncilDocument[]): readonly string[] {
  if (changes.length === 0) return [];
  const cited = changes.map((change) => `${kindInSentence(change.kind)} ${documentReference(change)}`.trim());
  return [`Danh sách đã cập nhật theo ${cited.join("; ")}.`];
}
