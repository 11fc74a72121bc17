import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CallRecord, LocalAppsScript } from "../local/local-apps-script";
import { recountTables } from "../src/commands/vote/recount-report";
import { differs, recountText } from "../src/commands/vote/recount-text";
import { votingSessions } from "../src/register/tables/vote/voting-sessions";
import { registerRows } from "./decoded-rows";
import { readRecountFolder } from "./recount-folder";
import { SampleError } from "./sample";

/**
 * Counts every closed session of a register again from the menu (*Kiểm phiếu lại*), review by review. Throws a SampleError where
 * one does not agree. `said` gets what the dialogs say.
 */
export function recountFromMenu(script: LocalAppsScript, said: (record: CallRecord) => void): void {
  const closed = registerRows(script, votingSessions).filter(({ state }) => state === "closed");
  for (const review of new Set(closed.map((session) => session.review))) {
    const record = script.click(["Sổ Thi đua", "Biểu quyết", "Kiểm phiếu lại"], {
      person: ({ kind }) => (kind === "prompt" ? { button: "OK", text: review } : "OK"),
    });
    said(record);
    const told = record.dialogs.map(({ message }) => message).join("\n");
    const wrong = closed
      .filter((session) => session.review === review)
      .filter(({ code }) => !told.includes(`Lượt ${code}: khớp.`));
    if (wrong.length > 0)
      throw new SampleError(`${wrong.map(({ code }) => code).join(", ")}: does not recount: ${told}`);
  }
}

/**
 * Downloads the tabs a recount reads into `folder`, as Google gives them (.tsv), for `npm run recount`; nothing where no session is
 * closed. Throws a SampleError where the files do not recount as the tabs did.
 */
export function downloadSealedTabs(script: LocalAppsScript, folder: string): void {
  if (!registerRows(script, votingSessions).some(({ state }) => state === "closed")) return;
  mkdirSync(folder, { recursive: true });
  for (const { tab } of recountTables)
    writeFileSync(join(folder, `${tab}.tsv`), script.spreadsheet.sheet(tab).downloadTsv());
  const sessions = readRecountFolder([folder]);
  if (differs(sessions)) throw new SampleError(`${folder}: ${recountText(sessions)}`);
}
