import { describe, expect, test } from "vitest";
import { runInSheet } from "./script-project";

const withSecond = (body: string): unknown =>
  runInSheet(`const book = SpreadsheetApp.getActiveSpreadsheet(); book.insertSheet("It's here"); ${body}`);

/** Google, Sheet.getRange: "Returns the range as specified in A1 notation or R1C1 notation." */
describe("a range by its notation", () => {
  test.each([
    ["B2", "B2", [2, 2, 1, 1]],
    ["$B$2:C$5", "B2:C5", [2, 2, 4, 2]],
    ["b2:c5", "B2:C5", [2, 2, 4, 2]],
    ["C5:B2", "B2:C5", [2, 2, 4, 2]],
    ["A:B", "A:B", [1, 1, 1000, 2]],
    ["2:3", "2:3", [2, 1, 2, 26]],
    ["A2:B", "A2:B", [2, 1, 999, 2]],
    ["B3:4", "B3:4", [3, 2, 2, 25]],
    ["Z1000", "Z1000", [1000, 26, 1, 1]],
    ["Sheet1!B2", "B2", [2, 2, 1, 1]],
    ["sheet1!B2", "B2", [2, 2, 1, 1]],
    ["R2C3", "C2", [2, 3, 1, 1]],
    ["r2c3:R1C1", "A1:C2", [1, 1, 2, 3]],
  ])("%s", (notation, a1, place) => {
    expect(
      runInSheet(`const range = sheet.getRange(${JSON.stringify(notation)});
        return [range.getA1Notation(), [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]];`),
    ).toEqual([a1, place]);
  });

  test("tells which of its edges are open", () => {
    expect(
      runInSheet(`return ["A1:B2", "A:B", "2:3", "A2:B"].map((notation) => {
        const range = sheet.getRange(notation);
        return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()];
      });`),
    ).toEqual([
      [true, true, true, true],
      [false, false, true, true],
      [true, true, false, false],
      [true, false, true, true],
    ]);
  });

  test.each(["A0", "1", "A", "A1:B2:C3", "AAAA1", "No!A1", "", "A1 B2", "Nowhere"])(
    "%j names nothing",
    (notation) => {
      expect(() => runInSheet(`sheet.getRange(${JSON.stringify(notation)})`)).toThrow("Range not found");
    },
  );

  test.each(["AA1", "A1001", "A1:AA1", "Z1000:Z1001"])("%s lies outside", (notation) => {
    expect(() => runInSheet(`sheet.getRange("${notation}")`)).toThrow(
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
  });

  test("of a spreadsheet may name any sheet, and is one of the active sheet where it names none", () => {
    expect(
      withSecond(`return ["'It''s here'!B2", "Sheet1!A1", "C3"].map((notation) => {
        const range = book.getRange(notation);
        return [range.getSheet().getName(), range.getA1Notation()];
      });`),
    ).toEqual([
      ["It's here", "B2"],
      ["Sheet1", "A1"],
      ["It's here", "C3"],
    ]);
    expect(() => withSecond(`sheet.getRange("'It''s here'!B2")`)).toThrow("of another sheet is not emulated");
  });
});

describe("ranges beside a range", () => {
  test("single cells count from its corner, and what lies outside it is refused", () => {
    expect(runInSheet(`return sheet.getRange("B2:C4").getCell(3, 2).getA1Notation();`)).toBe("C4");
    for (const cell of ["4, 1", "1, 3", "0, 1"]) {
      expect(() => runInSheet(`sheet.getRange("B2:C4").getCell(${cell})`)).toThrow(
        "Cell reference out of range",
      );
    }
  });

  test("an offset keeps the size or takes another, and ends with the sheet", () => {
    expect(
      runInSheet(`const range = sheet.getRange("B2:C4");
        return [range.offset(1, -1), range.offset(0, 0, 1), range.offset(2, 2, 3, 4)].map((each) => each.getA1Notation());`),
    ).toEqual(["A3:B5", "B2:C2", "D4:G6"]);
    expect(() => runInSheet(`sheet.getRange("B2").offset(-2, 0)`)).toThrow(
      "The starting row of the range is too small.",
    );
    expect(() => runInSheet(`sheet.getRange("Z1").offset(0, 1)`)).toThrow(
      "outside the dimensions of the sheet",
    );
  });

  test("its last row and column, its height and width", () => {
    expect(
      runInSheet(`const range = sheet.getRange("B2:C4");
        return [range.getLastRow(), range.getLastColumn(), range.getHeight(), range.getWidth(), range.getRowIndex()];`),
    ).toEqual([4, 3, 3, 2, 2]);
  });
});

/** Google, Spreadsheet.setNamedRange: names of letters, digits and underscores; notations are none. */
describe("named ranges", () => {
  test("are found by their names in any case, and follow their rows and columns", () => {
    expect(
      withSecond(`book.setNamedRange("Marks", sheet.getRange("B2:B5"));
        sheet.insertRowsBefore(1, 2).deleteColumn(1);
        const range = book.getRangeByName("MARKS");
        return [range.getSheet().getName(), range.getA1Notation(), sheet.getRange("marks").getA1Notation(),
          book.getRange("Marks").getA1Notation(), book.getRangeByName("other")];`),
    ).toEqual(["Sheet1", "A4:A7", "A4:A7", "A4:A7", null]);
  });

  test("are renamed, moved and removed, and go with what they stand for", () => {
    expect(
      withSecond(`book.setNamedRange("one", sheet.getRange("A1"));
        book.setNamedRange("two", book.getRange("A1"));
        book.setNamedRange("ONE", sheet.getRange("B2"));
        const names = () => book.getNamedRanges().map((named) => named.getName() + "=" + named.getRange().getA1Notation());
        const list = [names()];
        sheet.getNamedRanges()[0].setName("three").setRange(sheet.getRange("C3:D4"));
        list.push(names());
        book.removeNamedRange("two");
        list.push(names());
        sheet.deleteRows(3, 2);
        list.push(names());
        return list;`),
    ).toEqual([["two=A1", "ONE=B2"], ["two=A1", "three=C3:D4"], ["three=C3:D4"], []]);
    expect(
      withSecond(
        `book.setNamedRange("gone", sheet.getRange("A1")); book.deleteSheet(sheet); return book.getNamedRanges().length;`,
      ),
    ).toBe(0);
  });

  test.each(["", "1st", "a b", "A1", "R1C1", "RC", "TrueValue", "x".repeat(251)])("%j is no name", (name) => {
    expect(() => withSecond(`book.setNamedRange(${JSON.stringify(name)}, sheet.getRange("A1"))`)).toThrow(
      "is invalid for a named range",
    );
  });

  test("the longest name is taken", () => {
    expect(
      withSecond(`const name = "Điểm_" + "x".repeat(245); book.setNamedRange(name, sheet.getRange("A1"));
        return book.getRangeByName(name).getA1Notation();`),
    ).toBe("A1");
  });
});
