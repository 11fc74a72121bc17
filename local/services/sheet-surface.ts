import { defineSurface, type Member, navigation, service } from "../script/surface";

const sheet = {
  activate: navigation(),
  copyTo: service("Spreadsheet"),
  getActiveCell: navigation(),
  getActiveRange: navigation(),
  getCurrentCell: navigation(),
  getIndex: navigation(),
  getName: navigation(),
  getParent: navigation(),
  getProtections: navigation("ProtectionType"),
  getSheetId: navigation(),
  getSheetName: navigation(),
  getTabColor: navigation(),
  hideSheet: service(),
  isSheetHidden: navigation(),
  protect: service(),
  setActiveRange: navigation("Range"),
  setActiveSelection: navigation("Range", "String"),
  setCurrentCell: navigation("Range"),
  setName: service("String"),
  setTabColor: service("String?"),
  showSheet: service(),
};

const cells = {
  appendRow: service("Any[]"),
  clear: service("", "Object"),
  clearContents: service(),
  clearFormats: service(),
  clearNotes: service(),
  getDataRange: navigation(),
  getLastColumn: navigation(),
  getLastRow: navigation(),
  getMaxColumns: navigation(),
  getMaxRows: navigation(),
  getNamedRanges: navigation(),
  getRange: navigation(
    "Integer,Integer",
    "Integer,Integer,Integer",
    "Integer,Integer,Integer,Integer",
    "String",
  ),
  getSheetValues: service("Integer,Integer,Integer,Integer"),
  sort: service("Integer", "Integer,Boolean"),
};

const rowsAndColumns = {
  deleteColumn: service("Integer"),
  deleteColumns: service("Integer,Integer"),
  deleteRow: service("Integer"),
  deleteRows: service("Integer,Integer"),
  getColumnWidth: navigation("Integer"),
  getFrozenColumns: navigation(),
  getFrozenRows: navigation(),
  insertColumnAfter: service("Integer"),
  insertColumnBefore: service("Integer"),
  insertColumns: service("Integer", "Integer,Integer"),
  insertColumnsAfter: service("Integer,Integer"),
  insertColumnsBefore: service("Integer,Integer"),
  insertRowAfter: service("Integer"),
  insertRowBefore: service("Integer"),
  insertRows: service("Integer", "Integer,Integer"),
  insertRowsAfter: service("Integer,Integer"),
  insertRowsBefore: service("Integer,Integer"),
  moveColumns: service("Range,Integer"),
  moveRows: service("Range,Integer"),
  setColumnWidth: service("Integer,Integer"),
  setColumnWidths: service("Integer,Integer,Integer"),
  setFrozenColumns: service("Integer"),
  setFrozenRows: service("Integer"),
};

const conditions = {
  clearConditionalFormatRules: service(),
  getConditionalFormatRules: service(),
  setConditionalFormatRules: service("ConditionalFormatRule[]"),
};

const members = { ...sheet, ...cells, ...rowsAndColumns, ...conditions } satisfies Readonly<
  Record<string, Member>
>;

/** The emulated methods of `SpreadsheetApp.Sheet`. */
export type SheetMethods = keyof typeof members;

export const sheetSurface = defineSurface<SheetMethods>("Sheet", "SpreadsheetApp.Sheet", members);
