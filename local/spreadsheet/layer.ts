/** A span of rows or columns of a grid, from 0: `start` is the first, `start + count` the first after it. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

/**
 * One property of the cells of a sheet (their contents, their formats, …): a sparse grid, from 0. Rows and cells
 * that hold nothing take no space, and equal values may share one object.
 */
export class Layer<Value extends string | number | boolean | object> {
  private rows: ((Value | undefined)[] | undefined)[] = [];
  /** Another layer has the same rows: they are copied before they are changed. */
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
    return made;
  }

  /** To be called before each change. */
  private beforeChange(): void {
    this.mark = undefined;
    if (!this.shared) return;
    this.rows = this.rows.map((cells) => cells?.slice());
    this.shared = false;
  }

  /** The value of a cell, or `undefined` where there is none. */
  get(row: number, column: number): Value | undefined {
    return this.rows[row]?.[column];
  }

  /** Sets a cell; `undefined` empties it. */
  set(row: number, column: number, value: Value | undefined): void {
    if (this.rows[row]?.[column] === value) return;
    this.beforeChange();
    let cells = this.rows[row];
    if (cells === undefined) {
      cells = [];
      this.rows[row] = cells;
    }
    cells[column] = value;
  }

  /** Calls back for every cell that holds something, row by row. */
  forEach(visit: (value: Value, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells?.forEach((value, column) => {
        if (value !== undefined) visit(value, row, column);
      });
    });
  }

  /** The number of rows and columns up to the last cell that holds something. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((cells, row) => {
      if (cells === undefined) return;
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === undefined) last -= 1;
      if (last >= 0) rows = row + 1;
      if (last >= columns) columns = last + 1;
    });
    return { rows, columns };
  }

  /** Makes room for rows; each new one is a copy of `like` (its number before the change), or empty. */
  insertRows(span: Span, like: number | undefined): void {
    this.beforeChange();
    const source = like === undefined ? undefined : this.rows[like];
    if (source === undefined && this.rows.length <= span.start) return;
    if (this.rows.length < span.start) this.rows.length = span.start;
    const made = Array.from({ length: span.count }, () => source?.slice());
    this.rows = [...this.rows.slice(0, span.start), ...made, ...this.rows.slice(span.start)];
  }

  deleteRows(span: Span): void {
    this.beforeChange();
    this.rows.splice(span.start, span.count);
  }

  /** Makes room for columns; each new cell is a copy of the one in column `like` of its row, or empty. */
  insertColumns(span: Span, like: number | undefined): void {
    this.beforeChange();
    for (const cells of this.rows) {
      if (cells === undefined) continue;
      const source = like === undefined ? undefined : cells[like];
      if (source === undefined && cells.length <= span.start) continue;
      if (cells.length < span.start) cells.length = span.start;
      cells.splice(span.start, 0, ...new Array<Value | undefined>(span.count).fill(source));
    }
  }

  deleteColumns(span: Span): void {
    this.beforeChange();
    for (const cells of this.rows) cells?.splice(span.start, span.count);
  }

  /** Moves a column so that it stands where `to` says, counted without it. */
  moveColumn(from: number, to: number): void {
    this.beforeChange();
    for (const cells of this.rows) {
      if (cells === undefined) continue;
      const [moved] = cells.splice(from, 1);
      if (moved === undefined && cells.length <= to) continue;
      if (cells.length < to) cells.length = to;
      cells.splice(to, 0, moved);
    }
  }

  /** Puts rows in another order: row `start + i` becomes what row `order[i]` was. */
  reorderRows(start: number, order: readonly number[]): void {
    this.beforeChange();
    const before = this.rows.slice();
    order.forEach((from, index) => {
      this.rows[start + index] = before[from];
    });
  }
}
