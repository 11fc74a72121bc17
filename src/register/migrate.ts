import type { Problem } from "../domain/problem";
import { failed, ok, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import { flush, readTab, writeBlock } from "../google/spreadsheet";
import type { CommandName } from "../vietnamese/captions";
import { recordInAuditTrail } from "./audit";
import { applyMigrations, type Cells } from "./migration";
import { migrations } from "./migrations";
import { busy } from "./unit-of-work";

/**
 * Runs the register's migrations as one unit of work: one read for each tab they name; where something must change, those
 * tabs are read again just before, the audit trail tells of it, and only the changed cells are written. Returns what was
 * done, in words. Where a person keeps moving the rows meanwhile nothing is written, and she is asked to run it again.
 */
export function migrate(command: CommandName): Result<readonly string[]> {
  const held = underLock((): Result<readonly string[]> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const tabs = new Set(migrations.flatMap((migration) => migration.tabs));
      const read = new Map([...tabs].map((tab) => [tab, readTab(tab)]));
      const { told, changes } = applyMigrations(migrations, read);
      if (told.length === 0) return ok([]);
      if (![...changes.keys()].every((tab) => sameCells(read.get(tab), readTab(tab)))) continue;

      // Half done, less is to be done: the row of the run that was cut off tells of all.
      const cutOff = (earlier: string) => earlier.startsWith(beginning);
      const problems = recordInAuditTrail(command, beginning + told.join("; "), cutOff);
      if (problems.length > 0) return failed(...problems);
      for (const [tab, blocks] of changes) {
        for (const block of blocks) writeBlock(tab, block);
      }
      flush();
      return ok(told);
    }
    return failed(disturbed);
  });
  return held?.value ?? failed(busy);
}

const beginning = "Chuyển dữ liệu của bản trước: ";
const attempts = 3;

const disturbed: Problem = {
  what: "Có người đang sửa các tab mà sổ cần chuyển dữ liệu",
  remedy: "Đợi người đó sửa xong rồi bấm lại; dữ liệu cũ chưa bị thay đổi",
};

function sameCells(left: Cells | null | undefined, right: Cells | null): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
