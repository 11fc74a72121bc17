import { describe, expect, test } from "vitest";
import { openScript, runInSheet } from "./script-project";

describe("coordinates", () => {
  test("count from 1 and end with the sheet", () => {
    expect(
      runInSheet(`return [sheet.getRange(1, 1).getA1Notation(), sheet.getRange(1000, 26).getA1Notation(),
        sheet.getRange(2, 3, 4, 5).getA1Notation(), sheet.getRange(2, 3, 4).getA1Notation()];`),
    ).toEqual(["A1", "Z1000", "C2:G5", "C2:C5"]);
  });

  test.each([
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["1, 1, 0, 1", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
    ["1001, 1", "The coordinates of the range are outside the dimensions of the sheet."],
    ["1, 27", "The coordinates of the range are outside the dimensions of the sheet."],
    ["1000, 26, 2, 1", "The coordinates of the range are outside the dimensions of the sheet."],
  ])("getRange(%s) is refused", (args, message) => {
    expect(() => runInSheet(`sheet.getRange(${args})`)).toThrow(message);
  });

  test("the data range is A1 while the sheet is empty, and grows with its contents", () => {
    expect(
      runInSheet(`const at = () => [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];
        const empty = at();
        sheet.getRange(3, 2).setNote("notes and formats do not count").setNumberFormat("@");
        const noted = at();
        sheet.getRange(2, 4).setValue("x");
        return [empty, noted, at()];`),
    ).toEqual([
      ["A1", 0, 0],
      ["A1", 0, 0],
      ["A1:D2", 2, 4],
    ]);
  });
});

/** Google, Range.setValues: "The size of the two-dimensional array must match the size of the range." */
describe("the size of what is written", () => {
  test.each([
    [
      "sheet.getRange(1, 1, 3, 1).setValues([[1], [2]])",
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
    ],
    [
      "sheet.getRange(1, 1, 1, 2).setNotes([['a', 'b', 'c']])",
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    [
      "sheet.getRange(1, 1).setValues([1])",
      "don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["sheet.getRange(1, 1).setNumberFormats([[7]])", "for SpreadsheetApp.Range.setNumberFormats."],
  ])("%s", (code, message) => {
    expect(() => runInSheet(code)).toThrow(message);
  });
});

describe("what cells carry", () => {
  test("formats, notes and looks are read back", () => {
    const script = openScript(`function run() {
      const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, 2);
      range.setNumberFormats([["@", "dd/MM/yyyy"]]).setNotes([["a note", null]]);
      range.setFontWeight("bold").setBackground("#fff2cc").setWrap(true).setFontSize(11).setFontColor("#333333")
        .setFontFamily("Tinos").setVerticalAlignment("top").setHorizontalAlignment("center");
      range.setFontColor(null);
      return [range.getNumberFormats(), range.getNotes()];
    }`);
    expect(script.call("run").value).toEqual([[["@", "dd/MM/yyyy"]], [["a note", ""]]]);
    expect(script.spreadsheet.sheet("Sheet1").cell(1, 1)).toEqual({
      display: "",
      value: "",
      isFormula: false,
      format: "@",
      note: "a note",
      validation: null,
      columnWidth: 100,
      fontWeight: "bold",
      background: "#fff2cc",
      wrapStrategy: "WRAP",
      fontSize: 11,
      fontFamily: "Tinos",
      verticalAlignment: "top",
      horizontalAlignment: "center",
    });
  });

  test("what happens to long text is set for a range or cell by cell, and runs over where nobody said", () => {
    expect(
      runInSheet(`const { WRAP, OVERFLOW, CLIP } = SpreadsheetApp.WrapStrategy;
        const range = sheet.getRange(1, 1, 2, 3).setWrap(true);
        sheet.getRange(1, 2, 2, 1).setWrapStrategy(CLIP);
        sheet.getRange(2, 2, 1, 2).setWrapStrategies([[OVERFLOW, CLIP]]);
        sheet.getRange(2, 1).setWrap(false);
        return sheet.getRange(1, 1, 2, 4).getWrapStrategies().map((row) => row.map(String));`),
    ).toEqual([
      ["WRAP", "CLIP", "WRAP", "OVERFLOW"],
      ["OVERFLOW", "OVERFLOW", "CLIP", "OVERFLOW"],
    ]);
    expect(() => runInSheet("sheet.getRange(1, 1).setWrapStrategy('CLIP')")).toThrow(
      "for SpreadsheetApp.Range.setWrapStrategy.",
    );
    expect(() =>
      runInSheet("sheet.getRange(1, 1, 1, 2).setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP]])"),
    ).toThrow("The data has 1 but the range has 2.");
  });

  test("clearContent leaves formats and notes", () => {
    expect(
      runInSheet(`const range = sheet.getRange(1, 1).setNumberFormat("@").setNote("n").setValue("v").clearContent();
        return [range.getValues(), range.getNotes(), range.getNumberFormats()];`),
    ).toEqual([[[""]], [["n"]], [["@"]]]);
  });

  test("an automatic cell has the format General, and another one when it was made automatic", () => {
    expect(
      runInSheet(`const range = sheet.getRange("A1:D1");
        const before = range.getNumberFormats();
        range.setNumberFormats([["general", "General", "", "@"]]);
        return [before, range.getNumberFormats(), sheet.getRange("A1").getNumberFormat()];`),
    ).toEqual([
      [["General", "General", "General", "General"]],
      [["0.###############", "0.###############", "0.###############", "@"]],
      "0.###############",
    ]);
  });

  test("a cell that was made automatic takes on what comes into it, as one that nobody touched", () => {
    expect(
      runInSheet(`const range = sheet.getRange("A1:C1").setNumberFormat("general");
        range.setValues([["1/3/2023", "50%", 1 / 3]]);
        return [range.getNumberFormats(), range.getDisplayValues()];`),
    ).toEqual([[["M/d/yyyy", "0%", "0.###############"]], [["1/3/2023", "50%", "0.3333333333"]]]);
  });

  test.each(["[", "[foo]0", '"abc', "0;0;0;@;0"])("the number format %j throws its name", (format) => {
    for (const set of [
      `setNumberFormat(${JSON.stringify(format)})`,
      `setNumberFormats([[${JSON.stringify(format)}]])`,
    ]) {
      expect(() => runInSheet(`sheet.getRange(1, 1).${set}`)).toThrow(
        `the number format ${JSON.stringify(format)} is not emulated`,
      );
    }
  });

  test("formulas are told as they were written, and set without their sign, too", () => {
    expect(
      runInSheet(`sheet.getRange("A1:B1").setValues([["=1+1", "text"]]);
        sheet.getRange("A2:B2").setFormulas([["SUM(A1:B1)", ""]]);
        sheet.getRange("A3").setFormula("=A1");
        return [sheet.getRange("A1:B3").getFormulas(), sheet.getRange("A3").getFormula()];`),
    ).toEqual([
      [
        ["=1+1", ""],
        ["=SUM(A1:B1)", ""],
        ["=A1", ""],
      ],
      "=A1",
    ]);
  });

  test("one value, one text, one note, one rule: those of the upper left cell", () => {
    expect(
      runInSheet(`const range = sheet.getRange("A1:B2").setValues([[0.5, 1], [2, 3]]).setNumberFormat("0%");
        sheet.getRange("A1").setNote("n").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        return [range.getValue(), range.getDisplayValue(), range.getNote(), range.getNumberFormat(),
          String(range.getDataValidation()), sheet.getRange("B2").getDataValidation(), range.isBlank(),
          sheet.getRange("C1:D9").isBlank(), sheet.getSheetValues(1, 2, 2, 1)];`),
    ).toEqual([0.5, "50%", "n", "0%", "DataValidation", null, false, true, [[1], [3]]]);
  });

  /** Google: "Sheet 1234 not found". */
  test("ranges and sheets that are gone throw", () => {
    const gone = (code: string): unknown =>
      runInSheet(`const book = SpreadsheetApp.getActiveSpreadsheet();
        const other = book.insertSheet("Other");
        const range = other.getRange("A1");
        book.deleteSheet(other);
        ${code}`);
    for (const code of [
      "range.getValue()",
      "range.getValues()",
      "range.setValue(1)",
      "range.setBackground('red')",
      "range.sort(1)",
      "range.copyTo(sheet.getRange('A1'))",
      "sheet.getRange('A1').copyTo(range)",
      "other.getRange('A1')",
      "other.getRange(1, 1)",
      "other.appendRow([1])",
      "other.insertRowsAfter(1, 1)",
      "other.hideSheet()",
      "other.setFrozenRows(1)",
      "other.activate()",
      "other.setName('New')",
    ]) {
      expect(() => gone(code), code).toThrow(/^Sheet \d+ not found$/);
    }
  });
});

describe("what cells show", () => {
  test.each([
    ["en_US", 1234.5, "General", "1234.5"],
    ["vi_VN", 1234.5, "General", "1234,5"],
    ["vi_VN", 1234.5, "#,##0.0", "1.234,5"],
    ["vi_VN", 0.8571, "0.00%", "85,71%"],
    ["vi_VN", 44_986, "dd/MM/yyyy", "01/03/2023"],
    ["vi_VN", 60, "dd/MM/yyyy", "28/02/1900"],
    ["vi_VN", -3512, "dd/MM/yyyy", "19/05/1890"],
    ["en_US", 1 / 3, "General", "0.3333333333"],
    ["en_US", 123_456_789_012, "General", "123456789012"],
    ["en_US", 123_456_789_012.345, "General", "123456789012.345"],
    ["vi_VN", -123_456_789_012.345, "General", "-123456789012,345"],
    ["en_US", 1_000_000_000 / 3, "General", "333333333.3"],
    ["en_US", 999_999_999_999_999, "General", "999999999999999"],
    ["en_US", 1e15, "General", "1E+15"],
    ["en_US", -1_234_567_890_123_456, "General", "-1.23456789E+15"],
    ["vi_VN", 1.5e20, "General", "1,5E+20"],
    ["en_US", 1e-7, "General", "1E-07"],
    ["en_US", 0.000_001, "General", "0.000001"],
    ["en_US", true, "General", "TRUE"],
    ["vi_VN", 1234.5, "@", "1234,5"],
  ])("in %s %s under %s: %s", (locale, value, format, display) => {
    const script = openScript(`function run(value, format) {
      return SpreadsheetApp.getActiveSheet().getRange(1, 1).setNumberFormat(format).setValue(value).getDisplayValues();
    }`);
    script.spreadsheet.setLocale(locale);
    expect(script.call("run", { args: [value, format] }).value).toEqual([[display]]);
  });
});
