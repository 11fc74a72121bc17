import { describe, expect, test } from "vitest";
import { openScript, runInSheet } from "./script-project";

const inBook = (body: string): unknown =>
  runInSheet(`const book = SpreadsheetApp.getActiveSpreadsheet(); const names = () => book.getSheets().map((each) => each.getName());
    ${body}`);

describe("the names of sheets", () => {
  test("are compared without case", () => {
    expect(
      inBook(`book.insertSheet("Bảng ĐIỂM");
        return [book.getSheetByName("bảng điểm").getName(), book.getSheetByName("SHEET1").getName(), book.getSheetByName("Sheet")];`),
    ).toEqual(["Bảng ĐIỂM", "Sheet1", null]);
    expect(() => inBook(`book.insertSheet("SHEET1")`)).toThrow(
      'A sheet with the name "SHEET1" already exists.',
    );
    expect(() => inBook(`book.insertSheet("Two").setName("sheet1")`)).toThrow("already exists");
  });

  test("may change their own case", () => {
    expect(inBook(`sheet.setName("SHEET1"); return names();`)).toEqual(["SHEET1"]);
  });

  test("have 100 characters at most, by hand too", () => {
    expect(inBook(`book.insertSheet("x".repeat(100)); return names()[1].length;`)).toBe(100);
    const message = "The sheet name cannot be greater than 100 characters.";
    expect(() => inBook(`book.insertSheet("x".repeat(101))`)).toThrow(message);
    expect(() => inBook(`sheet.setName("x".repeat(101))`)).toThrow(message);
    const script = openScript("");
    expect(() => script.spreadsheet.addSheet("x".repeat(101))).toThrow(message);
    expect(() => script.spreadsheet.addSheet("sheet1")).toThrow("already exists");
    expect(script.spreadsheet.sheet("SHEET1").name).toBe("Sheet1");
  });
});

/** Google, Spreadsheet.insertSheet: "The new sheet becomes the active sheet." */
describe("inserting sheets", () => {
  test("with and without a name, a place and a template", () => {
    expect(
      inBook(`sheet.getRange("A1").setValue("template");
        const options = { template: sheet };
        const made = [book.insertSheet(), book.insertSheet(0), book.insertSheet("c"), book.insertSheet("d", 0),
          book.insertSheet(options), book.insertSheet(1, options), book.insertSheet("g", options), book.insertSheet("h", 2, options)];
        return [names(), made.map((each) => each.getRange("A1").getValue()), book.getActiveSheet().getName(), book.getNumSheets()];`),
    ).toEqual([
      // Each one without a place comes after the active one, which is the last one made.
      ["d", "Sheet7", "h", "g", "Sheet6", "Sheet3", "c", "Sheet1", "Sheet2"],
      ["", "", "", "", "template", "template", "template", "template"],
      "h",
      9,
    ]);
  });

  test.each([
    [`book.insertSheet("a", 2)`, "Sheet index is out of bounds."],
    [`book.insertSheet("a", -1)`, "Sheet index is out of bounds."],
    [
      `book.insertSheet({ pattern: sheet })`,
      'the option "pattern" of Spreadsheet.insertSheet is not emulated',
    ],
    [`book.insertSheet({ template: "Sheet1" })`, "after a template that is no sheet is not emulated"],
    [`book.insertSheet(true)`, "The parameters (Boolean) don't match the method signature"],
  ])("%s is refused", (code, message) => {
    expect(() => inBook(code)).toThrow(message);
  });

  test("copies are named after what they are copies of", () => {
    expect(
      inBook(`sheet.getRange("A1").setValue(1);
        const copy = sheet.copyTo(book);
        const again = sheet.copyTo(book);
        const active = book.duplicateActiveSheet();
        copy.getRange("A1").setValue(2);
        return [names(), sheet.getRange("A1").getValue(), again.getRange("A1").getValue(), book.getActiveSheet().getName() === active.getName()];`),
    ).toEqual([["Sheet1", "Copy of Sheet1", "Copy of Sheet1 2", "Copy of Sheet1 3"], 1, 1, true]);
  });
});

test("a copy looks as the sheet does, but is visible and not protected", () => {
  expect(
    inBook(`sheet.setTabColor("#ff0000").setColumnWidth(2, 300).setFrozenRows(1);
      const other = book.insertSheet("Other");
      sheet.hideSheet().protect();
      const copy = book.insertSheet("Copy", { template: sheet });
      return [copy.getTabColor(), copy.getColumnWidth(2), copy.getFrozenRows(), copy.isSheetHidden(),
        copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.isSheetHidden()];`),
  ).toEqual(["#ff0000", 300, 1, false, 0, true]);
});

test("sheets are found by id, made active, renamed, moved and deleted", () => {
  expect(
    inBook(`const two = book.insertSheet("Two");
      const list = [book.getSheetById(two.getSheetId()).getName(), book.getSheetById(-1)];
      book.setActiveSheet(sheet, true);
      list.push(SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.setActiveSheet(two).getName());
      book.moveActiveSheet(1);
      book.renameActiveSheet("First");
      list.push(names(), book.deleteActiveSheet().getName(), names(), sheet.getParent() === book);
      return list;`),
  ).toEqual(["Two", null, "Sheet1", "Two", ["First", "Sheet1"], "Sheet1", ["Sheet1"], true]);
});

