import { describe, expect, test } from "vitest";
import { openScript, runInSheet } from "./script-project";

/** A cell with all that a cell can have. */
const FULL = `sheet.getRange("A1").setValue(7).setNumberFormat("0.0").setBackground("#ff0000").setNote("note")
  .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["7", "7.0"]).build());
  const told = (a1) => { const range = sheet.getRange(a1);
    return [range.getDisplayValue(), range.getNumberFormat(), range.getBackground(), range.getNote(), range.getDataValidation() !== null]; };`;

const WHOLE = ["7.0", "0.0", "#ff0000", "note", true];
const EMPTY = ["", "General", "#ffffff", "", false];

describe("clearing", () => {
  test.each([
    ["range.clear()", ["", "General", "#ffffff", "note", true]],
    ["range.clear({ contentsOnly: true })", ["", "0.0", "#ff0000", "note", true]],
    ["range.clear({ formatOnly: true })", ["7", "General", "#ffffff", "note", true]],
    ["range.clear({ commentsOnly: true })", ["7.0", "0.0", "#ff0000", "", true]],
    ["range.clear({ validationsOnly: true })", ["7.0", "0.0", "#ff0000", "note", false]],
    ["range.clear({ contentsOnly: true, commentsOnly: true })", ["", "0.0", "#ff0000", "", true]],
    ["range.clearFormat()", ["7", "General", "#ffffff", "note", true]],
    ["range.clearNote()", ["7.0", "0.0", "#ff0000", "", true]],
    ["range.clearDataValidations()", ["7.0", "0.0", "#ff0000", "note", false]],
    ["sheet.clear()", ["", "General", "#ffffff", "note", true]],
    ["sheet.clear({ formatOnly: true })", ["7", "General", "#ffffff", "note", true]],
    ["sheet.clearContents()", ["", "0.0", "#ff0000", "note", true]],
    ["sheet.clearFormats()", ["7", "General", "#ffffff", "note", true]],
    ["sheet.clearNotes()", ["7.0", "0.0", "#ff0000", "", true]],
  ])("%s", (code, left) => {
    expect(runInSheet(`${FULL} const range = sheet.getRange("A1"); ${code}; return told("A1");`)).toEqual(
      left,
    );
  });

  test("an option unknown here throws its name", () => {
    expect(() => runInSheet(`sheet.getRange("A1").clear({ skipFilteredRows: true })`)).toThrow(
      'the option "skipFilteredRows" of Range.clear is not emulated',
    );
  });
});

describe("copying", () => {
  test.each([
    ["", WHOLE],
    [", { contentsOnly: true }", ["7", "General", "#ffffff", "", false]],
    [", { formatOnly: true }", ["", "0.0", "#ff0000", "", false]],
    [", SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false", WHOLE],
    [", SpreadsheetApp.CopyPasteType.PASTE_VALUES, false", ["7", "General", "#ffffff", "", false]],
    [", SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false", ["", "0.0", "#ff0000", "", false]],
    [", SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false", ["", "General", "#ffffff", "", true]],
  ])("copyTo(destination%s)", (options, copied) => {
    expect(
      runInSheet(
        `${FULL} sheet.getRange("A1").copyTo(sheet.getRange("C3")${options}); return [told("A1"), told("C3")];`,
      ),
    ).toEqual([WHOLE, copied]);
  });

  const copied = (destination: string, more = ""): unknown =>
    runInSheet(`sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]);
      sheet.getRange("A1:B2").copyTo(sheet.getRange("${destination}")${more});
      return sheet.getRange("D1:H5").getValues().map((row) => row.join(""));`);

  test("comes whole, however small the destination, and again as often as it fits", () => {
    expect(copied("D1")).toEqual(["12", "34", "", "", ""]);
    expect(copied("D1:H5")).toEqual(["1212", "3434", "1212", "3434", ""]);
    expect(copied("D1:G3")).toEqual(["1212", "3434", "", "", ""]);
    expect(copied("D1", ", SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true")).toEqual([
      "13",
      "24",
      "",
      "",
      "",
    ]);
  });

  test("into another sheet, and onto itself", () => {
    expect(
      runInSheet(`const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Other");
        sheet.getRange("A1:B1").setValues([[1, 2]]).copyTo(other.getRange("B2"));
        sheet.getRange("A1:B1").copyTo(sheet.getRange("B1"));
        return [other.getDataRange().getValues(), sheet.getDataRange().getValues()];`),
    ).toEqual([
      [
        ["", "", ""],
        ["", 1, 2],
      ],
      [[1, 1, 2]],
    ]);
  });

  test.each([
    [`sheet.getRange("A1:B2").copyTo(sheet.getRange("Z1"))`, "outside the dimensions of the sheet"],
    [
      `sheet.getRange("A1").setFormula("=1").copyTo(sheet.getRange("B1"))`,
      "copying a formula is not emulated",
    ],
    [`sheet.getRange("A1").copyTo(sheet.getRange("B1"), { all: true })`, 'the option "all" of Range.copyTo'],
    [
      `sheet.getRange("A1").copyTo(sheet.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false)`,
      "CopyPasteType.PASTE_COLUMN_WIDTHS in Range.copyTo is not emulated",
    ],
  ])("%s is refused", (code, message) => {
    expect(() => runInSheet(code)).toThrow(message);
  });
});

