import { expect, test } from "vitest";
import { settledCounts } from "../../../src/domain/vote/compare-passes";
import { passProblems, readPass, type TypedPass, withPaper } from "../../../src/domain/vote/count-pass";
import { countBallots, type NumberedBallot } from "../../../src/domain/vote/numbered-ballots";
import { countings, type PaperKind } from "../../../src/domain/vote/paper-kinds";
import type { VotingWay } from "../../../src/domain/vote/session";

/**
 * How much is typed of a large council's papers: 15 people × 180 nominees, 3 % of all 2.700 marks struck at random. The same
 * papers are typed by ballot and by line, and both passes come to the marks that are on them. The seven figures of the papers'
 * account are typed once, beside them.
 */

const [people, nominees, struck] = [15, 180, 81];
const numbers = Array.from({ length: nominees }, (_, index) => index + 1);

const kind: PaperKind = {
  key: "main",
  slip: "main",
  line: 0,
  name: "Phiếu chính",
  lines: numbers,
  marking: "strikeOut",
  voters: Array.from({ length: people }, (_, index) => `TV${index + 1}`),
};

/** Chance that comes again with the same seed. */
function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function papersOf(seed: number): readonly NumberedBallot[] {
  const next = chance(seed);
  const marks = Array.from({ length: people }, () => new Map<number, "no">());
  let left = struck;
  while (left > 0) {
    const paper = marks[Math.floor(next() * people)];
    const line = 1 + Math.floor(next() * nominees);
    if (!paper || paper.has(line)) continue;
    paper.set(line, "no");
    left -= 1;
  }
  return marks.map((lines, index) => ({ number: index + 1, valid: true, marks: lines }));
}

/** "3 7 12-15": three in a row and more are a range. */
function listed(sorted: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end += 1;
    if (end - at >= 2) parts.push(`${sorted[at]}-${sorted[end]}`);
    else parts.push(...sorted.slice(at, end + 1).map(String));
    at = end + 1;
  }
  return parts.join(" ");
}

/** What one types of each paper: the page names the paper. */
function byBallot(papers: readonly NumberedBallot[]): readonly string[] {
  return papers.map(({ marks }) =>
    marks.size === 0 ? "s" : listed([...marks.keys()].sort((a, b) => a - b)),
  );
}

/** What one types of each line that is not unanimous, then "còn lại". */
function byLine(papers: readonly NumberedBallot[]): readonly string[] {
  return [...countBallots(papers, numbers)].flatMap(([number, { no }]) =>
    no > 0 ? [`${number}: ${no}`] : [],
  );
}

const typedNumbers = (entries: readonly string[]) => entries.join(" ").match(/\d+/g)?.length ?? 0;

function frameOf(way: VotingWay) {
  const counting = countings[way];
  if (!counting) throw new Error(`${way} is not counted`);
  return { kind, counting, returned: people, valid: people };
}

const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);

test("by ballot a pass of 15 × 180 takes 81 numbers at most, and comes to the marks on the papers", () => {
  const frame = frameOf("paperByBallot");
  const most = seeds.map((seed) => {
    const papers = papersOf(seed);
    const typed = byBallot(papers);
    const entries: string[] = [];
    for (const text of typed) entries.push(withPaper(text, readPass({ entries, rest: null }, frame).next));
    const pass: TypedPass = { entries, rest: null };
    expect(passProblems(readPass(pass, frame))).toEqual([]);
    expect(settledCounts([pass, pass], [], frame)).toEqual({
      ok: true,
      value: countBallots(papers, numbers),
    });
    return typedNumbers(typed);
  });
  expect(Math.max(...most)).toBe(81);
});

test("by line a pass of 15 × 180 takes 144 numbers at most, and comes to the marks on the papers", () => {
  const frame = frameOf("paperByLine");
  const most = seeds.map((seed) => {
    const papers = papersOf(seed);
    const entries = byLine(papers);
    const pass: TypedPass = { entries, rest: "" };
    expect(passProblems(readPass(pass, frame))).toEqual([]);
    expect(settledCounts([pass, pass], [], frame)).toEqual({
      ok: true,
      value: countBallots(papers, numbers),
    });
    return typedNumbers(entries);
  });
  expect(Math.max(...most)).toBe(144);
});
