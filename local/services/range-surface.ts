import { defineSurface, navigation, service } from "../script/surface";

/** The emulated methods of `SpreadsheetApp.Range`. */
export type RangeMethods =
  | "getRow"
  | "getColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getA1Notation"
  | "getSheet"
  | "getValues"
  | "getValue"
  | "getDisplayValues"
  | "setValues"
  | "setValue"
  | "clearContent"
  | "getNumberFormats"
  | "setNumberFormat"
  | "setNumberFormats"
  | "getNotes"
  | "setNotes"
  | "setNote"
  | "getDataValidations"
  | "setDataValidation"
  | "setDataValidations"
  | "setFontWeight"
  | "setBackground"
  | "setFontColor"
  | "setFontFamily"
  | "setFontSize"
  | "setWrap"
  | "setWrapStrategy"
  | "setWrapStrategies"
  | "getWrapStrategies"
  | "setVerticalAlignment"
  | "setHorizontalAlignment";

export const rangeSurface = defineSurface<RangeMethods>("Range", "SpreadsheetApp.Range", {
  getRow: navigation(),
  getColumn: navigation(),
  getNumRows: navigation(),
  getNumColumns: navigation(),
  getA1Notation: navigation(),
  getSheet: navigation(),
  getValues: service(),
  getValue: service(),
  getDisplayValues: service(),
  setValues: service("Any[][]"),
  setValue: service("Any"),
  clearContent: service(),
  getNumberFormats: service(),
  setNumberFormat: service("String"),
  setNumberFormats: service("String[][]"),
  getNotes: service(),
  setNotes: service("Text?[][]"),
  setNote: service("Text?"),
  getDataValidations: service(),
  setDataValidation: service("DataValidation?"),
  setDataValidations: service("DataValidation?[][]"),
  setFontWeight: service("Text?"),
  setBackground: service("Text?"),
  setFontColor: service("Text?"),
  setFontFamily: service("Text?"),
  setFontSize: service("Integer"),
  setWrap: service("Boolean"),
  setWrapStrategy: service("WrapStrategy"),
  setWrapStrategies: service("WrapStrategy[][]"),
  getWrapStrategies: service(),
  setVerticalAlignment: service("Text?"),
  setHorizontalAlignment: service("Text?"),
});
