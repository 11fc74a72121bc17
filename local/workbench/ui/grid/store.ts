import {
  type CellsView,
  type CellsWanted,
  LONGEST_SHOWN,
  type LookOfCell,
  type LookView,
  type Run,
} from "../../protocol/grid";
import { ask } from "../ask";

/** A cell as it is shown. */
export interface ShownCell {
  readonly text: string;
  /** What is edited of it; nothing where that has to be asked for. */
  readonly edit: string | undefined;
  readonly look: LookOfCell;
  readonly note: string | undefined;
  readonly fault: string | undefined;
}

/** Cells that came in one answer. */
interface Part {
  readonly cells: CellsView;
  readonly downOf: ReadonlyMap<number, number>;
  readonly edits: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly faults: ReadonlyMap<string, string>;
}

/** What the page knows of the sheet that is open: all but its cells, and of those what was seen. */
export interface Store {
  readonly look: LookView | undefined;
  cell(row: number, column: number): ShownCell | undefined;
  /** What is seen now; what of it is not there yet is asked for. */
  want(rows: readonly number[], columns: Run): void;
  /** Asks for all that is seen again. */
  refresh(): Promise<void>;
  /** Goes to another sheet; of several that are asked for the last one counts. Gives whether it is there to be seen then. */
  show(sheet: number): Promise<boolean>;
}

/** Cells are asked for in blocks of so many rows and columns: a bit of scrolling asks nothing. */
const BLOCK = 32;

/** `changed` is called when there is more to be shown; `failed` where the engine does not answer. */
export function makeStore(changed: (isNewLook: boolean) => void, failed: (error: Error) => void): Store {
  let look: LookView | undefined;
  let parts = new Map<number, Part[]>();
  let wanted: CellsWanted | undefined;
  let sheetId: number | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  function take(cells: CellsView): void {
    const part = {
      cells,
      downOf: new Map(cells.rows.map((row, down) => [row, down])),
      edits: byPlace(cells.edits),
      notes: byPlace(cells.notes),
      faults: byPlace(cells.faults),
    };
    for (const row of cells.rows) parts.set(row, [part, ...(parts.get(row) ?? [])]);
  }

  function find(row: number, column: number): { part: Part; down: number; right: number } | undefined {
    for (const part of parts.get(row) ?? []) {
      const right = column - part.cells.columns[0];
      if (right < 0 || right >= part.cells.columns[1]) continue;
      return { part, down: part.downOf.get(row) ?? -1, right };
    }
    return undefined;
  }

  async function load(): Promise<void> {
    const sheet = sheetId;
    const answer = await ask("grid.look", {
      ...(sheet === undefined ? {} : { sheet }),
      ...(wanted === undefined ? {} : { cells: wanted }),
    });
    if (sheet !== sheetId) return;
    look = answer;
    sheetId = answer.sheet.id;
    parts = new Map();
    if (answer.cells !== null) take(answer.cells);
    changed(true);
  }

  /** One request at a time; what is asked for meanwhile comes with the next. */
  async function loadAll(): Promise<void> {
    try {
      do {
        again = false;
        await load();
      } while (again);
    } catch (error) {
      // The sheet that could not be opened is not waited for.
      sheetId = look?.sheet.id;
      failed(error instanceof Error ? error : new Error(String(error)));
    } finally {
      // At once: who asks from now on begins anew.
      running = undefined;
    }
  }

  function refresh(): Promise<void> {
    again = running !== undefined;
    running ??= loadAll();
    return running;
  }

  async function show(sheet: number): Promise<boolean> {
    if (sheet !== sheetId) {
      sheetId = sheet;
      wanted = undefined;
      await refresh();
    } else await running;
    return look?.sheet.id === sheet;
  }

  return {
    get look() {
      return look;
    },
    cell(row, column) {
      const found = find(row, column);
      if (found === undefined) return undefined;
      const { part, down, right } = found;
      const look = part.cells.looks[part.cells.lookOf[down]?.[right] ?? -1];
      if (look === undefined) return undefined;
      const key = `${down},${right}`;
      const text = part.cells.texts[down]?.[right] ?? "";
      return {
        text,
        edit: part.edits.get(key) ?? (text.length < LONGEST_SHOWN ? text : undefined),
        look,
        note: part.notes.get(key),
        fault: part.faults.get(key),
      };
    },
    want(rows, [start, count]) {
      if (look === undefined || rows.length === 0) return;
      const last = Math.min(look.sheet.columnCount, Math.ceil((start + count - 1) / BLOCK) * BLOCK);
      wanted = { rows: blocksOf(rows, look.sheet.rowCount), columns: [1, last] };
      const columns = Array.from({ length: count }, (_, index) => start + index);
      const isThere = rows.every((row) => columns.every((column) => find(row, column) !== undefined));
      if (isThere) return;
      void refresh();
    },
    refresh,
    show,
  };
}

function byPlace(texts: readonly (readonly [number, number, string])[]): Map<string, string> {
  return new Map(texts.map(([down, right, text]) => [`${down},${right}`, text]));
}

/** The blocks these rows lie in, as spans. */
function blocksOf(rows: readonly number[], rowCount: number): Run[] {
  const blocks = [...new Set(rows.map((row) => Math.floor((row - 1) / BLOCK)))].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const block of blocks) {
    const start = block * BLOCK + 1;
    const count = Math.min(BLOCK, rowCount - start + 1);
    const last = spans.at(-1);
    if (last !== undefined && last[0] + last[1] === start) last[1] += count;
    else spans.push([start, count]);
  }
  return spans;
}
