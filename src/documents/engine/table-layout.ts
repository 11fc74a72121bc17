/**
 * How the cells of a table in the text stand beside each other. A template cannot add columns or join cells, so it shows how a cell looks, the
 * merge prints one below the other, and `laidOut` puts them where they belong.
 */
export interface TableLayout {
  readonly rows: readonly LayoutRow[];
}

export interface LayoutRow {
  readonly head: boolean;
  readonly cells: readonly LayoutCell[];
}

export interface LayoutCell {
  /** What it prints, as it is found again by. */
  readonly text: string;
  readonly span: number;
  /** Whether it goes on in the cell below, or is itself what goes on from above, which prints nothing. */
  readonly down: "alone" | "starts" | "goesOn";
  /** In the left column of the template's table, whose look it has: running numbers, labels. */
  readonly narrow: boolean;
}

/** Where a view says how its tables are laid out, in the order of the text; no tag reads it. */
export const tableLayouts = Symbol("tableLayouts");

/** A view that has tables in its text. */
export interface WithTables {
  readonly [tableLayouts]: readonly TableLayout[];
}

/** The layouts of any view. */
export function layoutsOf(view: object): readonly TableLayout[] {
  return (view as Partial<WithTables>)[tableLayouts] ?? [];
}

/** The cells that print something of their own, in the order they are printed: the heads' first. */
export function printedCells({ rows }: TableLayout): readonly LayoutCell[] {
  return rows.flatMap(({ cells }) => cells.filter(({ down }) => down !== "goesOn"));
}