describe("rows and columns", () => {
  const numbered = `sheet.getRange("A1:D4").setValues([["a1", "b1", "c1", "d1"], ["a2", "b2", "c2", "d2"],
    ["a3", "b3", "c3", "d3"], ["a4", "b4", "c4", "d4"]]);
    const rows = () => sheet.getRange("A1:A6").getValues().join(); const columns = () => sheet.getRange("A1:F1").getValues().join();`;

  test.each([
    ["sheet.insertRowAfter(1)", "a1,,a2,a3,a4,"],
    ["sheet.insertRowBefore(1)", ",a1,a2,a3,a4,"],
    ["sheet.insertRowsBefore(2, 2)", "a1,,,a2,a3,a4"],
    ["sheet.insertRows(2)", "a1,,a2,a3,a4,"],
    ["sheet.insertRows(1, 2)", ",,a1,a2,a3,a4"],
    ["sheet.deleteRow(1)", "a2,a3,a4,,,"],
    ["sheet.deleteRows(2, 2)", "a1,a4,,,,"],
    ["book.insertRowsAfter(4, 1).appendRow(['a5'])", "a1,a2,a3,a4,a5,"],
    ["book.deleteRow(4)", "a1,a2,a3,,,"],
  ])("%s", (code, left) => {
    expect(inBook(`${numbered} ${code}; return rows();`)).toBe(left);
  });

  test.each([
    ["sheet.insertColumnAfter(1)", "a1,,b1,c1,d1,"],
    ["sheet.insertColumnBefore(1)", ",a1,b1,c1,d1,"],
    ["sheet.insertColumnsBefore(2, 2)", "a1,,,b1,c1,d1"],
    ["sheet.insertColumns(2)", "a1,,b1,c1,d1,"],
    ["sheet.deleteColumn(1)", "b1,c1,d1,,,"],
    ["sheet.deleteColumns(2, 2)", "a1,d1,,,,"],
    ["sheet.moveColumns(sheet.getRange('A1:B1'), 4)", "c1,a1,b1,d1,,"],
    ["sheet.moveColumns(sheet.getRange('C1:D1'), 1)", "c1,d1,a1,b1,,"],
    ["sheet.moveColumns(sheet.getRange('B1:C1'), 3)", "a1,b1,c1,d1,,"],
    ["book.deleteColumns(1, 3)", "d1,,,,,"],
  ])("%s", (code, left) => {
    expect(inBook(`${numbered} ${code}; return columns();`)).toBe(left);
  });

  test("new rows look like the one they come before or after", () => {
    expect(
      inBook(`sheet.getRange("A2:B2").setBackground("red");
        sheet.insertRowBefore(2).insertRowAfter(4);
        return sheet.getRange("A1:A5").getBackgrounds().join();`),
    ).toBe("#ffffff,#ff0000,#ff0000,#ffffff,#ffffff");
  });

  test.each([
    ["sheet.insertRowsBefore(0, 1)", "Those rows are out of bounds."],
    ["sheet.insertRowBefore(1001)", "Those rows are out of bounds."],
    ["sheet.insertColumns(1, 0)", "The number of columns to insert must be at least 1."],
    ["sheet.deleteRow(0)", "Those rows are out of bounds."],
    ["sheet.deleteRows(1000, 2)", "Those rows are out of bounds."],
    ["sheet.deleteColumns(1, 0)", "The number of columns to delete must be at least 1."],
    ["sheet.deleteColumns(1, 26)", "You can't delete all the columns on the sheet."],
    ["sheet.moveColumns(sheet.getRange('A1'), 28)", "Those columns are out of bounds."],
  ])("%s is refused", (code, message) => {
    expect(() => inBook(code)).toThrow(message);
  });

  test("the last ones may be deleted, but not all", () => {
    expect(inBook("sheet.deleteRows(2, 999); return sheet.getMaxRows();")).toBe(1);
    expect(() => inBook("sheet.deleteRows(1, 1000)")).toThrow("You can't delete all the rows on the sheet.");
  });
});

test("what is selected, by scripts and by hand", () => {
  const script = openScript(`function at() {
      const { getActiveRange, getCurrentCell } = SpreadsheetApp;
      return [getActiveRange(), getCurrentCell(), SpreadsheetApp.getActive().getActiveRange()].map((range) => range.getA1Notation());
    }
    function select() {
      SpreadsheetApp.getActive().setActiveSelection("B2:C3");
      const before = at();
      SpreadsheetApp.getActiveSheet().setActiveRange(SpreadsheetApp.getActiveSheet().getRange("D4:E5"));
      return [before, at(), SpreadsheetApp.getActiveSheet().getRange("F6").activate().getA1Notation(), at()];
    }`);
  script.spreadsheet.sheet("Sheet1").select(3, 1, 2, 2);
  expect(script.call("at").value).toEqual(["A3:B4", "A3", "A3:B4"]);
  expect(script.call("select").value).toEqual([
    ["B2:C3", "B2", "B2:C3"],
    ["D4:E5", "D4", "D4:E5"],
    "F6",
    ["F6", "F6", "F6"],
  ]);
});
