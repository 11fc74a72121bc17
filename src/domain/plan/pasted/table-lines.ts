import type { RowLevel } from "../outline";
import { joinMarks, tableColumns } from "../plan-table";
import type { PastedTable } from "./pasted-part";
import type { LineKind, ReadLine } from "./read-line";

/** A row a line; a table with more columns than a plan prints is set apart, row by row. */
export function tableLines(table: PastedTable): readonly ReadLine[] {
  const { rows } = table;
  const width = Math.max(...rows.map((row) => row.length));
  const { least, most } = tableColumns;
  const fits = width >= least && width <= most;
  const told = fits ? "" : `bảng ${width} cột, sổ in được bảng từ ${least} đến ${most} cột`;
  const levels = rowLevelsOf(table);
  return rows.map((row, at) => {
    const cells = Array.from({ length: width }, (_, column) =>
      (row[column] ?? "").replace(/\s*\n\s*/g, " ").replace(/\|/g, "/"),
    );
    const text = cells.join(" | ");
    const note = [
      told,
      row.length === width ? "" : "dòng thiếu ô: xem lại các ô",
      row.some((cell) => cell.includes("|")) ? "dấu | trong ô thành /" : "",
    ];
    const kind: LineKind = fits ? (levels[at] ?? "row") : "apart";
    return { kind, marker: "", text, lead: "", note: note.filter((each) => each !== "").join("; ") };
  });
}

/** What each row of a table is: its head, of one row or of two; a row; one of a table without a head; a label with what belongs to it. */
function rowLevelsOf({ rows, heads }: PastedTable): readonly RowLevel[] {
  const [first = []] = rows;
  const all = (level: RowLevel) => rows.map(() => level);
  if (rows.every((row) => row.length === 2 && /\S\s*:$/.test(row[0] ?? ""))) return all("label");
  if ((heads ?? 0) === 0 && /^\(?\d{1,3}[.)]?$/.test(first[0] ?? "") && !rows.some(isNumbering))
    return all("headless");
  const [, second = []] = rows;
  const joined = first.includes(joinMarks.left) && (second.includes(joinMarks.above) || heads === 2);
  const two = rows.length > 2 && joined;
  return rows.map((_, at) => (two && at < 2 ? "head" : "row"));
}

/** "(1) | (2) | (3)": a row that numbers the columns. */
function isNumbering(row: readonly string[]): boolean {
  return row.length > 1 && row.every((cell, at) => cell.replace(/[()]/g, "") === String(at + 1));
}
