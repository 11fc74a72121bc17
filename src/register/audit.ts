import { excerpt } from "../domain/cell-text";
import type { Problem } from "../domain/problem";
import { type Failed, failed } from "../domain/result";
import type { Cell } from "../google/cell";
import { now } from "../google/clock";
import { appendRow, lastRow, readRow } from "../google/spreadsheet";
import { actingUser } from "../google/user";
import { type CommandName, captionOf } from "../vietnamese/captions";
import { minutesBetween, momentText } from "../vietnamese/dates";
import { comparableLabel } from "../vietnamese/text";
import { headerPositions, missingColumn, missingTab } from "./read";
import { cellsOf } from "./row-cells";
import { columnsOf } from "./table";
import { auditTrail } from "./tables/technical/audit-trail";

/** A row of the audit trail, told of now and of the acting user: its cells by the columns' names. */
function auditCells(command: CommandName, what: string): ReadonlyMap<string, Cell> {
  return cellsOf(auditTrail, {
    when: momentText(now()),
    who: actingUser(),
    command: captionOf(command),
    what: toldOf(what),
  });
}

/** A deed is told on one line that can be read; names in it may be as long as a cell. */
function toldOf(what: string): string {
  return excerpt(what, 2_000);
}

/** A run that was cut off is run again soon; the same told much later is a new deed and a row of its own. */
function isRecent(earlier: string, when: string): boolean {
  const minutes = minutesBetween(earlier, when);
  return minutes !== null && minutes >= 0 && minutes <= 10;
}

/** The row with which a new audit trail begins, its cells in the order of a new tab's columns. */
export function firstAuditRow(command: CommandName, what: string): readonly Cell[] {
  return [...auditCells(command, what).values()];
}

/**
 * Prepares a row of the audit trail: when, who, which command, what. Reads only the header and the last row. Where the last
 * row is the same person's and command's, minutes old, and tells it already, an earlier run was cut off after writing it:
 * that row stays, and `record` writes nothing. `tells` says of an earlier text whether it does; without it, whether it is
 * the same. Answers with what stands in the way where the tab or a column is missing.
 */
export function prepareAuditRow(
  command: CommandName,
  what: string,
  tells: (earlier: string) => boolean = (earlier) => earlier === toldOf(what),
): { record(): void } | Failed {
  const header = readRow(auditTrail.tab, 1);
  if (!header) return failed(missingTab(auditTrail));
  const found = headerPositions(header);
  const last = Math.max(1, lastRow(auditTrail.tab));
  const before = last > 1 ? (readRow(auditTrail.tab, last) ?? []) : [];

  const entry = auditCells(command, what);
  const cells = new Map<number, Cell>();
  const problems: Problem[] = [];
  let repeated = last > 1;
  for (const [name, column] of columnsOf(auditTrail)) {
    const position = found.get(comparableLabel(column.header));
    const cell = entry.get(name) ?? "";
    if (position === undefined) {
      problems.push(missingColumn(auditTrail, column));
      continue;
    }
    cells.set(position, cell);
    const earlier = before[position] ?? "";
    if (name === "what") repeated &&= typeof earlier === "string" && tells(earlier);
    else if (name === "when") repeated &&= isRecent(String(earlier), String(cell));
    else repeated &&= earlier === cell;
  }
  if (problems.length > 0) return failed(...problems);
  return {
    record() {
      if (repeated) return;
      appendRow(
        auditTrail.tab,
        header.map((_, position) => cells.get(position) ?? ""),
      );
    },
  };
}

/** Adds a row to the audit trail as `prepareAuditRow` prepares it; answers with what stands in the way. */
export function recordInAuditTrail(
  command: CommandName,
  what: string,
  tells?: (earlier: string) => boolean,
): readonly Problem[] {
  const row = prepareAuditRow(command, what, tells);
  if ("problems" in row) return row.problems;
  row.record();
  return [];
}
