import type { Cells, PastedField } from "../pasted/fields";
import { readPastedTable } from "../pasted/table";
import { type ImportReport, ignoredOf, tableNotes, type UnreadLine, unreadOf } from "./import-report";
import { typedLines } from "./typed-lines";

/** A line of a list in its cells. */
export interface ListedLine<Name extends string> {
  readonly line: number;
  readonly text: string;
  readonly cells: Cells<Name>;
}

/** The lines of a list, those that its table could not read, and what is to be told of the table as a whole. */
export interface ListedLines<Name extends string> {
  readonly lines: readonly ListedLine<Name>[];
  readonly unread: readonly UnreadLine[];
  readonly about: Pick<ImportReport, "ignored" | "notes" | "readings">;
}

/** Of what field a part of a typed line is; `known` are those that the parts before it are of. */
export type FieldOfPart<Name extends string> = (part: string, known: ReadonlyMap<Name, string>) => Name;

/** Reads a list pasted with its headings, or typed, one of what it lists a line: there `fieldOf` knows each part by what it is. */
export function listedLines<Name extends string>(
  text: string,
  fields: readonly PastedField<Name>[],
  fieldOf: FieldOfPart<Name>,
): ListedLines<Name> {
  const table = readPastedTable<Name>(text, fields);
  if (table.header !== null)
    return {
      lines: table.rows,
      unread: unreadOf(table.reasons),
      about: { ignored: ignoredOf(table.ignored), notes: tableNotes(table), readings: table.readings },
    };
  const lines = typedLines(text).map(({ line, text: whole, parts }) => ({
    ...{ line, text: whole },
    cells: cellsOf(parts, fieldOf),
  }));
  return { lines, unread: [], about: { ignored: [], notes: [], readings: [] } };
}

/** Several parts of one field stand in its cell with commas. */
function cellsOf<Name extends string>(parts: readonly string[], fieldOf: FieldOfPart<Name>): Cells<Name> {
  const cells = new Map<Name, string>();
  for (const part of parts) {
    const field = fieldOf(part, cells);
    const before = cells.get(field);
    cells.set(field, before === undefined ? part : `${before}, ${part}`);
  }
  return Object.fromEntries(cells) as Cells<Name>;
}
