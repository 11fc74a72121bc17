import { describe, expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu("Menu").addItem("Ask", "ask").addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Greet", "greet")).addToUi();
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  return ui.alert("Sure?", "Really?", ui.ButtonSet.YES_NO) === ui.Button.YES;
}
function greet() {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt("Who?", ui.ButtonSet.OK_CANCEL);
  ui.alert("Hello " + response.getResponseText());
  return String(response.getSelectedButton());
}
function lockAndAsk() {
  const lock = LockService.getScriptLock();
  lock.tryLock(10);
  SpreadsheetApp.getUi().alert("Stop");
  return lock.hasLock();
}`;

describe("the menu", () => {
  test("is what onOpen adds, and its items run their functions", () => {
    const script = openScript(CODE);
    script.open();
    expect(script.menu()).toEqual([
      {
        caption: "Menu",
        items: [
          { caption: "Ask", functionName: "ask" },
          null,
          { caption: "More", items: [{ caption: "Greet", functionName: "greet" }] },
        ],
      },
    ]);
    expect(script.click(["Menu", "Ask"], { answers: ["YES"] })).toMatchObject({
      function: "ask",
      value: true,
    });
  });

  test("says what is not there", () => {
    const script = openScript(CODE);
    expect(() => script.click(["Menu", "Ask"])).toThrow("the spreadsheet is not open: call open first");
    script.open();
    expect(() => script.click(["Menu", "Tell"])).toThrow(
      'there is no "Tell" in the menu, only "Ask", "More"',
    );
    expect(() => script.click(["Menu", "More"])).toThrow('"Menu → More" is a menu, not an item');
  });
});

describe("dialogs", () => {
  test("are recorded as people see them, with what they pressed", () => {
    const record = openScript(CODE).call("greet", { answers: [{ button: "OK", text: "Lan" }] });
    expect([record.value, record.dialogs]).toEqual([
      "OK",
      [
        { kind: "prompt", title: "", message: "Who?", buttons: ["OK", "CANCEL"], answer: "OK" },
        { kind: "alert", title: "", message: "Hello Lan", buttons: ["OK"], answer: "OK" },
      ],
    ]);
  });

  test("can always be closed", () => {
    expect(openScript(CODE).call("ask", { answers: ["CLOSE"] }).value).toBe(false);
  });

  test.each([
    [[], 'nobody answers the alert "Sure?" saying "Really?" with the buttons YES, NO'],
    [["OK"], '"OK" is no answer to the alert "Sure?" saying "Really?"'],
    [["MAYBE"], 'there is no button "MAYBE"'],
    [["YES", "NO"], 'no dialog asked for the answers ["NO"] in ask'],
  ])("answered with %j fail", (answers, message) => {
    expect(() => openScript(CODE).call("ask", { answers })).toThrow(message);
  });

  test("lose the locks, as Google says of Ui.alert", () => {
    expect(openScript(CODE).call("lockAndAsk").value).toBe(false);
  });

  test("do not exist in triggers", () => {
    expect(() => openScript(CODE).call("ask", { source: "trigger" })).toThrow(
      "Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });

  test("toasts may stay for half seconds, or until somebody closes them", () => {
    const code = `function run() { const book = SpreadsheetApp.getActive(); book.toast("a", "b", 2.5); book.toast("c", "", null); }`;
    expect(openScript(code).call("run").toasts).toEqual(["b: a", "c"]);
  });

  test("toasts are recorded", () => {
    const code = `function run() { SpreadsheetApp.getActiveSpreadsheet().toast("done", "Work", 5); }`;
    expect(openScript(code).call("run").toasts).toEqual(["Work: done"]);
  });
});

describe("who acts", () => {
  const code = `function run() { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), Session.getScriptTimeZone()]; }`;

  test("is the settable user; a trigger does not tell who is active", () => {
    const script = openScript(code);
    script.user = "lan@example.com";
    expect(script.call("run").value).toEqual(["lan@example.com", "lan@example.com", "Asia/Ho_Chi_Minh"]);
    expect(script.call("run", { source: "trigger" }).value).toEqual([
      "lan@example.com",
      "",
      "Asia/Ho_Chi_Minh",
    ]);
  });
});

test("users turn into their addresses as text", () => {
  const code = `function run() { return [String(Session.getActiveUser()), "" + Session.getEffectiveUser(), SpreadsheetApp.getActive().getOwner().toString()]; }`;
  const script = openScript(code);
  script.user = "an@example.com";
  expect(script.call("run").value).toEqual(["an@example.com", "an@example.com", "owner@example.com"]);
});
