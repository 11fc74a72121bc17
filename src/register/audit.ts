import * as z from "zod";
import type { Problem } from "../domain/problem";
import type { Cell } from "../google/cell";
import { now } from "../google/clock";
import { lastRow, readRow, writeBlock } from "../google/spreadsheet";
import { actingUser } from "../google/user";
import { momentText } from "../vietnamese/dates";
import { comparableLabel } from "../vietnamese/text";
import { headerPositions, missingColumn, missingTab } from "./read";
import { columnsOf } from "./table";
import { auditTrail } from "./tables/audit-trail";

/**
 * Adds a row to the audit trail: when, who, which command, what. Reads only the header and the last row. Where the
 * last row tells the same of the same person, an earlier run was cut off after writing it: that row is used again, with
 * the new time. Answers with what stands in the way where the tab or a column is missing; then nothing is written.
 */
export function recordInAuditTrail(command: string, what: string): readonly Problem[] {
  const header = readRow(auditTrail.tab, 1);
  if (!header) return [missingTab(auditTrail)];
  const found = headerPositions(header);
  const last = Math.max(1, lastRow(auditTrail.tab));
  const before = last > 1 ? (readRow(auditTrail.tab, last) ?? []) : [];

  const entry = new Map<string, string>(
    Object.entries({ when: momentText(now()), who: actingUser(), command, what }),
  );
  const cells = new Map<number, Cell>();
  const problems: Problem[] = [];
  let repeated = last > 1;
  for (const [name, column] of columnsOf(auditTrail)) {
    const position = found.get(comparableLabel(column.header));
    if (position === undefined) {
      problems.push(missingColumn(auditTrail, column));
      continue;
    }
    const cell = z.encode(column.codec, entry.get(name));
    cells.set(position, cell);
    if (name !== "when" && before[position] !== cell) repeated = false;
  }
  if (problems.length > 0) return problems;
  const line = header.map((_, position) => cells.get(position) ?? (repeated ? (before[position] ?? "") : ""));
  writeBlock(auditTrail.tab, { row: repeated ? last : last + 1, column: 1, cells: [line] });
  return [];
}
