import { describe, expect, test } from "vitest";
import { openLocalAppsScript, ScriptError } from "../../local/local-apps-script";
import { openScript, runInSheet, writeProject } from "./script-project";

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("the context of a call", () => {
  test("has ECMAScript's globals and nothing of Node's or a browser's", () => {
    const absent = [
      "setTimeout",
      "setImmediate",
      "fetch",
      "TextEncoder",
      "URL",
      "Buffer",
      "process",
      "require",
    ];
    const script = openScript(
      `function run() { return ${JSON.stringify(absent)}.filter((name) => name in globalThis); }`,
    );
    expect(script.call("run").value).toEqual([]);
  });

  test.each([
    ["new URL('https://example.com')", "URL is not defined"],
    ["setTimeout(() => {}, 1)", "setTimeout is not defined"],
  ])("a project that says %s fails", (code, message) => {
    expect(() => openScript(`function run() { ${code}; }`).call("run")).toThrow(message);
  });

  test("is fresh for every call: globals do not survive", () => {
    const script = openScript(
      "let count = 0; function run() { count += 1; globalThis.kept = true; return count; }",
    );
    expect([script.call("run").value, script.call("run").value]).toEqual([1, 1]);
  });

  test("evaluates all files of the project in one scope", async () => {
    const { writeFileSync } = await import("node:fs");
    const project = writeProject("function run() { return later(); }");
    writeFileSync(`${project}/Later.js`, "function later() { return 'from another file'; }");
    expect(openLocalAppsScript({ project }).call("run").value).toBe("from another file");
  });

  test("values that come in belong to its world", () => {
    expect(
      runInSheet(`
        sheet.getRange(1, 1).setValue(new Date(2023, 2, 1));
        const values = sheet.getRange(1, 1).getValues();
        let error;
        try { sheet.getRange(0, 1); } catch (caught) { error = caught; }
        return [
          values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
          error instanceof Error, error.name, error.message,
        ];`),
    ).toEqual([true, true, true, true, "Exception", "The starting row of the range is too small."]);
  });

  test("arguments and results are converted, too", () => {
    const script = openScript(
      "function run(event) { return [event.list instanceof Array, event.at instanceof Date, event, new Date(5)]; }",
    );
    const event = { list: [1, { deep: null }], at: new Date(0) };
    expect(script.call("run", { args: [event] }).value).toEqual([true, true, event, new Date(5)]);
  });

  test("the same service object is the same value", () => {
    expect(
      runInSheet(`const book = SpreadsheetApp.getActiveSpreadsheet();
        return [book === SpreadsheetApp.getActiveSpreadsheet(), sheet === book.getSheets()[0], String(sheet), JSON.stringify(sheet)];`),
    ).toEqual([true, true, "Sheet", "{}"]);
  });
});

describe("what is not emulated", () => {
  test.each([
    [
      "sheet.getRange(1, 1).setShowHyperlink(true)",
      "Range.setShowHyperlink is not emulated by the local Apps Script",
    ],
    ["sheet.autoResizeColumn(1)", "Sheet.autoResizeColumn is not emulated by the local Apps Script"],
    [
      "SpreadsheetApp.BorderStyle.SOLID",
      "SpreadsheetApp.BorderStyle is not emulated by the local Apps Script",
    ],
    ["SpreadsheetApp.getUi().Button.MAYBE", "Button.MAYBE is not emulated by the local Apps Script"],
    ["sheet.name = 'x'", "setting Sheet.name is not emulated by the local Apps Script"],
    [
      "sheet.getNaem()",
      "Sheet.getNaem is not emulated by the local Apps Script (nor do Google's types know it)",
    ],
    [
      "UrlFetchApp.fetch('https://example.com')",
      "UrlFetchApp.fetch is not emulated by the local Apps Script",
    ],
    ["Calendar.Events.list('primary')", "Calendar.Events is not emulated by the local Apps Script"],
  ])("%s throws its name", (code, message) => {
    expect(() => runInSheet(code)).toThrow(message);
  });

  test.each([
    "function Maps() { return 7; } function run() { return Maps(); }",
    "var Slides = 7; function run() { return Slides; }",
    "const Content = 7; function run() { return Content; }",
    "function run() { Tasks = 7; return Tasks; }",
  ])("a project may call something of its own as Google calls a service: %s", (code) => {
    expect(openScript(code).call("run").value).toBe(7);
  });

  test("a service is one thing, whether emulated or not, and is there to be asked for", () => {
    expect(
      runInSheet(`return [typeof UrlFetchApp, "UrlFetchApp" in globalThis, UrlFetchApp === UrlFetchApp,
        SpreadsheetApp === SpreadsheetApp, String(UrlFetchApp), typeof NoService];`),
    ).toEqual(["object", true, true, true, "UrlFetchApp", "undefined"]);
  });

  test("async functions cannot be called from outside", () => {
    expect(() => openScript("async function run() {}").call("run")).toThrow(
      "the promise that run returns is not emulated",
    );
  });

  test("what promises leave to do is done before the call ends", () => {
    const script = openScript("function run() { Promise.resolve().then(() => console.log('later')); }");
    expect(script.call("run").logs).toEqual(["later"]);
  });
});

