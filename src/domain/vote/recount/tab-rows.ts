import type { Words } from "./words";

/** Tabs as texts, by name: what their cells show, the header row first. */
export type TabTexts = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A cell that says nothing a recount could use, a column that is missing, or a session that has not one row of its own. */
export interface Unreadable {
  readonly kind: "cell" | "column" | "session";
  readonly tab: string;
  /** As the Sheet counts its rows; 1 is the header. */
  readonly row: number;
  readonly header: string;
  readonly text: string;
}

/**
 * A row by the headers of its tab. Each reading that fails is noted, and answers with something that must not be used: who
 * reads looks at the notes first.
 */
export interface TabRow {
  readonly row: number;
  text(header: string): string;
  whole(header: string): number;
  optionalWhole(header: string): number | null;
  decimal(header: string): number;
  word<T>(header: string, words: Words<T>): T;
  optionalWord<T>(header: string, words: Words<T>): T | null;
  items(header: string): readonly string[];
}

/** The rows of a tab that say something under one of the given headers; a tab or header that is missing is noted. */
export function tabRows(
  tabs: TabTexts,
  tab: string,
  headers: readonly string[],
  notes: Unreadable[],
): readonly TabRow[] {
  const [head = [], ...rows] = tabs.get(tab) ?? [];
  const labels = head.map((text) => folded(text).toLowerCase());
  const places = new Map(headers.map((header) => [header, labels.indexOf(folded(header).toLowerCase())]));
  for (const [header, place] of places)
    if (place < 0) notes.push({ kind: "column", tab, row: 1, header, text: "" });
  const cellOf = (cells: readonly string[], header: string) => folded(cells[places.get(header) ?? -1] ?? "");
  return rows.flatMap((cells, index): readonly TabRow[] => {
    if (headers.every((header) => cellOf(cells, header) === "")) return [];
    const row = index + 2;
    return [
      rowOf(
        row,
        (header) => cellOf(cells, header),
        (header, text) => notes.push({ kind: "cell", tab, row, header, text }),
      ),
    ];
  });
}

function rowOf(
  row: number,
  text: (header: string) => string,
  note: (header: string, text: string) => void,
): TabRow {
  function number(header: string, form: RegExp): number {
    if (form.test(text(header))) return Number(text(header).replace(",", "."));
    note(header, text(header));
    return 0;
  }

  const whole = (header: string) => number(header, /^\d+$/);

  function word<T>(header: string, words: Words<T>): T {
    const label = text(header).toLowerCase();
    const found = words.find(([each]) => each.toLowerCase() === label) ?? null;
    if (!found) note(header, text(header));
    return (found ?? words[0])[1];
  }

  return {
    row,
    text,
    whole,
    optionalWhole: (header) => (text(header) === "" ? null : whole(header)),
    decimal: (header) => number(header, /^\d+(?:[,.]\d+)?$/),
    word,
    optionalWord: (header, words) => (text(header) === "" ? null : word(header, words)),
    items: (header) =>
      text(header)
        .split(/[;,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
  };
}

/** Text as it is compared: composed letters, no characters without width, one space for every run of white space. */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
