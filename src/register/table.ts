import type { Place } from "../vietnamese/place";
import type { CodeNames, Column, ColumnReference, Writer } from "./column";

/**
 * A table of the register, defined once: the tab's set-up, reading, writing, messages and the data dictionary all come
 * from this (design.md, decision 1). `T` is the domain's type of a row.
 */
export interface Table<T> {
  readonly tab: string;
  /** What the tab is for: one sentence for the data dictionary. */
  readonly purpose: string;
  readonly columns: { readonly [K in keyof T]: Column<T[K]> };
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /**
   * Whose the columns are that do not say it themselves (`ownerOf`): without it people's; "program": the program's, and a
   * person who changes the tab is warned; "both": the program's too, and people work beside it.
   */
  readonly writtenBy?: "program" | "both";
  /**
   * What cells that must be filled and cannot be read are taken for where the table is read row by row and the row is to be
   * known all the same (docs/decisions/0031); a row with another such cell is left out.
   */
  readonly standIn?: Partial<T>;
  /** The rows a new tab starts with. */
  readonly initial: readonly T[];
}

/** Defines a table; the compiler holds the key against the columns. */
export function table<T>(definition: Table<T> & { readonly key: readonly (keyof T & string)[] }): Table<T> {
  return definition;
}

/** A table's columns by name, in the order they stand on a new tab. */
export function columnsOf<T>(
  definition: Table<T>,
): readonly (readonly [name: string, column: Column<unknown>])[] {
  return Object.entries<Column<unknown>>(definition.columns);
}

/**
 * A table's columns as its tab is laid out: without drop-downs where all of them would stand in columns of the program's, in
 * which nobody picks a word.
 */
export function columnsLaidOut<T>(
  definition: Table<T>,
): readonly (readonly [name: string, column: Column<unknown>])[] {
  const columns = columnsOf(definition);
  if (columns.some(([, column]) => column.choices && ownerOf(definition, column) === "people"))
    return columns;
  return columns.map(([name, { choices: _, ...column }]) => [name, column] as const);
}

/** Whether a table has days in cells, which the Sheet reads by its locale and its zone. */
export function hasDates<T>(definition: Table<T>): boolean {
  return columnsOf(definition).some(([, { format }]) => format === "dd/MM/yyyy");
}

/** Whose the cells of a column are: what people type is never written over unless that very value is changed. */
export function ownerOf<T>({ writtenBy }: Table<T>, { by }: Column<unknown>): Writer {
  return by ?? (writtenBy === undefined ? "people" : "program");
}

/** The place of a column's cell, or of the column's header where no row is given. */
export function placeOf<T>(definition: Table<T>, column: keyof T, row?: number): Place {
  const { header } = definition.columns[column];
  return row === undefined
    ? { tab: definition.tab, column: header }
    : { tab: definition.tab, row, column: header };
}

/** The columns of other tables one of which has the code that stands in a column (`names` of a column). */
export function namedBy(...of: readonly ColumnReference[]): CodeNames {
  return { of };
}

/** The column by which another table's drop-down draws on this one. */
export function referenceTo<T>(definition: Table<T>, column: keyof T): ColumnReference {
  return { tab: definition.tab, header: definition.columns[column].header };
}
