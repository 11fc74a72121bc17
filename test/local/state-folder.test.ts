import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../local/local-apps-script";
import { differences, visibleState } from "../support/visible-state";
import { docx, signed } from "./docx-bytes";
import { writeProject } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

const CODE = `
function fill(bytes) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setSpreadsheetLocale("vi_VN");
  book.setSpreadsheetTimeZone("Asia/Ho_Chi_Minh");
  const sheet = book.insertSheet("Data", 0).setTabColor("red");
  sheet.getRange(1, 1, 1000, 2).setNumberFormat("@");
  sheet.getRange(1, 1, 2, 3).setValues([["007", "two\\nlines", 1.5], ["x", "", new Date(1890, 4, 19)]]);
  sheet.getRange(1, 1).setNote("note").setFontWeight("bold");
  sheet.getRange(1, 4).setValue("=1+1");
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.getRange(1, 1, 1, 2).setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.WRAP]]);
  sheet.setColumnWidth(3, 70);
  sheet.protect().setDescription("locked").setWarningOnly(true);
  const rule = SpreadsheetApp.newDataValidation();
  sheet.getRange(2, 5, 10, 1).setDataValidation(rule.requireValueInRange(sheet.getRange(1, 1, 2, 1)).build());
  sheet.getRange(2, 6, 10, 1).setDataValidation(rule.requireValueInList(["a", "b"]).setAllowInvalid(false).build());
  book.getSheetByName("Sheet1").hideSheet();
  PropertiesService.getDocumentProperties().setProperty("k", "v");
  const blob = Utilities.newBlob(bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  Drive.Files.create({ name: "Doc", mimeType: "application/vnd.google-apps.document", appProperties: { a: "b" } }, blob);
}
function tell() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Data");
  const rules = sheet.getRange(2, 5, 1, 2).getDataValidations()[0].map((rule) => [rule.getAllowInvalid(), String(rule.getCriteriaValues())]);
  return [sheet.getRange(1, 1, 2, 3).getValues(), rules, PropertiesService.getDocumentProperties().getProperties(),
    Drive.Files.list({}).files.length];
}
function uuid() { return Utilities.getUuid(); }
function look() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length; }`;

function read(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "latin1")]),
  );
}

test("what is saved comes back the same, and is saved the same again", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject(CODE);
  const bytes = docx("<w:p/>");
  const first = openLocalAppsScript({ project, folder });
  const id = first.createSpreadsheet("Book");
  first.call("fill", { args: [signed(bytes)] });
  const told = first.call("tell").value;
  const document = first.files()[0]?.id ?? "";
  const saved = read(folder);
  expect(Object.keys(saved)).toEqual([
    "drive.json",
    `files/${document}.docx`,
    "mails.json",
    "properties.json",
    `spreadsheets/${id}.json`,
    "state.json",
    "triggers.json",
  ]);

  const second = openLocalAppsScript({ project, folder });
  expect(second.call("tell").value).toEqual(told);
  expect([second.files(), second.fileContent(document)]).toEqual([first.files(), bytes]);
  const views = [first, second].map(({ spreadsheet }) => {
    const sheet = spreadsheet.sheet("Data");
    const { frozenRows, frozenColumns, tabColor, protection, rowCount } = sheet;
    const cells = [
      sheet.cell(1, 1),
      sheet.cell(1, 3),
      sheet.cell(1, 4),
      sheet.cell(1000, 2),
      sheet.cell(2, 5),
    ];
    return {
      names: spreadsheet.sheetNames(),
      locale: spreadsheet.locale,
      zone: spreadsheet.timeZone,
      frozenRows,
      frozenColumns,
      tabColor,
      protection,
      rowCount,
      cells,
    };
  });
  expect(views[1]).toEqual(views[0]);

  second.spreadsheet.sheet("Data").type(1, 3, "1,5");
  expect(read(folder)).toEqual(saved);
});

test("a call that only looks writes nothing; ids made after reopening are new", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject(CODE);
  const first = openLocalAppsScript({ project, folder });
  first.createSpreadsheet("Book");
  const uuid = first.call("uuid").value;
  const before = statSync(join(folder, "state.json")).ino;
  first.call("look");
  expect(statSync(join(folder, "state.json")).ino).toBe(before);
  expect(openLocalAppsScript({ project, folder }).call("uuid").value).not.toBe(uuid);
});

