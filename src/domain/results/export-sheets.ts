import { comparableLabel } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import type { Initiative } from "../school/initiative";
import type { ExportedAward, LeftOut } from "./export-award";
import {
  type CodedThing,
  codedThings,
  type ExportColumn,
  type ExportField,
  type ExportRows,
  exportFields,
  type OtherCode,
} from "./export-field";
import {
  type AwardCount,
  anyValues,
  awardValues,
  countValues,
  type ExportRegister,
  type ExportValue,
  initiativeValues,
} from "./export-values";

/** A cell as the workbook keeps it. */
export type ExportCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: CalendarDate };

/** A sheet of the workbook. */
export interface ExportSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** The sheets, what went into none of them, and cells that stayed empty because the register does not know what belongs there. */
export interface Exported {
  readonly sheets: readonly ExportSheet[];
  readonly leftOut: readonly LeftOut[];
  readonly empty: readonly LeftOut[];
}

/** The rows there are. */
export interface ExportedRows {
  readonly awards: readonly ExportedAward[];
  readonly initiatives: readonly Initiative[];
  readonly counts: readonly AwardCount[];
}

/** The columns of a sheet, in their order, and what its rows are of; "mixed" where its columns are of several kinds of rows. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: ExportRows | "none" | "mixed";
}

/** The sheets the columns ask for, in the order of the first column of each. */
export function sheetPlans(columns: readonly ExportColumn[]): readonly SheetPlan[] {
  return [...grouped(columns, ({ sheet }) => comparableLabel(sheet)).values()].map((own) => {
    const kinds = new Set(own.flatMap(({ field }) => exportFields[field].of ?? []));
    const [only = "none"] = kinds;
    return {
      name: own[0]?.sheet ?? "",
      columns: [...own].sort((a, b) => a.order - b.order),
      rows: kinds.size > 1 ? "mixed" : only,
    };
  });
}

/** Fills the sheets. A row that lacks what a column must have is left out and told; nothing is made up. */
export function exportSheets(
  plans: readonly SheetPlan[],
  { awards, initiatives, counts }: ExportedRows,
  register: ExportRegister,
  codes: readonly OtherCode[],
): Exported {
  const leftOut: LeftOut[] = [];
  const empty: LeftOut[] = [];
  const sheets = plans.map((plan): ExportSheet => {
    const rows = filled(plan);
    return { name: plan.name, heads: plan.columns.map(({ head }) => head), rows };
  });
  return { sheets, leftOut, empty };

  function filled(plan: SheetPlan): readonly (readonly ExportCell[])[] {
    switch (plan.rows) {
      case "award":
        return rowsOf(plan, awards, awardValues, ({ name, awardName }) => [name, awardName]);
      case "initiative":
        return rowsOf(plan, initiatives, initiativeValues, ({ name }) => [name, "Sáng kiến"]);
      case "count":
        return rowsOf(plan, counts, countValues, ({ name, category }) => [category, name]);
      default:
        return [];
    }
  }

  function rowsOf<Row>(
    { name: sheet, columns }: SheetPlan,
    rows: readonly Row[],
    values: Readonly<Partial<Record<ExportField, (row: Row, register: ExportRegister) => ExportValue>>>,
    about: (row: Row) => readonly [who: string, what: string],
  ): readonly (readonly ExportCell[])[] {
    const written: (readonly ExportCell[])[] = [];
    for (const row of rows) {
      const cells = columns.map((column) =>
        cellOf(valueIn(column, row, values, written.length + 1), column, codes),
      );
      const [who, what] = about(row);
      const told = (reason: string): LeftOut => ({ sheet, who, what, reason });
      const missing = cells.flatMap((cell, index) => {
        const column = columns[index];
        return column?.required && isEmpty(cell) ? [{ head: column.head, why: cell.why || "không có" }] : [];
      });
      if (missing.length > 0) {
        const reasons = [...grouped(missing, ({ why }) => why)].map(
          ([why, own]) => `cột ${own.map(({ head }) => `“${head}”`).join(", ")}: ${why}`,
        );
        leftOut.push(told(reasons.join("; ")));
        continue;
      }
      cells.forEach(({ why, isUnknown }, index) => {
        if (isUnknown) empty.push(told(`cột “${columns[index]?.head}”: ${why}`));
      });
      written.push(cells.map(({ cell }) => cell));
    }
    return written;
  }

  function valueIn<Row>(
    { field, fixed }: ExportColumn,
    row: Row,
    values: Readonly<Partial<Record<ExportField, (row: Row, register: ExportRegister) => ExportValue>>>,
    number: number,
  ): ExportValue {
    if (field === "rowNumber") return { number };
    if (field === "fixed") return { text: fixed };
    if (field === "schoolYear" || field === "school" || field === "sector")
      return anyValues[field](row, register);
    return values[field]?.(row, register) ?? { text: "" };
  }
}

/** A cell, and why it is empty; "" where there is no reason. */
interface ToldCell {
  readonly cell: ExportCell;
  readonly why: string;
  /** Something belongs there that the register does not know. */
  readonly isUnknown: boolean;
}

function isEmpty({ cell }: ToldCell): boolean {
  return "text" in cell && cell.text === "";
}

function filledWith(cell: ExportCell): ToldCell {
  return { cell, why: "", isUnknown: false };
}

function emptyFor(why: string, isUnknown: boolean): ToldCell {
  return { cell: { text: "" }, why, isUnknown };
}

function cellOf(value: ExportValue, column: ExportColumn, codes: readonly OtherCode[]): ToldCell {
  if ("unknown" in value) return emptyFor(value.unknown, true);
  if ("none" in value) return emptyFor(value.none, false);
  if ("code" in value) return codeCell(value.code, value.of, column, codes);
  if ("day" in value) return filledWith(column.format === "date" ? value : { text: dayText(value.day) });
  if ("number" in value) {
    return filledWith(column.format === "text" ? { text: String(value.number) } : value);
  }
  return filledWith(value);
}

/** Codes are text always. Another system's code that nobody wrote down is not known. */
function codeCell(
  code: string,
  of: CodedThing,
  { system }: ExportColumn,
  codes: readonly OtherCode[],
): ToldCell {
  if (system === "" || code === "") return filledWith({ text: code });
  const found = codes.find(
    (row) =>
      row.thing === of &&
      comparableLabel(row.system) === comparableLabel(system) &&
      codeKey(row.code) === codeKey(code),
  );
  if (found) return filledWith({ text: found.theirs });
  return emptyFor(`${codedThings[of].toLowerCase()} ${code} chưa có mã của hệ thống “${system}”`, true);
}

/** "05/01/2026": other systems read days with all their zeros. */
function dayText({ year, month, day }: CalendarDate): string {
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/");
}
