/**
 * Cuts a table above the first row that ends below `bottom`, and gives the rest with the header rows again; `undefined` where it
 * stays whole. Rows that a cell holds together are not cut apart.
 */
export function splitTable(table: HTMLTableElement, bottom: number): HTMLTableElement | undefined {
  const rows = [...table.rows];
  const body = rows.findIndex((row) => !row.classList.contains("header-row"));
  const headers = body < 0 ? 0 : body;
  let at = rows.findIndex((row) => row.getBoundingClientRect().bottom > bottom);
  const held = heldToTheRowBefore(rows);
  while (at > headers && held.has(at)) at -= 1;
  if (at <= headers) return undefined;
  keepWidths(table);
  const rest = table.cloneNode(false) as HTMLTableElement;
  for (const columns of table.querySelectorAll(":scope > colgroup")) rest.append(columns.cloneNode(true));
  rest.append(...rows.slice(0, headers).map((row) => row.cloneNode(true)), ...rows.slice(at));
  return rest;
}

/** The places of rows into which a cell reaches from above. */
function heldToTheRowBefore(rows: readonly HTMLTableRowElement[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const [at, row] of rows.entries()) {
    for (const { rowSpan } of row.cells) {
      for (let below = at + 1; below < at + rowSpan; below += 1) held.add(below);
    }
  }
  return held;
}

/** Both parts of a table stay as wide as the whole was, column by column, whatever stands in either. */
function keepWidths(table: HTMLTableElement): void {
  const columns = [...table.querySelectorAll<HTMLElement>(":scope > colgroup > col")];
  const full = [...table.rows].find(
    ({ cells }) => cells.length === columns.length && [...cells].every(({ colSpan }) => colSpan === 1),
  );
  const widths = full === undefined ? [] : [...full.cells].map((cell) => cell.getBoundingClientRect().width);
  for (const [at, width] of widths.entries()) {
    const column = columns[at];
    if (column !== undefined) column.style.width = `${width}px`;
  }
  if (full === undefined) return;
  table.style.width = `${table.getBoundingClientRect().width}px`;
  table.style.tableLayout = "fixed";
}
