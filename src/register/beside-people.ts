import type { Cell } from "../google/cell";
import { peoplesBlocks, programsBlocks, type Updates } from "./blocks";
import type { TableChanges } from "./changes";
import { type Foot, footFor, footOf } from "./foot";
import { removals } from "./removals";
import { cellAt, type Standing, sameCell, span } from "./standing";
import type { Step } from "./step";
import { columnsOf, ownerOf, type Table } from "./table";

interface OwnColumn {
  readonly name: string;
  readonly position: number;
  readonly isKey: boolean;
  readonly isPeoples: boolean;
}

/**
 * Writes a tab in which people work, too (docs/decisions/0013): people's cells only where a command changes that very
 * value, the program's in blocks between which people's and keys are left out, new rows so that they come to stand over
 * nothing. `base` is the reading right before; called with each later one it gives what is left to do: nothing, unless
 * somebody moved rows meanwhile. What then landed beside another row is taken back, and goes where its key stands now.
 */
export function besidePeople<T>(
  table: Table<T>,
  changes: TableChanges,
  base: Standing,
): (now: Standing) => readonly Step[] {
  const columns = columnsOf(table).map(
    ([name, column]): OwnColumn => ({
      name,
      position: base.positions.get(name) ?? -1,
      isKey: table.key.includes(name),
      isPeoples: ownerOf(table, column) === "people",
    }),
  );
  const programs = new Set(
    columns.filter(({ isKey, isPeoples }) => !isKey && !isPeoples).map(({ position }) => position),
  );
  const own = new Set(base.positions.values());
  const written = new Map<number, Set<string>>();
  let disturbed = false;
  let hasAdded = false;

  function isWritten(position: number, cell: Cell): boolean {
    return written.get(position)?.has(JSON.stringify(cell)) ?? false;
  }

  /** Whether somebody moved rows since the first reading: they stand elsewhere, or what was written is not where it belongs. */
  function wasDisturbed(now: Standing): boolean {
    const moved = [...base.rows].some(([key, row]) => !changes.removed.has(key) && now.rows.get(key) !== row);
    if (moved) return true;
    return [...changes.updates].some(([key, cells]) =>
      [...cells].some(([name, cell]) => {
        const position = base.positions.get(name) ?? -1;
        return isWritten(position, cell) && !sameCell(cellAt(now, now.rows.get(key) ?? 0, position), cell);
      }),
    );
  }

  /** What must be written into a cell; null where it stands as it should, or is a person's who typed after the reading. */
  function wantedOf(
    key: string | null,
    row: number,
    { name, position, isPeoples }: OwnColumn,
    now: Standing,
  ) {
    const planned = key === null ? undefined : changes.updates.get(key)?.get(name);
    if (planned === undefined && !written.has(position)) return null;
    const stands = cellAt(now, row, position);
    const stood = key === null ? undefined : base.rows.get(key);
    const added = key === null ? undefined : changes.added.get(key)?.get(name);
    const before = stood === undefined ? (added ?? "") : cellAt(base, stood, position);
    const wanted = planned ?? before;
    if (sameCell(stands, wanted)) return null;
    if (planned !== undefined && (!isPeoples || sameCell(stands, before))) return wanted;
    // One of ours, which landed here when another row stood here.
    return isWritten(position, stands) && (!isPeoples || disturbed) ? wanted : null;
  }

  function updatesIn(now: Standing): Updates {
    const updates = new Map<number, ReadonlyMap<number, Cell>>();
    now.keys.forEach((key, index) => {
      if (index === 0 || (key !== null && changes.removed.has(key))) return;
      const cells = columns.flatMap((column): [number, Cell][] => {
        const cell = column.isKey ? null : wantedOf(key, index + 1, column, now);
        return cell === null ? [] : [[column.position, cell]];
      });
      if (cells.length > 0) updates.set(index + 1, new Map(cells));
    });
    return updates;
  }

  function remember(steps: readonly Step[]): readonly Step[] {
    for (const step of steps) {
      if (step.kind !== "write") continue;
      const { column, cells } = step.block;
      for (const line of cells) {
        line.forEach((cell, index) => {
          const values = written.get(column - 1 + index) ?? new Set<string>();
          written.set(column - 1 + index, values.add(JSON.stringify(cell)));
        });
      }
    }
    return steps;
  }

  /** New rows, once: one that is gone afterwards was deleted by somebody. */
  function additionsTo(now: Standing, { end, hasContent }: Foot): readonly Step[] {
    if (hasAdded || hasContent) return [];
    hasAdded = true;
    const width = Math.max(...own) + 1;
    const rows = [...changes.added].flatMap(([key, cells]) => {
      if (now.rows.has(key)) return [];
      const line = new Map(columns.map(({ name, position }) => [position, cells.get(name) ?? ""]));
      return [span(0, width - 1).map((position) => line.get(position) ?? "")];
    });
    const [only] = rows;
    if (!only) return [];
    if (rows.length === 1) return [{ kind: "append", cells: only }];
    // Written where nobody works, then moved up as whole rows: they push aside what they would else be written over.
    const { size, before } = footFor(now.size, end, rows.length);
    const first = before - rows.length;
    return [
      { kind: "grow", rows: size },
      { kind: "write", block: { row: first, column: 1, cells: rows } },
      { kind: "move", first, count: rows.length, before: end + 1 },
    ];
  }

  return (now) => {
    disturbed ||= wasDisturbed(now);
    const foot = footOf(now, changes.removed);
    if (foot.up.length > 0) return foot.up;
    const updates = updatesIn(now);
    const changed = remember([
      ...programsBlocks(updates, programs, now),
      ...peoplesBlocks(updates, programs),
    ]);
    const added = additionsTo(now, foot);
    // New rows change where the foot is: what is to be removed waits for the next reading then.
    const gone = added.length > 0 ? [] : removals(now, changes.removed, own, foot);
    return [...changed, ...added, ...gone];
  };
}
