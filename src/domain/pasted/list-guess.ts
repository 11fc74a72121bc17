import { comparable } from "../../vietnamese/text";
import { hasFamilyName } from "./family-names";
import { isUnitWord } from "./lines";
import type { AwardBook } from "./list-awards";
import type { ListField } from "./list-fields";
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

type Guessed = (typeof documentedOrder)[number] | "unit";

/** What columns are known by, whatever their place; the order decides where a column shows several. */
const telling = [
  "awards",
  "rating",
  "evidence",
  "votes",
  "unit",
  "name",
  "code",
] as const satisfies readonly Guessed[];

/**
 * Tells the columns of a list of nominees without a header: those that show what they are (a running number, codes,
 * names, awards, ratings, links, votes, units) are taken by that wherever they stand, those between them by the documented order. Null where
 * no column looks like names, or two do.
 */
export function guessListColumns(awards: AwardBook): ColumnGuess<ListField> {
  return (rows) => {
    const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
    if (width > widestGuess) return null;
    const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ""));
    const shows = showing(awards);
    const start = columns[0] && isRunningNumber(columns[0]) ? 1 : 0;
    const told = columns.map((column, at) =>
      at < start ? null : (telling.find((field) => mostly(column, shows[field])) ?? null),
    );
    const shown = unitsAsNames(withoutSmallCodes(columns, told));
    const names = splitNames(columns, shown);
    return names === null ? null : named(columns, onlyOnce(shown, names), start, shows, names);
  };
}

/** Small numbers right of an award are votes, no codes. */
function withoutSmallCodes(
  columns: readonly (readonly string[])[],
  told: readonly (Guessed | null)[],
): readonly (Guessed | null)[] {
  const award = told.indexOf("awards");
  return told.map((field, at) => {
    const small = columns[at]?.every((cell) => cell === "" || /^[1-9]?\d{1,2}$/.test(cell)) === true;
    return field === "code" && award >= 0 && at > award && small ? "votes" : field;
  });
}

/** Where nobody is named, the units are the nominees. */
function unitsAsNames(told: readonly (Guessed | null)[]): readonly (Guessed | null)[] {
  const unit = told.indexOf("unit");
  return told.includes("name") ? told : told.map((field, at) => (at === unit ? "name" : field));
}

/** Where names stand: in one column, or in two as "Trần Văn | Thử"; null where nowhere, or in several that are no such two. */
function splitNames(
  columns: readonly (readonly string[])[],
  shown: readonly (Guessed | null)[],
): readonly number[] | null {
  const found = shown.flatMap((field, at) => (field === "name" ? at : []));
  const [first, second] = found;
  if (first === undefined) return null;
  const right = columns[first + 1];
  const given = right !== undefined && shown[first + 1] === null && isGivenNames(right, columns[first] ?? []);
  if (second === undefined) return given ? [first, first + 1] : [first];
  // Offices written in capitals look like names: the column with a family name in most of its cells has the names.
  return byFamilyNames(columns, found);
}

function byFamilyNames(
  columns: readonly (readonly string[])[],
  found: readonly number[],
): readonly number[] | null {
  const having = found.filter((at) => mostly(columns[at] ?? [], hasFamilyName));
  const [only] = having;
  return having.length === 1 && only !== undefined ? [only] : null;
}

/** One word a cell beside names of two words or more that lack a given name. */
function isGivenNames(column: readonly string[], left: readonly string[]): boolean {
  const filled = column.filter((cell) => cell !== "");
  const short = left.every((cell) => comparable(cell).split(" ").length <= 4);
  return short && filled.length > 0 && filled.every((cell) => /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(cell));
}

/** Of what can stand once, the first; a second column of awards is another award. */
function onlyOnce(shown: readonly (Guessed | null)[], names: readonly number[]): readonly (Guessed | null)[] {
  return shown.map((field, at) => {
    if (names.includes(at)) return "name";
    if (field === "name") return null;
    return field === "awards" || field === null || shown.indexOf(field) === at ? field : null;
  });
}