test("what a person does is saved at once, what a failed call did, too", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject(
    "function run() { SpreadsheetApp.getActiveSheet().getRange(2, 1).setValue('half'); null.x; }",
  );
  const first = openLocalAppsScript({ project, folder });
  first.createSpreadsheet("Book");
  first.spreadsheet.sheet("Sheet1").type(1, 1, "typed");
  expect(() => first.call("run")).toThrow();
  expect(openLocalAppsScript({ project, folder }).spreadsheet.sheet("Sheet1").values()).toEqual([
    ["typed"],
    ["half"],
  ]);
});

const SENDING = `
function send(subject) {
  MailApp.sendEmail({ to: "lan@example.com", subject, body: "See " + Drive.Files.create({ name: "Plan" }).id,
    attachments: [Utilities.newBlob([1, -1], "text/csv", "list.csv")] });
}
function sendPlain(subject) { MailApp.sendEmail("lan@example.com", subject, "b"); }
function follow(functionName) { ScriptApp.newTrigger(functionName).forForm("form-1").onFormSubmit().create(); }
function clock() { ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(5).create(); }
function forget() { const [trigger] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(trigger); }
function left() { return MailApp.getRemainingDailyQuota(); }
function tick() {}
function receive() {}`;

test("mails and triggers come back", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject(SENDING);
  const now = new Date("2023-03-15T09:00:00+07:00");
  const first = openLocalAppsScript({ project, folder, now });
  first.createSpreadsheet("Book");
  first.call("send", { args: ["One"] });
  first.call("follow", { args: ["receive"] });
  first.call("clock");
  const saved = read(folder);
  expect(JSON.parse(saved["mails.json"] ?? "")).toMatchObject([
    { subject: "One", at: "2023-03-15T02:00:00.000Z", attachments: [{ name: "list.csv", base64: "Af8=" }] },
  ]);

  const second = openLocalAppsScript({ project, folder, now });
  expect([second.mails(), second.triggers()]).toEqual([first.mails(), first.triggers()]);
  expect([second.call("left").value, second.triggers().length]).toEqual([99, 2]);
  second.call("forget");
  expect(
    openLocalAppsScript({ project, folder })
      .triggers()
      .map((trigger) => trigger.function),
  ).toEqual(["tick"]);
});

test("looks are saved the same whichever calls they came from, in whichever order", () => {
  const looks = (code: string) => {
    const script = openLocalAppsScript({
      project: writeProject(`function run(sheet = SpreadsheetApp.getActiveSheet()) { ${code} }`),
    });
    script.createSpreadsheet("Book");
    script.call("run");
    return script.stateText().match(/"styles": \{[^}]*\}[^}]*\}/g)?.[0];
  };
  const atOnce = looks('sheet.getRange(1, 1, 3, 2).setWrap(true).setVerticalAlignment("top")');
  expect(atOnce).toContain('"A1:B3"');
  expect(
    looks(`sheet.getRange(1, 1, 3, 1).setVerticalAlignment("top").setWrap(true);
      sheet.getRange(1, 2, 3, 1).setWrap(true).setVerticalAlignment("top");`),
  ).toBe(atOnce);
});

test("a state saved when a cell could only wrap or not is read", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject("function look() {}");
  const id = openLocalAppsScript({ project, folder }).createSpreadsheet("Book");
  const path = join(folder, "spreadsheets", `${id}.json`);
  const styles = { A1: { wrap: true, fontWeight: "bold" }, B1: { wrap: false }, C1: { fontSize: 9 } };
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace('"styles": {}', `"styles": ${JSON.stringify(styles)}`),
  );
  const sheet = openLocalAppsScript({ project, folder }).spreadsheet.sheet("Sheet1");
  expect([1, 2, 3].map((column) => sheet.cell(1, column).wrapStrategy)).toEqual([
    "WRAP",
    "OVERFLOW",
    undefined,
  ]);
});

test("a state saved before there were mails and triggers is read", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject(SENDING);
  openLocalAppsScript({ project, folder }).createSpreadsheet("Book");
  for (const name of ["mails.json", "triggers.json"]) rmSync(join(folder, name));
  const script = openLocalAppsScript({ project, folder });
  expect([script.spreadsheet.name, script.mails(), script.triggers()]).toEqual(["Book", [], []]);
});

