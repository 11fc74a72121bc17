import { comparable } from "../../../vietnamese/text";
import type { Level } from "../outline";
import type { PlanBlock } from "../plan";
import type { PlacedOffer } from "./offers/offer";
import { withMarks } from "./offers/offers";
import { asTyped, type Spelled, type Spelling } from "./spelled";

/** A row as a pasted plan wants it. */
export interface PlanRow {
  readonly level: Level;
  readonly text: string;
}

/** A pasted row beside what the register has; in the plan's order. */
export type ComparedRow =
  /** It stands already. */
  | { readonly kind: "same"; readonly row: number; readonly standing: PlanBlock }
  /** Something like it stands: a person says which is right. */
  | { readonly kind: "differs"; readonly row: number; readonly standing: PlanBlock }
  | { readonly kind: "added"; readonly row: number }
  /** The register has it, and the pasted plan has not: it stays. */
  | { readonly kind: "only"; readonly standing: PlanBlock };

/**
 * Holds a pasted plan against the rows the round has, in any order: what is alike is found wherever rows were put between. Rows that
 * print the same are the same, but where the pasted one has a mark of what the standing one spells out by itself: somebody accepted it.
 */
export function comparePlan(
  content: readonly PlanBlock[],
  rows: readonly PlanRow[],
  spelling: Spelling = asTyped,
): readonly ComparedRow[] {
  const standing = [...content].sort((a, b) => a.order - b.order);
  const compared: ComparedRow[] = [];
  const saying = ({ text, level }: PlanRow): Saying => ({ level, ...spelling(withoutFaces(text)) });
  const same = pairs(standing.map(saying), rows.map(saying), saysTheSame);
  let [atStanding, atRow] = [0, 0];
  for (const [i, j] of [...same, [standing.length, rows.length] as const]) {
    compared.push(...comparedGap(standing.slice(atStanding, i), rows.slice(atRow, j), atRow, spelling));
    const there = standing[i];
    const wanted = rows[j];
    if (there && wanted) {
      compared.push({ kind: there.level === wanted.level ? "same" : "differs", row: j, standing: there });
    }
    [atStanding, atRow] = [i + 1, j + 1];
  }
  return compared;
}

function comparedGap(
  standing: readonly PlanBlock[],
  rows: readonly PlanRow[],
  offset: number,
  spelling: Spelling,
): readonly ComparedRow[] {
  const compared: ComparedRow[] = [];
  const [left, right] = [standing, rows].map((texts) =>
    texts.map(({ text }) => wordsOf(spelling(withoutFaces(text)).words)),
  );
  const alike = pairs(left ?? [], right ?? [], areAlike);
  let [atStanding, atRow] = [0, 0];
  for (const [i, j] of [...alike, [standing.length, rows.length] as const]) {
    compared.push(
      // What is new follows what stands before it in the pasted plan: its heading, mostly.
      ...rows.slice(atRow, j).map((_, at) => ({ kind: "added" as const, row: offset + atRow + at })),
      ...standing.slice(atStanding, i).map((each) => ({ kind: "only" as const, standing: each })),
    );
    const there = standing[i];
    if (there && j < rows.length) compared.push({ kind: "differs", row: offset + j, standing: there });
    [atStanding, atRow] = [i + 1, j + 1];
  }
  return compared;
}

