import { code } from "../column";
import { columnsOf, type Table } from "../table";

/** What an archive tab has beside its table's columns: the school year its rows went with. */
export interface OfYear {
  readonly archivedYear: string;
}

/** The name of the tab to which a tab's rows go. */
export function archiveTab(tab: string): string {
  return `${tab} (lưu trữ)`;
}

/** The school year that rows of an archive tab went with. */
export const yearColumn = code({
  header: "Năm học lưu trữ",
  note: "Năm học của kỳ xét, sổ ghi khi chuyển sang đây; không sửa",
});

/**
 * The table of a tab that takes what another one no longer needs (docs/decisions/0033): the same columns behind the school
 * year, all of them the program's and without drop-downs, as nothing is typed here.
 */
export function archiveTableOf<T>({ standIn: _, ...table }: Table<T>): Table<T & OfYear> {
  const own = columnsOf(table).map(([name, { choices: __, frozen: ___, ...column }]) => [
    name,
    { ...column, by: "program" as const },
  ]);
  return {
    ...table,
    tab: archiveTab(table.tab),
    purpose: `Các dòng của tab “${table.tab}” thuộc những năm học đã lưu trữ.`,
    writtenBy: "program",
    // Every column of T stands here under its own name, beside the year.
    columns: { archivedYear: yearColumn, ...Object.fromEntries(own) } as Table<T & OfYear>["columns"],
    initial: [],
  };
}
