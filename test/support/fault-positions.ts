import type { Call } from "../../local/local-apps-script";

/** "Range.setValues". */
export function callName({ service, method }: Call): string {
  return `${service}.${method}`;
}

/** Calls by which a form's items and answers are read one after another: nothing of the form is changed between them. */
const formReads: readonly string[] = [
  "FormResponse.getId",
  "FormResponse.getTimestamp",
  "FormResponse.getEditResponseUrl",
  "FormResponse.getResponseForItem",
  "ItemResponse.getResponse",
  "Item.getId",
  "Item.getTitle",
  "Item.getType",
];

/** Calls that change nothing. (Not `openById`: what is done to a form after it is no service call of its own.) */
const reads: readonly string[] = [
  "Range.getValues",
  "Properties.getProperty",
  "Drive.Files.list",
  "Drive.Permissions.list",
  "Form.getResponses",
  ...formReads,
  "MailApp.getRemainingDailyQuota",
  "ScriptApp.getProjectTriggers",
];

export function onlyReads(call: string | undefined): boolean {
  return call !== undefined && reads.includes(call);
}

/**
 * The service calls of a command that are made to fail, counted from 1: all but those of four kinds.
 *
 * A unit of work reads its tables one after another in one loop (`readAll`), which nothing in it catches; what fails
 * there leaves the same whichever table it is. So of neighbouring `getValues` only the first and the last three are
 * tried: the last two are the audit trail's, which stand right behind the tables'.
 *
 * A form's items and answers are read in loops, which nothing in them catches and before which nothing is written: of
 * those, too, the first and the last three. Templates are made one after another in one loop, each by one call, and the
 * next run makes those that are not there: of them, too.
 *
 * The making of tabs: from `insertSheet` to `setValues`, each tab is made by the same code (`createTab`), and what it leaves
 * when it is cut off is a tab without a header row that the next run deletes unread. So where all tabs are made at once, the first
 * one is tried whole; of each other one, the calls between whose neighbours the call was not tried yet, and of the
 * middle one and the last the first call and the last, too. Where a tab or two are made, the first call, one in the middle
 * and the last are tried. What is skipped is the same call of the same code before a tab has its header row, and a tab that
 * has it is made by its last call. Of columns that are added (`addColumns`), the first is tried whole, the next as tabs are.
 */
export function positionsToTry(calls: readonly string[]): readonly number[] {
  const tabs = tabsMade(calls);
  const all = tabs.length > 2;
  const ends = (tab: Part | undefined) => (tab === undefined ? [] : [tab.from, tab.to]);
  const wanted = new Set(
    all
      ? [...ends(tabs[Math.floor(tabs.length / 2)]), ...ends(tabs.at(-1))]
      : tabs.flatMap((tab) => [...ends(tab), Math.floor((tab.from + tab.to) / 2)]),
  );
  const seen = new Set<string>();
  return calls.flatMap((call, index) => {
    const tab = tabs.findIndex(({ from, to }) => index >= from && index <= to);
    const around = [calls[index - 1], call, calls[index + 1]].join(" ");
    const known = seen.has(around);
    seen.add(around);
    const tried =
      tab >= 0
        ? wanted.has(index) || (all && (tab === 0 || !known))
        : !isInsideLoop(calls, index) && !(known && layout.includes(call));
    return tried ? [index + 1] : [];
  });
}

/** Of the positions, those of the first and of the last call of each name. */
export function firstAndLast(calls: readonly string[], positions: readonly number[]): readonly number[] {
  return positions.filter((at) => {
    const name = calls[at - 1] ?? "";
    return calls.indexOf(name) === at - 1 || calls.lastIndexOf(name) === at - 1;
  });
}

/**
 * Of the positions, those that were not tried in another scenario, or before in this one. A unit of work (from `tryLock` to
 * `releaseLock`) that makes the calls of a known one is the same code again, whatever number of tables it reads and
 * writes in a row: of it the calls that leave nothing, its reads and its flush, are not tried once more.
 */
export function notKnown(
  calls: readonly string[],
  positions: readonly number[],
  known: ReadonlySet<string>,
): readonly number[] {
  const before = new Set(known);
  const skipped = new Set<number>();
  for (const { from, to } of unitsOfWork(calls)) {
    const text = pathOf(calls.slice(from, to + 1));
    for (let index = from; index < to && before.has(text); index += 1) {
      if (onlyReads(calls[index]) || calls[index] === "SpreadsheetApp.flush") skipped.add(index + 1);
    }
    before.add(text);
  }
  return positions.filter((at) => !skipped.has(at));
}

/** The units of work of a command, each by the way it goes. */
export function knownUnits(calls: readonly string[]): readonly string[] {
  return unitsOfWork(calls).map(({ from, to }) => pathOf(calls.slice(from, to + 1)));
}

/** The way a command goes: its calls, those of one name in a row as one. */
function pathOf(calls: readonly string[]): string {
  return calls.filter((call, index) => call !== calls[index - 1]).join("\n");
}

/** Where units of work begin and end, both included, counted from 0. */
function unitsOfWork(calls: readonly string[]): readonly Part[] {
  return calls.flatMap((call, from) => {
    if (call !== "Lock.tryLock") return [];
    const to = calls.indexOf("Lock.releaseLock", from);
    return to < 0 ? [] : [{ from, to }];
  });
}

/** Calls by which a tab or a column gets its looks. */
const layout: readonly string[] = [
  "Range.setWrap",
  "Range.setNotes",
  "Range.setFontWeight",
  "Range.setFontColor",
  "Range.setBackground",
  "Range.setHorizontalAlignment",
  "Range.setVerticalAlignment",
  "Range.setNumberFormat",
  "Range.setNumberFormats",
  "Range.setDataValidation",
  "Range.setDataValidations",
  "Range.setWrapStrategies",
  "Sheet.setColumnWidths",
];

/** Calls that stand in a row where one loop makes them. */
const loops: readonly (readonly string[])[] = [["Range.getValues"], formReads, ["Drive.Files.create"]];

/** One of neighbouring calls of a loop, neither the first of them nor one of the last three. */
function isInsideLoop(calls: readonly string[], index: number): boolean {
  const around = [-1, 0, 1, 2, 3].map((offset) => calls[index + offset] ?? "");
  return loops.some((loop) => around.every((call) => loop.includes(call)));
}

/** Where a part of the calls begins and ends, both included, counted from 0. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where tabs are made. */
function tabsMade(calls: readonly string[]): readonly Part[] {
  const made: Part[] = [];
  let from: number | null = null;
  calls.forEach((call, index) => {
    if (call === "Spreadsheet.insertSheet") from = index;
    if (call !== "Range.setValues" || from === null) return;
    made.push({ from, to: index });
    from = null;
  });
  return made;
}
