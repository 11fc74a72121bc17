import type { Hands } from "./cell-hands";

/** What a person does to the tab of a sheet. */
export interface TabHands {
  hide(): void;
  show(): void;
  /** Drags the tab so that it ends up as number `index`, from 1. */
  move(index: number): void;
  rename(name: string): void;
  /** `#rrggbb`, or none. */
  color(color: string | null): void;
  delete(): void;
  /** Selects cells, from 1, and so makes this the active sheet. */
  select(row: number, column: number, rows?: number, columns?: number): void;
}

export function tabHands({ workbook, sheet, done }: Hands): TabHands {
  return {
    hide() {
      workbook.hideSheet(sheet);
      done();
    },
    show() {
      sheet.hidden = false;
      done();
    },
    move(index) {
      workbook.moveSheet(sheet, index - 1);
      done();
    },
    rename(name) {
      workbook.renameSheet(sheet, name);
      done();
    },
    color(color) {
      sheet.tabColor = color;
      done();
    },
    delete() {
      workbook.deleteSheet(sheet);
      done();
    },
    select(row, column, rows = 1, columns = 1) {
      const area = { row: row - 1, column: column - 1, rows, columns };
      // What is selected is not kept with the spreadsheet, only which sheet is the active one.
      if (workbook.activeSheetId === sheet.id) workbook.selection = { sheetId: sheet.id, ...area };
      else {
        workbook.select(sheet, area);
        done();
      }
    },
  };
}