/** The longest run of pairs in the order of both. */
function pairs<A, B>(
  left: readonly A[],
  right: readonly B[],
  match: (a: A, b: B) => boolean,
): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  const longest: number[] = new Array((left.length + 1) * width).fill(0);
  const matches: boolean[] = new Array((left.length + 1) * width).fill(false);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const [a, b] = [left[i], right[j]];
      const matched = a !== undefined && b !== undefined && match(a, b);
      matches[i * width + j] = matched;
      const skipped = Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
      const taken = matched ? 1 + (longest[(i + 1) * width + j + 1] ?? 0) : 0;
      longest[i * width + j] = Math.max(skipped, taken);
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const here = longest[i * width + j] ?? 0;
    if (matches[i * width + j] && here === 1 + (longest[(i + 1) * width + j + 1] ?? 0))
      found.push([i++, j++]);
    else if (here === (longest[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return found;
}

/** What a row says, spelled out. */
interface Saying extends Spelled {
  readonly level: Level;
}

/** Whether a row of the register says this: italics it was given count for nothing, nor a ground's punctuation. */
function saysTheSame(standing: Saying, pasted: Saying): boolean {
  const ground = standing.level === "ground" && pasted.level === "ground";
  return (
    essence(standing.words, ground) === essence(pasted.words, ground) &&
    [...pasted.names].every((name) => standing.names.has(name))
  );
}

function essence(text: string, ground: boolean): string {
  const words = withoutClosing(comparable(text));
  return ground ? words.replace(/[;.,\s]+$/, "") : words;
}

/** The plan's last "./." is printed whatever was typed: "./." and "." are one. */
function withoutClosing(words: string): string {
  return words.replace(/\s*\.?\s*\/\s*\.?$/, ".");
}

/** A text without the marks that give it a face: "{nghiêng: chữ}" is "chữ". */
export function withoutFaces(text: string): string {
  const opening = /\{\s*(?:nghiêng|đậm)\s*:\s*/iu.exec(text);
  if (!opening) return text;
  let depth = 1;
  let at = opening.index + opening[0].length;
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}") depth--;
  }
  if (depth > 0) return text;
  const inside = text.slice(opening.index + opening[0].length, at - 1);
  return withoutFaces(text.slice(0, opening.index) + inside + text.slice(at));
}

/** How often a text has each of its words, those of marks that stand in it left out. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = text.replace(/\{[^{}]*\}/g, " ").toLowerCase();
  for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether two texts are one in other words: half their words are the same, or nearly all of the shorter one's stand in the longer one. */
function areAlike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  let [common, ofA, ofB] = [0, 0, 0];
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    ofA += count;
  }
  for (const count of b.values()) ofB += count;
  const shorter = Math.min(ofA, ofB);
  return 2 * common >= 0.5 * (ofA + ofB) || (shorter >= 5 && common >= 0.75 * shorter);
}

/** The offers that stand in the register already, by their ids: pasting the same again takes them as they were taken. */
export function standingOffers(
  content: readonly PlanBlock[],
  rows: readonly PlanRow[],
  offers: readonly PlacedOffer[],
): ReadonlySet<string> {
  const texts = content.map(({ text }) => comparable(withoutFaces(text)));
  return new Set(
    rows.flatMap(({ text }, row) => {
      const ofRow = offers.filter((offer) => offer.row === row);
      const found =
        ofRow.length === 0 ? undefined : texts.map((each) => taken(text, ofRow, each)).find((each) => each);
      return (found ?? []).map(({ id }) => id);
    }),
  );
}

/** The rows of the register that say what a row says, with whatever marks they have of those that are offered for it. */
export function standingFor(
  content: readonly PlanBlock[],
  { text, row }: { readonly text: string; readonly row: number },
  offers: readonly PlacedOffer[],
): readonly PlanBlock[] {
  const ofRow = offers.filter((offer) => offer.row === row);
  return content.filter((standing) => taken(text, ofRow, comparable(withoutFaces(standing.text))) !== null);
}

/** Which offers a standing text has taken, where it says the same besides; else null. */
function taken(
  text: string,
  offers: readonly PlacedOffer[],
  standing: string,
): readonly PlacedOffer[] | null {
  const accepted: PlacedOffer[] = [];
  let [at, read] = [0, 0];
  for (const offer of offers) {
    const words = text.slice(read, offer.start);
    if (!standing.startsWith(words, at)) return null;
    at += words.length;
    read = offer.end;
    if (standing.startsWith(offer.mark, at)) {
      accepted.push(offer);
      at += offer.mark.length;
    } else if (standing.startsWith(offer.typed, at)) at += offer.typed.length;
    else return null;
  }
  const rest = (each: string) => withoutClosing(each).replace(/[;.,\s]+$/, "");
  return rest(text.slice(read)) === rest(standing.slice(at)) ? accepted : null;
}

/** A row with the marks a person accepted, and the words it begins with in bold. */
export function markedRow(
  { level, text, lead }: PlanRow & { readonly lead: string },
  row: number,
  offers: readonly PlacedOffer[],
  accepted: ReadonlySet<string>,
): PlanRow {
  const taken = offers.filter((each) => each.row === row && accepted.has(each.id));
  const at = lead.length;
  // A mark that stands across the end of what is bold would be cut.
  if (at === 0 || !text.startsWith(lead) || taken.some(({ start, end }) => start < at && at < end))
    return { level, text: withMarks(text, taken) };
  const bold = withMarks(
    lead,
    taken.filter(({ end }) => end <= at),
  );
  const rest = taken
    .filter(({ start }) => start >= at)
    .map((offer) => ({ ...offer, start: offer.start - at, end: offer.end - at }));
  return { level, text: `{đậm: ${bold}}${withMarks(text.slice(at), rest)}` };
}
