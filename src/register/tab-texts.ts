import { failed, ok, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import { readTab } from "../google/spreadsheet";
import { comparableLabel } from "../vietnamese/text";
import { cellText } from "./cell-text";
import { headerPositions, missingColumn, missingTab } from "./read";
import { columnsOf, type Table } from "./table";
import { busy } from "./unit-of-work";

/** Tabs as the texts that their cells show, by name, the header row first: as they are downloaded, too. */
export type TabTexts = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Reads the tabs of tables as texts, each once and under the lock. What a cell holds is not judged, so that what somebody
 * spoiled can be told. Every tab and column that is missing is a problem.
 */
export function readTabTexts(tables: readonly Table<object>[]): Result<TabTexts> {
  const held = underLock(
    () =>
      new Map(
        tables.flatMap((table) => {
          const cells = readTab(table.tab);
          return cells === null ? [] : [[table.tab, cells.map((line) => line.map(cellText))] as const];
        }),
      ),
  );
  return held === null ? failed(busy) : complete(tables, held.value);
}

/** The tabs, where none of the tables' tabs and columns is missing. */
export function complete(tables: readonly Table<object>[], tabs: TabTexts): Result<TabTexts> {
  const problems = tables.flatMap((table) => {
    const texts = tabs.get(table.tab);
    if (texts === undefined) return [missingTab(table)];
    const positions = headerPositions(texts[0] ?? []);
    return columnsOf(table)
      .filter(([, { header }]) => !positions.has(comparableLabel(header)))
      .map(([, column]) => missingColumn(table, column));
  });
  return problems.length > 0 ? failed(...problems) : ok(tabs);
}
