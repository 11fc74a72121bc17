import { describe, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript, ScriptError } from "../../local/local-apps-script";
import { openScript, writeProject } from "./script-project";

const CODE = `
const ui = () => SpreadsheetApp.getUi();
function page(html) { return HtmlService.createHtmlOutput(html); }
function onOpen() {}
function showModal() { ui().showModalDialog(HtmlService.createHtmlOutputFromFile("wizard").setWidth(640).setHeight(480), "Wizard"); }
function showModeless() { ui().showModelessDialog(page("<p>b</p>"), "Beside"); }
function showSidebar() { ui().showSidebar(page("<p>c</p>").setTitle("Bar").setWidth(500)); }
function showMissing() { HtmlService.createHtmlOutputFromFile("missing"); }
function template() { HtmlService.createTemplateFromFile("wizard"); }
function showText() { ui().showSidebar("<p>text</p>"); }
function contents() { return [HtmlService.createHtmlOutputFromFile("wizard").getContent(), HtmlService.createHtmlOutput().getContent()]; }
function echo(...values) { return values; }
function who() { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]; }
function nothing() {}
function ask() { return ui().alert("Sure?", ui().ButtonSet.YES_NO) === ui().Button.YES; }
function fail() { throw new RangeError("Row 3 has no name."); }
function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue("from a page"); }
function ofDate() { return { rows: [{ at: new Date() }] }; }
function ofNaN() { return 0 / 0; }
function ofUndefined() { return { name: undefined }; }
function ofFunction() { return [() => {}]; }
function ofCycle() { const item = {}; item.self = item; return item; }
function twice() { const shared = { a: 1 }; return [shared, shared]; }
function hidden_() {}`;

const WIZARD = "<!DOCTYPE html><p><?= 'no scriptlet is run' ?></p>";

function opened(): LocalAppsScript {
  const script = openLocalAppsScript({ project: writeProject(CODE, { "wizard.html": WIZARD }) });
  script.createSpreadsheet("Book");
  return script;
}

function openedPage(script = opened()) {
  script.call("showModeless");
  const page = script.openPages().at(-1);
  if (page === undefined) throw new Error("no page is open");
  return page;
}