describe("what is visible of mails and triggers", () => {
  function scriptThatRan(seed: number, ...calls: readonly (readonly [string, ...string[]])[]) {
    const script = openLocalAppsScript({ project: writeProject(SENDING), seed });
    script.createSpreadsheet("Book");
    for (const [name, ...args] of calls) script.call(name, { args });
    return script;
  }

  const linesOf = (script: LocalAppsScript) => script.stateText().split("\n");

  test("is the same for other ids, times and orders of triggers", () => {
    const one = scriptThatRan(1, ["send", "One"], ["follow", "receive"], ["clock"]);
    const other = scriptThatRan(2, ["clock"], ["follow", "receive"], ["send", "One"]);
    const bookOf = (text: string) => text.replaceAll(/"id": "1[\w-]{32}"/g, "");
    const [expected, seen] = [one, other].map((script) => visibleState(script).map(bookOf));
    expect(differences(expected ?? [], seen ?? [])).toEqual([]);
  });

  test.each([
    [["sendPlain", "Two"], '"subject": "Two",'],
    [["follow", "receive"], '"receive (form)"'],
    [["clock"], '"tick (clock)"'],
  ] as const)("and its revision tell of %j", (call, line) => {
    const script = scriptThatRan(1);
    const [before, revision] = [linesOf(script), script.revision];
    const [name, ...args] = call;
    script.call(name, { args });
    const added = linesOf(script).filter((each) => !before.includes(each));
    expect(added.map((each) => each.trim())).toContain(line);
    expect(script.revision).not.toBe(revision);
  });

  test("and its revision tell of a trigger that is gone", () => {
    const script = scriptThatRan(1, ["clock"]);
    const [before, revision] = [visibleState(script), script.revision];
    script.call("forget");
    expect(differences(before, visibleState(script))).toContain('lost: "tick (clock)"');
    expect(script.revision).not.toBe(revision);
  });
});

test("what a snapshot holds is opened as it was, and what is done to one does not touch the others", () => {
  const project = writeProject(CODE);
  const first = openLocalAppsScript({ project });
  first.createSpreadsheet("Book");
  first.call("fill", { args: [signed(docx("<w:p/>"))] });
  const before = visibleState(first);
  const snapshot = first.snapshot();
  first.spreadsheet.sheet("Data").type(1, 3, "2,5");
  first.trashFile(first.files()[0]?.id ?? "");

  const second = openLocalAppsScript({ project, from: snapshot });
  const folder = join(temporaryFolder(), "state");
  const third = openLocalAppsScript({ project, from: snapshot, folder });
  expect(visibleState(second)).toEqual(before);
  second.spreadsheet.sheet("Data").insertColumns(1);
  second.spreadsheet.sheet("Sheet1").delete();
  expect(visibleState(third)).toEqual(before);
  third.call("uuid");
  expect(visibleState(openLocalAppsScript({ project, folder }))).toEqual(before);
  expect(visibleState(openLocalAppsScript({ project, from: snapshot }))).toEqual(before);
});

test("a file of the state is written again only when something in it changed", () => {
  const folder = join(temporaryFolder(), "state");
  const script = openLocalAppsScript({ project: writeProject(CODE), folder });
  const id = script.createSpreadsheet("Book");
  const inodes = () =>
    ["mails.json", "drive.json", `spreadsheets/${id}.json`].map((name) => statSync(join(folder, name)).ino);
  const [mails, drive, sheet] = inodes();
  script.spreadsheet.sheet("Sheet1").type(1, 1, "x");
  const after = inodes();
  expect(after.slice(0, 2)).toEqual([mails, drive]);
  expect(after[2]).not.toBe(sheet);
});

test("what is deleted for good is not left in the folder", () => {
  const folder = join(temporaryFolder(), "state");
  const code = `function make(bytes) {
    const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return Drive.Files.create({ name: "A", mimeType: "application/vnd.google-apps.document" }, Utilities.newBlob(bytes, docx)).id;
  }
  function remove(id) { Drive.Files.remove(id); }`;
  const script = openLocalAppsScript({ project: writeProject(code), folder });
  const id = script.call("make", { args: [signed(docx("<w:p/>"))] }).value;
  expect(readdirSync(join(folder, "files"))).toEqual([`${id}.docx`]);
  script.call("remove", { args: [id] });
  expect(readdirSync(join(folder, "files"))).toEqual([]);
  expect(readFileSync(join(folder, "drive.json"), "utf8")).toBe("[]\n");
});
