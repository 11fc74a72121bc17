import type { Cell } from "../../src/google/cell";
import { besidePeople } from "../../src/register/beside-people";
import { changesByKey, type TableChanges } from "../../src/register/changes";
import { type OpenTable, openTable } from "../../src/register/open-table";
import { programsAlone } from "../../src/register/programs-alone";
import { type ReadingMode, readTable } from "../../src/register/read";
import { rounds } from "../../src/register/settle";
import { type Cells, isProgramsAlone, type Standing, standingOf } from "../../src/register/standing";
import type { Step } from "../../src/register/step";
import type { Table } from "../../src/register/table";

/** A tab in memory, with the hands of a person who works in it. Rows and columns count from 1. */
export interface MemoryTab {
  readonly cells: Cells;
  /** How many rows it has. */
  readonly size: number;
  type(row: number, column: number, cell: Cell): void;
  /** Inserts rows above that one. */
  insert(before: number, rows: Cells): void;
  delete(row: number): void;
  sort(column: number): void;
  perform(step: Step): void;
}

export function memoryTab(cells: Cells, rows = 1000): MemoryTab {
  const [header = []] = cells;
  const blank = (): Cell[] => header.map(() => "");
  /** The rows down to the last one that was ever touched; `size` counts the blank ones below, too. */
  let grid: Cell[][] = cells.map((line) => [...line]);
  let size = rows;
  const used = () => grid.findLastIndex((line) => line.some((cell) => cell !== "")) + 1;
  function reach(row: number): void {
    while (grid.length < row) grid.push(blank());
    size = Math.max(size, row);
  }
  return {
    get cells() {
      return grid.slice(0, used()).map((line) => [...line]);
    },
    get size() {
      return size;
    },
    type(row, column, cell) {
      reach(row);
      grid[row - 1]?.splice(column - 1, 1, cell);
    },
    insert(before, lines) {
      reach(before - 1);
      grid.splice(before - 1, 0, ...lines.map((line) => [...line]));
      size += lines.length;
    },
    delete(row) {
      grid.splice(row - 1, 1);
      size -= 1;
    },
    sort(column) {
      const text = (line: readonly Cell[]) => JSON.stringify(line[column - 1] ?? "");
      const body = grid.slice(1).sort((a, b) => {
        const [left, right] = [text(a), text(b)];
        if (left === '""' || right === '""') return Number(left === '""') - Number(right === '""');
        return left < right ? -1 : Number(left > right);
      });
      grid = [grid[0] ?? [], ...body];
    },
    perform(step) {
      switch (step.kind) {
        case "write": {
          const { row, column, cells: lines } = step.block;
          reach(row + lines.length - 1);
          lines.forEach((line, index) => {
            grid[row - 1 + index]?.splice(column - 1, line.length, ...line);
          });
          break;
        }
        case "append": {
          const row = used() + 1;
          reach(row);
          grid[row - 1] = [...step.cells, ...blank().slice(step.cells.length)];
          break;
        }
        case "move": {
          reach(Math.max(step.first + step.count - 1, step.before - 1));
          const moved = grid.splice(step.first - 1, step.count);
          const to = step.before > step.first ? step.before - step.count : step.before;
          grid.splice(to - 1, 0, ...moved);
          break;
        }
        case "grow":
          size = Math.max(size, step.rows);
      }
    },
  };
}

/** A tab's rows opened and changed, and what was done to write that; `between` is what a person does before each step. */
export function writeInMemory<T>(
  definition: Table<T>,
  tab: MemoryTab,
  change: (open: OpenTable<T>) => void,
  between: () => void = () => {},
  mode: ReadingMode = "whole",
): { readonly open: OpenTable<T>; readonly steps: readonly Step[]; readonly isSettled: boolean } {
  const read = readTable(definition, tab.cells, mode);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const open = openTable(read.content);
  change(open);
  const changes = changesByKey(read.content, open.changes());
  const steps: Step[] = [];
  const left = planOf(definition, changes, standing(definition, tab));
  for (let round = 0; round < rounds; round += 1) {
    const next = left(standing(definition, tab));
    if (next.length === 0) return { open, steps, isSettled: true };
    for (const step of next) {
      between();
      tab.perform(step);
      steps.push(step);
    }
  }
  return { open, steps, isSettled: false };
}

function planOf<T>(definition: Table<T>, changes: TableChanges, base: Standing) {
  return isProgramsAlone(definition, base)
    ? programsAlone(changes, base)
    : besidePeople(definition, changes, base);
}

export function standing<T>(definition: Table<T>, tab: MemoryTab): Standing {
  const now = standingOf(definition, tab.cells, tab.size);
  if (!now) throw new Error("a column is missing");
  return now;
}