describe("a page that is shown", () => {
  test("is in the record, with its title and size", () => {
    const script = opened();
    const pages = ["showModal", "showModeless", "showSidebar"].map((name) => script.call(name).pages);
    expect(pages).toEqual([
      [{ kind: "modal dialog", title: "Wizard", width: 640, height: 480, html: WIZARD }],
      [{ kind: "modeless dialog", title: "Beside", width: undefined, height: undefined, html: "<p>b</p>" }],
      [{ kind: "sidebar", title: "Bar", width: 300, height: undefined, html: "<p>c</p>" }],
    ]);
    expect(script.call("contents").value).toEqual([WIZARD, ""]);
  });

  test("is shown by a call that is none of the services'", () => {
    expect(
      opened()
        .call("showSidebar")
        .calls.filter(({ kind }) => kind === "service"),
    ).toEqual([]);
  });

  test("takes the place of the one before; a dialog and a sidebar are beside each other", () => {
    const script = opened();
    const titles = () => script.openPages().map(({ title }) => title);
    script.call("showSidebar");
    const modal = openedPage(script);
    expect(titles()).toEqual(["Bar", "Beside"]);
    script.call("showModal");
    expect([titles(), modal.closed]).toEqual([["Bar", "Wizard"], true]);
    script.openPages()[1]?.close();
    expect(titles()).toEqual(["Bar"]);
    script.open();
    expect(titles()).toEqual([]);
  });

  test.each([
    ["showMissing", "menu", "No HTML file named missing was found."],
    ["template", "menu", "HtmlService.createTemplateFromFile is not emulated by the local Apps Script"],
    [
      "showText",
      "menu",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Ui.showSidebar.",
    ],
    ["showModal", "trigger", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["showModal", "simple trigger", "You do not have permission to call Ui.showModalDialog."],
  ] as const)("is not (%s, %s)", (name, source, message) => {
    const script = opened();
    expect(() => script.call(name, { source })).toThrow(message);
    expect(script.openPages()).toEqual([]);
  });
});

describe("google.script.run", () => {
  test("carries what JSON carries, there and back", () => {
    const values = [null, true, "text", -1.5, [], [[1], { deep: { er: null } }]];
    expect(openedPage().run("echo", ...values)).toEqual(values);
    expect(openedPage().run("twice")).toEqual([{ a: 1 }, { a: 1 }]);
    expect(openedPage().run("nothing")).toBe(null);
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  test.each([
    [new Date(0), "a Date at arguments[0]"],
    [{ rows: [1, { at: new Date(0) }] }, "a Date at arguments[0].rows[1].at"],
    [() => 1, "a function at arguments[0]"],
    [undefined, "undefined at arguments[0]"],
    [{ name: undefined }, "undefined at arguments[0].name"],
    [[1, undefined], "undefined at arguments[0][1]"],
    [Number.NaN, "NaN at arguments[0]"],
    [Number.POSITIVE_INFINITY, "Infinity at arguments[0]"],
    [1n, "a bigint at arguments[0]"],
    [new Map(), "a Map at arguments[0]"],
    [cycle, "a cycle at arguments[0][0]"],
  ])("does not carry %s to the script", (value, what) => {
    const script = opened();
    expect(() => openedPage(script).run("echo", value)).toThrow(
      `echo is given ${what}, which google.script.run does not carry`,
    );
    expect(script.history.map((record) => record.function)).toEqual(["showModeless"]);
  });

  test.each([
    ["ofDate", "ofDate returns a Date at value.rows[0].at, which google.script.run does not carry"],
    ["ofNaN", "ofNaN returns NaN at value, which google.script.run does not carry"],
    ["ofUndefined", "ofUndefined returns undefined at value.name, which google.script.run does not carry"],
    ["ofFunction", "passing a function to a service is not emulated"],
    ["ofCycle", "passing an object that holds itself to a service is not emulated"],
  ])("does not carry what %s returns", (name, message) => {
    expect(() => openedPage().run(name)).toThrow(message);
  });

  test.each(["hidden_", "absent", "ui", "toString"])("has no %s", (name) => {
    expect(() => openedPage().run(name)).toThrow(`google.script.run.${name} is not a function`);
  });

  test("runs as the person before the page, who may be asked", () => {
    const script = opened();
    const page = openedPage(script);
    script.user = "binh@example.com";
    expect(page.run("who")).toEqual(["owner@example.com", "owner@example.com"]);
    expect(page.call("ask", { answers: ["YES"] })).toMatchObject({ function: "ask", value: true });
    expect(page.call("ask", { person: () => "NO" }).value).toBe(false);
  });

  test("gives the script's error", () => {
    const script = opened();
    const page = openedPage(script);
    expect(() => page.run("fail")).toThrow(ScriptError);
    expect(() => page.run("fail")).toThrow(/^Row 3 has no name\.$/);
    expect(script.history.at(-1)?.error).toEqual({ name: "RangeError", message: "Row 3 has no name." });
  });

  test("can meet a fault", () => {
    const script = opened();
    const fault = { at: 1, when: "after", message: "Lost." } as const;
    expect(() => openedPage(script).call("write", { fault })).toThrow("Lost.");
    expect(script.spreadsheet.sheet("Sheet1").values()).toEqual([["from a page"]]);
  });

  test("is gone with the page", () => {
    const page = openedPage();
    page.close();
    expect(() => page.run("who")).toThrow('the page "Beside" is closed and cannot call who');
  });

  test("has the functions the project declares, of all its files", () => {
    const script = openScript(
      `${CODE}\nconst arrow = () => 1;\n  function indented() {}\nfunction $dollar() {}\nfunction last(){}`,
    );
    const names = openedPage(script).functionNames;
    expect([names.slice(0, 2), names.slice(-3)]).toEqual([
      ["page", "onOpen"],
      ["twice", "$dollar", "last"],
    ]);
  });
});

test("a page is made of a blob, added to and told of", () => {
  const code = `function run() {
    const page = HtmlService.createHtmlOutput(Utilities.newBlob("<p>é</p>")).append("<b>").appendUntrusted("<i> & 'x'").append("</b>");
    const told = [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
    page.setTitle("T").setWidth(300).setHeight(200);
    told.push(page.getTitle(), page.getWidth(), page.getHeight(), page.getBlob().getContentType());
    return told.concat(page.setContent("new").getContent(), page.clear().getContent());
  }`;
  expect(openScript(code).call("run").value).toEqual([
    "<p>é</p><b>&lt;i&gt; &amp; &#39;x&#39;</b>",
    "",
    null,
    null,
    "T",
    300,
    200,
    "text/html",
    "new",
    "",
  ]);
});