describe("moving cells", () => {
  test("all of a cell goes along, and nothing stays", () => {
    expect(
      runInSheet(
        `${FULL} sheet.getRange("A1").moveTo(sheet.getRange("C3")); return [told("A1"), told("C3")];`,
      ),
    ).toEqual([EMPTY, WHOLE]);
  });

  test("onto cells of its own", () => {
    expect(
      runInSheet(`sheet.getRange("A1:C1").setValues([[1, 2, 3]]).moveTo(sheet.getRange("B1"));
        return sheet.getRange("A1:D1").getValues();`),
    ).toEqual([["", 1, 2, 3]]);
  });

  test("a range in which they stand takes them in at its first cell", () => {
    expect(
      runInSheet(`sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
        sheet.getRange("C1").moveTo(sheet.getRange("A1:C1"));
        return sheet.getRange("A1:C1").getValues();`),
    ).toEqual([[3, 2, ""]]);
  });

  test("what a rule or a name draws on is not emulated", () => {
    const code = (before: string) => `${before} sheet.getRange("A1:A2").moveTo(sheet.getRange("C1"))`;
    const rule = `sheet.getRange("B1").setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A2:A3")).build());`;
    const name = `SpreadsheetApp.getActive().setNamedRange("here", sheet.getRange("A1"));`;
    for (const before of [rule, name]) {
      expect(() => runInSheet(code(before))).toThrow(
        "moving cells that a rule or a name draws on is not emulated",
      );
    }
  });
});

