import type { NominationContent } from "../../../../src/domain/review/nomination";

/** What a nomination keeps of a row, beside whose it is and for what. */
export type Field = Exclude<keyof NominationContent, "kind" | "name" | "award">;

export type Value = string | number | boolean | null;

/** What can be lost of a row when a column is not read. */
export type Told = Field | "note";

/** What a printed row says, and how it may be kept: of each field any of the values; a field not named is blank. */
export interface Expected {
  readonly kind: NominationContent["kind"];
  readonly names: readonly string[];
  /** Codes of awards; none where the list names somebody it does not propose. */
  readonly awards: readonly string[];
  readonly fields: Readonly<Partial<Record<Field, readonly Value[]>>>;
  /** What `pastAwards` has to hold, each somewhere. */
  readonly pastAwards: readonly string[];
  /** A remark, which goes with the summary or to the secretary. */
  readonly note: string;
  /** The headings over what it says, by which a reading may tell that it does not read a column. */
  readonly headings: Readonly<Partial<Record<Told, string>>>;
}

/** A row as it was printed. */
export interface ExpectedRow {
  readonly expected: Expected;
  /** Whether its own reading needs a guess, so that it may wait for the secretary's yes. */
  readonly mayGuess: boolean;
}

/** What one cell says of its row. */
export type CellSays = Partial<Omit<Expected, "fields" | "headings" | "kind">> & {
  readonly fields?: Expected["fields"];
};

/** What a row's cells say together, each under its heading. */
export function together(
  kind: Expected["kind"],
  cells: readonly { readonly says: CellSays; readonly heading: string }[],
): Expected {
  const all = cells.map(({ says }) => says);
  const headings = cells.flatMap(({ says, heading }) =>
    [
      ...Object.keys(says.fields ?? {}),
      ...(says.pastAwards ? ["pastAwards"] : []),
      ...(says.note ? ["note"] : []),
    ].map((field) => [field, heading] as const),
  );
  return {
    kind,
    names: [...new Set(all.flatMap(({ names = [] }) => names))],
    awards: [...new Set(all.flatMap(({ awards = [] }) => awards))],
    fields: Object.assign({}, ...all.map(({ fields = {} }) => fields)),
    pastAwards: all.flatMap(({ pastAwards = [] }) => pastAwards),
    note: all.map(({ note = "" }) => note).join(""),
    headings: Object.fromEntries(headings),
  };
}
