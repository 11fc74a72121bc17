import type { Clock } from "../script/clock";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import { openSheetAsUser, type SheetUser } from "./sheet-user";

/** What a person sees of a spreadsheet, and does with mouse and keyboard. None of it is listed as calls. */
export interface SpreadsheetUser {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The names of all sheets in the order of their tabs, hidden ones among them. */
  sheetNames(): string[];
  /** The sheet of that name. Throws when there is none, naming those there are. */
  sheet(name: string): SheetUser;
  /** Adds an empty sheet after the last one. */
  addSheet(name: string): SheetUser;
  /** File → Settings. */
  setLocale(code: string): void;
  setTimeZone(zone: string): void;
}

/** Opens a spreadsheet for a person; `changed` is called after everything that changes it. */
export function openSpreadsheetAsUser(
  workbook: Workbook,
  clock: Clock,
  changed: () => void,
): SpreadsheetUser {
  const open = (sheet: SheetModel): SheetUser => openSheetAsUser(workbook, sheet, clock, changed);
  return {
    get id() {
      return workbook.id;
    },
    get name() {
      return workbook.name;
    },
    get locale() {
      return workbook.locale.code;
    },
    get timeZone() {
      return workbook.timeZone;
    },
    sheetNames: () => workbook.sheets.map((sheet) => sheet.name),
    sheet(name) {
      const sheet = workbook.sheetNamed(name);
      if (sheet !== undefined) return open(sheet);
      const names = workbook.sheets.map((other) => other.name).join(", ");
      throw new Error(`there is no sheet "${name}" among ${names}`);
    },
    addSheet(name) {
      const id = workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
      const sheet = workbook.insertSheet(id, name, workbook.sheets.length);
      changed();
      return open(sheet);
    },
    setLocale(code) {
      workbook.setLocale(code);
      changed();
    },
    setTimeZone(zone) {
      workbook.setTimeZone(zone);
      changed();
    },
  };
}
