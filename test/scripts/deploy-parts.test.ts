import { expect, test } from "vitest";
import { readArguments } from "../../scripts/deploy/arguments";
import { agrees } from "../../scripts/deploy/ask";
import { changesBetween, changesNothing, projectOf } from "../../scripts/deploy/changes";
import { faultOf } from "../../scripts/deploy/clasp-faults";

const id = "1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789";

test.each([
  [[], { yes: false }],
  [["--yes"], { yes: true }],
  [["--parent", id], { parent: id, yes: false }],
  [[`--parent=${id}`, "--yes"], { parent: id, yes: true }],
  [["--parent", `https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`], { parent: id, yes: false }],
])("%j is understood", (given, read) => {
  expect(readArguments(given)).toEqual(read);
});

test.each([
  [["--force"], /^Không hiểu “--force”\.\nCách dùng:/],
  [["yes"], /^Không hiểu “yes”/],
  [["--parent"], /^Không hiểu “--parent”/],
  [["--parent", "Sổ thi đua"], /^“Sổ thi đua” không phải id hay địa chỉ của một trang tính/],
  [["--parent", "--yes"], /^“--yes” không phải id/],
])("%j stops", (given, says) => {
  expect(() => readArguments(given)).toThrow(says);
});

test.each(["c", "C", "có", "CÓ", "co\u0301", "co", " y ", "yes"])("“%s” is a yes", (answer) => {
  expect(agrees(answer)).toBe(true);
});

test.each(["", "k", "không", "n", "chưa", "ok", "cc", "c k"])("“%s” is none", (answer) => {
  expect(agrees(answer)).toBe(false);
});

const files = (given: Readonly<Record<string, string>>) => new Map(Object.entries(given));

test("line ends of Windows change nothing; another letter does", () => {
  const standing = files({ "Code.js": "a\nb\n" });
  expect(changesNothing(changesBetween(standing, files({ "Code.js": "a\r\nb\r\n" })))).toBe(true);
  expect(changesBetween(standing, files({ "Code.js": "a\nB\n" })).changed).toEqual(["Code.js"]);
});

test("an empty file that stands is changed, not new", () => {
  expect(changesBetween(files({ "count.html": "" }), files({ "count.html": "x" }))).toMatchObject({
    added: [],
    changed: ["count.html"],
  });
});

test.each([
  ["nothing but a manifest", { "appsscript.json": "{}" }, "empty"],
  ["what Google puts into a new one", { "Mã.js": "function myFunction() {\n  \n}\n" }, "empty"],
  ["an empty file", { "Code.js": "" }, "empty"],
  [
    "this add-on, pasted under another name, with a macro of the school's own",
    { "Mã.js": "function setUpRegister() { return App_.setUpRegister() }", "macros.js": "function mau() {}" },
    "ours",
  ],
  ["code of somebody else", { "Code.js": "function myFunction() { gui() }" }, "other"],
  ["a page of somebody else", { "index.html": "<p>" }, "other"],
])("a project with %s", (_, given, whose) => {
  expect(projectOf(files(given))).toBe(whose);
});

test.each([
  ["No credentials found.", "notLoggedIn"],
  ["invalid_grant", "loginExpired"],
  ['{"error":"invalid_grant","error_subtype":"invalid_rapt"}', "loginExpired"],
  ["Request had insufficient authentication scopes.", "loginExpired"],
  [
    "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.",
    "apiOff",
  ],
  [
    "request to https://script.googleapis.com/v1/projects/1/content failed, reason: connect ETIMEDOUT 142.250.1.1:443",
    "network",
  ],
  [
    "request to https://oauth2.googleapis.com/token failed, reason: self-signed certificate in certificate chain",
    "certificate",
  ],
  ["Requested entity was not found.", "notFound"],
  ["The caller does not have permission", "noRight"],
  ['Security Error: srcDir "../y" escapes project root.', "rootDir"],
  ["Security Error: Content directory is a symlink. Possible race attack.", "symlink"],
  ["Quota exceeded for quota metric 'Queries'", "busy"],
  ['Missing ; before statement. - "Code:12"', "refusedCode"],
  ["Something never seen", undefined],
])("clasp's “%s” is %s", (stderr, fault) => {
  expect(faultOf({ status: 1, stdout: "", stderr })).toBe(fault);
});
