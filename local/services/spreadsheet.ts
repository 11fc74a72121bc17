import { NotEmulatedError, onlyKnown, ServiceException } from "../script/errors";
import type { Emulates, EnumValue } from "../script/surface";
import { readNotation } from "../spreadsheet/notation";
import type { SheetArea, SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import type { Execution } from "../world";
import { LocalNamedRange, nameRange } from "./named-range";
import type { LocalProtection } from "./protection";
import type { LocalRange } from "./range";
import { LocalUser } from "./session";
import { LocalSheet } from "./sheet";
import type { OwnerOfSheets } from "./sheet-ties";
import { ByTheActiveSheet } from "./spreadsheet-active-sheet";
import { type SpreadsheetMethods, spreadsheetSurface } from "./spreadsheet-surface";

/** What `insertSheet` may be told besides: a name, a place, a sheet to copy. */
type InsertArgument = string | number | Readonly<Record<string, unknown>>;

/** The spreadsheet that the script is bound to. */
export class LocalSpreadsheet
  extends ByTheActiveSheet
  implements Emulates<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetMethods>, OwnerOfSheets
{
  readonly surface = spreadsheetSurface;
  readonly execution: Execution;
  readonly workbook: Workbook;
  private readonly sheets = new Map<SheetModel, LocalSheet>();

  constructor(execution: Execution, workbook: Workbook) {
    super();
    this.execution = execution;
    this.workbook = workbook;
  }

  getId(): string {
    return this.workbook.id;
  }

  getName(): string {
    return this.workbook.name;
  }

  rename(newName: string): void {
    this.workbook.name = newName;
    this.workbook.revision += 1;
  }

  getOwner(): LocalUser {
    return new LocalUser(this.workbook.owner);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getSheets(): LocalSheet[] {
    return this.workbook.sheets.map((model) => this.sheetFor(model));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  getSheetByName(name: string): LocalSheet | null {
    const model = this.workbook.sheetNamed(name);
    return model === undefined ? null : this.sheetFor(model);
  }

  getSheetById(id: number): LocalSheet | null {
    const model = this.workbook.sheets.find((sheet) => sheet.id === id);
    return model === undefined ? null : this.sheetFor(model);
  }

  /**
   * Google: "The new sheet becomes the active sheet"; the index counts from 0. Without one it comes after the active
   * sheet, without a name it gets the next one of "Sheet2", "Sheet3", …; with `{ template: sheet }` it is a copy of that.
   */
  insertSheet(...args: readonly InsertArgument[]): LocalSheet {
    const { sheets } = this.workbook;
    const text = args.find((arg) => typeof arg === "string");
    const index = args.find((arg) => typeof arg === "number");
    const options = args.find((arg) => typeof arg === "object") ?? {};
    const place = index ?? sheets.indexOf(this.workbook.activeSheet()) + 1;
    if (place < 0 || place > sheets.length) throw new ServiceException("Sheet index is out of bounds.");
    const name = text ?? this.workbook.freeName("Sheet", sheets.length + 1);
    return this.insert(name, place, templateOf(options)?.model);
  }

  insertCopy(model: SheetModel): LocalSheet {
    const { sheets, activeSheetId } = this.workbook;
    const name = `Copy of ${model.name}`;
    const free = this.workbook.sheetNamed(name) === undefined ? name : this.workbook.freeName(`${name} `, 2);
    const copy = this.insert(free, sheets.length, model);
    this.workbook.activeSheetId = activeSheetId;
    return copy;
  }

  /** Google: "Duplicates the active sheet and makes it the active sheet." */
  duplicateActiveSheet(): LocalSheet {
    return this.insertCopy(this.workbook.activeSheet()).activate();
  }

  deleteSheet(sheet: LocalSheet): void {
    sheet.refuseProtected();
    this.workbook.deleteSheet(sheet.model);
  }

  /** Gives the sheet that is active afterwards. */
  deleteActiveSheet(): LocalSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  /** Google: "Moves the active sheet to the given position in the list of sheets", counted from 1. */
  moveActiveSheet(position: number): void {
    const active = this.workbook.activeSheet();
    if (position < 1 || position > this.workbook.sheets.length) {
      throw new ServiceException("Sheet index is out of bounds.");
    }
    this.workbook.moveSheet(active, position - 1);
  }

  getActiveSheet(): LocalSheet {
    return this.sheetFor(this.workbook.activeSheet());
  }

  /** Google keeps what was selected on each sheet; here only one sheet has a selection. */
  setActiveSheet(sheet: LocalSheet): LocalSheet {
    return sheet.activate();
  }

  getProtections(type: EnumValue): LocalProtection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  /** Google: a range "as specified in A1 notation or R1C1 notation"; where it names no sheet, of the active one. */
  getRange(notation: string): LocalRange {
    const part = readNotation(notation, this.workbook, this.workbook.activeSheet());
    if (part === undefined) throw new ServiceException("Range not found");
    const sheet = this.sheetFor(part.sheet);
    sheet.refuseOutside(part.area);
    return sheet.rangeOf(part.area, part.bounds);
  }

  /** Google: "a named range, or null if no range with the given name is found". */
  getRangeByName(name: string): LocalRange | null {
    const found = this.workbook.rangeNamed(name);
    return found === undefined ? null : this.rangeFor(found);
  }

  getNamedRanges(): LocalNamedRange[] {
    return [...this.workbook.namedRanges.keys()].map((name) => new LocalNamedRange(this, name));
  }

  setNamedRange(name: string, range: LocalRange): void {
    nameRange(this, name, range);
  }

  removeNamedRange(name: string): void {
    new LocalNamedRange(this, name).remove();
  }

  setActiveRange(range: LocalRange): LocalRange {
    range.activate();
    return range;
  }

  setCurrentCell(cell: LocalRange): LocalRange {
    return this.setActiveRange(cell);
  }

  setActiveSelection(selection: LocalRange | string): LocalRange {
    return this.setActiveRange(typeof selection === "string" ? this.getRange(selection) : selection);
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale.code;
  }

  setSpreadsheetLocale(locale: string): void {
    this.workbook.setLocale(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      this.workbook.setTimeZone(timeZone);
    } catch {
      throw new ServiceException(`Invalid argument: ${timeZone}`);
    }
  }

  /** Google shows "a popup window in the lower right corner"; here it is remembered with the execution. */
  toast(message: string, title = ""): void {
    this.execution.toasts.push(title === "" ? message : `${title}: ${message}`);
    this.execution.showToast?.(message, title);
  }

  sheetFor(model: SheetModel): LocalSheet {
    const known = this.sheets.get(model);
    if (known !== undefined) return known;
    const made = new LocalSheet(this, model);
    this.sheets.set(model, made);
    return made;
  }

  rangeFor({ sheetId, area }: SheetArea): LocalRange {
    return this.sheetFor(this.workbook.sheetOf(sheetId)).rangeOf(area);
  }

  private insert(name: string, place: number, copyOf: SheetModel | undefined): LocalSheet {
    const id = Math.floor(this.execution.world.random.next() * 2_147_483_647);
    return this.sheetFor(this.workbook.insertSheet(id, name, place, copyOf));
  }
}

function templateOf(options: Readonly<Record<string, unknown>>): LocalSheet | undefined {
  onlyKnown(options, ["template"], "option", "Spreadsheet.insertSheet");
  const { template } = options;
  if (template !== undefined && !(template instanceof LocalSheet)) {
    throw new NotEmulatedError("inserting a sheet after a template that is no sheet");
  }
  return template;
}
