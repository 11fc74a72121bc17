import type { Problem } from "../problem";
import { failed, ok, type Result } from "../result";
import { numbersText } from "./ballot-notation";
import { otherInvalid, type PassFrame, passProblems, readPass, type TypedPass } from "./count-pass";
import type { LineCounts } from "./marks";
import { ballotTotals, countBallots, type NumberedBallot } from "./numbered-ballots";
import { readBallots } from "./read-ballots";
import { readLineCounts } from "./read-line-counts";

/** A paper or a line as it was typed again, as an entry of its own: "10: 3 7". */
export interface Again {
  /** The kind's key. */
  readonly kind: string;
  readonly number: number;
  /** How often it had been typed again before: the same one, sent twice, is one. */
  readonly at: number;
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

/** What was typed again with one more, which takes the place of the same one. */
export function withAgain(before: readonly Again[], more: Again): readonly Again[] {
  const isSame = ({ kind, number, at }: Again) =>
    kind === more.kind && number === more.number && at === more.at;
  return [...before.filter((each) => !isSame(each)), more];
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
    const third = again
      .filter((each) => each.number === number)
      .sort((a, b) => a.at - b.at)
      .map(readAgain);
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

/** What is wrong with what was typed again: it cannot be read, or is about another paper or line. */
export function againProblems({ number, typed }: Again, frame: PassFrame): readonly Problem[] {
  const { kind, counting, returned, valid } = frame;
  const isPaper = counting.by === "paper";
  const problems = isPaper
    ? readBallots(typed, kind, returned).problems
    : readLineCounts(typed, kind, valid ?? 0).problems;
  if (problems.length > 0) return problems;
  const read = isPaper
    ? readBallots(typed, kind, returned).read.map((ballot) => ballot.number)
    : [...readLineCounts(typed, kind, valid ?? 0).read.keys()];
  return read.length === 1 && read[0] === number ? [] : [otherNumber(isPaper ? "phiếu" : "dòng", number)];
}

function otherNumber(what: "phiếu" | "dòng", number: number): Problem {
  return { what: `Chỉ gõ lại ${what} ${number}`, remedy: `Gõ lại một mình ${what} ${number}` };
}

function paperAgain(again: Again, frame: PassFrame): NumberedBallot | null {
  if (frame.counting.by === "line" || againProblems(again, frame).length > 0) return null;
  return readBallots(again.typed, frame.kind, frame.returned).read[0] ?? null;
}

function lineAgain(again: Again, frame: PassFrame): LineCounts | null {
  if (frame.counting.by === "paper" || againProblems(again, frame).length > 0) return null;
  return readLineCounts(again.typed, frame.kind, frame.valid ?? 0).read.get(again.number) ?? null;
}

/**
 * The figures of each standing line of a kind of paper, from whole passes; or what stands in the way: a pass that is not whole, a
 * paper or a line that is not settled, or invalid papers that are others than the account says.
 */
export function settledCounts(
  passes: readonly TypedPass[],
  again: readonly Again[],
  frame: PassFrame,
): Result<ReadonlyMap<number, LineCounts>> {
  const { kind, counting, returned, valid } = frame;
  const inPasses = passes.flatMap((typed) => passProblems(readPass(typed, frame)));
  if (inPasses.length > 0) return failed(...inPasses);
  const { ballots, lines, differences } = settle(passes, again, frame);
  const open = differences.filter((one) => !one.settled).map(({ number }) => number);
  if (open.length > 0) return failed(notSettled(frame, open));
  if (counting.by === "line") return ok(lines);
  const totals = ballotTotals(ballots);
  if (totals.returned !== returned || totals.valid !== valid)
    return failed(otherInvalid(kind.name, totals.invalid, (returned ?? 0) - (valid ?? 0)));
  return ok(countBallots(ballots, kind.lines));
}

function notSettled({ kind, counting }: PassFrame, numbers: readonly number[]): Problem {
  const what = counting.by === "paper" ? "phiếu" : "dòng";
  return {
    what: `${kind.name}: hai lần đọc khác nhau ở ${what} ${numbersText(numbers)}`,
    remedy: `Xem lại ${what} này rồi gõ lại ở bước So sánh`,
  };
}
