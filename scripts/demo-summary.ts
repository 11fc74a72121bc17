import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LocalAppsScript } from "../local/local-apps-script";
import { allTables } from "../src/register/all-tables";
import { documentBook } from "../src/register/tables/review/document-book";
import { outcomes } from "../src/register/tables/vote/outcomes";
import { registerRows } from "./decoded-rows";
import { callCounts, tabRows } from "./fresh-register";
import { summariseNominations } from "./intake-account";
import { summariseReadings } from "./readings-summary";
import { summariseResults } from "./results-summary";
import { summaryNumber } from "./summary-number";

/** Writes the documents into `out` and tells what there is (docs/samples.md). */
export function summarise(script: LocalAppsScript, out: string) {
  const { kind, number, title, link } = documentBook.columns;
  const documents = tabRows(script, documentBook.tab)
    .filter((row) => row[link.header] !== "")
    .flatMap((row) => {
      const file = script.files().find(({ id }) => row[link.header]?.includes(id));
      // A link that the sample itself typed leads nowhere here.
      if (!file) return [];
      const path = join("documents", `${fileName(file.name)}.docx`);
      writeFileSync(join(out, path), script.fileContent(file.id));
      const typed = row[number.header] ?? "";
      return {
        kind: row[kind.header],
        number: summaryNumber(typed),
        title: row[title.header],
        file: path,
      };
    });
  return {
    documents,
    tables: Object.fromEntries(allTables.map(({ tab }) => [tab, tabRows(script, tab).length])),
    nominations: summariseNominations(script),
    ...summariseReadings(script),
    outcomes: summariseOutcomes(script),
    ...summariseResults(script),
    mails: script.mails().map(({ to, subject }) => ({ to, subject })),
    calls: Object.fromEntries(
      script.history.map((record) => [record.function, callCounts(record, "service")]),
    ),
    navigation: Object.fromEntries(
      script.history.map((record) => [record.function, callCounts(record, "navigation")]),
    ),
  };
}

/** What the council's votes came to, a row a nominee and award on a paper (docs/samples.md). */
function summariseOutcomes(script: LocalAppsScript) {
  return registerRows(script, outcomes).map(
    ({ number, nomination, nominee, name, comparator, ...outcome }) => {
      const { thresholdOf, thresholdIn, ...figures } = outcome;
      return {
        ...figures,
        number,
        nominee: name,
        key: nominee,
        nomination,
        threshold: `${thresholdOf}/${thresholdIn}`,
        comparator: comparator === "atLeast" ? ">=" : ">",
      };
    },
  );
}

/** A file name that every system takes; the document's id at its beginning tells it from others. */
function fileName(name: string): string {
  return name
    .replace(/[<>:"/\\|?*]/g, "-")
    .slice(0, 80)
    .trim();
}
