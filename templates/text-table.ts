import type { FileChild } from "docx";
import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { type TableShape, tableSection, tableShapes, textWidth } from "../src/documents/template-rules";
import { blank, control, line, run, twips } from "./page";

/** The column of running numbers, in millimetres. */
const numberColumn = 12;

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const borders = { top: border, bottom: border, left: border, right: border } as const;

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
  const widths = columnWidths(shape).map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(shape, widths, "đầu"), row(shape, widths, "dòng")],
  });
}

function columnWidths({ columns, numbered }: TableShape): readonly number[] {
  const first = numbered ? [numberColumn] : [];
  const others = columns - first.length;
  const width = (textWidth - (numbered ? numberColumn : 0)) / others;
  return [...first, ...Array.from({ length: others }, () => width)];
}

function row({ columns, numbered }: TableShape, widths: readonly number[], loop: "đầu" | "dòng"): TableRow {
  const head = loop === "đầu";
  return new TableRow({
    cantSplit: true,
    tableHeader: head,
    children: widths.map((width, index) => {
      const opening = index === 0 ? `{#${loop}}` : "";
      const closing = index === columns - 1 ? `{/${loop}}` : "";
      const text = run(`${opening}{ô ${index + 1}}${closing}`, 13, head ? { bold: true } : {});
      const centred = head || (numbered && index === 0);
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        borders,
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
        children: [
          line([text], { alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext: head }),
        ],
      });
    }),
  });
}
