import type { CouncilDocument } from "../../domain/papers/document";
import { symbolJoint } from "../../domain/papers/document";
import { printedNumber } from "../../domain/papers/document-number";
import { longDate, undatedDay } from "../../vietnamese/dates";

/** The head of an annex: what it is, of what, and which document it belongs to. */
export interface AnnexHead {
  /** "DANH SÁCH". */
  readonly name: string;
  readonly summary: string;
  /** The line of `attachedLine`. */
  readonly attached: string;
}

/** The head of an annex as its template names things (`templates/engine/annex.ts`). */
export function annexHeadView({ name, summary, attached }: AnnexHead) {
  return { "tên phụ lục": name, "trích yếu phụ lục": summary, "kèm theo": attached };
}

/**
 * "(Kèm theo Quyết định số 05/QĐ-CĐN ngày 20 tháng 7 năm 2026 của Hiệu trưởng …)": under the head of an annex, with gaps
 * while the document has no number or no day; `how` is "Ban hành kèm theo" of what the document itself issues.
 */
export function attachedLine(
  kind: string,
  { number, symbol, date }: CouncilDocument,
  issuer: string,
  year: number,
  how = "Kèm theo",
): string {
  const reference = `số ${number === null ? "      " : printedNumber(number)}${symbolJoint(symbol)}${symbol}`;
  return `(${how} ${kind} ${reference} ${date ? longDate(date) : undatedDay(year)} của ${issuer})`;
}
