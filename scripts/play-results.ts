import type { LocalAppsScript } from "../local/local-apps-script";
import type { Placed } from "./events";
import { clicked, Refused, type Said, typeCell } from "./hands";
import type { ResultEvent } from "./results";
import { SampleError } from "./sample";

/**
 * Plays what a sample says of the time after the votes, with the menu and by typing into tabs. `said` gets what the dialogs
 * say. Throws a SampleError for what the add-on refuses, unless the sample expects it.
 */
export function playResults(
  script: LocalAppsScript,
  events: readonly Placed<ResultEvent>[],
  said: Said,
): void {
  for (const { place, time, event } of events) {
    script.now = time;
    const expected = event.do === "click" ? event.refused : undefined;
    try {
      play(script, event, said);
      if (expected !== undefined) throw new SampleError(`${place}: is not refused`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (expected === undefined || !error.message.includes(expected))
        throw new SampleError(`${place}: ${error.message}`);
    }
  }
}

function play(script: LocalAppsScript, event: ResultEvent, said: Said): void {
  if (event.do === "click") said(clicked(script, event.menu, event.texts ?? []));
  else if (event.do === "type") typeCell(script, event.tab, event.where, event.column, event.value);
  else if (event.do === "fill") fill(script, event.tab, event.column, event.value);
  else addRow(script, event.tab, event.row);
}

/** Types one value into every row of a column. */
function fill(script: LocalAppsScript, tab: string, header: string, value: string): void {
  const sheet = script.spreadsheet.sheet(tab);
  const [headers = [], ...rows] = sheet.values();
  const column = headers.indexOf(header);
  if (column < 0) throw new Refused(`no column “${header}” in the tab “${tab}”`);
  sheet.paste(
    2,
    column + 1,
    rows.map(() => [value]),
  );
}

/** Types a row below the last one of a tab, a cell a header. */
function addRow(script: LocalAppsScript, tab: string, row: Readonly<Record<string, string>>): void {
  const sheet = script.spreadsheet.sheet(tab);
  const [headers = [], ...rows] = sheet.values();
  for (const [header, value] of Object.entries(row)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Refused(`no column “${header}” in the tab “${tab}”`);
    sheet.type(rows.length + 2, column + 1, value);
  }
}
