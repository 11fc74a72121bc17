import { createTab, removeModel, standingHeader } from "../google/tab-layout";
import type { CommandName } from "../vietnamese/captions";
import { allTables } from "./all-tables";
import { archiveTables } from "./archive/archived-tables";
import { firstAuditRow, recordInAuditTrail } from "./audit";
import { type MissingPart, missingParts, newTab } from "./missing-parts";
import { outdatedLooks, type UpdatedTab } from "./outdated-looks";
import { auditTrail } from "./tables/technical/audit-trail";

/** What set-up makes besides tabs and columns: what it is, in words, and how it is made. */
export type OtherPart = Pick<MissingPart, "what" | "make">;

/** What set-up did: what was made, in words ("tab “Năm học”"), and the tabs whose looks were brought up to date. */
export interface SetUp {
  readonly made: readonly string[];
  readonly updated: readonly UpdatedTab[];
}

/**
 * Makes what is missing of the register, `others` first, then every tab and column; then gives the tabs that are there what
 * their definitions changed since they were given their looks (docs/decisions/0017). What the secretary moved, widened,
 * coloured or added stays. Calls grow with the columns made or mended, never with the rows. A part that was cut off while
 * it was made is still missing (0003), and the audit trail tells of all of them before any is made (0002). `only` leaves tabs out
 * for another time.
 */
export function bringUpToDate(
  command: CommandName,
  others: readonly OtherPart[],
  only: (tab: string) => boolean = () => true,
): SetUp {
  const { standing, tables } = standingTables();
  const missing = missingParts(standing, tables);
  // What is done is told in the audit trail, which is made with the first of it.
  const parts = missing.parts.filter(({ tab }) => only(tab) || tab === auditTrail.tab);
  const { looks, keep } = outdatedLooks(
    tables.filter(({ tab }) => only(tab)),
    standing,
    missing.headers,
  );
  const done: SetUp = {
    made: [...others, ...parts].map(({ what }) => what),
    updated: looks.map(({ tab, what }) => ({ tab, what })),
  };
  if (done.made.length > 0 || done.updated.length > 0) {
    const trail = parts.filter(({ tab }) => tab === auditTrail.tab);
    if (trail.some(({ whole }) => whole)) {
      // It comes into being with its row: between the two a run could be cut off.
      const first = firstAuditRow(command, inWords(done));
      createTab({ ...newTab(auditTrail, { standing: new Map(), headers: new Map() }), rows: [first] });
    } else {
      for (const part of trail) part.make();
      recordInAuditTrail(command, inWords(done), (earlier) => tellsOf(earlier, inWords(done)));
    }
    for (const part of [...others, ...parts.filter((part) => !trail.includes(part))]) part.make();
    for (const look of looks) look.mend();
  }
  removeModel();
  keep();
  return done;
}

/** The tabs that set-up would make, complete or bring up to date now, in the order in which that is done. */
export function tabsToSetUp(): readonly string[] {
  const { standing, tables } = standingTables();
  const { parts, headers } = missingParts(standing, tables);
  const { looks } = outdatedLooks(tables, standing, headers);
  const told = new Set([...parts, ...looks].map(({ tab }) => tab));
  return tables.map(({ tab }) => tab).filter((tab) => told.has(tab));
}

/** The headers that stand, and the tables the register is to have. */
function standingTables() {
  const read = [...allTables, ...archiveTables].map(({ tab }) => [tab, standingHeader(tab)] as const);
  const standing = new Map(read.flatMap(([tab, header]) => (header ? [[tab, header] as const] : [])));
  // Archive tabs come into being when something is archived.
  const tables = [...allTables, ...archiveTables.filter(({ tab }) => standing.has(tab))];
  return { standing, tables };
}

const making = "Tạo ";
const updating = "Cập nhật ";
const betweenSentences = ". ";
const separator = "; ";

/** "Tạo tab “Danh hiệu”; tab “Thư”. Cập nhật tab “Nơi nhận”: danh sách chọn của cột “Loại văn bản”". */
function inWords({ made, updated }: SetUp): string {
  const sentences = [
    [making, made],
    [updating, updated.map(({ tab, what }) => `tab “${tab}”: ${what}`)],
  ] as const;
  return sentences
    .filter(([, parts]) => parts.length > 0)
    .map(([doing, parts]) => doing + parts.join(separator))
    .join(betweenSentences);
}

/**
 * After a fault less is to be done than before: a row that tells all of it, and more, tells it still. Of a tab that was half
 * mended another half is left, so that it was to be mended is enough.
 */
function tellsOf(earlier: string, now: string): boolean {
  const told = partsOf(earlier);
  return partsOf(now).every((part) => told.includes(part));
}

function partsOf(what: string): readonly string[] {
  return what.split(betweenSentences).flatMap((sentence) => {
    const doing = [making, updating].find((verb) => sentence.startsWith(verb));
    if (doing === undefined) return [];
    const parts = sentence.slice(doing.length).split(separator);
    return parts.map((part) => doing + (doing === updating ? part.split(": ", 1).join() : part));
  });
}
