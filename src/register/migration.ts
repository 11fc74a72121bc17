import type { Cell } from "../google/cell";
import type { Block } from "../google/spreadsheet";
import { comparable, comparableLabel } from "../vietnamese/text";
import { headerPositions } from "./read";

/**
 * Brings rows that an earlier version wrote, or that people typed for it, to where today's tables look for them. It works
 * on cells, not on a table's rows, because what it mends is often what today's table cannot read: an empty cell in a
 * column that must be filled, a word that is called otherwise now, a column that is no longer the table's.
 */
export interface Migration {
  /** The tabs it reads and may change. One that stands only in older registers may be among them. */
  readonly tabs: readonly string[];
  /**
   * Changes rows and says in Vietnamese what it changed, as parts of a list ("cột “Ngành” của 12 dòng ở tab “Căn cứ”"); an
   * empty list where there was nothing to change. Idempotent: it asks the cells themselves whether there is something to do,
   * so that it can be run by every set-up, after a fault, and on a register that was mended long ago. What people typed
   * stays as it is unless that very value must be another now.
   */
  migrate(open: (tab: string) => MigratedTab): readonly string[];
}

/** A tab as its cells, by header; one that does not stand has no columns and no rows. */
export interface MigratedTab {
  has(header: string): boolean;
  /** The rows in which anything stands, those added here among them, in the Sheet's order. */
  rows(): readonly MigratedRow[];
  /** Adds a row below the last one. Throws where the tab has no such column. */
  add(cells: Readonly<Record<string, Cell>>): void;
}

export interface MigratedRow {
  /** "" where the cell is empty, or the tab has no such column. */
  cell(header: string): Cell;
  /** The cell as a person reads it: spaces at its ends and between words do not count. A date has no text. */
  text(header: string): string;
  /** Throws where the tab has no such column. */
  set(header: string, cell: Cell): void;
}

/** What the migrations make of tabs as they were read: what they say, and the cells that change, tab by tab. */
export interface Migrated {
  readonly told: readonly string[];
  readonly changes: ReadonlyMap<string, readonly Block[]>;
}

/** A tab from A1 on, its header row first. */
export type Cells = readonly (readonly Cell[])[];

/** Runs migrations one after another on tabs as they were read (null: there is none); each sees what those before it made. */
export function applyMigrations(
  list: readonly Migration[],
  read: ReadonlyMap<string, Cells | null>,
): Migrated {
  const tabs = new Map([...read].map(([tab, cells]) => [tab, openTab(tab, cells ?? [])]));
  const told = list.flatMap((migration) =>
    migration.migrate((name) => {
      const tab = tabs.get(name);
      if (!tab || !migration.tabs.includes(name)) throw new Error(`The migration does not name tab ${name}`);
      return tab;
    }),
  );
  const blocks = [...tabs].map(([tab, open]) => [tab, open.blocks()] as const);
  const changes = new Map(blocks.filter(([, changed]) => changed.length > 0));
  if (changes.size > 0 && told.length === 0) throw new Error(`Not told: changes of ${[...changes.keys()]}`);
  return { told, changes };
}

interface OpenTab extends MigratedTab {
  blocks(): readonly Block[];
}

function openTab(name: string, read: Cells): OpenTab {
  const positions = headerPositions(read[0] ?? []);
  const lines = read.map((line) => [...line]);
  const at = (header: string) => positions.get(comparableLabel(header));

  function put(line: number, header: string, cell: Cell): void {
    const position = at(header);
    if (position === undefined) throw new Error(`Tab ${name} has no column ${header}`);
    const cells = lines[line] ?? [];
    cells[position] = cell;
    lines[line] = cells;
  }

  function rowAt(line: number): MigratedRow {
    const cell = (header: string) => lines[line]?.[at(header) ?? -1] ?? "";
    return {
      cell,
      text(header) {
        const value = cell(header);
        return typeof value === "object" ? "" : comparable(String(value));
      },
      set: (header, value) => put(line, header, value),
    };
  }

  return {
    has: (header) => at(header) !== undefined,
    rows: () =>
      lines.flatMap((cells, line) =>
        line > 0 && cells.some((cell) => (cell ?? "") !== "") ? [rowAt(line)] : [],
      ),
    add(cells) {
      const line = Math.max(1, lines.length);
      for (const [header, cell] of Object.entries(cells)) put(line, header, cell);
    },
    blocks: () => changedRuns(read, lines),
  };
}

/**
 * Each changed cell, joined with the changed ones right below it; nothing in between is written. Added rows are one block,
 * so that a run that is killed leaves them whole or not at all.
 */
function changedRuns(read: Cells, all: Cells): readonly Block[] {
  const width = Math.max(0, ...all.map((line) => line.length));
  const lines = all.slice(0, Math.max(1, read.length));
  const added = all
    .slice(lines.length)
    .map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
  const blocks: Block[] = added.length > 0 ? [{ row: lines.length + 1, column: 1, cells: added }] : [];
  for (let position = 0; position < width; position += 1) {
    let run: Cell[] = [];
    for (let line = 1; line <= lines.length; line += 1) {
      const cell = lines[line]?.[position] ?? "";
      if (line < lines.length && !sameCell(cell, read[line]?.[position] ?? "")) run.push(cell);
      else if (run.length > 0) {
        const cells = run.map((changed) => [changed]);
        blocks.push({ row: line - run.length + 1, column: position + 1, cells });
        run = [];
      }
    }
  }
  return blocks;
}

function sameCell(left: Cell, right: Cell): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
