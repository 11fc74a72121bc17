import type { Area } from "./cells";

/** A span of rows or columns of a grid, from 0: `start` is the first, `start + count` the first after it. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

type Cells<Value> = (Value | undefined)[];

/**
 * One property of the cells of a sheet (their contents, their formats, …): a sparse grid, from 0. Rows and cells
 * that hold nothing take no space; rows may share their cells, with rows of copies too, and equal values one object.
 */
export class Layer<Value extends string | number | boolean | object> {
  private rows: (Cells<Value> | undefined)[] = [];
  /** The rows whose cells no other one has: they are changed in place, others are copied first. */
  private own = new Set<Cells<Value>>();
  /** A copy has the same list of rows. */
  private shared = false;
  private mark: object | undefined;

  /** An object that is the same one as long as nothing was changed, in copies too. */
  get version(): object {
    this.mark ??= {};
    return this.mark;
  }

  /** Another layer that holds what this one holds now. It costs nothing until one of the two is changed. */
  copy(): Layer<Value> {
    const made = new Layer<Value>();
    made.rows = this.rows;
    made.mark = this.version;
    made.shared = true;
    this.shared = true;
    this.own.clear();
    return made;
  }

  /** Makes it hold what a copy holds, and be the same version. */
  restore(kept: Layer<Value>): void {
    const copy = kept.copy();
    this.rows = copy.rows;
    this.mark = copy.mark;
    this.shared = true;
    this.own.clear();
  }

  /** To be called before each change. */
  private beforeChange(): void {
    this.mark = undefined;
    if (!this.shared) return;
    this.rows = this.rows.slice();
    this.shared = false;
  }

  /** The value of a cell, or `undefined` where there is none. */
  get(row: number, column: number): Value | undefined {
    return this.rows[row]?.[column];
  }

  /** Sets a cell; `undefined` empties it. */
  set(row: number, column: number, value: Value | undefined): void {
    let cells = this.rows[row];
    if (cells?.[column] === value) return;
    this.beforeChange();
    if (cells === undefined || !this.own.has(cells)) {
      cells = cells?.slice() ?? [];
      this.own.add(cells);
      this.rows[row] = cells;
    }
    cells[column] = value;
  }

  /** Sets every cell of an area by what it held before. Rows that were alike before share their cells after it. */
  change(area: Area, valueFor: (before: Value | undefined) => Value | undefined): void {
    this.beforeChange();
    const changed = new Map<Cells<Value> | undefined, Cells<Value>>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const before = this.rows[row];
      let cells = changed.get(before);
      if (cells === undefined) {
        cells = before?.slice() ?? [];
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          cells[column] = valueFor(cells[column]);
        }
        changed.set(before, cells);
      }
      this.rows[row] = cells;
    }
  }

  /** Calls back for every cell that holds something, row by row. */
  forEach(visit: (value: Value, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells?.forEach((value, column) => {
        if (value !== undefined) visit(value, row, column);
      });
    });
  }

  /** Whether a row has the very cells of the one above it. */
  repeats(row: number): boolean {
    return row > 0 && this.rows[row] === this.rows[row - 1];
  }

  /** The number of rows and columns up to the last cell that holds something. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    let used = false;
    this.rows.forEach((cells, row) => {
      if (cells === undefined) return;
      if (this.repeats(row)) {
        if (used) rows = row + 1;
        return;
      }
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === undefined) last -= 1;
      used = last >= 0;
      if (used) rows = row + 1;
      if (last >= columns) columns = last + 1;
    });
    return { rows, columns };
  }

  /** Makes room for rows; each new one is a copy of `like` (its number before the change), or empty. */
  insertRows(span: Span, like: number | undefined): void {
    const source = like === undefined ? undefined : this.rows[like];
    if (source === undefined && this.rows.length <= span.start) return;
    this.beforeChange();
    if (this.rows.length < span.start) this.rows.length = span.start;
    if (source !== undefined) this.own.delete(source);
    const made = new Array<Cells<Value> | undefined>(span.count).fill(source);
    this.rows = [...this.rows.slice(0, span.start), ...made, ...this.rows.slice(span.start)];
  }

  deleteRows(span: Span): void {
    this.beforeChange();
    this.rows.splice(span.start, span.count);
  }

  /** Makes room for columns; each new cell is a copy of the one in column `like` of its row, or empty. */
  insertColumns(span: Span, like: number | undefined): void {
    this.changeRows((cells) => {
      const source = like === undefined ? undefined : cells[like];
      if (source === undefined && cells.length <= span.start) return;
      if (cells.length < span.start) cells.length = span.start;
      cells.splice(span.start, 0, ...new Array<Value | undefined>(span.count).fill(source));
    });
  }

  deleteColumns(span: Span): void {
    this.changeRows((cells) => {
      cells.splice(span.start, span.count);
    });
  }

  /** Moves a column so that it stands where `to` says, counted without it. */
  moveColumn(from: number, to: number): void {
    this.changeRows((cells) => {
      const [moved] = cells.splice(from, 1);
      if (moved === undefined && cells.length <= to) return;
      if (cells.length < to) cells.length = to;
      cells.splice(to, 0, moved);
    });
  }

  /** Puts rows in another order: row `start + i` becomes what row `order[i]` was. */
  reorderRows(start: number, order: readonly number[]): void {
    this.beforeChange();
    const before = this.rows.slice();
    order.forEach((from, index) => {
      this.rows[start + index] = before[from];
    });
  }

  /** Puts the rows of an area alone in another order: row `i` of it becomes what row `order[i]` of the sheet was. */
  reorderArea(area: Area, order: readonly number[]): void {
    const columns = Array.from({ length: area.columns }, (_, right) => area.column + right);
    const before = order.map((row) => columns.map((column) => this.get(row, column)));
    before.forEach((cells, down) => {
      cells.forEach((value, right) => {
        this.set(area.row + down, area.column + right, value);
      });
    });
  }

  /** Changes the cells of each row; rows that shared them go on doing so. */
  private changeRows(change: (cells: Cells<Value>) => void): void {
    this.beforeChange();
    this.own.clear();
    const changed = new Map<Cells<Value>, Cells<Value>>();
    this.rows = this.rows.map((before) => {
      if (before === undefined) return undefined;
      let cells = changed.get(before);
      if (cells === undefined) {
        cells = before.slice();
        change(cells);
        changed.set(before, cells);
      }
      return cells;
    });
  }
}
