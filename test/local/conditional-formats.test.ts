import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { openScript, runInSheet } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

const CODE = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1");
/** Rules as [condition, arguments, looks, ranges]: ["TextEqualTo", ["yes"], { Background: "red" }, ["A1:A3"]]. */
function lay(rules) { laidOn(sheet(), rules); }
function laidOn(on, rules) {
  on.setConditionalFormatRules(rules.map(([condition, values, looks, ranges]) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()["when" + condition](...values);
    for (const [name, value] of Object.entries(looks)) rule["set" + name](value);
    return rule.setRanges(ranges.map((range) => on.getRange(range))).build();
  }));
}
function standing(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getConditionalFormatRules().map((rule) => {
    const condition = rule.getBooleanCondition();
    return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(),
      rule.getRanges().map((range) => range.getA1Notation())];
  });
}
function doIt(body) { return new Function("sheet", body)(sheet()); }
function copies() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  sheet().copyTo(book);
  book.insertSheet("Made", 1, { template: sheet() });
}`;

type Rule = readonly [string, readonly unknown[], Readonly<Record<string, unknown>>, readonly string[]];

function laid(...rules: readonly Rule[]): LocalAppsScript {
  const script = openScript(CODE);
  script.call("lay", { args: [rules] });
  return script;
}

const red = { Background: "red" };

/** The colours that the cells show, row by row; "" where none was set. */
function colours(script: LocalAppsScript, rows: number, columns = 1, sheet = "Sheet1"): string[][] {
  const lines = Array.from({ length: rows }, (_, index) => index + 1);
  const { looks, lookOf } = script.spreadsheet.sheet(sheet).window(lines, { start: 1, count: columns });
  return lookOf.map((line) => line.map((place) => looks[place]?.background ?? ""));
}

/** Whether a cell that holds this is coloured by a rule of A1. */
function colours1(condition: string, values: readonly unknown[], typed: string): boolean {
  const script = laid([condition, values, red, ["A1"]]);
  if (typed !== "") script.spreadsheet.sheet("Sheet1").type(1, 1, typed);
  return colours(script, 1)[0]?.[0] === "#ff0000";
}

describe("what a rule asks of a cell", () => {
  test.each([
    ["TextEqualTo", ["Đạt"], ["Đạt", "đạt"], ["Không đạt", "Đạt ", ""]],
    ["TextContains", ["đạt"], ["Không đạt", "ĐẠT"], ["Hòa", ""]],
    ["TextDoesNotContain", ["đạt"], ["Hòa", ""], ["Không đạt"]],
    ["TextStartsWith", ["Chưa"], ["Chưa có gì", "chưa"], ["Đã chưa", ""]],
    ["TextEndsWith", ["đạt"], ["Không đạt"], ["đạt rồi", ""]],
    ["CellEmpty", [], [""], ["x", "0", "=A2"]],
    ["CellNotEmpty", [], ["x", "0", "=A2"], [""]],
    ["NumberEqualTo", [0], ["0"], ["1", "x", ""]],
    ["NumberNotEqualTo", [0], ["1"], ["0", "x", ""]],
    ["NumberGreaterThan", [2], ["3"], ["2", "x", ""]],
    ["NumberGreaterThanOrEqualTo", [2], ["2"], ["1", ""]],
    ["NumberLessThan", [2], ["1"], ["2", ""]],
    ["NumberLessThanOrEqualTo", [2], ["2"], ["3", ""]],
    ["NumberBetween", [1, 3], ["1", "3"], ["0", "4", ""]],
    ["NumberNotBetween", [1, 3], ["0", "4"], ["1", "3", ""]],
  ] as const)("%s %j", (condition, values, coloured, plain) => {
    expect(coloured.map((typed) => colours1(condition, values, typed))).toEqual(coloured.map(() => true));
    expect(plain.map((typed) => colours1(condition, values, typed))).toEqual(plain.map(() => false));
  });

  test("a day, whatever its time", () => {
    const day = "new Date(2023, 2, 14, 15)";
    const rule = (when: string) =>
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${when}(${day}).setBackground("red").setRanges([sheet.getRange("A1:A3")]).build()])`;
    const seen = ["whenDateBefore", "whenDateEqualTo", "whenDateAfter"].map((when) => {
      const script = openScript(
        `function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${rule(when)} }`,
      );
      script.spreadsheet.sheet("Sheet1").paste(1, 1, [["3/13/2023"], ["3/14/2023"], ["3/15/2023"]]);
      script.call("run");
      return colours(script, 3)
        .flat()
        .map((colour) => colour !== "");
    });
    expect(seen).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});

