import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import type { Execution } from "../world";
import { LocalSheet } from "./sheet";
import type { OwnerOfSheets } from "./sheet-ties";

type Methods =
  | "getId"
  | "getName"
  | "getUrl"
  | "getSheets"
  | "getSheetByName"
  | "insertSheet"
  | "deleteSheet"
  | "getActiveSheet"
  | "setActiveSheet"
  | "getSpreadsheetLocale"
  | "setSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "setSpreadsheetTimeZone"
  | "toast";

const spreadsheetSurface = defineSurface<Methods>("Spreadsheet", "SpreadsheetApp.Spreadsheet", {
  getId: navigation(),
  getName: navigation(),
  getUrl: navigation(),
  getSheets: navigation(),
  getSheetByName: navigation("String"),
  insertSheet: service("String", "String,Integer", "String,Integer,Object"),
  deleteSheet: service("Sheet"),
  getActiveSheet: navigation(),
  setActiveSheet: navigation("Sheet"),
  getSpreadsheetLocale: navigation(),
  setSpreadsheetLocale: service("String"),
  getSpreadsheetTimeZone: navigation(),
  setSpreadsheetTimeZone: service("String"),
  toast: navigation("String", "String,String", "String,String,Integer"),
});

/** The spreadsheet that the script is bound to. */
export class LocalSpreadsheet
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.Spreadsheet, Methods>, OwnerOfSheets
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

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  getSheets(): LocalSheet[] {
    return this.workbook.sheets.map((model) => this.sheetFor(model));
  }

  getSheetByName(name: string): LocalSheet | null {
    const model = this.workbook.sheetNamed(name);
    return model === undefined ? null : this.sheetFor(model);
  }

  /**
   * Google: "The new sheet becomes the active sheet"; the index counts from 0. Without one it comes after the active
   * sheet. Of a template "all data from the template sheet object is copied to the new sheet"; its protection is not.
   */
  insertSheet(
    name: string,
    index?: number,
    { template }: { readonly template?: LocalSheet } = {},
  ): LocalSheet {
    const { sheets } = this.workbook;
    const place = index ?? sheets.indexOf(this.workbook.activeSheet()) + 1;
    if (place < 0 || place > sheets.length) throw new ServiceException("Sheet index is out of bounds.");
    const id = Math.floor(this.execution.world.random.next() * 2_147_483_647);
    return this.sheetFor(this.workbook.insertSheet(id, name, place, template?.model));
  }

  deleteSheet(sheet: LocalSheet): void {
    sheet.refuseProtected();
    this.workbook.deleteSheet(sheet.model);
  }

  getActiveSheet(): LocalSheet {
    return this.sheetFor(this.workbook.activeSheet());
  }

  setActiveSheet(sheet: LocalSheet): LocalSheet {
    this.workbook.activeSheetId = sheet.model.id;
    this.workbook.revision += 1;
    return sheet;
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
  }

  /** The service object of a sheet, always the same one. */
  sheetFor(model: SheetModel): LocalSheet {
    const known = this.sheets.get(model);
    if (known !== undefined) return known;
    const made = new LocalSheet(this, model);
    this.sheets.set(model, made);
    return made;
  }
}
