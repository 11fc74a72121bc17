import { defineSurface, type Member, navigation, service } from "../script/surface";

const book = {
  getId: navigation(),
  getName: navigation(),
  getOwner: navigation(),
  getSpreadsheetLocale: navigation(),
  getSpreadsheetTimeZone: navigation(),
  getUrl: navigation(),
  rename: service("String"),
  setSpreadsheetLocale: service("String"),
  setSpreadsheetTimeZone: service("String"),
  toast: navigation("String", "String,String", "String,String,Number?"),
};

const sheets = {
  deleteActiveSheet: service(),
  deleteSheet: service("Sheet"),
  duplicateActiveSheet: service(),
  getActiveSheet: navigation(),
  getNumSheets: navigation(),
  getProtections: navigation("ProtectionType"),
  getSheetById: navigation("Number"),
  getSheetByName: navigation("String"),
  getSheets: navigation(),
  insertSheet: service(
    "",
    "Integer",
    "Integer,Object",
    "Object",
    "String",
    "String,Integer",
    "String,Integer,Object",
    "String,Object",
  ),
  moveActiveSheet: service("Integer"),
  renameActiveSheet: service("String"),
  setActiveSheet: navigation("Sheet", "Sheet,Boolean"),
};

const ranges = {
  getNamedRanges: navigation(),
  getRange: navigation("String"),
  getRangeByName: navigation("String"),
  removeNamedRange: service("String"),
  setActiveRange: navigation("Range"),
  setActiveSelection: navigation("Range", "String"),
  setCurrentCell: navigation("Range"),
  setNamedRange: service("String,Range"),
};

const ofTheActiveSheet = {
  appendRow: service("Any[]"),
  deleteColumn: service("Integer"),
  deleteColumns: service("Integer,Integer"),
  deleteRow: service("Integer"),
  deleteRows: service("Integer,Integer"),
  getActiveCell: navigation(),
  getActiveRange: navigation(),
  getColumnWidth: navigation("Integer"),
  getCurrentCell: navigation(),
  getDataRange: navigation(),
  getFrozenColumns: navigation(),
  getFrozenRows: navigation(),
  getLastColumn: navigation(),
  getLastRow: navigation(),
  getSheetId: navigation(),
  getSheetName: navigation(),
  getSheetValues: service("Integer,Integer,Integer,Integer"),
  insertColumnAfter: service("Integer"),
  insertColumnBefore: service("Integer"),
  insertColumnsAfter: service("Integer,Integer"),
  insertColumnsBefore: service("Integer,Integer"),
  insertRowAfter: service("Integer"),
  insertRowBefore: service("Integer"),
  insertRowsAfter: service("Integer,Integer"),
  insertRowsBefore: service("Integer,Integer"),
  setColumnWidth: service("Integer,Integer"),
  setFrozenColumns: service("Integer"),
  setFrozenRows: service("Integer"),
  sort: service("Integer", "Integer,Boolean"),
};

const members = { ...book, ...sheets, ...ranges, ...ofTheActiveSheet } satisfies Readonly<
  Record<string, Member>
>;

/** The emulated methods of `SpreadsheetApp.Spreadsheet`. */
export type SpreadsheetMethods = keyof typeof members;

export const spreadsheetSurface = defineSurface<SpreadsheetMethods>(
  "Spreadsheet",
  "SpreadsheetApp.Spreadsheet",
  members,
);