/** The columns in their order: those that show nothing by the documented order, between what shows itself on both sides. */
function named(
  columns: readonly (readonly string[])[],
  shown: readonly (Guessed | null)[],
  start: number,
  shows: Shows,
  names: readonly number[],
): readonly (Guessed | "counter" | null)[] {
  const taken = new Set(shown);
  let next = 0;
  return columns.map((column, at) => {
    if (at < start) return "counter";
    const own = shown[at] ?? null;
    if (own !== null) {
      const place = documentedOrder.indexOf(own as (typeof documentedOrder)[number]);
      if (place >= 0) next = Math.max(next, place + 1);
      return own;
    }
    const bound = documentedOrder.findIndex(
      (field, place) => place >= next && shown.some((other, right) => right > at && other === field),
    );
    const open = documentedOrder.slice(next, bound < 0 ? documentedOrder.length : bound);
    const blank = column.every((cell) => cell === "");
    const nameIsPast = names.some((name) => name < at);
    const field = open.find(
      (each) =>
        !taken.has(each) &&
        (blank || !(each in shows) || each === "evidence") &&
        (each !== "name" || !nameIsPast),
    );
    if (field === undefined) return null;
    next = documentedOrder.indexOf(field) + 1;
    return field;
  });
}

type Shows = Partial<Record<Guessed, (cell: string) => boolean>>;

function showing(awards: AwardBook): Shows {
  return {
    code: (cell) => /^\S*\d\S*$/.test(cell) && cell.length <= 20,
    name: (cell) =>
      cell.length <= longestName &&
      /^\p{L}[\p{L}\p{M}.,'’/ -]*\s[\p{L}\p{M}.,'’() -]+$/u.test(cell) &&
      isCapitalised(cell) &&
      !awards.isAwards(cell) &&
      parseRating(cell) === null,
    awards: awards.isAwards,
    rating: (cell) => parseRating(cell) !== null,
    evidence: (cell) => /^https?:\/\//i.test(cell),
    votes: (cell) => /\//.test(cell) && parseVotes(cell) !== null,
    unit: isUnitWord,
  };
}

/** Every word as in a name, "văn" and "thị" apart, or none: "Hồ sơ tại khoa" is no name. */
function isCapitalised(cell: string): boolean {
  const words = comparable(cell)
    .split(/[\s.,()]+/)
    .filter((word) => word !== "" && !/^(?:văn|thị)$/iu.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals === words.length || capitals === 0;
}

/** Half of the filled cells or more, of which there must be one. */
function mostly(column: readonly string[], test: ((cell: string) => boolean) | undefined): boolean {
  const filled = column.filter((cell) => cell !== "");
  return test !== undefined && filled.length > 0 && 2 * filled.filter(test).length >= filled.length;
}

/**
 * 1, 2, 3 or 5, 6 (rows from the middle of a list), or with the signs that no code has: "1.", "(1)", "1/", "1.0"; 01, 02 only from the
 * start and in several rows: else it is a code.
 */
function isRunningNumber(column: readonly string[]): boolean {
  const filled = column.filter((cell) => cell !== "");
  if (filled.length > 0 && filled.every((cell) => signedNumber.test(cell))) return true;
  const numbers = filled.map((cell) => Number(/^(\d{1,3})[.)]?$/.exec(cell)?.[1]));
  const first = numbers[0];
  // Under the next group a list may begin anew; "1, 1" alone counts nothing.
  const counts = numbers.includes(2);
  const goesOn = (number: number, at: number) =>
    at === 0 || number === (numbers[at - 1] ?? 0) + 1 || (number === 1 && first === 1 && counts);
  if (first === undefined || !numbers.every(goesOn)) return column.every((cell) => cell === "");
  const padded = filled.some((cell) => cell.startsWith("0"));
  return !padded || (first === 1 && filled.length > 1 && filled.every((cell) => !/^0\d\d/.test(cell)));
}

const signedNumber = /^(?:\(\d{1,3}\)|\d{1,3}(?:[.)/]|\.0))$/;
