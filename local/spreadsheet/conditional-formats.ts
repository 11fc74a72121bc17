import type { Area, CellStyle, Content } from "./cells";
import {
  type DateCriteria,
  isSuchDate,
  isSuchNumber,
  isSuchText,
  type NumberCriteria,
  TEXT_END_KINDS,
} from "./validation-criteria";

export const FORMAT_DATE_KINDS = ["DATE_AFTER", "DATE_BEFORE", "DATE_EQUAL_TO"] as const;

export const FORMAT_TEXT_KINDS = [
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  ...TEXT_END_KINDS,
] as const;

/** What a cell must hold to be formatted. */
export type FormatCriteria =
  | { readonly kind: "CELL_EMPTY" | "CELL_NOT_EMPTY" }
  | NumberCriteria
  | { readonly kind: (typeof FORMAT_DATE_KINDS)[number]; readonly days: DateCriteria["days"] }
  | { readonly kind: (typeof FORMAT_TEXT_KINDS)[number]; readonly texts: readonly string[] };

/** What a rule makes of a cell's looks, as far as it says anything. Colours in hexadecimal digits. */
export interface FormatLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

/** A conditional format of a sheet. It never changes; where its cells move, another one takes its place. */
export interface ConditionalFormat {
  readonly criteria: FormatCriteria;
  readonly look: FormatLook;
  readonly areas: readonly Area[];
}

/** A cell's own looks and what rules made of them. */
export interface SeenStyle extends Omit<CellStyle, "fontLine"> {
  readonly fontLine?: NonNullable<CellStyle["fontLine"]> | "underline line-through";
}

/** A cell as its rules judge it: what it holds, its number format, and what it shows. */
export interface JudgedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
  readonly format: string | undefined;
  readonly shown: string;
}

/**
 * What the rules of a sheet make of its cells: nothing where none applies. Rules are tried in their order. Assumption: of several
 * that apply, each property of the looks is as the first one has it that says something of it.
 */
export function formatsOf(
  formats: readonly ConditionalFormat[],
): (cell: JudgedCell) => FormatLook | undefined {
  const byColumn = new Map<number, readonly ConditionalFormat[]>();
  return (cell) => {
    const rules =
      byColumn.get(cell.column) ??
      formats.filter(({ areas }) =>
        areas.some(({ column, columns }) => column <= cell.column && cell.column < column + columns),
      );
    byColumn.set(cell.column, rules);
    const applying = rules.filter((rule) => covers(rule, cell) && applies(rule.criteria, cell));
    if (applying.length === 0) return undefined;
    return Object.assign({}, ...applying.map(({ look }) => look).reverse());
  };
}

function covers({ areas }: ConditionalFormat, { row, column }: JudgedCell): boolean {
  return areas.some(
    (area) =>
      area.row <= row &&
      row < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns,
  );
}

/**
 * Assumptions: an empty cell is no number and no date, and its text is "", which contains nothing; of a formula, whose result
 * nobody knows here, it is known alone that the cell is not empty.
 */
function applies(criteria: FormatCriteria, { content, format, shown }: JudgedCell): boolean {
  switch (criteria.kind) {
    case "CELL_EMPTY":
      return content === undefined;
    case "CELL_NOT_EMPTY":
      return content !== undefined;
    default:
      if (typeof content === "object") return false;
      if ("texts" in criteria) return isSuchText(criteria, shown);
      if (content === undefined) return false;
      return "numbers" in criteria ? isSuchNumber(criteria, content) : isSuchDate(criteria, content, format);
  }
}

/** A cell's looks after its rules. */
export function styleAfter(
  style: CellStyle | undefined,
  look: FormatLook | undefined,
): SeenStyle | undefined {
  if (look === undefined) return style;
  const { background, fontColor, bold, italic } = look;
  const underline = look.underline ?? style?.fontLine === "underline";
  const strikethrough = look.strikethrough ?? style?.fontLine === "line-through";
  const changesLine = look.underline !== undefined || look.strikethrough !== undefined;
  return {
    ...style,
    ...(background !== undefined && { background }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { fontWeight: bold ? "bold" : "normal" }),
    ...(italic !== undefined && { fontStyle: italic ? "italic" : "normal" }),
    ...(changesLine && { fontLine: lineOf(underline, strikethrough) }),
  };
}

function lineOf(underline: boolean, strikethrough: boolean): NonNullable<SeenStyle["fontLine"]> {
  if (underline && strikethrough) return "underline line-through";
  if (underline) return "underline";
  return strikethrough ? "line-through" : "none";
}
