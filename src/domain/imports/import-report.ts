import { lowerFirst, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { isAsAnnounced } from "../pasted/announced";
import type { IgnoredLine, PastedReason, PastedRow } from "../pasted/pasted-row";
import type { ColumnReading } from "../pasted/readings";
import type { PastedTable } from "../pasted/table";

/** What importing a pasted list would do, or did: every line that is not blank is told of in one of these. */
export interface ImportReport {
  /** A line each: who is new. */
  readonly added: readonly string[];
  readonly changed: readonly ImportChange[];
  /** How many lines say what the register has already. */
  readonly unchanged: number;
  readonly unread: readonly UnreadLine[];
  /** Titles, headings, groups, totals, signatures: lines that need not be read. */
  readonly ignored: readonly UnreadLine[];
  /** What else the secretary should know: columns that were not read, counts that differ. */
  readonly notes: readonly string[];
  /** How each column was understood, of every header in order. */
  readonly readings: readonly ColumnReading[];
}

export interface ImportChange {
  readonly who: string;
  /** "Đơn vị: K-CNTT → K-KT", a line each. */
  readonly changes: readonly string[];
}

/** A line with its number in the pasted text (from 1), as it was pasted, and why it is not read. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** Why a row cannot be read, told in one go; `reasons` holds at least one. */
export function unreadRow<Name extends string>(
  { line, text }: PastedRow<Name>,
  reasons: readonly string[],
): UnreadLine {
  return { line, text, reason: reasons.join("; ") };
}

/** The lines that the table's own reading could not read, and those it passed over. */
export function unreadOf(lines: readonly PastedReason[]): readonly UnreadLine[] {
  return lines.map(({ line, text, reason }) => ({ line, text, reason }));
}

const whyIgnored: Readonly<Record<IgnoredLine["why"], string>> = {
  title: "dòng tiêu đề",
  header: "dòng tên cột",
  group: "dòng tên nhóm",
  total: "dòng tổng",
  signature: "phần ký tên",
  empty: "dòng trống",
};

export function ignoredOf(lines: readonly IgnoredLine[]): readonly UnreadLine[] {
  return lines.map(({ line, text, why }) => ({ line, text, reason: whyIgnored[why] }));
}

/** So many guesses are told one by one. */
const mostGuesses = 50;

/** What is to be said of the table as a whole: columns that are missing or unknown, cells beside them, a count that differs. */
export function tableNotes<Name extends string>(table: PastedTable<Name>): readonly string[] {
  const guesses = table.rows.flatMap(({ line, guesses: why }) =>
    why.map((each) => `Dòng ${line}: ${lowerFirst(each)}`),
  );
  const beside = table.rows.filter(({ extra }) => extra.length > 0).map(({ line }) => line);
  return [
    ...table.notes,
    ...guesses.slice(0, mostGuesses),
    ...(guesses.length > mostGuesses
      ? [`Còn ${guesses.length - mostGuesses} chỗ đọc theo phỏng đoán như vậy`]
      : []),
    ...(table.missing.length > 0 ? [`Không thấy cột ${quoted(table.missing)}`] : []),
    ...(table.unknown.length > 0 ? [`Không nhập các cột sổ không dùng: ${quoted(table.unknown)}`] : []),
    ...(beside.length > 0
      ? [
          `Có ô nằm ngoài các cột có tên ở dòng ${beside.slice(0, 10).join(", ")}${beside.length > 10 ? "…" : ""}, không nhập`,
        ]
      : []),
    ...countNotes(table),
  ];
}

/** One who was given several awards has a line each: the list may count the lines or the names. */
function countNotes<Name extends string>({ announced, rows }: PastedTable<Name>): readonly string[] {
  const nameOf = ({ cells }: PastedRow<Name>) =>
    Object.entries<string | undefined>(cells)
      .filter(([field]) => field === "name" || field === "code")
      .map(([, text = ""]) => recognisable(text))
      .join(" ");
  const counts = [rows.length, new Set(rows.map(nameOf)).size];
  return announced === null || isAsAnnounced(announced, { nominees: counts, awards: [] })
    ? []
    : [`Danh sách ghi tổng số ${announced.count}, đọc được ${rows.length} dòng`];
}

/** “Mã”, “Họ tên”: headings and columns as messages name them. */
export function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${excerpt(label)}”`).join(", ");
}
