import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { openScript, runInSheet } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

/** Writes a value into A1 under a rule that rejects, and tells whether it was taken. */
function takes(requirement: string, value: string, format = "General"): boolean {
  const code = `const builder = SpreadsheetApp.newDataValidation(); const day = (d) => new Date(2023, 2, d);
    SpreadsheetApp.getActive().setSpreadsheetTimeZone("Asia/Ho_Chi_Minh");
    sheet.getRange("A1").setNumberFormat("${format}").setDataValidation(builder.${requirement}.setAllowInvalid(false).build()).setValue(${value});`;
  try {
    runInSheet(code);
    return true;
  } catch (error) {
    expect(String(error)).toContain("violates the data validation rules set on this cell.");
    return false;
  }
}

describe("numbers", () => {
  test.each([
    ["requireNumberBetween(1, 3)", [1, 3], [0.9, 3.1]],
    ["requireNumberBetween(3, 1)", [1, 3], [0, 4]],
    ["requireNumberNotBetween(1, 3)", [0.9, 3.1], [1, 3]],
    ["requireNumberEqualTo(2)", [2], [1, 3]],
    ["requireNumberNotEqualTo(2)", [1], [2]],
    ["requireNumberGreaterThan(2)", [2.1], [2]],
    ["requireNumberGreaterThanOrEqualTo(2)", [2], [1.9]],
    ["requireNumberLessThan(2)", [1.9], [2]],
    ["requireNumberLessThanOrEqualTo(2)", [2], [2.1]],
  ])("%s", (requirement, taken, refused) => {
    expect(taken.map((value) => takes(requirement, String(value)))).toEqual(taken.map(() => true));
    expect(refused.map((value) => takes(requirement, String(value)))).toEqual(refused.map(() => false));
    expect(takes(requirement, "'text'")).toBe(false);
    expect(takes(requirement, "null")).toBe(true);
  });
});

describe("dates", () => {
  test.each([
    ["requireDate()", [1], []],
    ["requireDateAfter(day(15))", [16], [15]],
    ["requireDateBefore(day(15))", [14], [15]],
    ["requireDateOnOrAfter(day(15))", [15], [14]],
    ["requireDateOnOrBefore(day(15))", [15], [16]],
    ["requireDateEqualTo(day(15))", [15], [14, 16]],
    ["requireDateBetween(day(14), day(16))", [14, 16], [13, 17]],
    ["requireDateNotBetween(day(14), day(16))", [13, 17], [14, 16]],
  ])("%s", (requirement, taken, refused) => {
    const on = (day: number) => takes(requirement, `new Date(2023, 2, ${day}, 12, 0)`);
    expect(taken.map(on)).toEqual(taken.map(() => true));
    expect(refused.map(on)).toEqual(refused.map(() => false));
    expect(takes(requirement, "45000")).toBe(false);
    expect(takes(requirement, "'text'")).toBe(false);
  });
});

describe("texts", () => {
  test.each([
    ["requireTextContains('an')", ["'Văn An'"], ["'Bình'"]],
    ["requireTextDoesNotContain('an')", ["'Bình'"], ["'Lan'"]],
    ["requireTextEqualTo('có')", ["'Có'"], ["'không'"]],
    ["requireTextIsEmail()", ["'an@example.com'"], ["'an@example'", "'an example.com'"]],
    ["requireTextIsUrl()", ["'https://example.com/a?b'", "'example.com'"], ["'example'", "'a b.com'"]],
  ])("%s", (requirement, taken, refused) => {
    const fits = (value: string) => takes(requirement, value);
    expect([...taken, ...refused].map(fits)).toEqual([...taken.map(() => true), ...refused.map(() => false)]);
  });
});

const RULES = `function run() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const { DataValidationCriteria } = SpreadsheetApp;
    const made = () => SpreadsheetApp.newDataValidation();
    const builders = [made().requireNumberBetween(1, 2.5), made().requireDateAfter(new Date(2023, 2, 15)), made().requireTextIsEmail(),
      made().requireTextContains("an").setHelpText("Help").setAllowInvalid(false), made().requireCheckbox("yes", "no")];
    builders.forEach((builder, at) => sheet.getRange(1, at + 1).setDataValidation(builder.build()));
    SpreadsheetApp.getActive().setNamedRange("Marks", sheet.getRange("A2:B3"));
    const other = builders[3].copy();
    return [builders.map((builder) => [String(builder.getCriteriaType()), builder.getCriteriaValues()]),
      sheet.getRange("A1").getDataValidation().getCriteriaType() === DataValidationCriteria.NUMBER_BETWEEN,
      other.getHelpText(), other.getAllowInvalid(), String(made().getCriteriaType())];
  }
  function named() { return SpreadsheetApp.getActive().getRangeByName("Marks").getA1Notation(); }`;

test("rules tell what they require, builders too, and are seen by hand; they are kept, as names are", () => {
  const folder = join(temporaryFolder(), "state");
  const script = openScript(RULES, { folder });
  script.createSpreadsheet("Book");
  script.spreadsheet.setTimeZone("Asia/Ho_Chi_Minh");
  expect(script.call("run").value).toEqual([
    [
      ["NUMBER_BETWEEN", [1, 2.5]],
      ["DATE_AFTER", [new Date("2023-03-15T00:00:00+07:00")]],
      ["TEXT_IS_VALID_EMAIL", []],
      ["TEXT_CONTAINS", ["an"]],
      ["CHECKBOX", ["yes", "no"]],
    ],
    true,
    "Help",
    false,
    "null",
  ]);
  const rules = (opened: LocalAppsScript) =>
    [1, 2, 3, 4, 5].map((column) => opened.spreadsheet.sheet("Sheet1").cell(1, column).validation);
  expect(rules(script)).toMatchObject([
    { kind: "NUMBER_BETWEEN", values: ["1", "2.5"] },
    { kind: "DATE_AFTER", values: ["3/15/2023"] },
    { kind: "TEXT_IS_VALID_EMAIL", values: [] },
    { kind: "TEXT_CONTAINS", values: ["an"], helpText: "Help", allowInvalid: false },
    { kind: "CHECKBOX", values: ["yes", "no"] },
  ]);
  const reopened = openScript(RULES, { folder });
  expect(rules(reopened)).toEqual(rules(script));
  expect(reopened.call("named").value).toBe("A2:B3");
});
