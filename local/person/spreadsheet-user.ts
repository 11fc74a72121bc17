import type { Clock } from "../script/clock";
import type { Area } from "../spreadsheet/cells";
import { readNotation } from "../spreadsheet/notation";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import { findAll } from "./finding";
import { openSheetAsUser, type SheetUser } from "./sheet-user";
import { type Deed, type UndoReport, undoHistory } from "./undo";

/** Cells of a sheet: `row` and `column` of the first one from 1. */
export interface SheetPlace extends Area {
  readonly sheetId: number;
}

/** What a person sees of a spreadsheet, and does with mouse and keyboard. None of it is listed as calls. */
export interface SpreadsheetUser {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The sheet the person looks at. */
  readonly activeSheet: SheetUser;
  /** What the person or a script selected last. */
  readonly selection: SheetPlace | undefined;
  /** The names of all sheets in the order of their tabs, hidden ones among them. */
  sheetNames(): string[];
  /** All sheets in the order of their tabs. */
  sheets(): SheetUser[];
  /** The sheet of that name. Throws when there is none, naming those there are. */
  sheet(name: string): SheetUser;
  /** Adds an empty sheet after the last one. */
  addSheet(name: string): SheetUser;
  /** Adds a copy of a sheet after it. */
  duplicate(sheet: SheetUser, name: string): SheetUser;
  /** What the name box goes to: `B2`, `A1:B9`, `'Tên trang'!B2`, a named range. Nothing where it names no cells there are. */
  place(notation: string, home: SheetUser): SheetPlace | undefined;
  /** The cells that show a text, from sheet `first` on through all others, or in it alone. */
  find(text: string, first: SheetUser, everywhere: boolean): SheetPlace[];
  /** What the person did that can be undone and redone, the next one last. */
  readonly deeds: { readonly done: readonly Deed[]; readonly undone: readonly Deed[] };
  /** Takes back what the person did last, where nobody else has changed it since. */
  undo(): UndoReport | undefined;
  redo(): UndoReport | undefined;
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
  const placeOf = (sheet: SheetModel, { row, column, rows, columns }: Area): SheetPlace => ({
    sheetId: sheet.id,
    row: row + 1,
    column: column + 1,
    rows,
    columns,
  });
  const freeId = (): number => workbook.sheets.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
  const history = undoHistory(workbook);

  function insert(name: string, index: number, copyOf?: SheetModel): SheetUser {
    const sheet = workbook.insertSheet(freeId(), name, index, copyOf);
    changed();
    return open(sheet);
  }

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
    get activeSheet() {
      return open(workbook.activeSheet());
    },
    get selection() {
      const { selection } = workbook;
      const sheet = workbook.sheets.find(({ id }) => id === selection?.sheetId);
      return selection === undefined || sheet === undefined ? undefined : placeOf(sheet, selection);
    },
    sheetNames: () => workbook.sheets.map((sheet) => sheet.name),
    sheets: () => workbook.sheets.map(open),
    sheet(name) {
      const sheet = workbook.sheetNamed(name);
      if (sheet !== undefined) return open(sheet);
      const names = workbook.sheets.map((other) => other.name).join(", ");
      throw new Error(`there is no sheet "${name}" among ${names}`);
    },
    addSheet: (name) => insert(name, workbook.sheets.length),
    duplicate(sheet, name) {
      const copied = workbook.sheetOf(sheet.id);
      return insert(name, workbook.sheets.indexOf(copied) + 1, copied);
    },
    place(notation, home) {
      const part = readNotation(notation.trim(), workbook, workbook.sheetOf(home.id));
      if (part === undefined) return undefined;
      const { area, sheet } = part;
      const isThere =
        area.row + area.rows <= sheet.rowCount && area.column + area.columns <= sheet.columnCount;
      return isThere ? placeOf(sheet, area) : undefined;
    },
    find: (text, first, everywhere) =>
      findAll(workbook, text, workbook.sheetOf(first.id), everywhere).map(({ sheet, row, column }) =>
        placeOf(sheet, { row, column, rows: 1, columns: 1 }),
      ),
    deeds: history,
    undo() {
      const report = history.undo();
      changed();
      return report;
    },
    redo() {
      const report = history.redo();
      changed();
      return report;
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
