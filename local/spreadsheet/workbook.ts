import { ServiceException } from "../script/errors";
import { type Locale, localeOf } from "./locales";
import { type SerialDates, serialDatesIn } from "./serial-dates";
import { SheetModel } from "./sheet-model";

/** Google's limit for a spreadsheet. */
export const MAXIMUM_CELLS = 10_000_000;

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
    const made = new Workbook(this.id, this.name, this.owner);
    Object.assign(made, this, { revision: 0 });
    made.sheets = this.sheets.map((sheet) => sheet.copy());
    return made;
  }

  /** The sheet of that id. Throws where there is none (any more). */
  sheetOf(id: number): SheetModel {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`there is no sheet ${id}`);
    return found;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /**
   * Adds a sheet, of the default size or as another one is, with an id given by the caller, at a place counted from 0. A copy
   * is not protected.
   */
  insertSheet(id: number, name: string, index: number, template?: SheetModel): SheetModel {
    this.refuseTaken(name);
    this.refuseTooManyCells(template ? template.rowCount * template.columnCount : 26_000);
    const sheet = template?.copyAs(id, name) ?? new SheetModel(id, name, 1000, 26);
    this.sheets.splice(index, 0, sheet);
    this.activeSheetId = id;
    this.revision += 1;
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return;
    this.refuseTaken(name);
    sheet.name = name;
    this.revision += 1;
  }

  /** Assumption: rules that took their values from the sheet go with it (on Google they show `#REF!`). */
  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1)
      throw new ServiceException("You can't remove all the sheets in a document.");
    if (this.sheets.every((other) => other === sheet || other.hidden)) {
      throw new ServiceException("You can't remove all the visible sheets in a document.");
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
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

  private refuseTaken(name: string): void {
    if (name === "") throw new ServiceException("The sheet name cannot be empty.");
    if (this.sheetNamed(name) === undefined) return;
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
