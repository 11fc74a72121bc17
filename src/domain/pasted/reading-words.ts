import { firstFew, recognisable } from "../../vietnamese/text";
import type { ColumnReading } from "./readings";

/** So many columns are told in one sentence: no list has more that mean something. */
const mostTold = 40;

/**
 * How columns were understood, each once: "“Mã”; “Danh hiệu” → Danh hiệu đề nghị; cột 3 → Lớp; cột “Ghi chú 2” không
 * đọc". A column that is called what it is read as is named alone. "" where nothing is known of any.
 */
export function readingsText(readings: readonly ColumnReading[]): string {
  return firstFew([...new Set(readings.map(readingText))], mostTold, "cột", "; ");
}

/** The headings of columns that were not read and of which nothing is told, each once. */
export function untoldHeadings(
  readings: readonly ColumnReading[],
  told: readonly { readonly reason: string }[],
): readonly string[] {
  const unread = new Set(readings.flatMap(({ heading, as }) => (as === null ? heading : [])));
  return [...unread].filter((heading) => !told.some(({ reason }) => reason.includes(`“${heading}”`)));
}

function readingText({ column, heading, as }: ColumnReading): string {
  const named = heading === "" ? `cột ${column}` : `“${heading}”`;
  if (as === null) return heading === "" ? `${named} không đọc` : `cột ${named} không đọc`;
  return recognisable(heading) === recognisable(as) ? named : `${named} → ${as}`;
}
