import type { FileChild, Table } from "docx";
import { type TableShape, tableSection, tableShapes, textWidth } from "../../src/documents/engine/shapes";
import { type GridRow, grid } from "./grid";
import { blank, control } from "./page";

/** The column of running numbers, in millimetres. */
const numberColumn = 12;

/**
 * The tables a plan's text may hold, one for each number of columns: a template cannot add columns, and Google Docs
 * needs absolute widths. The head repeats on every page and rows never split (NĐ 30/2020, domain.md 6).
 */
export function textTables(): FileChild[] {
  return tableShapes.flatMap((shape) => [
    control(`{#${tableSection(shape)}}`),
    table(shape),
    blank(6),
    control(`{/${tableSection(shape)}}`),
  ]);
}

function table(shape: TableShape): Table {
  return grid(columnWidths(shape), 13, [row(shape, "đầu"), row(shape, "dòng")]);
}

function columnWidths({ columns, numbered }: TableShape): readonly number[] {
  const first = numbered ? [numberColumn] : [];
  const others = columns - first.length;
  const width = (textWidth - (numbered ? numberColumn : 0)) / others;
  return [...first, ...Array.from({ length: others }, () => width)];
}

function row({ columns, numbered }: TableShape, loop: "đầu" | "dòng"): GridRow {
  const cells = Array.from({ length: columns }, (_, index) => {
    const opening = index === 0 ? `{#${loop}}` : "";
    const closing = index === columns - 1 ? `{/${loop}}` : "";
    return { text: `${opening}{ô ${index + 1}}${closing}`, centred: numbered && index === 0 };
  });
  return { kind: loop === "đầu" ? "head" : "row", cells };
}
