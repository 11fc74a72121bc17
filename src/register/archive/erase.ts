import type { Problem } from "../../domain/problem";
import type { Nomination } from "../../domain/review/nomination";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import type { UnitProgress } from "../../domain/review/progress";
import type { LedgerRow } from "../../domain/review/submission";
import type { UnitReport } from "../../domain/review/unit-report";
import type { Cell } from "../../google/cell";
import { clearRows, writeBlock } from "../../google/spreadsheet";
import { runsOf } from "../foot";
import { cellsOf } from "../row-cells";
import type { Table } from "../table";
import { nominations } from "../tables/review/nominations";
import { outbox } from "../tables/review/outbox";
import { progress } from "../tables/review/progress";
import { unitReports } from "../tables/review/unit-reports";
import { ledger } from "../tables/technical/ledger";
import { archivedTables } from "./archived-tables";
import { archivedRowsOf, yearPosition } from "./read-archive";

/** What stands in a cell that may not be empty once what it said was erased. */
const erasedText = "(đã xóa theo thời hạn)";

/** What is left of a row once the personal data are erased: who was nominated for what stays, and what was sent to whom when. */
interface Erasure {
  readonly table: Table<object>;
  readonly left: (row: object) => object;
}

function erasure<T extends object>(table: Table<T>, left: (row: T) => T): Erasure {
  // Rows come from this very table, so they are of its type.
  return { table, left: (row) => left(row as T) };
}

/** The rows of which something is left; those of all other archived tables go as a whole. */
const erasures: readonly Erasure[] = [
  erasure<LedgerRow>(ledger, (row) => ({ ...row, content: "", editLink: "" })),
  erasure<Nomination>(nominations, (row) => ({
    ...row,
    ...{ messages: [], opinion: "", note: "", initiative: "", initiativeDecision: "", pastAwards: "" },
    ...{ summary: "", product: "", evidence: "", rating: null, finding: null },
    ...{ votesFor: null, votesIn: null, disciplined: null },
  })),
  erasure<UnitReport>(unitReports, (row) => ({ ...row, summary: "", link: "" })),
  erasure<UnitProgress>(progress, (row) => ({ ...row, minutes: "" })),
  erasure<OutboxMail>(outbox, (row) => ({
    ...row,
    ...{ to: [], subject: erasedText, body: erasedText, attachment: "", trouble: "" },
  })),
];

/** How many rows of a year stand on each archive tab of which something would go, by the name of the working tab. */
export function archivedCounts(year: string): ReadonlyMap<string, number> {
  const counts = archivedTables.map(({ table }) => {
    const read = archivedRowsOf(table, [year]);
    return [table.tab, read.ok ? read.content.entries.length : 0] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/**
 * Erases the personal data of a school year in the archive (docs/decisions/0035), people's own columns with them. Run again
 * after a fault it finishes: what was erased is as it should be already. Under the lock; answers with what stood in the way.
 */
export function eraseArchived(year: string): readonly Problem[] {
  return archivedTables.flatMap(({ table }) => {
    const read = archivedRowsOf(table, [year]);
    if (!read.ok) return read.problems;
    const { cells, entries, positions } = read.content;
    const erasing = erasures.find((each) => each.table.tab === table.tab);
    const tab = read.content.table.tab;
    const rows = entries.map(({ row }) => row);
    if (!erasing) {
      for (const { first, count } of runsOf(rows)) clearRows(tab, first, count);
      return [];
    }
    const header = cells[0] ?? [];
    const lines = new Map(
      entries.map(({ row, value }) => {
        const line = header.map((): Cell => "");
        line[yearPosition(header)] = year;
        for (const [name, cell] of cellsOf(table, erasing.left(value))) line[positions.get(name) ?? 0] = cell;
        return [row, line];
      }),
    );
    for (const { first, count } of runsOf(rows)) {
      const block = Array.from({ length: count }, (_, index) => lines.get(first + index) ?? []);
      writeBlock(tab, { row: first, column: 1, cells: block });
    }
    return [];
  });
}
