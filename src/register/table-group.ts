import type { Table } from "./table";

/** Tabs that belong together: they stand side by side and have one colour, by which a secretary finds her way. */
export interface TableGroup {
  readonly colour: string;
  /** In the order of their tabs: a table stands after those its drop-downs draw on. */
  readonly tables: readonly Table<object>[];
}