describe("sorting", () => {
  const rows = `const range = sheet.getRange("B2:C6").setValues([["b", 2], ["a", ""], ["", 3], ["a", 1], [5, 1]]);
    const shown = () => range.getValues().map((row) => row.join(""));`;

  test.each([
    ["2", ["51", "a", "a1", "b2", "3"]],
    ["{ column: 2, ascending: false }", ["b2", "a", "a1", "51", "3"]],
    ["[3, 2]", ["51", "a1", "b2", "3", "a"]],
    ["[{ column: 3, ascending: false }, { column: 2 }]", ["3", "b2", "51", "a1", "a"]],
  ])("range.sort(%s)", (by, order) => {
    expect(runInSheet(`${rows} range.sort(${by}); return shown();`)).toEqual(order);
  });

  test("takes notes and looks along, and leaves the cells beside the range", () => {
    expect(
      runInSheet(`${rows} sheet.getRange("A2").setValue("beside");
        sheet.getRange("B2").setNote("of b").setBackground("red");
        range.sort(2);
        return [sheet.getRange("A2").getValue(), range.getNotes()[3][0], range.getBackgrounds()[3][0], range.getNotes()[0][0]];`),
    ).toEqual(["beside", "of b", "#ff0000", ""]);
  });

  test.each([
    ["1", "The sort column is outside the range."],
    ["4", "The sort column is outside the range."],
    ["'B'", 'sorting by "B" is not emulated'],
  ])("by %s is refused", (by, message) => {
    expect(() => runInSheet(`${rows} range.sort(${by})`)).toThrow(message);
  });

  test("a sheet: all rows under the frozen ones, also by the spreadsheet", () => {
    const script = openScript(`function run(descending) {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:B4").setValues([["Name", "No"], ["b", 1], ["a", 2], ["c", 3]]);
      sheet.setFrozenRows(1);
      if (descending) SpreadsheetApp.getActive().sort(1, false); else sheet.sort(1);
      return sheet.getRange("A1:A4").getValues().join("");
    }`);
    expect([script.call("run").value, script.call("run", { args: [true] }).value]).toEqual([
      "Nameabc",
      "Namecba",
    ]);
    expect(() => runInSheet("sheet.sort(27)")).toThrow("outside the dimensions of the sheet");
  });
});

describe("checkboxes", () => {
  test("are inserted unticked, ticked and unticked, and removed with their values", () => {
    expect(
      runInSheet(`const range = sheet.getRange("A1:B1").insertCheckboxes();
        const states = [[range.getValues()[0], range.isChecked()]];
        sheet.getRange("A1").check();
        states.push([range.getValues()[0], range.isChecked()]);
        range.check();
        states.push([range.getValues()[0], range.isChecked()]);
        range.uncheck();
        states.push([range.getValues()[0], range.isChecked()]);
        range.removeCheckboxes();
        states.push([range.getValues()[0], range.isChecked(), range.getDataValidation()]);
        return states;`),
    ).toEqual([
      [[false, false], false],
      [[true, false], null],
      [[true, true], true],
      [[false, false], false],
      [["", ""], null, null],
    ]);
  });

  test("may stand for other values, with or without one for unticked", () => {
    expect(
      runInSheet(`const both = sheet.getRange("A1").insertCheckboxes("yes", "no");
        const one = sheet.getRange("B1").insertCheckboxes("x");
        const before = [both.getValue(), one.getValue(), both.isChecked(), one.isChecked()];
        both.check();
        one.check();
        return [before, both.getValue(), one.getValue(), one.uncheck().getValue(),
          both.getDataValidation().getCriteriaValues(), one.getDataValidation().getCriteriaValues()];`),
    ).toEqual([["no", "", false, false], "yes", "x", "", ["yes", "no"], ["x"]]);
  });

  test("reject what they do not stand for", () => {
    const rule = (args: string) => `sheet.getRange("A1").setDataValidation(
      SpreadsheetApp.newDataValidation().requireCheckbox(${args}).setAllowInvalid(false).build()).setValue`;
    expect(runInSheet(`${rule('"yes", "no"')}("no"); return sheet.getRange("A1").getValue();`)).toBe("no");
    for (const wrong of [`${rule('"yes", "no"')}(true)`, `${rule('"yes"')}("no")`, `${rule("")}("yes")`]) {
      expect(() => runInSheet(wrong)).toThrow("violates the data validation rules");
    }
  });

  test("check leaves cells that hold something else", () => {
    const script =
      openScript(`function run() { SpreadsheetApp.getActiveSheet().getRange("A1").insertCheckboxes(); }
      function tick() { return SpreadsheetApp.getActiveSheet().getRange("A1:B1").check().getValues()[0]; }`);
    script.call("run");
    script.spreadsheet.sheet("Sheet1").paste(1, 1, [["typed over", "beside"]]);
    expect(script.call("tick").value).toEqual(["typed over", "beside"]);
  });
});
