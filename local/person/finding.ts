import { display } from "../spreadsheet/cell-display";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";

/** A cell of a spreadsheet, from 0. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that show a text, whatever its capitals and however its marks are composed, row by row, from the sheet `first` on
 * through all the others (or in it alone). Hidden sheets are left out.
 */
export function findAll(workbook: Workbook, text: string, first: SheetModel, everywhere: boolean): Place[] {
  const wanted = plainCase(text);
  if (wanted === "") return [];
  const start = workbook.sheets.indexOf(first);
  const others = [...workbook.sheets.slice(start + 1), ...workbook.sheets.slice(0, start)];
  const sheets = everywhere ? [first, ...others.filter(({ hidden }) => !hidden)] : [first];
  return sheets.flatMap((sheet) => findIn(workbook, sheet, wanted));
}

function findIn(workbook: Workbook, sheet: SheetModel, wanted: string): Place[] {
  const found: Place[] = [];
  sheet.contents.forEach((content, row, column) => {
    const shown = display(content, sheet.formats.get(row, column), workbook.locale);
    if (plainCase(shown).includes(wanted)) found.push({ sheet, row, column });
  });
  return found;
}

function plainCase(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
