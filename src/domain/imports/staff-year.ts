import { comparable, lowerFirst, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { codeKey } from "../code-key";
import { withoutCount } from "../pasted/counts";
import { headingTime, otherYearOf, spanOf, yearBeside, yearText } from "../pasted/heading-time";
import type { PastedRow } from "../pasted/pasted-row";
import { codeIn } from "../pasted/values";
import { quoted } from "./import-report";
import { type StaffField, staffLabel, yearFields } from "./staff-columns";

/** A row that is of another school year than the one that is imported. */
export interface OtherYear {
  readonly line: number;
  /** What says so: "Năm học “2021-2022” không phải năm học 2022-2023", a sentence without its full stop. */
  readonly said: string;
  /** Whether the whole list's title or the group says so, for all rows alike. */
  readonly isOfList: boolean;
  /** The columns of a year in which the row has something. */
  readonly columns: readonly string[];
}

/**
 * What says that a row's rating, leave and discipline are not of `schoolYear` (a year's code): its own cell, else its group's name, else
 * the list's title. Null where nothing does, or no year was chosen. A cell that names no year is told as one of another.
 */
export function ofOtherYear(row: PastedRow<StaffField>, schoolYear: string): OtherYear | null {
  if (schoolYear === "") return null;
  const columns = yearFields.filter((field) => (row.cells[field] ?? "") !== "").map(staffLabel);
  const cell = comparable(row.cells.schoolYear ?? "");
  const own = { line: row.line, columns };
  if (/[\p{L}\p{N}]/u.test(cell))
    return isOfYear(cell, schoolYear)
      ? null
      : { ...own, said: `Năm học “${excerpt(cell)}” không phải năm học ${schoolYear}`, isOfList: false };
  const group = withoutCount(row.group);
  const grouped = headingTime(group).year !== null;
  if (grouped && isOfYear(group, schoolYear)) return null;
  const titled = otherYearOf(row.title, spanOf(schoolYear));
  if (!grouped && titled === null) return null;
  const said =
    titled === null || grouped
      ? `Mục “${excerpt(group)}” không phải của năm học ${schoolYear}`
      : `Tên danh sách ghi năm học ${yearText(titled)}, đang nhập cho năm học ${schoolYear}`;
  return { ...own, said, isOfList: true };
}

function isOfYear(text: string, schoolYear: string): boolean {
  if (recognisable(text) === recognisable(schoolYear)) return true;
  const [year, chosen] = [headingTime(text).year, spanOf(schoolYear)];
  return year !== null && chosen !== null && yearBeside(year, chosen) === "now";
}

/** The first line of each person's rows of the year itself, by the key of the code. */
export function rowsOfYear(
  rows: readonly PastedRow<StaffField>[],
  schoolYear: string,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const key = codeKey(codeIn(row.cells.code));
    if (key !== "" && !lines.has(key) && ofOtherYear(row, schoolYear) === null) lines.set(key, row.line);
  }
  return lines;
}

/** So many rows are told one by one. */
const mostTold = 50;

/** What was not taken in because it is of another year; nothing of rows that say nothing of a year. */
export function otherYearNotes(others: readonly OtherYear[]): readonly string[] {
  const telling = others.filter(({ columns }) => columns.length > 0);
  const ofLists = telling.filter(({ isOfList }) => isOfList);
  const lists = [...new Set(ofLists.map(({ said }) => said))].map((said) => {
    const columns = ofLists.flatMap((other) => (other.said === said ? other.columns : []));
    return `${said}: không nhập cột ${quoted([...new Set(columns)])}`;
  });
  const rows = telling.filter(({ isOfList }) => !isOfList);
  return [
    ...lists,
    ...rows
      .slice(0, mostTold)
      .map(({ line, said, columns }) => `Dòng ${line}: ${lowerFirst(said)}, không nhập ${quoted(columns)}`),
    ...(rows.length > mostTold ? [`Còn ${rows.length - mostTold} dòng của năm học khác như vậy`] : []),
  ];
}
