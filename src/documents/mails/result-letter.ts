import type { UnitResult } from "../../domain/results/unit-result";
import { reviewPhrase } from "../../domain/review/review-name";
import { twoDigits } from "../../vietnamese/numbers";
import { decisionAboveWords } from "../results/result-words";
import { type Letter, listed, oneLine, signature } from "./letter";

/** A nomination of the unit as the letter tells of it. */
export interface ResultLetterLine {
  readonly name: string;
  readonly award: string;
  readonly result: UnitResult["kind"];
  /** What became of it, in words (`resultWords`). */
  readonly words: string;
}

/** What the letter that tells a unit what became of its nominations is written from. */
export interface ResultLetterSource {
  readonly unit: string;
  readonly review: string;
  readonly lines: readonly ResultLetterLine[];
  /** Of an earlier letter, the day it was written and what is told otherwise now; null for the first one. */
  readonly since: { readonly day: string; readonly changed: readonly ResultLetterLine[] } | null;
  readonly office: string;
  readonly council: string;
  readonly school: string;
}

/** The letter with the results of a unit's own nominations, and why one failed: no votes, nobody of another unit (domain.md 5.9, 9). */
export function resultLetter(source: ResultLetterSource): Letter {
  const { unit, review, lines, since, office, council, school } = source;
  const good = lines.filter(({ result }) => isGood(result));
  const others = lines.filter(({ result }) => !isGood(result));
  const parts = [
    `Kính gửi ${oneLine(unit)},`,
    `Xin gửi đơn vị kết quả các đề nghị của đơn vị trong ${reviewPhrase({ name: review })}, ${twoDigits(lines.length)} đề nghị.`,
    ...(since === null
      ? []
      : section(`Thay đổi so với thư ngày ${since.day}`, since.changed, "Toàn bộ kết quả hiện nay như sau.")),
    ...section("Được thông qua, được đề nghị hoặc đã được khen thưởng", good),
    ...section("Các đề nghị khác", others),
    `Ý kiến về kết quả, xin gửi về ${office}.`,
    "Thư có nêu lý do của từng trường hợp, xin chỉ thông báo cho người được nêu tên và không công khai.",
    signature(council, school),
  ];
  const subject =
    since === null ? "Kết quả xét thi đua, khen thưởng" : "Kết quả xét thi đua, khen thưởng (có thay đổi)";
  return { subject: `${subject} - ${oneLine(review)}`, body: parts.join("\n\n") };
}

/** What one line of the letter says, by which it is known whether a later letter says otherwise. */
export function resultLine({ name, award, words }: ResultLetterLine): string {
  return `${oneLine(name)} - ${oneLine(award)}: ${words}`;
}

function section(
  heading: string,
  lines: readonly ResultLetterLine[],
  ...after: readonly string[]
): readonly string[] {
  if (lines.length === 0) return [];
  const numbered = lines.map((line, index) => `${index + 1}. ${resultLine(line)}`);
  return [`${heading} (${twoDigits(lines.length)}):\n${listed(numbered)}`, ...after];
}

const goodOnes: readonly UnitResult["kind"][] = [
  "granted",
  "grantedAbove",
  "proposed",
  "proposedAbove",
  "proposedByOffice",
];

function isGood(result: UnitResult["kind"]): boolean {
  return goodOnes.includes(result);
}

/** What results are told with. */
export interface ResultWording {
  /** "Hiệu trưởng". */
  readonly headTitle: string;
  /** "Quyết định số 12/QĐ-CĐN ngày …" of a document's id. */
  readonly documentWords: (id: string) => string;
  /** Leaves out codes and birth dates. */
  readonly clean: (text: string) => string;
}

/** What became of a nomination, in words that its unit may read. */
export function resultWords(result: UnitResult, { headTitle, documentWords, clean }: ResultWording): string {
  switch (result.kind) {
    case "granted":
      return `được khen thưởng theo ${documentWords(result.document)}`;
    case "grantedAbove":
      return `được cấp trên ${result.award === "" ? "khen thưởng" : `tặng ${oneLine(result.award)}`} theo ${decisionAboveWords(result)}`;
    case "notGrantedAbove":
      return "đã trình, cấp có thẩm quyền không khen thưởng";
    case "annulled":
      return `khen thưởng đã bị hủy bỏ theo ${documentWords(result.document)}`;
    case "proposed":
      return `Hội đồng thông qua, đề nghị ${headTitle} quyết định khen thưởng`;
    case "proposedAbove":
      return "Hội đồng thông qua, đề nghị trình cấp có thẩm quyền khen thưởng";
    case "proposedByOffice":
      return `đã được đề nghị ${headTitle} quyết định khen thưởng`;
    case "leftToHead":
      return `Hội đồng trình ${headTitle} quyết định`;
    case "refused":
      return `${headTitle} quyết định không khen thưởng${because(clean(result.reason))}`;
    case "putOff":
      return `${headTitle} để lại, chưa quyết định khen thưởng${because(clean(result.reason))}`;
    case "failed":
      return "không đủ số phiếu theo quy định";
    case "ineligible":
      return `đủ phiếu, không đủ điều kiện${among(result.reasons.map(clean))}`;
    case "overQuota":
      return "đủ phiếu, vượt chỉ tiêu";
    case "notVoted":
      return `không đưa ra bỏ phiếu${among(result.reasons.map(clean))}`;
    case "withdrawn":
      return "đã rút tại phiên họp của Hội đồng";
    case "held":
      return "tạm dừng xem xét theo quy định";
    case "declined":
      return "thường trực Hội đồng chưa đề nghị khen thưởng";
    case "pending":
      return "chưa có kết quả cuối cùng";
  }
}

function because(reason: string): string {
  const text = oneLine(reason).replace(/[\s.;]+$/, "");
  return text === "" ? "" : `; lý do: ${text}`;
}

function among(reasons: readonly string[]): string {
  const told = reasons.map((reason) => oneLine(reason).replace(/[\s.;]+$/, "")).filter((text) => text !== "");
  return told.length === 0 ? "" : `: ${told.join("; ")}`;
}
