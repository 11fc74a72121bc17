import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type LocalAppsScript,
  type LocalAppsScriptOptions,
  openLocalAppsScript,
} from "../../local/local-apps-script";
import { temporaryFolder } from "./temporary-folder";

/** A project folder with this code, in the zone the tests run in, and pages by the names of their files. */
export function writeProject(code: string, pages: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "Code.js"), code);
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify({ timeZone: "Asia/Ho_Chi_Minh" }));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  return folder;
}

/** A local Apps Script that runs this code at 9:00 on 15 March 2023, with an American spreadsheet "Book". */
export function openScript(code: string, options: Partial<LocalAppsScriptOptions> = {}): LocalAppsScript {
  const script = openLocalAppsScript({
    project: writeProject(code),
    now: new Date("2023-03-15T09:00:00+07:00"),
    ...options,
  });
  if (options.folder === undefined) script.createSpreadsheet("Book");
  return script;
}

/** Runs the body of a function with `sheet` (the active one) at hand, and gives what it returns. */
export function runInSheet(body: string, prepare: (script: LocalAppsScript) => void = () => {}): unknown {
  const script = openScript(`function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  prepare(script);
  return script.call("run").value;
}
