import type { GroundReference } from "../domain/awards/ground-reference";
import { codeKey } from "../domain/code-key";
import { rememberedOf } from "../vietnamese/remembered";
import type { CodeNames, ColumnReference } from "./column";
import type { TableContent } from "./read";
import { columnsOf, ownerOf, type Table } from "./table";

/** Tables as they were read together, by their tabs. */
export type ReadTogether = ReadonlyMap<string, TableContent<object>>;

/** A column whose codes name rows of other tables. */
export interface NamingColumn {
  readonly name: string;
  readonly header: string;
  readonly names: CodeNames;
  /** Whether people type it. */
  readonly isPeoples: boolean;
}

/** The columns of a table whose codes name rows. */
export const namingColumns = rememberedOf((table: Table<object>): readonly NamingColumn[] =>
  columnsOf(table).flatMap(([name, column]) => {
    const { names, header } = column;
    return typeof names === "object"
      ? [{ name, header, names, isPeoples: ownerOf(table, column) === "people" }]
      : [];
  }),
);

/** The codes in a cell of such a column: one, several, or those of the grounds that are cited by code. */
export function codesIn(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const code = isReference(item) ? item.code : item;
    return typeof code === "string" && code !== "" ? [code] : [];
  });
}

function isReference(item: unknown): item is Extract<GroundReference, { code: string }> {
  return typeof item === "object" && item !== null && "code" in item;
}

/** The codes that stand in these columns, as they are compared and as they are written, with those of rows that could not be read whole; null where one of the tabs was not read. */
export function knownCodes(
  of: readonly ColumnReference[],
  read: ReadTogether,
): ReadonlyMap<string, string> | null {
  const known = new Map<string, string>();
  for (const reference of of) {
    const content = read.get(reference.tab);
    const name =
      content && columnsOf(content.table).find(([, { header }]) => header === reference.header)?.[0];
    if (!content || name === undefined) return null;
    const add = (row: object) => {
      const code: unknown = Reflect.get(row, name);
      if (typeof code === "string" && !known.has(codeKey(code))) known.set(codeKey(code), code);
    };
    for (const { value } of content.entries) add(value);
    for (const { fields } of content.unread) add(fields);
  }
  return known;
}

/**
 * The tables with each code that people typed as the row it names has it ("cn2023" is "CN2023"), so that whatever
 * compares codes finds what belongs together. What the program wrote stays as it stands: votes are sealed so. Codes of tables
 * that were not read with these stay as well.
 */
export function withCodesAsNamed(read: ReadTogether): ReadTogether {
  return new Map([...read].map(([tab, content]) => [tab, named(content, read)]));
}

function named(content: TableContent<object>, read: ReadTogether): TableContent<object> {
  const columns = namingColumns(content.table)
    .filter(({ isPeoples }) => isPeoples)
    .flatMap(({ name, names: { of } }) => {
      const each = of.flatMap((one) => (read.has(one.tab) ? [one] : []));
      const known = knownCodes(each, read);
      return known && known.size > 0 ? [{ name, known }] : [];
    });
  if (columns.length === 0) return content;
  let isChanged = false;
  const entries = content.entries.map((entry) => {
    const changed: Record<string, unknown> = {};
    for (const { name, known } of columns) {
      const value: unknown = Reflect.get(entry.value, name);
      const codes = codesIn(value);
      if (codes.every((code) => asNamed(code, known) === code)) continue;
      changed[name] = Array.isArray(value)
        ? value.map((item) => itemAsNamed(item, known))
        : asNamed(codes[0] ?? "", known);
    }
    if (Object.keys(changed).length === 0) return entry;
    isChanged = true;
    return { ...entry, value: { ...entry.value, ...changed } };
  });
  return isChanged ? { ...content, entries } : content;
}

function asNamed(code: string, known: ReadonlyMap<string, string>): string {
  return known.get(codeKey(code)) ?? code;
}

function itemAsNamed(item: unknown, known: ReadonlyMap<string, string>): unknown {
  if (isReference(item)) return { ...item, code: asNamed(item.code, known) };
  return typeof item === "string" ? asNamed(item, known) : item;
}
