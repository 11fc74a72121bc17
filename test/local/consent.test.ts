import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLocalAppsScript, ScriptError } from "../../local/local-apps-script";
import { writeProject } from "./script-project";

const CODE = `
function ask() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return "on"; }
function swallow() { try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (error) { return error.message; } }
function mail() { MailApp.sendEmail("a@example.com", "s", "b"); }
function who() { return Session.getEffectiveUser().getEmail(); }
function form() { return FormApp.create("F").getId(); }
function openById(id) { return FormApp.openById(id).getId(); }
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
function files() { return Drive.Files.list({ fields: "files(name,ownedByMe,appProperties)" }).files; }`;

/** A script whose manifest asks for these scopes; the user ticked some of them. */
function openAsking(scopes: readonly string[], ticked: readonly string[] = scopes) {
  const project = writeProject(CODE);
  const manifest = join(project, "appsscript.json");
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), oauthScopes }));
  const script = openLocalAppsScript({ project, granted: { "owner@example.com": ticked } });
  script.createSpreadsheet("Book");
  return script;
}

const all = ["spreadsheets.currentonly", "drive.file", "forms", "script.send_mail", "userinfo.email"];

test("who ticked some scopes is asked for the others where the script asks, and can go on after agreeing", () => {
  const script = openAsking(all, ["spreadsheets.currentonly", "forms"]);
  try {
    script.call("ask");
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    expect(error.message).toBe("Authorization is required to perform that action.");
    expect(error.record.consentAsked).toEqual(["drive.file", "script.send_mail", "userinfo.email"]);
  }
  script.agree();
  expect(script.call("ask").value).toBe("on");
});

test("inside a try the script swallows the question: nobody is asked", () => {
  const record = openAsking(all, []).call("swallow");
  expect(record.value).toBe("Authorization is required to perform that action.");
  expect(record.consentAsked).toBeUndefined();
});

test("a service whose scope was not ticked refuses, naming it", () => {
  const script = openAsking(all, ["forms"]);
  expect(() => script.call("mail")).toThrow(
    "You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
  );
  expect(() => script.call("sheet")).toThrow(
    "Required permissions: https://www.googleapis.com/auth/spreadsheets",
  );
  expect(script.call("who").value).toBe("");
  expect(script.call("form").value).not.toBe("");
});

test("what the manifest does not ask for is refused to everybody; another user agreed to all of it", () => {
  const script = openAsking(["forms", "userinfo.email"], []);
  script.user = "other@example.com";
  expect(script.call("ask").value).toBe("on");
  expect(script.call("who").value).toBe("other@example.com");
  expect(() => script.call("mail")).toThrow("script.send_mail");
});

test("the scope drive shows what others shared with a user, forms too; drive.file does not", () => {
  for (const [scope, seen] of [
    ["drive", [{ name: "F", ownedByMe: false, appProperties: undefined }]],
    ["drive.file", []],
  ] as const) {
    const script = openAsking(["forms", scope]);
    const id = String(script.call("form").value);
    script.user = "other@example.com";
    expect(() => script.call("openById", { args: [id] })).toThrow("No item with the given ID");
    script.shareFile(id, "Other@example.com");
    expect(script.call("openById", { args: [id] }).value).toBe(id);
    expect(script.call("files").value).toEqual(seen);
  }
});
