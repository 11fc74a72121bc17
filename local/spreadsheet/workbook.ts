import { ServiceException } from "../script/errors";
import type { Area } from "./cells";
import { type Locale, localeOf } from "./locales";
import { type SerialDates, serialDatesIn } from "./serial-dates";
import { type SheetArea, SheetModel } from "./sheet-model";

/** Google's limit for a spreadsheet. */
export const MAXIMUM_CELLS = 10_000_000;

/** Google's limit for the name of a sheet. */
const MAXIMUM_NAME = 100;

/** What a person has selected, from 0. */
export interface Selection {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A spreadsheet: its sheets in order, its locale and its time zone. */
export class Workbook {
  readonly id: string;
  readonly owner: string;
  name: string;
  sheets: SheetModel[];
  activeSheetId: number;
  selection: Selection | undefined;
  /** Ranges by their names, in the order they were named. */
  namedRanges: ReadonlyMap<string, SheetArea> = new Map();
  /** Grows with every change. */
  revision = 0;
  private localeCode = "en_US";
  private zone = "America/New_York";

  /** As Google makes one for an American account: one sheet, `Sheet1`, of 1000 rows and 26 columns, with the id 0. */
  constructor(id: string, name: string, owner: string) {
    this.id = id;
    this.name = name;
    this.owner = owner;
    this.sheets = [new SheetModel(0, "Sheet1", 1000, 26)];
    this.activeSheetId = 0;
  }

  get locale(): Locale {
    return localeOf(this.localeCode);
  }

  setLocale(code: string): void {
    this.localeCode = localeOf(code).code;
    this.revision += 1;
  }

  get timeZone(): string {
    return this.zone;
  }

  /** Throws a RangeError for a zone that does not exist. */
  setTimeZone(zone: string): void {
    serialDatesIn(zone);
    this.zone = zone;
    this.revision += 1;
  }

  get serialDates(): SerialDates {
    return serialDatesIn(this.zone);
  }

  /** The sheet a person looks at, or the first. */
  activeSheet(): SheetModel {
    const active = this.sheets.find((sheet) => sheet.id === this.activeSheetId) ?? this.sheets[0];
    if (active === undefined) throw new Error("a spreadsheet has at least one sheet");
    return active;
  }

  /** Another spreadsheet that is as this one is now; what is done to one of them does not touch the other. */
  copy(): Workbook {
    return this.copiedAs(this.id, this.name, this.owner);
  }

  /** The same under another id and name, as File → Make a copy gives it to who makes it. */
  copiedAs(id: string, name: string, owner: string): Workbook {
    const made = new Workbook(id, name, owner);
    Object.assign(made, this, { id, name, owner, revision: 0 });
    made.sheets = this.sheets.map((sheet) => sheet.copy());
    return made;
  }

  /** The sheet of that id. Throws where there is none (any more). */
  sheetOf(id: number): SheetModel {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`there is no sheet ${id}`);
    return found;
  }

  /** The sheet of that name, whatever its case: to Google "book" and "Book" are one. */
  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The range of that name, whatever its case. */
  rangeNamed(name: string): SheetArea | undefined {
    const known = [...this.namedRanges.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
    return known === undefined ? undefined : this.namedRanges.get(known);
  }

  /** Names a range, or another one by a name that stands; without a range the name goes. */
  nameRange(name: string, range: SheetArea | undefined): void {
    const others = [...this.namedRanges].filter(([each]) => each.toLowerCase() !== name.toLowerCase());
    this.namedRanges = new Map(range === undefined ? others : [...others, [name, range]]);
    this.revision += 1;
  }

  /** The first of "Sheet1", "Sheet2", … that no sheet has: as Google names one that nobody named. */
  freeName(before: string, from: number): string {
    let number = from;
    while (this.sheetNamed(`${before}${number}`) !== undefined) number += 1;
    return `${before}${number}`;
  }

  /** Adds a sheet of the default size, or a copy of another one, with an id given by the caller, at a place from 0. */
  insertSheet(id: number, name: string, index: number, copyOf?: SheetModel): SheetModel {
    this.refuseName(name);
    const { rowCount, columnCount } = copyOf ?? { rowCount: 1000, columnCount: 26 };
    this.refuseTooManyCells(rowCount * columnCount);
    const sheet = copyOf?.copyAs(id, name) ?? new SheetModel(id, name, rowCount, columnCount);
    this.sheets.splice(index, 0, sheet);
    this.activeSheetId = id;
    this.revision += 1;
    return sheet;
  }

  /** Puts a sheet at another place, from 0, counted after it was taken out. */
  moveSheet(sheet: SheetModel, index: number): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(index, 0, sheet);
    this.revision += 1;
  }

  /** Selects cells, all from 0, and makes their sheet the active one. */
  select(sheet: SheetModel, area: Area): void {
    this.selection = { sheetId: sheet.id, ...area };
    this.activate(sheet);
  }

  activate(sheet: SheetModel): void {
    this.activeSheetId = sheet.id;
    this.revision += 1;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return;
    this.refuseName(name, sheet);
    sheet.name = name;
    this.revision += 1;
  }

  /** Assumption: rules that took their values from the sheet go with it (on Google they show `#REF!`), and so do names. */
  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1)
      throw new ServiceException("You can't remove all the sheets in a document.");
    if (this.sheets.every((other) => other === sheet || other.hidden)) {
      throw new ServiceException("You can't remove all the visible sheets in a document.");
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.namedRanges = new Map([...this.namedRanges].filter(([, { sheetId }]) => sheetId !== sheet.id));
    for (const { validations } of this.sheets) {
      validations.forEach(({ criteria }, row, column) => {
        const isGone = criteria.kind === "VALUE_IN_RANGE" && criteria.source.sheetId === sheet.id;
        if (isGone) validations.set(row, column, undefined);
      });
    }
    this.revision += 1;
  }

  hideSheet(sheet: SheetModel): void {
    if (this.sheets.every((other) => other === sheet || other.hidden)) {
      throw new ServiceException("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
    this.revision += 1;
  }

  /** Google refuses growth beyond ten million cells in all sheets together. */
  refuseTooManyCells(added: number): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, added);
    if (cells <= MAXIMUM_CELLS) return;
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${MAXIMUM_CELLS} cells.`,
    );
  }

  private refuseName(name: string, of?: SheetModel): void {
    if (name === "") throw new ServiceException("The sheet name cannot be empty.");
    if (name.length > MAXIMUM_NAME) {
      throw new ServiceException(`The sheet name cannot be greater than ${MAXIMUM_NAME} characters.`);
    }
    const taken = this.sheetNamed(name);
    if (taken === undefined || taken === of) return;
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
