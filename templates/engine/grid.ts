import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { font, line, run, twips } from "./page";

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const borders = { top: border, bottom: border, left: border, right: border } as const;

const usualPadding = 40;

/** A cell of a ruled table: its text, or its runs line by line. */
export interface GridCell {
  readonly text: string | readonly (readonly TextRun[])[];
  readonly centred?: boolean;
  readonly bold?: boolean;
  /** How many columns it takes; 1 where nothing is said. */
  readonly span?: number;
}

/** A row of a ruled table: heads repeat on every page, and stay with what follows. */
export interface GridRow {
  readonly kind: "head" | "heading" | "row";
  readonly cells: readonly GridCell[];
  /** At least so many millimetres high: room to write in. */
  readonly height?: number;
}

/**
 * A ruled table. `widths` are millimetres, absolute, and each cell has its own borders, because Google Docs collapses
 * percentages and forgets the table's. Rows never split (NĐ 30/2020, domain.md 6). `padding` above and below the text of a
 * cell is in twentieths of a point.
 */
export function grid(
  widths: readonly number[],
  points: number,
  rows: readonly GridRow[],
  padding = usualPadding,
): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    rows: rows.map((row) => gridRow(row, columnWidths, points, padding)),
  });
}

function gridRow(
  { kind, cells, height }: GridRow,
  columnWidths: readonly number[],
  points: number,
  padding: number,
): TableRow {
  const head = kind === "head";
  let column = 0;
  return new TableRow({
    cantSplit: true,
    tableHeader: head,
    ...(height === undefined ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
    children: cells.map((cell) => {
      const from = column;
      column += cell.span ?? 1;
      const width = columnWidths.slice(from, column).reduce((sum, each) => sum + each, 0);
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
        borders,
        margins: { top: padding, bottom: padding, left: points < 13 ? 60 : 80, right: points < 13 ? 60 : 80 },
        verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
        children: paragraphs(cell, points, kind),
      });
    }),
  });
}

function paragraphs({ text, centred, bold }: GridCell, points: number, kind: GridRow["kind"]): Paragraph[] {
  const face = kind !== "row" || bold ? { bold: true } : {};
  const lines = typeof text === "string" ? [[run(text, points, face)]] : text;
  return lines.map((runs) =>
    line(runs, {
      // A cell that stays empty is as high as one with text.
      run: { font, size: points * 2 },
      alignment: kind === "head" || centred ? AlignmentType.CENTER : AlignmentType.LEFT,
      keepNext: kind !== "row",
    }),
  );
}
