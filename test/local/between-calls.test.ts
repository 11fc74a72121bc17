import { expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
function write() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const cell = sheet.getRange(2, 1);
  sheet.getRange(1, 1, 3, 1).setValues([["c"], ["a"], ["b"]]);
  cell.setValue("x");
  return sheet.getDataRange().getValues();
}
function append(cells) { SpreadsheetApp.getActiveSheet().appendRow(cells); }
function move(first, count, before) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.moveRows(sheet.getRange(first, 1, count, 1), before);
}`;

test("a person acts before the effect of any service call; a range stays where it was", () => {
  const script = openScript(CODE);
  const sheet = script.spreadsheet.sheet("Sheet1");
  const seen: string[] = [];
  const { value } = script.call("write", {
    between: (at, { service, method }) => {
      seen.push(`${at} ${service}.${method}`);
      if (at === 2) sheet.sort(1, true);
      if (at === 3) sheet.insertRows(1);
    },
  });
  expect(seen).toEqual(["1 Range.setValues", "2 Range.setValue", "3 Range.getValues"]);
  // Sorted to a, b, c before the second row was written; the range to read was made before the first row came.
  expect(value).toEqual([[""], ["a"], ["x"]]);
  expect(sheet.values()).toEqual([[""], ["a"], ["x"], ["c"]]);
});

test("appendRow adds below all that holds something, in a sheet that is full as well", () => {
  const script = openScript(CODE);
  const sheet = script.spreadsheet.sheet("Sheet1");
  sheet.type(2, 3, "note");
  script.call("append", { args: [["a", 1]] });
  expect(sheet.values()).toEqual([
    ["", "", ""],
    ["", "", "note"],
    ["a", "1", ""],
  ]);
  sheet.type(1000, 1, "last");
  script.call("append", { args: [Array.from({ length: 27 }, (_, index) => index)] });
  expect([sheet.rowCount, sheet.columnCount, sheet.cell(1001, 27).value]).toEqual([1001, 27, 26]);
});

test("moveRows takes whole rows before another one, counted before the move", () => {
  const moved = (first: number, count: number, before: number) => {
    const script = openScript(CODE);
    const sheet = script.spreadsheet.sheet("Sheet1");
    sheet.paste(1, 1, [["1"], ["2"], ["3"], ["4"], ["5"]]);
    sheet.type(2, 2, "two");
    script.call("move", { args: [first, count, before] });
    return sheet.values().map((line) => line.join(""));
  };
  expect(moved(2, 2, 5)).toEqual(["1", "4", "2two", "3", "5"]);
  expect(moved(4, 2, 2)).toEqual(["1", "4", "5", "2two", "3"]);
  expect(moved(2, 2, 2)).toEqual(["1", "2two", "3", "4", "5"]);
  expect(moved(2, 2, 4)).toEqual(["1", "2two", "3", "4", "5"]);
  expect(() => moved(1, 1, 1002)).toThrow("Those rows are out of bounds.");
});
