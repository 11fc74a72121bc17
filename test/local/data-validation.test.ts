import { describe, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { openScript, runInSheet } from "./script-project";

const REJECTED = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

const CODE = `
function choose(allowInvalid) {
  SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 1).setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(["yes", "no"], true)
      .setAllowInvalid(allowInvalid).setHelpText("yes or no").build());
}
function write(value) { SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 1).setValues([["yes"], [value]]); }`;

function prepared(allowInvalid: boolean): LocalAppsScript {
  const script = openScript(CODE);
  script.call("choose", { args: [allowInvalid] });
  return script;
}

describe("a rule that rejects", () => {
  test("lets through what it lists, and nothing at all", () => {
    const script = prepared(false);
    script.call("write", { args: ["no"] });
    script.call("write", { args: [""] });
    script.spreadsheet.sheet("Sheet1").type(2, 1, "no");
    expect(script.spreadsheet.sheet("Sheet1").values()).toEqual([["yes"], ["no"]]);
  });

  test("stops setValues before anything is written", () => {
    const script = prepared(false);
    expect(() => script.call("write", { args: ["maybe"] })).toThrow(REJECTED("A2"));
    expect(script.spreadsheet.sheet("Sheet1").values()).toEqual([]);
  });

  test("stops typing, and does not stop pasting", () => {
    const sheet = prepared(false).spreadsheet.sheet("Sheet1");
    expect(() => sheet.type(1, 1, "maybe")).toThrow(REJECTED("A1"));
    sheet.paste(1, 1, [["maybe"]]);
    expect(sheet.values()).toEqual([["maybe"]]);
  });
});

test("a rule that warns lets everything through", () => {
  const script = prepared(true);
  script.call("write", { args: ["maybe"] });
  expect(script.spreadsheet.sheet("Sheet1").cell(2, 1)).toMatchObject({
    value: "maybe",
    validation: { kind: "VALUE_IN_LIST", values: ["yes", "no"], allowInvalid: true, helpText: "yes or no" },
  });
});

test("a checkbox takes truth values alone", () => {
  const rule =
    "sheet.getRange(1, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build())";
  expect(runInSheet(`return ${rule}.setValue(true).getValue();`)).toBe(true);
  expect(() => runInSheet(`${rule}.setValue("x")`)).toThrow(REJECTED("A1"));
});

test("a rule on a range compares with what its cells show, and follows them", () => {
  const script = openScript(`
    function run() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange(1, 5, 2, 1).setValues([["a"], [0.5]]).setNumberFormats([["General"], ["0%"]]);
      sheet.getRange(1, 1).setNumberFormat("0%").setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange(1, 5, 2, 1)).setAllowInvalid(false).build());
    }
    function write(value) { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(value); }`);
  script.call("run");
  const sheet = script.spreadsheet.sheet("Sheet1");
  sheet.insertColumns(3);
  expect(sheet.cell(1, 1).validation?.values).toEqual(["Sheet1!F1:F2"]);
  script.call("write", { args: [0.5] });
  expect(() => script.call("write", { args: [0.6] })).toThrow(REJECTED("A1"));
  sheet.deleteColumns(6);
  expect(sheet.cell(1, 1).validation).toBe(null);
});

test("rules are read back, copied and removed", () => {
  expect(
    runInSheet(`
      const range = sheet.getRange(1, 1, 1, 2);
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"], false).build();
      const copy = rule.copy().setAllowInvalid(false).setHelpText("help").build();
      range.setDataValidations([[rule, copy]]);
      const told = range.getDataValidations()[0].map((r) => [[String(r.getCriteriaType()), r.getCriteriaValues()], r.getAllowInvalid(), r.getHelpText()]);
      return [told, range.setDataValidation(null).getDataValidations()];`),
  ).toEqual([
    [
      [["VALUE_IN_LIST", [["a"], false]], true, null],
      [["VALUE_IN_LIST", [["a"], false]], false, "help"],
    ],
    [[null, null]],
  ]);
});

test("a list has at most 500 items", () => {
  const build = (items: number) =>
    runInSheet(`const values = Array.from({ length: ${items} }, (_, i) => "v" + i);
      return SpreadsheetApp.newDataValidation().requireValueInList(values).build().getAllowInvalid();`);
  expect(build(500)).toBe(true);
  expect(() => build(501)).toThrow("more items than the limit of 500");
});

test("numbers and truth values of a list become text", () => {
  expect(
    runInSheet(`const rule = SpreadsheetApp.newDataValidation().requireValueInList([1, "hai", true, 0.5]).setAllowInvalid(false).build();
      sheet.getRange("A1").setDataValidation(rule).setValue(1);
      return [rule.getCriteriaValues()[0], sheet.getRange("A1").getValue()];`),
  ).toEqual([["1", "hai", "true", "0.5"], 1]);
  expect(() => runInSheet("SpreadsheetApp.newDataValidation().requireValueInList([null])")).toThrow(
    "don't match",
  );
});