describe("clock and chance", () => {
  test("the script's Date follows the settable clock", () => {
    const script = openScript(`class Special extends Date {}
      function run() {
        return [new Date().getTime() === Date.now(), new Date() instanceof Date, new Special() instanceof Date,
          new Date().toString() === Date(), new Date(2023, 0, 1).constructor === Date, new Date()];
      }`);
    script.now = new Date("2024-02-29T12:00:00Z");
    expect(script.call("run").value).toEqual([
      true,
      true,
      true,
      true,
      true,
      new Date("2024-02-29T12:00:00Z"),
    ]);
  });

  test("Utilities.sleep moves the clock, and nothing else does", () => {
    const script = openScript("function run() { Utilities.sleep(1500); return Date.now(); }");
    const before = script.now.getTime();
    expect([script.call("run").value, script.now.getTime()]).toEqual([before + 1500, before + 1500]);
  });

  test("the same seed gives the same numbers and UUIDs, call after call other ones", () => {
    const code = "function run() { return [Math.random(), Utilities.getUuid()]; }";
    const [one, same, other] = [7, 7, 8].map((seed) => openScript(code, { seed }));
    const first = one?.call("run").value;
    expect(same?.call("run").value).toEqual(first);
    expect(one?.call("run").value).not.toEqual(first);
    expect(other?.call("run").value).not.toEqual(first);
    expect(String(first)).toMatch(/^0\.\d+,[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test("a process in another zone than the manifest's is refused", async () => {
    const { writeFileSync } = await import("node:fs");
    const project = writeProject("");
    writeFileSync(`${project}/appsscript.json`, JSON.stringify({ timeZone: "Europe/Paris" }));
    expect(() => openLocalAppsScript({ project })).toThrow("set TZ=Europe/Paris before the process starts");
  });
});

describe("an error in the script", () => {
  test("comes out as a ScriptError with the script's stack and the record so far", () => {
    const script = openScript(`function run() { console.log("started"); inner(); }
function inner() { SpreadsheetApp.flush(); null.x; }`);
    const error = errorOf(() => script.call("run"));
    const record = {
      function: "run",
      value: undefined,
      calls: [{ service: "SpreadsheetApp", method: "flush", kind: "service" }],
      dialogs: [],
      logs: ["started"],
      toasts: [],
      pages: [],
      error: { name: "TypeError", message: "Cannot read properties of null (reading 'x')" },
    };
    expect(error).toBeInstanceOf(ScriptError);
    expect(error).toMatchObject({
      message: "Cannot read properties of null (reading 'x')",
      errorName: "TypeError",
      scriptStack: "    at inner (Code.js:2:49)\n    at run (Code.js:1:42)",
      record,
    });
    expect(script.history).toEqual([record]);
  });

  test("of the finished calls as many are kept as are asked for, the latest", () => {
    const script = openScript("function one() {} function two() {} function three() {}", { keptCalls: 2 });
    for (const name of ["one", "two", "three"]) script.call(name);
    expect(script.history.map((record) => record.function)).toEqual(["two", "three"]);
  });

  test("a function that does not exist", () => {
    expect(() => openScript("").call("nothing")).toThrow("Script function not found: nothing");
  });

  test("arguments that fit no signature are refused in Google's words", () => {
    expect(() => runInSheet("sheet.getRange('1', 1)")).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(() => runInSheet("sheet.getRange(1.5, 1)")).toThrow("The parameters (number,number) don't match");
    expect(() => runInSheet("sheet.getName(1)")).toThrow("The parameters (number) don't match");
  });
});
