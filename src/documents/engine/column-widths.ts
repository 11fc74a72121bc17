/** What a cell of a table needs, all in one unit of length. */
export interface ColumnCell {
  /** How many columns it takes. */
  readonly span: number;
  /** Its column takes no more than it needs: running numbers. */
  readonly fixed: boolean;
  readonly head: boolean;
  /** What is kept free beside its text. */
  readonly margins: number;
  /** Its longest word, its longest line, all its lines behind each other. */
  readonly word: number;
  readonly line: number;
  readonly whole: number;
}

/** Room for what another program's letters are wider. */
const slack = 40;

/**
 * How wide the columns of a table are, which are `total` together: none is narrower than its longest word, where there is room for that; what fits on a
 * line in little room stands on one; and the rest goes where it saves most lines. Whole numbers.
 */
export function columnWidths(rows: readonly (readonly ColumnCell[])[], total: number): readonly number[] {
  const count = Math.max(1, ...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const least = filled(count, rows, ({ word, margins }) => word + margins + slack);
  const wanted = filled(count, rows, ({ line, margins }) => line + margins + slack);
  const fixed = fixedColumns(count, rows);
  const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);
  const room = roomToWrite(least, rows, total);
  // What has text is not to be squeezed by what has none yet.
  const part = Math.min(
    1,
    (writtenShare * Math.max(0, total - sum(least))) / Math.max(1, sum(room) - sum(least)),
  );
  least.forEach((width, column) => {
    least[column] = width + part * ((room[column] ?? width) - width);
  });
  widened(least, rows, ({ word, margins }) => word + margins + slack);
  if (sum(least) >= total)
    return rounded(
      least.map((width) => (width / sum(least)) * total),
      total,
    );
  const whole = wanted.map((width, column) => Math.max(width, least[column] ?? 0));
  if (sum(whole) <= total) return rounded(shared(whole, total - sum(whole), fixed), total);

  const oneLine = whole.map((width, column) => (width <= total * shortShare ? width : (least[column] ?? 0)));
  const widths = sum(oneLine) <= total * restShare ? oneLine : [...least];
  let left = total - sum(widths);
  const step = total / 200;
  while (left > 0) {
    const given = Math.min(step, left);
    const gains = widths.map((width, column) =>
      width >= (whole[column] ?? 0) ? 0 : saved(rows, widths, column, given),
    );
    const best = gains.indexOf(Math.max(...gains));
    if (!((gains[best] ?? 0) > 0)) break;
    widths[best] = (widths[best] ?? 0) + given;
    left -= given;
  }
  return rounded(shared(widths, left, fixed), total);
}

/** A column whose lines take no more than this share of the table is not broken, where the others still have the rest. */
const shortShare = 0.22;
/** Columns that are there to be written into take no more of what the words of the others leave. */
const writtenShare = 0.45;
const restShare = 0.65;

/** Of each column what its cells need that stand in it alone. */
function filled(
  count: number,
  rows: readonly (readonly ColumnCell[])[],
  need: (cell: ColumnCell) => number,
): number[] {
  const widths: number[] = new Array(count).fill(0);
  for (const { cell, column } of placed(rows)) {
    if (cell.span === 1) widths[column] = Math.max(widths[column] ?? 0, need(cell));
  }
  return widths;
}

/** Columns under a cell that spans them grow alike until it has room. */
function widened(
  widths: number[],
  rows: readonly (readonly ColumnCell[])[],
  need: (cell: ColumnCell) => number,
): void {
  for (const { cell, column } of placed(rows)) {
    const sum = widths.slice(column, column + cell.span).reduce((all, each) => all + each, 0);
    const lacks = (need(cell) - sum) / cell.span;
    if (cell.span > 1 && lacks > 0) {
      for (let at = column; at < column + cell.span; at += 1) widths[at] = (widths[at] ?? 0) + lacks;
    }
  }
}

/** Columns with nothing below their heads are there to be written into: somewhat wider than their heads, an even share at most, where there is room. */
function roomToWrite(
  least: readonly number[],
  rows: readonly (readonly ColumnCell[])[],
  total: number,
): readonly number[] {
  const cells = placed(rows).filter(({ cell }) => cell.span === 1);
  return least.map((width, column) => {
    const own = cells.flatMap(({ cell, column: at }) => (at === column ? [cell] : []));
    const below = own.filter(({ head }) => !head);
    if (below.length === 0 || below.some(({ line }) => line > 0) || own.length === below.length) return width;
    const head = Math.max(...own.map(({ line, margins }) => line + margins + slack));
    return Math.max(width, Math.min(1.25 * head, total / least.length));
  });
}

function fixedColumns(count: number, rows: readonly (readonly ColumnCell[])[]): readonly boolean[] {
  const fixed: boolean[] = new Array(count).fill(false);
  for (const { cell, column } of placed(rows)) if (cell.fixed && cell.span === 1) fixed[column] = true;
  return fixed.every((each) => each) ? fixed.map(() => false) : fixed;
}

function placed(
  rows: readonly (readonly ColumnCell[])[],
): readonly { readonly cell: ColumnCell; readonly column: number }[] {
  return rows.flatMap((row) => {
    let column = 0;
    return row.map((cell) => {
      const from = column;
      column += cell.span;
      return { cell, column: from };
    });
  });
}

/** How many lines the table is shorter where a column gets so much more. */
function saved(
  rows: readonly (readonly ColumnCell[])[],
  widths: readonly number[],
  column: number,
  more: number,
): number {
  const wider = widths.map((width, at) => (at === column ? width + more : width));
  return rows.reduce((sum, row) => sum + height(row, widths) - height(row, wider), 0);
}

/** How many lines a row is high, parts of lines counted: each step of a column is worth something. */
function height(row: readonly ColumnCell[], widths: readonly number[]): number {
  let column = 0;
  return row.reduce((most, { span, whole, margins }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return Math.max(most, whole / Math.max(1, width - margins - slack));
  }, 1);
}

/** What is left goes to all columns by their widths, but for those that need no more. */
function shared(widths: readonly number[], left: number, fixed: readonly boolean[]): readonly number[] {
  const sum = widths.reduce((all, width, column) => (fixed[column] ? all : all + width), 0);
  return widths.map((width, column) => (fixed[column] || sum === 0 ? width : width + (width / sum) * left));
}

function rounded(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.round);
  const last = whole.length - 1;
  const others = whole.slice(0, last).reduce((sum, width) => sum + width, 0);
  return [...whole.slice(0, last), total - others];
}
