import { describe, expect, test } from "vitest";
import type { LocalAppsScript, SheetUser } from "../../local/local-apps-script";
import { openScript, runInSheet } from "./script-project";

const CODE = `
function prepare() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 3, 3).setValues([["A", "B", "C"], ["b", 2, true], ["a", 1, ""]]);
  sheet.getRange(3, 1).setNote("note of a").setBackground("yellow").setNumberFormat("@");
  sheet.setColumnWidth(2, 60);
  sheet.setFrozenRows(1);
}
function insertRows(after, howMany) { SpreadsheetApp.getActiveSheet().insertRowsAfter(after, howMany); }
function insertColumns(after, howMany) { SpreadsheetApp.getActiveSheet().insertColumnsAfter(after, howMany); }`;

function prepared(): { script: LocalAppsScript; sheet: SheetUser } {
  const script = openScript(CODE);
  script.call("prepare");
  return { script, sheet: script.spreadsheet.sheet("Sheet1") };
}

test("a downloaded tab has what the cells show; line breaks and tabs in a cell are spaces, quotes stay as they are", () => {
  const { sheet } = prepared();
  sheet.paste(2, 1, [['a\tb\nc "d"']]);
  expect(sheet.downloadTsv()).toBe('A\tB\tC\r\na b c "d"\t2\tTRUE\r\na\t1\t');
});

describe("rows", () => {
  test("inserted by a script look like the row before, without its contents and notes", () => {
    const { script, sheet } = prepared();
    script.call("insertRows", { args: [3, 2] });
    expect(sheet.rowCount).toBe(1002);
    expect(sheet.cell(5, 1)).toMatchObject({ value: "", note: "", format: "@", background: "yellow" });
    script.call("insertRows", { args: [2, 1] });
    expect(sheet.values()).toEqual([
      ["A", "B", "C"],
      ["b", "2", "TRUE"],
      ["", "", ""],
      ["a", "1", ""],
    ]);
    expect(sheet.cell(4, 1).note).toBe("note of a");
  });

  test.each([
    [0, 1, "Those rows are out of bounds."],
    [1001, 1, "Those rows are out of bounds."],
    [1, 0, "The number of rows to insert must be at least 1."],
  ])("insertRowsAfter(%i, %i) is refused", (after, howMany, message) => {
    expect(() => prepared().script.call("insertRows", { args: [after, howMany] })).toThrow(message);
  });

  test("sorted by a person keep what belongs to them; the frozen one stays", () => {
    const { sheet } = prepared();
    sheet.sort(1, true);
    expect(sheet.values()).toEqual([
      ["A", "B", "C"],
      ["a", "1", ""],
      ["b", "2", "TRUE"],
    ]);
    expect(sheet.cell(2, 1)).toMatchObject({ note: "note of a", background: "yellow", format: "@" });
    sheet.sort(3, false);
    expect(sheet.values().map(([first]) => first)).toEqual(["A", "b", "a"]);
  });

  test("deleted by a person take everything with them", () => {
    const { sheet } = prepared();
    sheet.deleteRows(2);
    expect(sheet.values()).toEqual([
      ["A", "B", "C"],
      ["a", "1", ""],
    ]);
    expect(() => sheet.deleteRows(2, 998)).toThrow("not possible to delete all non-frozen rows");
    sheet.deleteRows(3, 997);
    expect(sheet.rowCount).toBe(2);
  });

  test("a paste over the edge adds rows and columns", () => {
    const { sheet } = prepared();
    sheet.paste(1000, 26, [["x", "y"], ["z"]]);
    expect([sheet.rowCount, sheet.columnCount, sheet.cell(1001, 26).value]).toEqual([1001, 27, "z"]);
  });
});

