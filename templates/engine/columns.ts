import {
  BorderStyle,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { twips } from "./page";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/**
 * A borderless table whose rows never split. `widths` are millimetres, absolute, because Google Docs
 * collapses percentages; borders and margins are switched off in each cell, because it forgets the table's.
 */
export function columns(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  margins: NonNullable<ITableCellOptions["margins"]> = noMargins,
): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                borders: noBorders,
                margins,
                children,
              }),
          ),
        }),
    ),
  });
}
