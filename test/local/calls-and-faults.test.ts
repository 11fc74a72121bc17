import { describe, expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
function write() {
  const range = SpreadsheetApp.getActiveSheet().getRange(1, 1);
  range.setValue("one");
  range.setNote("two");
  SpreadsheetApp.flush();
}
function writeOnceMore() {
  try { write(); } catch (error) { console.log(error.name + ": " + error.message); }
  write();
}`;

describe("the list of calls", () => {
  test("tells what moves data from what only finds its way", () => {
    expect(openScript(CODE).call("write").calls).toEqual([
      { service: "SpreadsheetApp", method: "getActiveSheet", kind: "navigation" },
      { service: "Sheet", method: "getRange", kind: "navigation" },
      { service: "Range", method: "setValue", kind: "service" },
      { service: "Range", method: "setNote", kind: "service" },
      { service: "SpreadsheetApp", method: "flush", kind: "service" },
    ]);
  });

  test("can be listened to with every argument, the console's too", () => {
    const heard: string[] = [];
    const listen = (call: string, args: readonly unknown[]) => {
      heard.push(`${call} ${args.filter((arg) => typeof arg !== "object").join()}`);
    };
    openScript(CODE, { listen }).call("writeOnceMore", { fault: { at: 1, when: "before" } });
    expect(heard).toEqual([
      "SpreadsheetApp.getActiveSheet ",
      "Sheet.getRange 1,1",
      "Range.setValue one",
      expect.stringContaining("log Exception: Service Spreadsheets failed"),
      "SpreadsheetApp.getActiveSheet ",
      "Sheet.getRange 1,1",
      "Range.setValue one",
      "Range.setNote two",
      "SpreadsheetApp.flush ",
    ]);
  });

  test("what a person does is not listed", () => {
    const script = openScript("function run() {}");
    script.spreadsheet.sheet("Sheet1").type(1, 1, "typed");
    expect(script.call("run").calls).toEqual([]);
  });
});

describe("a fault", () => {
  function afterFault(at: number, when: "before" | "after"): readonly unknown[] {
    const script = openScript(CODE);
    expect(() => script.call("write", { fault: { at, when } })).toThrow(
      `Service Spreadsheets failed while accessing document with id ${script.spreadsheet.id}.`,
    );
    const { value, note } = script.spreadsheet.sheet("Sheet1").cell(1, 1);
    return [value, note];
  }

  test.each([
    [1, "before", ["", ""]],
    [1, "after", ["one", ""]],
    [2, "before", ["one", ""]],
    [2, "after", ["one", "two"]],
    [3, "before", ["one", "two"]],
  ] as const)("at service call %i, %s its effect", (at, when, cell) => {
    expect(afterFault(at, when)).toEqual(cell);
  });

  test("beyond the last service call never happens", () => {
    expect(openScript(CODE).call("write", { fault: { at: 4, when: "before" } }).calls).toHaveLength(5);
  });

  test("happens once, and can be caught as an Exception", () => {
    const record = openScript(CODE).call("writeOnceMore", {
      fault: { at: 1, when: "before", message: "No." },
    });
    expect(record.logs).toEqual(["Exception: No."]);
  });

  test.each([
    ["before", 0, ""],
    ["after", 0, "one"],
  ] as const)("that lasts, %s its effect, fails every later call, too", (when, successes, value) => {
    const code = `function run() {
      const range = SpreadsheetApp.getActiveSheet().getRange(1, 1);
      let successes = 0;
      for (const write of [() => range.setValue("one"), () => range.setNote("two"), () => range.setNote("three")]) {
        try { write(); successes += 1; } catch (error) { console.log(error.message); }
      }
      return successes;
    }`;
    const script = openScript(code);
    const record = script.call("run", { fault: { at: 1, when, lasting: true, message: "Killed." } });
    const cell = script.spreadsheet.sheet("Sheet1").cell(1, 1);
    expect([record.value, record.logs, cell.value, cell.note]).toEqual([
      successes,
      ["Killed.", "Killed.", "Killed."],
      value,
      "",
    ]);
  });

  test("that lasts leaves alone what came before it", () => {
    const script = openScript(CODE);
    expect(() => script.call("writeOnceMore", { fault: { at: 2, when: "before", lasting: true } })).toThrow();
    const { value, note } = script.spreadsheet.sheet("Sheet1").cell(1, 1);
    expect([value, note]).toEqual(["one", ""]);
  });

  test("of Drive reads like one of the API", () => {
    const script = openScript("function run() { Drive.Files.list({}); }");
    expect(() => script.call("run", { fault: { at: 1, when: "after" } })).toThrow(
      "API call to drive.files.list failed with error: Internal Error",
    );
  });
});