test("of several rules that apply the first decides, each property by itself; false takes away what the cell has", () => {
  const script = laid(
    ["TextContains", ["y"], { FontColor: "#0f0", Bold: false, Strikethrough: true }, ["A1:B2"]],
    ["TextEqualTo", ["yes"], { Background: "red", FontColor: "blue", Italic: true, Underline: true }, ["A1"]],
  );
  script.call("doIt", { args: ['sheet.getRange("A1:A2").setValue("yes").setFontWeight("bold")'] });
  const { looks, lookOf } = script.spreadsheet.sheet("Sheet1").window([1, 2, 3], { start: 1, count: 1 });
  const struck = { kind: "text", fontWeight: "normal", fontColor: "#00ff00" };
  expect(lookOf.map(([place = -1]) => looks[place])).toEqual([
    { ...struck, fontStyle: "italic", fontLine: "underline line-through", background: "#ff0000" },
    { ...struck, fontLine: "line-through" },
    { kind: "empty" },
  ]);
});

describe("rules follow the cells they hold for", () => {
  const holds = (body: string, ...ranges: string[]) => {
    const script = laid(["TextEqualTo", ["yes"], red, ranges]);
    script.call("doIt", { args: [body] });
    return standing(script);
  };

  test.each([
    ["sheet.insertRowsBefore(1, 2)", ["B3:B5"], ["B5:B7"]],
    ["sheet.insertRowsAfter(4, 2)", ["B3:B5"], ["B3:B7"]],
    ["sheet.insertRowsAfter(5, 2)", ["B3:B5"], ["B3:B7"]],
    ["sheet.insertRowsBefore(3, 2)", ["B3:B5"], ["B3:B7"]],
    ["sheet.insertRowsAfter(2, 2)", ["B3:B5"], ["B5:B7"]],
    ["sheet.deleteRows(4, 5)", ["B3:B5"], ["B3"]],
    ["sheet.deleteRows(3, 3)", ["B3:B5"], undefined],
    ["sheet.insertColumnBefore(2)", ["C3:D5"], ["D3:E5"]],
    ["sheet.deleteColumn(3)", ["B3:D5"], ["B3:C5"]],
    ['sheet.moveColumns(sheet.getRange("B1"), 5)', ["B3:B5"], ["D3:D5"]],
    ['sheet.moveColumns(sheet.getRange("B1"), 5)', ["B3:C5"], ["D3:D5", "B3:B5"]],
    ['sheet.moveRows(sheet.getRange("A3:A4"), 8)', ["B3:B5"], ["B6:B7", "B3"]],
    ["sheet.sort(1)", ["B3:B5"], ["B3:B5"]],
    ['sheet.getRange("B3").copyTo(sheet.getRange("D7:D8"))', ["B3:B5"], ["B3:B5", "D7:D8"]],
    ['sheet.getRange("A1").copyTo(sheet.getRange("B4"))', ["B3:B5"], ["B3", "B5"]],
    ['sheet.getRange("A1").copyTo(sheet.getRange("B4"), { contentsOnly: true })', ["B3:B5"], ["B3:B5"]],
    [
      'sheet.getRange("B3:B4").copyTo(sheet.getRange("D7"), SpreadsheetApp.CopyPasteType.PASTE_CONDITIONAL_FORMATTING, true)',
      ["B3:B4"],
      ["B3:B4", "D7:E7"],
    ],
    ['sheet.getRange("B3:B4").moveTo(sheet.getRange("B4"))', ["B3:B5"], ["B4:B5"]],
    ['sheet.getRange("C1").moveTo(sheet.getRange("A1:C1"))', ["C1"], ["A1"]],
    ["sheet.clearContents()", ["B3:B5"], ["B3:B5"]],
    ["sheet.clearFormats()", ["B3:B5"], undefined],
    ["sheet.clear()", ["B3:B5"], undefined],
    ["sheet.clearConditionalFormatRules()", ["B3:B5"], undefined],
  ] as const)("%s", (body, before, after) => {
    expect(holds(body, ...before)).toEqual(
      after === undefined ? [] : [["TEXT_EQUAL_TO", ["yes"], "#ff0000", after]],
    );
  });

  test("whatever is done to rows, columns and cells, a rule and a number format set on the same cells stay together", () => {
    const size = 9;
    const at = fc.integer({ min: 1, max: size });
    const span = fc.tuple(at, fc.integer({ min: 1, max: 2 }));
    const range = fc
      .record({
        row: at,
        column: at,
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ row, column, rows, columns }) => `sheet.getRange(${row}, ${column}, ${rows}, ${columns})`);
    const deed = fc.oneof(
      ...["Rows", "Columns"]
        .flatMap((lines) => [
          ...["Before", "After"].map((where) =>
            span.map(([first, count]) => `insert${lines}${where}(${first}, ${count})`),
          ),
          span.map(([first, count]) => `delete${lines}(${first}, ${count})`),
          fc
            .tuple(span, fc.integer({ min: 1, max: size + 1 }))
            .map(([[first, count], to]) =>
              lines === "Rows"
                ? `moveRows(sheet.getRange(${first}, 1, ${count}, 1), ${to})`
                : `moveColumns(sheet.getRange(1, ${first}, 1, ${count}), ${to})`,
            ),
        ])
        .map((each) => each.map((call) => `sheet.${call};`)),
      fc.tuple(range, range).map(([from, to]) => `${from}.copyTo(${to}, { formatOnly: true });`),
      fc.tuple(range, range).map(([from, to]) => `${from}.moveTo(${to});`),
    );
    const script = openScript(CODE);
    const body = (ranges: readonly string[], deeds: readonly string[]) => `
      const ranges = [${ranges.join()}];
      for (const each of ranges) each.setNumberFormat("0.00");
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("red").setRanges(ranges).build()]);
      ${deeds.join("\n")}`;
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 1, maxLength: 2 }),
        fc.array(deed, { maxLength: 6 }),
        (ranges, deeds) => {
          script.call("doIt", { args: ["sheet.clear();"] });
          script.call("doIt", { args: [body(ranges, deeds)] });
          const sheet = script.spreadsheet.sheet("Sheet1");
          const formats = Array.from({ length: 30 }, (_, row) =>
            Array.from({ length: 20 }, (_, column) =>
              sheet.cell(row + 1, column + 1).format === "0.00" ? "#ff0000" : "",
            ),
          );
          expect(colours(script, 30, 20)).toEqual(formats);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function standing(script: LocalAppsScript, sheet = "Sheet1"): unknown {
  return script.call("standing", { args: [sheet] }).value;
}

test("rules go along with copies of a sheet and of the spreadsheet, and are their own there", () => {
  const script = laid(["NumberBetween", [1, 3], red, ["A1:A3", "C1"]]);
  script.call("copies");
  const rule = [["NUMBER_BETWEEN", [1, 3], "#ff0000", ["A1:A3", "C1"]]];
  const copy = script.copySpreadsheet();
  script.call("doIt", { args: ["sheet.deleteRows(1, 2)"] });
  expect(["Sheet1", "Made", "Copy of Sheet1"].map((name) => standing(script, name))).toEqual([
    [["NUMBER_BETWEEN", [1, 3], "#ff0000", ["A1"]]],
    rule,
    rule,
  ]);
  expect(standing(copy)).toEqual(rule);
});

test("rules are kept with the state", () => {
  const folder = temporaryFolder();
  const script = openScript(CODE, { folder });
  script.createSpreadsheet("Book");
  script.call("lay", {
    args: [[["TextEqualTo", ["yes"], { FontColor: "blue", Bold: true }, ["A1:A3"]] satisfies Rule]],
  });
  script.spreadsheet.sheet("Sheet1").type(2, 1, "yes");
  const again = openScript(CODE, { folder });
  expect(standing(again)).toEqual(standing(script));
  const window = again.spreadsheet.sheet("Sheet1").window([2], { start: 1, count: 1 });
  expect(window.looks).toEqual([{ kind: "text", fontColor: "#0000ff", fontWeight: "bold" }]);
});

test("undoing brings back the rules that went with their rows", () => {
  const script = laid(["TextEqualTo", ["yes"], red, ["A2:A3"]]);
  const before = standing(script);
  script.spreadsheet.sheet("Sheet1").deleteRows(2, 2);
  expect(standing(script)).toEqual([]);
  script.spreadsheet.undo();
  expect(standing(script)).toEqual(before);
});

test("a builder begins with what a rule says, and null takes it back", () => {
  const told = runInSheet(`
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains("x").setBackground("#ABCDEF").setBold(true)
      .setRanges([sheet.getRange("A1")]).build();
    const other = rule.copy().setBackground(null).whenCellNotEmpty().setRanges([sheet.getRange("B2:C3")]).build();
    return [rule, other].map((each) => {
      const condition = each.getBooleanCondition();
      return [condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, condition.getCriteriaValues(),
        condition.getBackground(), condition.getBold(), condition.getItalic(), each.getGradientCondition(),
        each.getRanges().map((range) => range.getA1Notation())];
    }).concat([SpreadsheetApp.newConditionalFormatRule().getBooleanCondition()]);`);
  expect(told).toEqual([
    [true, ["x"], "#abcdef", true, null, null, ["A1"]],
    [false, [], null, true, null, null, ["B2:C3"]],
    null,
  ]);
});

describe("refused or not emulated", () => {
  const rule = "SpreadsheetApp.newConditionalFormatRule()";
  test.each([
    [`${rule}.whenCellEmpty().build()`, "without ranges"],
    [`${rule}.setRanges([sheet.getRange("A1")]).build()`, "without a condition"],
    [
      `${rule}.whenFormulaSatisfied("=A1")`,
      "ConditionalFormatRuleBuilder.whenFormulaSatisfied is not emulated",
    ],
    [
      `${rule}.setGradientMinpoint("red")`,
      "ConditionalFormatRuleBuilder.setGradientMinpoint is not emulated",
    ],
    [
      `${rule}.whenDateAfter(SpreadsheetApp.RelativeDate.TODAY)`,
      "SpreadsheetApp.RelativeDate is not emulated",
    ],
    [`${rule}.setBackground("no colour")`, 'the colour "no colour" is not emulated'],
    [
      `${rule}.setBackground(5)`,
      "The parameters (number) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.setBackground.",
    ],
    [
      `const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
       other.setConditionalFormatRules([${rule}.whenCellEmpty().setRanges([sheet.getRange("A1")]).build()])`,
      "must be on the same sheet",
    ],
    [
      `const built = ${rule}.whenCellEmpty().setRanges([sheet.getRange("A1000")]).build();
       sheet.deleteRow(1); sheet.setConditionalFormatRules([built])`,
      "outside the dimensions of the sheet",
    ],
  ])("%s", (body, message) => {
    expect(() => runInSheet(body)).toThrow(message);
  });
});
