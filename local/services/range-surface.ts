import { defineSurface, type Member, navigation, service } from "../script/surface";

const place = {
  activate: navigation(),
  canEdit: navigation(),
  getA1Notation: navigation(),
  getCell: navigation("Integer,Integer"),
  getColumn: navigation(),
  getGridId: navigation(),
  getHeight: navigation(),
  getLastColumn: navigation(),
  getLastRow: navigation(),
  getNumColumns: navigation(),
  getNumRows: navigation(),
  getRow: navigation(),
  getRowIndex: navigation(),
  getSheet: navigation(),
  getWidth: navigation(),
  isEndColumnBounded: navigation(),
  isEndRowBounded: navigation(),
  isStartColumnBounded: navigation(),
  isStartRowBounded: navigation(),
  offset: navigation("Integer,Integer", "Integer,Integer,Integer", "Integer,Integer,Integer,Integer"),
};

const values = {
  clearContent: service(),
  clearNote: service(),
  getDisplayValue: service(),
  getDisplayValues: service(),
  getFormula: service(),
  getFormulas: service(),
  getNote: service(),
  getNotes: service(),
  getNumberFormat: service(),
  getNumberFormats: service(),
  getValue: service(),
  getValues: service(),
  isBlank: service(),
  setFormula: service("String"),
  setFormulas: service("String[][]"),
  setNote: service("String?"),
  setNotes: service("String?[][]"),
  setNumberFormat: service("String"),
  setNumberFormats: service("String[][]"),
  setValue: service("Any"),
  setValues: service("Any[][]"),
};

const rules = {
  check: service(),
  clearDataValidations: service(),
  getDataValidation: service(),
  getDataValidations: service(),
  insertCheckboxes: service("", "Any", "Any,Any"),
  isChecked: service(),
  removeCheckboxes: service(),
  setDataValidation: service("DataValidation?"),
  setDataValidations: service("DataValidation?[][]"),
  uncheck: service(),
};

const looks = {
  clearFormat: service(),
  getBackground: service(),
  getBackgrounds: service(),
  getFontColor: service(),
  getFontColors: service(),
  getFontFamilies: service(),
  getFontFamily: service(),
  getFontLine: service(),
  getFontLines: service(),
  getFontSize: service(),
  getFontSizes: service(),
  getFontStyle: service(),
  getFontStyles: service(),
  getFontWeight: service(),
  getFontWeights: service(),
  getHorizontalAlignment: service(),
  getHorizontalAlignments: service(),
  getVerticalAlignment: service(),
  getVerticalAlignments: service(),
  getWrapStrategies: service(),
  getWrapStrategy: service(),
  setBackground: service("String?"),
  setBackgroundRGB: service("Integer,Integer,Integer"),
  setBackgrounds: service("String?[][]"),
  setFontColor: service("String?"),
  setFontColors: service("Any[][]"),
  setFontFamilies: service("String?[][]"),
  setFontFamily: service("String?"),
  setFontLine: service("String?"),
  setFontLines: service("String?[][]"),
  setFontSize: service("Integer"),
  setFontSizes: service("Integer[][]"),
  setFontStyle: service("String?"),
  setFontStyles: service("String?[][]"),
  setFontWeight: service("String?"),
  setFontWeights: service("String?[][]"),
  setHorizontalAlignment: service("String?"),
  setHorizontalAlignments: service("String?[][]"),
  setVerticalAlignment: service("String?"),
  setVerticalAlignments: service("String?[][]"),
  setWrap: service("Boolean"),
  setWrapStrategies: service("WrapStrategy[][]"),
  setWrapStrategy: service("WrapStrategy"),
  setWraps: service("Boolean[][]"),
};

const changes = {
  clear: service("", "Object"),
  copyTo: service("Range", "Range,CopyPasteType,Boolean", "Range,Object"),
  moveTo: service("Range"),
  sort: service("Any"),
};

const members = { ...place, ...values, ...rules, ...looks, ...changes } satisfies Readonly<
  Record<string, Member>
>;

/** The emulated methods of `SpreadsheetApp.Range`. */
export type RangeMethods = keyof typeof members;

export const rangeSurface = defineSurface<RangeMethods>("Range", "SpreadsheetApp.Range", members);
