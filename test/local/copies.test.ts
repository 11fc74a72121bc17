import { expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu("Menu").addItem("Item", "mark").addToUi(); }
function mark() {
  PropertiesService.getDocumentProperties().setProperty("key", "document");
  PropertiesService.getScriptProperties().setProperty("key", "script");
  ScriptApp.newTrigger("mark").timeBased().everyHours(1).create();
}
function kept() {
  return [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties()].map((each) => each.getProperty("key"));
}
function makeForm() { return FormApp.create("F").getId(); }
function openById(id) { return FormApp.openById(id).getId(); }
function files() { return Drive.Files.list({}).files.length; }
function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
function mail() { MailApp.sendEmail("a@example.com", "s", "b"); }`;

test("a copy has the cells and the script, and neither properties nor triggers nor the files of drive.file", () => {
  const script = openScript(CODE);
  script.call("mark");
  const form = String(script.call("makeForm").value);
  script.spreadsheet.sheet("Sheet1").type(1, 1, "x");
  const copy = script.copySpreadsheet();
  expect([copy.spreadsheet.name, copy.spreadsheet.sheet("Sheet1").values()]).toEqual([
    "Copy of Book",
    [["x"]],
  ]);
  expect(copy.call("id").value).not.toBe(script.call("id").value);
  expect([script.call("kept").value, copy.call("kept").value]).toEqual([
    ["document", "script"],
    [null, null],
  ]);
  expect([script.triggers().length, copy.triggers().length]).toEqual([1, 0]);
  // The scope forms reaches all forms of the user, and so the original's.
  expect([script.call("files").value, copy.call("files").value]).toEqual([1, 0]);
  expect(copy.call("openById", { args: [form] }).value).toBe(form);
});

test("what is done in a copy stays there, and what leaves it arrives in the same Google", () => {
  const script = openScript(CODE);
  script.call("mark");
  const copy = script.copySpreadsheet("Bản sao");
  copy.open();
  copy.click(["Menu", "Item"]);
  copy.spreadsheet.sheet("Sheet1").type(1, 1, "y");
  copy.call("mail");
  const form = String(copy.call("makeForm").value);
  expect(script.spreadsheet.sheet("Sheet1").values()).toEqual([]);
  expect([script.triggers().length, copy.triggers().length]).toEqual([1, 1]);
  expect(script.mails().length).toBe(1);
  expect(script.call("openById", { args: [form] }).value).toBe(form);
  script.now = new Date(2023, 4, 1);
  expect(copy.now).toEqual(new Date(2023, 4, 1));
});

test("what a copy held can be begun with again, as the same script", () => {
  const script = openScript(CODE);
  script.call("makeForm");
  const copy = script.copySpreadsheet();
  copy.call("makeForm");
  const again = openScript(CODE, { from: copy.snapshot() });
  expect([again.files().length, again.call("files").value]).toEqual([2, 1]);
});
