import type { Problem } from "../problem";
import { type PassFrame, passProblems, readPass, type TypedPass } from "./count-pass";
import type { LineCounts } from "./marks";
import { countBallots, type NumberedBallot } from "./numbered-ballots";
import { readBallots } from "./read-ballots";
import { readLineCounts } from "./read-line-counts";

/** A paper or a line as it was typed again: `typed` stands behind the colon, or is "sạch", "hỏng". */
export interface Again {
  /** The kind's key. */
  readonly kind: string;
  readonly number: number;
  readonly typed: string;
}

/** A paper (or a line) that was not read alike. It is looked at and typed again until two of its readings are the same. */
export interface Difference {
  readonly kind: string;
  readonly number: number;
  /** How often it was typed again. */
  readonly again: number;
  readonly settled: boolean;
}

/** A kind of paper with what is settled of it. */
export interface Settled {
  readonly ballots: readonly NumberedBallot[];
  readonly lines: ReadonlyMap<number, LineCounts>;
  readonly differences: readonly Difference[];
}

/**
 * Holds the passes of a kind of paper against each other. What all say alike holds; of a paper or line they differ on holds what was
 * typed last, once an earlier reading of it says the same. Passes are whole.
 */
export function settle(passes: readonly TypedPass[], again: readonly Again[], frame: PassFrame): Settled {
  const read = passes.map((typed) => readPass(typed, frame));
  const papers = read.map(({ ballots }) => new Map(ballots.map((ballot) => [ballot.number, ballot])));
  const own = again.filter(({ kind }) => kind === frame.kind.key);
  const byPaper = held(papers, own, (each) => paperAgain(each, frame), paperText);
  const byLine = held(
    read.map(({ lines }) => lines),
    own,
    (each) => lineAgain(each, frame),
    (counts) => JSON.stringify([counts.yes, counts.no, counts.blank, counts.invalid]),
  );
  const differences = [...byPaper.differences, ...byLine.differences];
  return {
    ballots: [...byPaper.settled.values()],
    lines: byLine.settled,
    differences: differences.map((one) => ({ kind: frame.kind.key, ...one })),
  };
}

/** What is settled by number, and what the readings differ on; `textOf` is the same for what is the same. */
function held<T>(
  readings: readonly ReadonlyMap<number, T>[],
  again: readonly Again[],
  readAgain: (typed: Again) => T | null,
  textOf: (value: T) => string,
): { readonly settled: ReadonlyMap<number, T>; readonly differences: readonly Omit<Difference, "kind">[] } {
  const numbers = [...new Set(readings.flatMap((reading) => [...reading.keys()]))].sort((a, b) => a - b);
  const settled = new Map<number, T>();
  const differences: Omit<Difference, "kind">[] = [];
  for (const number of numbers) {
    const first = readings.map((reading) => reading.get(number) ?? null);
    const third = again.filter((each) => each.number === number).map(readAgain);
    const texts = [...first, ...third].map((value) => (value === null ? null : textOf(value)));
    const [one = null] = first;
    const last = third[third.length - 1] ?? null;
    const alike = texts.slice(0, first.length).every((text) => text !== null && text === texts[0]);
    const agreed = last !== null && texts.slice(0, -1).includes(textOf(last));
    if (!alike) differences.push({ number, again: third.length, settled: agreed });
    const value = alike ? one : agreed ? last : null;
    if (value !== null) settled.set(number, value);
  }
  return { settled, differences };
}

function paperText({ valid, marks }: NumberedBallot): string {
  return JSON.stringify([valid, [...marks].sort(([a], [b]) => a - b)]);
}

/** What is wrong with what was typed again. */
export function againProblems(
  { number, typed }: Again,
  { kind, counting, returned, valid }: PassFrame,
): readonly Problem[] {
  if (counting.by === "line") return readLineCounts(`${number}: ${typed}`, kind, valid ?? 0).problems;
  return readBallots(entryOf(number, typed), kind, returned).problems;
}

function paperAgain(
  { number, typed }: Again,
  { kind, counting, returned }: PassFrame,
): NumberedBallot | null {
  if (counting.by === "line") return null;
  const { read, problems } = readBallots(entryOf(number, typed), kind, returned);
  return problems.length === 0 ? (read[0] ?? null) : null;
}

function lineAgain({ number, typed }: Again, { kind, counting, valid }: PassFrame): LineCounts | null {
  if (counting.by === "paper") return null;
  const { read, problems } = readLineCounts(`${number}: ${typed}`, kind, valid ?? 0);
  return problems.length === 0 ? (read.get(number) ?? null) : null;
}

/** "10 sạch", "10: 3 7". */
function entryOf(number: number, typed: string): string {
  return /\p{L}{2}/u.test(typed) ? `${number} ${typed}` : `${number}: ${typed}`;
}

/** The figures of each standing line of a kind of paper; null as long as something is missing or contradicts. */
export function settledCounts(
  passes: readonly TypedPass[],
  again: readonly Again[],
  frame: PassFrame,
): ReadonlyMap<number, LineCounts> | null {
  const whole = passes.every((typed) => passProblems(readPass(typed, frame)).length === 0);
  const { ballots, lines, differences } = settle(passes, again, frame);
  if (!whole || differences.some((one) => !one.settled)) return null;
  return frame.counting.by === "line" ? lines : countBallots(ballots, frame.kind.lines);
}
