import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { changeFiles, finishChanges } from "../../local/state/file-set";
import { writeProject } from "./script-project";
import { temporaryFolder } from "./temporary-folder";

/** A folder with two files, one in a folder of its own. */
function folderOfTwo(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "a"), "a1");
  writeFileSync(join(folder, "in/b"), "b1");
  return folder;
}

const read = (folder: string) =>
  Object.fromEntries(
    ["a", "in/b", "c"].map((name) => {
      try {
        return [name, readFileSync(join(folder, name), "utf8")];
      } catch {
        return [name, null];
      }
    }),
  );

const before = { a: "a1", "in/b": "b1", c: null };
const after = { a: "a2", "in/b": null, c: "c2" };

test("a change counts from its commit on", () => {
  const folder = folderOfTwo();
  const files = changeFiles(folder);
  files.put("a", "a2");
  files.put("c", "c2");
  files.remove("in/b");
  expect(read(folder)).toEqual(before);
  files.commit();
  expect(read(folder)).toEqual(after);
  expect(readdirSync(folder).sort()).toEqual(["a", "c", "in"]);
});

test("one that was broken off before its list was written never was; a later one does not bring it", () => {
  const folder = folderOfTwo();
  changeFiles(folder).put("a", "lost");
  writeFileSync(join(folder, "changes.json.new"), '{"put":["a"');
  finishChanges(folder);
  expect(read(folder)).toEqual(before);
  const files = changeFiles(folder);
  files.put("c", "c2");
  files.remove("in/b");
  files.commit();
  expect(read(folder)).toEqual({ ...after, a: "a1" });
});

test("one that was broken off after its list was written is finished, wherever it stood", () => {
  const names = ["a", "c"];
  for (let done = 0; done <= names.length; done += 1) {
    const folder = folderOfTwo();
    for (const name of names.slice(0, done)) writeFileSync(join(folder, name), `${name}2`);
    for (const name of names.slice(done)) writeFileSync(join(folder, `${name}.new`), `${name}2`);
    writeFileSync(join(folder, "changes.json"), JSON.stringify({ put: names, removed: ["in/b"] }));
    finishChanges(folder);
    finishChanges(folder);
    expect(read(folder)).toEqual(after);
  }
});

test("a state whose saving was broken off is the older one, whole", () => {
  const folder = join(temporaryFolder(), "state");
  const project = writeProject(`function make() {
    Drive.Files.create({ name: "Doc " + SpreadsheetApp.getActiveSheet().getLastRow() });
    SpreadsheetApp.getActiveSheet().appendRow(["made"]);
  }`);
  const script = openLocalAppsScript({ project, folder, savedWhenAsked: true });
  script.createSpreadsheet("Book");
  script.call("make");
  script.save();
  script.call("make");
  // Not asked for yet: on disk it is as it was.
  const kept = openLocalAppsScript({ project, folder });
  expect([kept.spreadsheet.sheet("Sheet1").values(), kept.files().length]).toEqual([[["made"]], 1]);
  // A file that cannot be written breaks the saving off: nothing of it counts, and saving again brings all of it.
  mkdirSync(join(folder, "drive.json.new"));
  expect(() => script.save()).toThrow("EISDIR");
  const older = openLocalAppsScript({ project, folder });
  expect([older.spreadsheet.sheet("Sheet1").values(), older.files().length]).toEqual([[["made"]], 1]);
  rmdirSync(join(folder, "drive.json.new"));
  script.save();
  const newer = openLocalAppsScript({ project, folder });
  expect([newer.spreadsheet.sheet("Sheet1").values(), newer.files().length]).toEqual([
    [["made"], ["made"]],
    2,
  ]);
});
