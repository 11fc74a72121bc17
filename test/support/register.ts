import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { freshRegister, pasteSample } from "../../scripts/fresh-register";
import { readSample } from "../../scripts/sample";
import { openPrepared } from "./prepared";

/** When the tests' registers are set up. */
export const testNow = new Date(2020, 10, 2, 8, 30);

export const thaiNguyen = "samples/thai-nguyen";

/** A fresh register with a sample pasted in. */
export function registerOf(sample: string): LocalAppsScript {
  return openPrepared(
    sample,
    () => {
      const script = freshRegister("Sổ thử", testNow);
      pasteSample(script, readSample(sample));
      return script;
    },
    { now: testNow },
  );
}

/**
 * The register of Thái Nguyên after the secretary held the cited plan's symbol against the paper: its own plan is made without a question, for
 * tests of other things.
 */
export function settledThaiNguyen(): LocalAppsScript {
  const script = registerOf(thaiNguyen);
  settleSymbol(script);
  return script;
}

/** The cited plan's symbol as a plan's symbol looks, of which nothing is asked. */
export function settleSymbol(script: LocalAppsScript): void {
  const sheet = script.spreadsheet.sheet("Căn cứ");
  const row = sheet.values().findIndex((cells) => cells.includes("KH1999")) + 1;
  sheet.paste(row, columnOf(script, "Căn cứ", "Số, ký hiệu"), [["1999/KH-ĐHTN"]]);
}

export function clickSetUp(script: LocalAppsScript): CallRecord {
  return script.click(["Sổ Thi đua", "Thiết lập", "Thiết lập sổ"]);
}

export function clickComposePlan(
  script: LocalAppsScript,
  answers: readonly ("YES" | "NO" | { readonly button: "OK" | "CANCEL"; readonly text: string })[] = [],
): CallRecord {
  return script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], { answers });
}

/** What the dialogs of a run said: "title: message". */
export function said({ dialogs }: CallRecord): readonly string[] {
  return dialogs.map(({ title, message }) => `${title}: ${message}`);
}

/** The number of the column with this header, from 1. Throws where the tab has none. */
export function columnOf(script: LocalAppsScript, tab: string, header: string): number {
  const at = script.spreadsheet.sheet(tab).values()[0]?.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`No column ${header} in ${tab}`);
  return at + 1;
}

/** Types into a cell found by its header. */
export function typeInto(
  script: LocalAppsScript,
  tab: string,
  row: number,
  header: string,
  text: string,
): void {
  script.spreadsheet.sheet(tab).type(row, columnOf(script, tab, header), text);
}

/** Everything a person could see: every tab's cells, and every file with its content's size. */
export function everything(script: LocalAppsScript): unknown {
  const { spreadsheet } = script;
  return {
    tabs: spreadsheet.sheetNames().map((tab) => ({ tab, values: spreadsheet.sheet(tab).values() })),
    files: script.files(),
  };
}
