import type { CallRecord, LocalAppsScript, Person } from "../local/local-apps-script";
import type { Door, DoorAnswer } from "../src/door";

/** What a person does with the register when a sample is played. */

/** What the add-on said no to. */
export class Refused extends Error {}

/** What the dialogs say. */
export type Said = (record: CallRecord) => void;

/** A secretary who types the texts in their order where she is asked, and says yes to every question. */
export function typing(texts: readonly string[]): Person {
  const left = [...texts];
  return ({ kind, buttons }) => {
    if (kind === "prompt") return { button: "OK", text: left.shift() ?? "" };
    return buttons.includes("YES") ? "YES" : "OK";
  };
}

/** Clicks an item of the menu; what it says no to is thrown. */
export function clicked(
  script: LocalAppsScript,
  path: readonly string[],
  texts: readonly string[],
): CallRecord {
  const record = script.click(["Sổ Thi đua", ...path], { person: typing(texts) });
  const refused = record.dialogs.find(({ title }) => / chưa | ngắt /.test(title));
  if (refused) throw new Refused(`${refused.title}: ${refused.message}`);
  return record;
}

/** What a page asks of the door. */
export function ask<M extends keyof Door>(
  script: LocalAppsScript,
  method: M,
  args: Door[M]["in"],
): Door[M]["out"] {
  const { value } = script.call("door", { args: [{ method, args }] });
  // The door answers each method with what it declares for it.
  const answer = value as DoorAnswer<Door[M]["out"]>;
  if (!answer.ok) throw new Refused(answer.problems.join("; "));
  return answer.value;
}

/** Types into the cell under `column` in the row that has `key` under `header`. */
export function typeCell(
  script: LocalAppsScript,
  tab: string,
  [header, key]: readonly [string, string],
  column: string,
  value: string,
): void {
  const sheet = script.spreadsheet.sheet(tab);
  const [headers = [], ...rows] = sheet.values();
  const at = rows.findIndex((row) => row[headers.indexOf(header)] === key);
  if (at < 0 || !headers.includes(column))
    throw new Refused(`no row “${key}” in the tab “${tab}”, or no column “${column}”`);
  sheet.type(at + 2, headers.indexOf(column) + 1, value);
}
