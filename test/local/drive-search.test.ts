import { describe, expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
function make(files) {
  const folder = Drive.Files.create({ name: "Folder", mimeType: "application/vnd.google-apps.folder" }).id;
  for (const { inside, ...file } of files) Drive.Files.create({ ...file, ...(inside && { parents: [folder] }) });
  return folder;
}
function names(q) { return Drive.Files.list({ q, orderBy: "name" }).files.map((file) => file.name); }
function list(options) { return Drive.Files.list(options); }`;

const FILES = [
  { name: "Kế hoạch năm", mimeType: "text/plain", appProperties: { key: "it's" }, inside: true },
  { name: "Báo cáo", mimeType: "text/plain", appProperties: { key: "b", other: "1" } },
  { name: "Sổ", mimeType: "text/csv", inside: true },
];

function searched() {
  const script = openScript(CODE);
  const folder = String(script.call("make", { args: [FILES] }).value);
  return { script, folder, names: (q: string) => script.call("names", { args: [q] }).value };
}

describe("the search language", () => {
  test.each([
    ["appProperties has { key='key' and value='it\\'s' }", ["Kế hoạch năm"]],
    ["appProperties has {key='other' and value='1'} and trashed=false", ["Báo cáo"]],
    ["appProperties has { key='key' and value='c' }", []],
    ["mimeType = 'text/csv'", ["Sổ"]],
    ["mimeType != 'text/plain'", ["Folder", "Sổ"]],
    ["name = 'Sổ'", ["Sổ"]],
    ["name contains 'hoạch'", ["Kế hoạch năm"]],
    ["name contains 'oạch'", []],
    ["'root' in parents", ["Báo cáo", "Folder"]],
    ["not (mimeType = 'text/plain' or name = 'Sổ')", ["Folder"]],
    ["name = 'Sổ' or name = 'Báo cáo' and mimeType = 'text/csv'", ["Sổ"]],
    ["trashed = true", []],
    ["name != 'Sổ'", ["Báo cáo", "Folder", "Kế hoạch năm"]],
    ["mimeType contains 'text/'", ["Báo cáo", "Kế hoạch năm", "Sổ"]],
    ["'me' in owners and mimeType = 'text/csv'", ["Sổ"]],
    ["'Owner@example.com' in owners and name = 'Sổ'", ["Sổ"]],
    ["'an@example.com' in owners", []],
    ["'me' in writers and name = 'Sổ'", ["Sổ"]],
    ["starred = true or sharedWithMe = true", []],
    ["starred = false and sharedWithMe != true and name = 'Sổ'", ["Sổ"]],
    ["visibility = 'limited' and name = 'Sổ'", ["Sổ"]],
    ["visibility != 'limited'", []],
    ["properties has { key='key' and value='b' }", []],
  ])("%s", (q, names) => {
    expect(searched().names(q)).toEqual(names);
  });

  /** All is made at 9:00 on 15 March 2023, 2:00 in UTC, and a time without a zone is one in UTC. */
  test.each([
    ["createdTime >= '2023-03-15T02:00:00'", true],
    ["createdTime > '2023-03-15T02:00:00'", false],
    ["createdTime = '2023-03-15T09:00:00+07:00'", true],
    ["createdTime != '2023-03-15T09:00:00+07:00'", false],
    ["modifiedTime <= '2023-03-15T02:00:00.000Z'", true],
    ["modifiedTime < '2023-03-15T02:00:00Z'", false],
    ["modifiedTime < '2023-03-16'", true],
  ])("%s: %s", (q, found) => {
    expect(searched().names(`${q} and name = 'Sổ'`)).toEqual(found ? ["Sổ"] : []);
  });

  test.each([
    "fullText contains 'a'",
    "viewedByMeTime > '2023-03-15'",
    "'me' in readers",
    "shortcutDetails.targetId = 'x'",
  ])("%s is one, and not emulated", (q) => {
    expect(() => searched().names(q)).toThrow("of Drive.Files.list is not emulated");
  });

  test("finds by folder, and what is in the trash", () => {
    const { script, folder, names } = searched();
    expect(names(`'${folder}' in parents`)).toEqual(["Kế hoạch năm", "Sổ"]);
    script.trashFile(folder);
    expect(names("trashed = true")).toEqual(["Folder", "Kế hoạch năm", "Sổ"]);
  });

  test.each([
    "",
    "name",
    "name = Sổ",
    "owner = 'x'",
    "name = 'a' and",
    "(name = 'a'",
    "name = 'a' name = 'b'",
    "name < 'a'",
    "trashed = 'true'",
    "mimeType = text",
    "modifiedTime contains '2023'",
    "modifiedTime > 'yesterday'",
    "starred contains true",
    "visibility = 'secret'",
    "'me' in friends",
    "owner has { key='a' and value='b' }",
  ])("%j is no search", (q) => {
    expect(() => searched().names(q)).toThrow(
      "API call to drive.files.list failed with error: Invalid Value",
    );
  });
});

describe("a list", () => {
  test("comes in pages", () => {
    const { script } = searched();
    const page = (pageToken?: string) =>
      script.call("list", {
        args: [
          {
            orderBy: "name desc",
            pageSize: 3,
            fields: "nextPageToken,files(name)",
            ...(pageToken && { pageToken }),
          },
        ],
      }).value;
    expect(page()).toEqual({
      nextPageToken: "page-3",
      files: [{ name: "Sổ" }, { name: "Kế hoạch năm" }, { name: "Folder" }],
    });
    expect(page("page-3")).toEqual({ files: [{ name: "Báo cáo" }] });
  });

  test("shows each user's own files alone", () => {
    const { script, names } = searched();
    script.user = "other@example.com";
    expect(names("trashed = false")).toEqual([]);
  });

  test.each([
    [{ fields: "files(id" }, "Invalid field selection files(id"],
    [{ fields: "items(id)" }, "Invalid field selection items"],
    [{ corpora: "drive" }, 'the option "corpora" of Drive.Files.list is not emulated'],
    [{ pageSize: 0 }, "Invalid Value"],
    [{ pageSize: 1001 }, "Invalid Value"],
  ])("%j is refused", (options, message) => {
    expect(() => searched().script.call("list", { args: [options] })).toThrow(message);
  });
});
