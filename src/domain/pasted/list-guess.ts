import type { AwardBook } from "./list-awards";
import type { ListField } from "./list-columns";
import type { ColumnGuess } from "./table";
import { parseRating, parseVotes } from "./values";

/** The order of columns that the form asks units for, when they paste rows without a header. */
export const documentedOrder = [
  "code",
  "name",
  "position",
  "category",
  "awards",
  "rating",
  "initiative",
  "initiativeDecision",
  "pastAwards",
  "summary",
  "product",
  "evidence",
  "votes",
] as const satisfies readonly ListField[];

/** A text with more columns than this is no list of nominees. */
const widestGuess = 50;

/** Nobody is called so; looking for a name's form in it would take time with the square of its length. */
const longestName = 300;

type Documented = (typeof documentedOrder)[number];

/**
 * Tells the columns of a list of nominees without a header: those that show what they are (a running number, codes,
 * names, awards, ratings, links, votes) are taken by that, those between them by the documented order. Null where no
 * column looks like names.
 */
export function guessListColumns(awards: AwardBook): ColumnGuess<ListField> {
  return (rows) => {
    const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
    if (width > widestGuess) return null;
    const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ""));
    const shows = showing(awards);
    const start = columns[0] && isRunningNumber(columns[0]) ? 1 : 0;
    const fields: (Documented | "counter" | null)[] = start === 1 ? ["counter"] : [];
    let next = 0;
    for (const [at, column] of columns.entries()) {
      if (at < start) continue;
      const later = columns.slice(at + 1);
      const field = fieldOf(column, later, documentedOrder.slice(next), shows);
      fields.push(field);
      if (field !== null) next = documentedOrder.indexOf(field) + 1;
    }
    return fields.includes("name") ? fields : null;
  };
}

type Shows = Partial<Record<Documented, (cell: string) => boolean>>;

function showing(awards: AwardBook): Shows {
  const isAward = (cell: string) => {
    const { codes, unknown } = awards.all(cell);
    return codes.length > 0 && unknown.length === 0;
  };
  return {
    code: (cell) => /^\S*\d\S*$/.test(cell) && cell.length <= 20,
    name: (cell) =>
      cell.length <= longestName &&
      /^\p{L}[\p{L}\p{M}.,'’ -]*\s[\p{L}\p{M}.,'’() -]+$/u.test(cell) &&
      !isAward(cell),
    awards: isAward,
    rating: (cell) => parseRating(cell) !== null,
    evidence: (cell) => /^https?:\/\//i.test(cell),
    votes: (cell) => parseVotes(cell) !== null,
  };
}

/** These columns are never anything else: filled cells that do not show it are another column's. */
const alwaysShows: readonly Documented[] = ["code", "name", "rating"];

function fieldOf(
  column: readonly string[],
  later: readonly (readonly string[])[],
  open: readonly Documented[],
  shows: Shows,
): Documented | null {
  const shown = open.find((field) => mostly(column, shows[field]));
  if (shown !== undefined) return shown;
  const blank = column.every((cell) => cell === "");
  const comesLater = (field: Documented) => later.some((other) => mostly(other, shows[field]));
  // Past names and awards that stand further right no column may be taken for what follows them.
  const bound = open.findIndex((field) => (field === "name" || field === "awards") && comesLater(field));
  const within = bound < 0 ? open : open.slice(0, bound);
  return within.find((field) => blank || !alwaysShows.includes(field)) ?? null;
}

/** Half of the filled cells or more, of which there must be one. */
function mostly(column: readonly string[], test: ((cell: string) => boolean) | undefined): boolean {
  const filled = column.filter((cell) => cell !== "");
  return test !== undefined && filled.length > 0 && 2 * filled.filter(test).length >= filled.length;
}

/** 1, 2, 3 or 5, 6 (rows from the middle of a list); 01, 02 only from the start and in several rows: else it is a code. */
function isRunningNumber(column: readonly string[]): boolean {
  const filled = column.filter((cell) => cell !== "");
  const numbers = filled.map((cell) => Number(/^(\d{1,3})[.)]?$/.exec(cell)?.[1]));
  const first = numbers[0];
  if (first === undefined || !numbers.every((number, at) => number === first + at)) return false;
  const padded = filled.some((cell) => cell.startsWith("0"));
  return !padded || (first === 1 && filled.length > 1 && filled.every((cell) => !/^0\d\d/.test(cell)));
}
