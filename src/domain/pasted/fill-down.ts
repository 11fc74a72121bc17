import { lowerFirst, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import type { Cells } from "./fields";
import type { LabelBook } from "./label-book";
import type { PastedRow } from "./pasted-row";
import { titleOf } from "./readings";
import type { Reading } from "./surroundings";

/** `"`, `''`, "nt", "-nt-", "như trên", "//": the same as above. */
export function isDitto(text: string): boolean {
  if (text.length > longestDitto) return false;
  const bare = text.replace(/^[-–—=\s.]+|[-–—=\s.]+$/g, "");
  return (
    /^(?:["“”„‟〃″]{1,2}|['’‘‚′]{2}|\/\/)$/u.test(bare) ||
    /^(?:nt|n t|nhu tren|tuong tu|giong tren|nhu dong tren)$/.test(recognisable(text))
  );
}

const longestDitto = 20;

/**
 * What each row takes from the one above: a ditto mark the value it stands under, for certain; a blank cell that may be merged
 * with the one above its value, and a row that names nobody its person, as guesses. Nothing is taken over a header, and
 * where nothing stands above to be taken the row is told.
 */
export function filledDown<Name extends string>(
  readings: readonly Reading<Name>[],
  book: LabelBook<Name>,
): readonly Reading<Name>[] {
  let above: PastedRow<Name> | null = null;
  /** Whether the row above goes on with the one above it: what is merged below it is not certain even as a guess. */
  let goesOn = false;
  const isWritten = everyRowWrites(readings);
  return readings.map((reading) => {
    if (!("row" in reading)) {
      if (!("ignored" in reading) || reading.ignored.why !== "empty") above = null;
      return reading;
    }
    const filled = filledRow(reading.row, above, goesOn, book, isWritten);
    if (!("row" in filled)) {
      // What cannot be read itself may still say what stands under its other columns.
      above = { ...reading.row, cells: withoutDitto(reading.row.cells) };
      goesOn = true;
      return filled;
    }
    above = filled.row;
    goesOn = filled.goesOn;
    return { row: filled.row };
  });
}

function withoutDitto<Name extends string>(cells: Cells<Name>): Cells<Name> {
  const kept = Object.entries<string | undefined>(cells).map(([name, text]) => [
    name,
    isDitto(text ?? "") ? "" : text,
  ]);
  return Object.fromEntries(kept) as Cells<Name>;
}

type Filled<Name extends string> =
  | { readonly row: PastedRow<Name>; readonly goesOn: boolean }
  | Extract<Reading<Name>, { readonly reason: unknown }>;

function filledRow<Name extends string>(
  row: PastedRow<Name>,
  above: PastedRow<Name> | null,
  aboveGoesOn: boolean,
  book: LabelBook<Name>,
  isWritten: (name: Name) => boolean,
): Filled<Name> {
  const cells: Partial<Record<Name, string>> = { ...row.cells };
  const guesses: string[] = [];
  const merged: Name[] = [];
  const title = (name: Name) => lowerFirst(titleOf(name, book.fields) ?? name);
  for (const { name, identifies } of book.fields) {
    const text = cells[name];
    if (text === undefined || !isDitto(text)) continue;
    const value = identifies ? "" : (above?.cells[name] ?? "");
    if (value !== "") cells[name] = value;
    else {
      const { line, lineCount, text: whole } = row;
      const reason = `Ô ${title(name)} ghi “${excerpt(text)}” (như trên), nhưng ngay trên không có ô nào để lấy theo`;
      return { reason: { line, lineCount, text: whole, reason } };
    }
  }
  const own = book.fields.filter(({ identifies }) => identifies).map(({ name }) => name);
  const isBlank = (name: Name) => (cells[name] ?? "") === "";
  const isPart = own.every(isBlank) && row.counter === "" && row.extra.length === 0;
  const goesOn = isPart && above !== null && own.some((name) => (above.cells[name] ?? "") !== "");
  if (goesOn) {
    for (const { name, identifies = false, ofNominee = false } of book.fields)
      if (cells[name] === "" && (identifies || ofNominee)) cells[name] = above.cells[name] ?? "";
    guesses.push("Ô họ tên trống, hiểu là ô gộp với dòng trên");
  }
  const isWhole = book.required.every((name) => above?.cells[name] !== "");
  for (const { name, mergedDown } of book.fields) {
    const value = above?.cells[name] ?? "";
    const merges =
      isWhole && !row.passedOver && !goesOn && !own.every(isBlank)
        ? above && mergedDown?.(cells, above.cells)
        : null;
    if (!merges || (merges === "guess" && (aboveGoesOn || isWritten(name)))) continue;
    if (cells[name] !== "" || value === "" || isNothing(value)) continue;
    cells[name] = value;
    merged.push(name);
    if (merges === "guess") guesses.push(`Ô ${title(name)} trống, hiểu là ô gộp với dòng trên`);
  }
  return { row: { ...row, cells, guesses: [...row.guesses, ...guesses], merged }, goesOn };
}

/**
 * Whether a column says the same in two rows one after the other, blanks apart: then each row is written, and a blank cell is blank;
 * one merged over both would have said it once.
 */
function everyRowWrites<Name extends string>(readings: readonly Reading<Name>[]): (name: Name) => boolean {
  const last = new Map<string, string>();
  const repeated = new Set<string>();
  for (const reading of readings) {
    if (!("row" in reading)) {
      if ("ignored" in reading && reading.ignored.why !== "empty") last.clear();
      continue;
    }
    for (const [name, text] of Object.entries<string | undefined>(reading.row.cells)) {
      if (text === undefined || text === "" || isDitto(text)) continue;
      const words = recognisable(text.slice(0, longestRepeated));
      if (last.get(name) === words) repeated.add(name);
      last.set(name, words);
    }
  }
  return (name) => repeated.has(name);
}

const longestRepeated = 200;

/** "-", "không": no value to go down. */
function isNothing(text: string): boolean {
  return /^(?:|0|khong.*|chua.*)$/.test(recognisable(text));
}
