import type { Call } from "../../local/local-apps-script";

/** "Range.setValues". */
export function callName({ service, method }: Call): string {
  return `${service}.${method}`;
}

/** Calls that change nothing. (Not `openById`: what is done to a form after it is no service call of its own.) */
const reads: readonly string[] = [
  "Range.getValues",
  "Properties.getProperty",
  "Drive.Files.list",
  "Drive.Permissions.list",
  "Form.getResponses",
  "MailApp.getRemainingDailyQuota",
  "ScriptApp.getProjectTriggers",
];

export function onlyReads(call: string | undefined): boolean {
  return call !== undefined && reads.includes(call);
}

/**
 * The service calls of a command that are made to fail, counted from 1: all but those of two kinds.
 *
 * A unit of work reads its tables one after another in one loop (`readAll`), which nothing in it catches; what fails
 * there leaves the same whichever table it is. So of neighbouring `getValues` only the first and the last three are
 * tried: the last two are the audit trail's, which stand right behind the tables'.
 *
 * The making of tabs: from `insertSheet` to `setName`, each tab is made by the same code (`createTab`), and what it leaves when it is cut off is
 * a tab "(đang tạo)" that the next run deletes unread. So of the tabs between the first and the last only the middle one
 * is tried whole; of the others, each call that stands between a preceding and a following call between which it was
 * not tried yet, and nothing else. What is skipped is the same call of the same code with other columns before a tab has
 * its name, and a tab that has its name is made by its last call. Adding a column (`addColumns`) is tried whole: there are
 * few.
 */
export function positionsToTry(calls: readonly string[]): readonly number[] {
  const tabs = tabsMade(calls);
  const whole = new Set([0, Math.floor(tabs.length / 2), tabs.length - 1]);
  const seen = new Set<string>();
  return calls.flatMap((call, index) => {
    const tab = tabs.findIndex(({ from, to }) => index >= from && index <= to);
    const around = [calls[index - 1], call, calls[index + 1]].join(" ");
    const known = seen.has(around);
    seen.add(around);
    if (tab >= 0) return whole.has(tab) || !known ? [index + 1] : [];
    return isAmongReads(calls, index) ? [] : [index + 1];
  });
}

/** One of neighbouring `getValues`, neither the first of them nor one of the last three. */
function isAmongReads(calls: readonly string[], index: number): boolean {
  return [-1, 0, 1, 2, 3].every((offset) => calls[index + offset] === "Range.getValues");
}

/** Where the making of each tab begins and ends, both included, counted from 0. */
function tabsMade(calls: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const made: { from: number; to: number }[] = [];
  let from: number | null = null;
  calls.forEach((call, index) => {
    if (call === "Spreadsheet.insertSheet") from = index;
    if (call !== "Sheet.setName" || from === null) return;
    made.push({ from, to: index });
    from = null;
  });
  return made;
}