describe("columns", () => {
  test("inserted, moved and deleted by a person take widths and everything else along", () => {
    const { sheet } = prepared();
    sheet.insertColumns(1);
    sheet.moveColumn(3, 1);
    expect(sheet.values()[1]).toEqual(["2", "", "b", "TRUE"]);
    expect([1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([60, 100, 100]);
    expect(sheet.cell(3, 3).note).toBe("note of a");
    sheet.deleteColumns(1);
    expect([sheet.values()[0], sheet.columnCount]).toEqual([["", "A", "C"], 26]);
  });

  test("moved to the right end up where they are dropped", () => {
    const { sheet } = prepared();
    sheet.moveColumn(1, 3);
    expect(sheet.values()[0]).toEqual(["B", "C", "A"]);
    expect([sheet.columnWidth(1), sheet.cell(3, 3).note]).toEqual([60, "note of a"]);
  });

  test("inserted by a script look like the one before", () => {
    const { script, sheet } = prepared();
    script.call("insertColumns", { args: [1, 2] });
    expect([sheet.columnCount, sheet.cell(3, 3).format, sheet.values()[0]]).toEqual([
      28,
      "@",
      ["A", "", "", "B", "C"],
    ]);
  });
});

describe("frozen columns", () => {
  const CODE = "function freeze(columns) { SpreadsheetApp.getActiveSheet().setFrozenColumns(columns); }";

  test("go with those that are deleted; one that is not frozen must be left", () => {
    const script = openScript(CODE);
    const sheet = script.spreadsheet.sheet("Sheet1");
    expect(sheet.frozenColumns).toBe(0);
    script.call("freeze", { args: [3] });
    sheet.deleteColumns(2);
    sheet.deleteColumns(3);
    expect([sheet.frozenColumns, sheet.columnCount]).toEqual([2, 24]);
    script.call("freeze", { args: [23] });
    expect(() => sheet.deleteColumns(24)).toThrow("not possible to delete all non-frozen columns");
    sheet.deleteColumns(1);
    expect(sheet.frozenColumns).toBe(22);
  });

  test.each([
    [26, "You can't freeze all visible columns on the sheet."],
    [27, "The coordinates of the range are outside the dimensions of the sheet."],
    [-1, "The coordinates of the range are outside the dimensions of the sheet."],
  ])("setFrozenColumns(%i) is refused", (columns, message) => {
    expect(() => openScript(CODE).call("freeze", { args: [columns] })).toThrow(message);
  });
});

test("the colour of a tab is told, and that it has none", () => {
  expect(runInSheet("return [sheet.getTabColor(), sheet.setTabColor('#6aa84f').getTabColor()];")).toEqual([
    null,
    "#6aa84f",
  ]);
});

describe("sheets", () => {
  test("are inserted at an index from 0, or after the active one, and become active", () => {
    expect(
      runInSheet(`const book = SpreadsheetApp.getActiveSpreadsheet();
        book.insertSheet("First", 0);
        book.insertSheet("Second");
        return [book.getSheets().map((each) => each.getName() + each.getIndex()), book.getActiveSheet().getName(),
          book.getSheetByName("Third")];`),
    ).toEqual([["First1", "Second2", "Sheet13"], "Second", null]);
  });

  test("have names of their own", () => {
    const taken = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(() => runInSheet("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Sheet1')")).toThrow(taken);
    expect(runInSheet("return sheet.setName('Sheet1').setName('Other').getName();")).toBe("Other");
  });

  test("the last one is neither deleted nor hidden", () => {
    expect(() => runInSheet("SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)")).toThrow(
      "You can't remove all the sheets in a document.",
    );
    expect(() => runInSheet("sheet.hideSheet()")).toThrow("You can't hide all the sheets in a document.");
  });

  test("ten million cells are the limit of a spreadsheet", () => {
    const rows = 10_000_000 / 25 - 1000;
    const grow = (more: number) =>
      runInSheet(`sheet.insertRowsAfter(1000, ${more}); return sheet.getMaxRows();`, (script) =>
        script.spreadsheet.sheet("Sheet1").deleteColumns(26),
      );
    expect(grow(rows)).toBe(400_000);
    expect(() => grow(rows + 1)).toThrow("above the limit of 10000000 cells");
  });

  test("a person moves, renames, hides and deletes them", () => {
    const { spreadsheet } = openScript("");
    const added = spreadsheet.addSheet("Added");
    added.move(1);
    added.rename("Moved");
    spreadsheet.sheet("Sheet1").hide();
    expect(spreadsheet.sheetNames()).toEqual(["Moved", "Sheet1"]);
    expect(() => added.hide()).toThrow("You can't hide all the sheets in a document.");
    expect(() => added.delete()).toThrow("You can't remove all the visible sheets in a document.");
    spreadsheet.sheet("Sheet1").show();
    added.delete();
    expect(spreadsheet.sheetNames()).toEqual(["Sheet1"]);
    expect(() => spreadsheet.sheet("Moved")).toThrow('there is no sheet "Moved" among Sheet1');
  });

  test("what a person has selected is the active range", () => {
    expect(
      runInSheet(
        "return [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()];",
        (script) => script.spreadsheet.sheet("Sheet1").select(2, 2, 3, 1),
      ),
    ).toEqual(["B2:B4", "B2"]);
  });
});

describe("a protection", () => {
  const CODE = `
    function protect(warningOnly) {
      SpreadsheetApp.getActiveSheet().protect().setDescription("locked").setWarningOnly(warningOnly);
    }
    function told() {
      const of = (type) => SpreadsheetApp.getActiveSheet().getProtections(type).map((p) => [p.getDescription(), p.isWarningOnly()]);
      return [of(SpreadsheetApp.ProtectionType.SHEET), of(SpreadsheetApp.ProtectionType.RANGE)];
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }`;

  test("that only warns stops no script; a real one stops those of other people", () => {
    const script = openScript(CODE);
    script.call("protect", { args: [true] });
    expect(script.call("told").value).toEqual([[["locked", true]], []]);
    script.user = "other@example.com";
    script.call("write");
    script.user = "owner@example.com";
    script.call("protect", { args: [false] });
    script.call("write");
    script.user = "other@example.com";
    expect(() => script.call("write")).toThrow("You are trying to edit a protected cell or object.");
  });
});
