import * as z from "zod/mini";
import type { Cell } from "../google/cell";
import type { StandingWord } from "../google/tab-colours";
import type { ColumnAspect, StandingColumn, TabFrame } from "../google/tab-look";
import { comparableLabel } from "../vietnamese/text";
import { tableGroups } from "./all-tables";
import type { Column, ColumnReference } from "./column";
import { fewWidths } from "./few-widths";
import { columnsLaidOut, columnsOf, type Table } from "./table";
import { colouredWords } from "./tones";

/**
 * The look that a tab was given last, by which set-up tells what the definition changed since from what a person changed
 * (docs/decisions/0017-looks-are-kept.md). Long texts stand in it as their fingerprints.
 */
export interface Look extends TabFrame {
  /** By header, as `comparableLabel` has it. */
  readonly columns: ReadonlyMap<string, ColumnLook>;
}

/** A part of a column's look: its coloured words are set with those of the whole tab. */
export type LookAspect = ColumnAspect | "colours";

/** Each aspect as a text; `unknown` where nobody knows what the column was given. */
export type ColumnLook = Readonly<Record<LookAspect, string>>;

const unknown = "";
const noDropDown = "-";
const noColours = "-";

/** The look that a table's tab is to have. */
export function lookOf<T>(table: Table<T>): Look {
  const widths = fewWidths(columnsOf(table).map(([, { width }]) => width));
  const columns = columnsLaidOut(table).map(
    ([, column], index) =>
      [comparableLabel(column.header), lookOfColumn(column, widths[index] ?? column.width)] as const,
  );
  return { ...frameOf(table), columns: new Map(columns) };
}

/** What a table's tab is to have as a whole. */
export function frameOf<T>(table: Table<T>): TabFrame {
  const { tab, writtenBy } = table;
  const group = tableGroups.find(({ tables }) => tables.some((other) => other.tab === tab));
  return {
    frozenColumns: columnsOf(table).findIndex(([, { frozen }]) => frozen) + 1,
    colour: group?.colour ?? null,
    warning: writtenBy === "program" ? `Sổ tự ghi tab “${tab}”; không nên sửa bằng tay` : null,
  };
}

function lookOfColumn(
  { note, format, clipped = false, choices, toned = [] }: Column<unknown>,
  width: number,
): ColumnLook {
  return {
    note: fingerprint(note),
    choices: choices ? dropDown(note, choices) : noDropDown,
    format,
    clipped: String(clipped),
    width: String(width),
    colours: coloursText(colouredWords(toned).map((word) => ({ ...word, more: false }))),
  };
}

/** Coloured words as a text, the same one in whatever order they stand. */
export function coloursText(words: readonly StandingWord[]): string {
  if (words.length === 0) return noColours;
  const texts = words.map(({ word, background, text, more }) =>
    JSON.stringify([word, background.toLowerCase(), text.toLowerCase(), more]),
  );
  return fingerprint(texts.sort().join());
}

/** A drop-down that warns, as the definition makes it: its help and what it offers. */
function dropDown(help: string, offers: readonly string[] | ColumnReference): string {
  if (!("tab" in offers)) return fingerprint(JSON.stringify([help, offers]));
  return fingerprint(JSON.stringify([help, offers.tab, comparableLabel(offers.header)]));
}

/**
 * The look of a tab from before looks were kept, as it can be read: `standing` are its columns, `headers` the first rows of
 * all tabs. Of a drop-down whose help is not the note of its header, a person is the maker: it counts as none, so that it
 * stays where the definition has none. Earlier versions froze no column, coloured no word, and set the widths that stood when
 * looks began to be kept: no width is known to have changed before.
 */
export function lookFrom(
  tab: string,
  standing: readonly StandingColumn[],
  headers: ReadonlyMap<string, readonly Cell[]>,
): Look {
  const header = headers.get(tab) ?? [];
  const columns = standing.map((column, position): [string, ColumnLook] => [
    comparableLabel(String(header[position] ?? "")),
    {
      note: fingerprint(column.note),
      choices: standingDropDown(column, headers),
      format: column.format,
      clipped: String(column.clipped),
      width: unknown,
      colours: noColours,
    },
  ]);
  // Of two columns with one header the first is the table's.
  return { columns: new Map(columns.reverse()), frozenColumns: 0, colour: null, warning: null };
}

function standingDropDown(
  { note, rule }: StandingColumn,
  headers: ReadonlyMap<string, readonly Cell[]>,
): string {
  if (!rule || rule.help !== note) return noDropDown;
  if (rule.refuses) return "refuses";
  const { choices } = rule;
  if (!("tab" in choices)) return dropDown(note, choices);
  const header = headers.get(choices.tab)?.[choices.column - 1];
  return dropDown(note, { tab: choices.tab, header: String(header ?? "") });
}

/** In what a column's look is to be another than it was given last. */
export function changedAspects(before: ColumnLook, wanted: ColumnLook): readonly LookAspect[] {
  return [...aspects, "colours" as const].filter(
    (aspect) => before[aspect] !== unknown && before[aspect] !== wanted[aspect],
  );
}

const aspects = ["choices", "format", "note", "clipped", "width"] as const;

/** A look as it is kept: short, and the same text for the same look. */
export function lookText({ columns, frozenColumns, colour, warning }: Look): string {
  const texts = [...columns].map(([header, look]) => [
    header,
    ...aspects.map((aspect) => look[aspect]),
    ...(look.colours === noColours ? [] : [look.colours]),
  ]);
  return JSON.stringify({ frozenColumns, colour, warning, columns: texts });
}

const text = z.string();
const keptLook = z.object({
  frozenColumns: z.number(),
  colour: z.nullable(text),
  warning: z.nullable(text),
  // A column without coloured words is kept as it was before there were any.
  columns: z.array(z.tuple([text, text, text, text, text, text], text)),
});

/** The look that was kept as this text; null for a text that no version has kept. */
export function readLook(kept: string): Look | null {
  const parsed = z.safeParse(keptLook, json(kept));
  if (!parsed.success) return null;
  const columns = parsed.data.columns.map(
    ([header, choices, format, note, clipped, width, colours = noColours]): [string, ColumnLook] => [
      header,
      { choices, format, note, clipped, width, colours },
    ],
  );
  return { ...parsed.data, columns: new Map(columns) };
}

function json(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bits: enough to see that one text of a column became another. */
function fingerprint(of: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < of.length; at += 1) {
    hash = Math.imul(hash ^ of.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
