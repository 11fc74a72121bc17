import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Again,
  againProblems,
  settle,
  settledCounts,
  withAgain,
} from "../../../src/domain/vote/compare-passes";
import type { PassFrame, TypedPass } from "../../../src/domain/vote/count-pass";
import { countings, type PaperKind } from "../../../src/domain/vote/paper-kinds";
import type { VotingWay } from "../../../src/domain/vote/session";

const kind: PaperKind = {
  key: "main",
  slip: "main",
  line: 0,
  name: "Phiếu chính",
  lines: [1, 2, 3],
  marking: "twoBoxes",
  voters: ["TV01", "TV02", "TV03"],
};

function frameOf(way: VotingWay, valid: number): PassFrame {
  const counting = countings[way];
  if (!counting) throw new Error(`${way} is not counted`);
  return { kind, counting, returned: 3, valid };
}

const papers = (...entries: readonly string[]): TypedPass => ({ entries, rest: null });
const again = (number: number, at: number, typed: string): Again => ({ kind: "main", number, at, typed });
const whats = (result: ReturnType<typeof settledCounts>) =>
  result.ok ? [] : result.problems.map(({ what }) => what);

/** A pass over three papers: of each the lines that are no. */
const anyPass = fc
  .tuple(fc.subarray([1, 2, 3]), fc.subarray([1, 2, 3]), fc.subarray([1, 2, 3]))
  .map((struck) => struck.map((lines) => lines.join(" ")));
const entriesOf = (pass: readonly string[]) =>
  papers(...pass.map((lines, index) => (lines === "" ? `${index + 1} sạch` : `${index + 1}: ${lines}`)));

test("exactly the papers that are not read alike are named, whichever pass was first; typed as either has it they are settled", () => {
  const frame = frameOf("paperByBallot", 3);
  fc.assert(
    fc.property(anyPass, anyPass, fc.boolean(), (one, two, asFirst) => {
      const passes = [entriesOf(one), entriesOf(two)];
      const differ = [1, 2, 3].filter((number) => one[number - 1] !== two[number - 1]);
      const named = (all: readonly TypedPass[]) =>
        settle(all, [], frame).differences.map(({ number }) => number);
      expect(named(passes)).toEqual(differ);
      expect(named([...passes].reverse())).toEqual(differ);
      const right = asFirst ? entriesOf(one) : entriesOf(two);
      const typed = differ.map((number) => again(number, 0, right.entries[number - 1] ?? ""));
      expect(settledCounts(passes, typed, frame)).toEqual(settledCounts([right, right], [], frame));
    }),
  );
});

test("the last reading decides, once an earlier one says the same", () => {
  const frame = frameOf("paperByBallot", 3);
  const passes = [papers("1: 1", "2-3 sạch"), papers("1: 2", "2-3 sạch")];
  const settledBy = (...typed: readonly string[]) =>
    settle(
      passes,
      typed.map((text, at) => again(1, at, text)),
      frame,
    ).differences;
  expect(settledBy()).toEqual([{ kind: "main", number: 1, again: 0, settled: false }]);
  expect(settledBy("1: 3")).toMatchObject([{ again: 1, settled: false }]);
  expect(settledBy("1: 3", "1: 3")).toMatchObject([{ again: 2, settled: true }]);
  expect(settledBy("1: 2")).toMatchObject([{ settled: true }]);
  // Who looks once more and reads otherwise opens it again.
  expect(settledBy("1: 2", "1: 3")).toMatchObject([{ again: 2, settled: false }]);
  expect(whats(settledCounts(passes, [], frame))).toEqual(["Phiếu chính: hai lần đọc khác nhau ở phiếu 1"]);
});

test("the same reading sent twice is one", () => {
  const once = withAgain([], again(1, 0, "1: 3"));
  expect(withAgain(once, again(1, 0, "1: 3"))).toEqual(once);
  expect(withAgain(once, again(1, 1, "1: 3"))).toHaveLength(2);
});

test("what is typed again is about that paper, or that line, alone", () => {
  const told = (way: VotingWay, typed: string) =>
    againProblems(again(2, 0, typed), frameOf(way, 3)).map(({ what }) => what);
  expect(told("paperByBallot", "2: 3")).toEqual([]);
  expect(told("paperByBallot", "1-2 sạch")).toEqual(["Chỉ gõ lại phiếu 2"]);
  expect(told("paperByBallot", "2: 9")).toEqual(["Phiếu 2: dòng 9 không có trên phiếu, hoặc đã rút"]);
  expect(told("paperByLine", "2: 1")).toEqual([]);
  expect(told("paperByLine", "3: 1")).toEqual(["Chỉ gõ lại dòng 2"]);
});

test("looked at again a paper may turn out invalid: then the account must say so, too", () => {
  const passes = [papers("1: 1", "2 sạch", "3 hỏng"), papers("1: 2", "2 sạch", "3 hỏng")];
  const frame = frameOf("paperByBallot", 2);
  const invalid = [again(1, 0, "1 hỏng"), again(1, 1, "1 hỏng")];
  expect(whats(settledCounts(passes, invalid, frame))).toEqual([
    "Phiếu chính: đã gõ 2 phiếu hỏng, sổ phiếu ghi 1 phiếu không hợp lệ",
  ]);
});

test("a line that only one pass typed apart differs from what the other said of the rest", () => {
  const frame = frameOf("paperByLine", 3);
  const passes: readonly TypedPass[] = [
    { entries: ["2: 1"], rest: "" },
    { entries: ["2: 2 1 0 0", "3: 1"], rest: "" },
  ];
  expect(settle(passes, [], frame).differences).toEqual([
    { kind: "main", number: 3, again: 0, settled: false },
  ]);
  expect(settledCounts(passes, [again(3, 0, "3: 0")], frame)).toEqual({
    ok: true,
    value: new Map([
      [2, { yes: 2, no: 1, blank: 0, invalid: 0 }],
      [1, { yes: 3, no: 0, blank: 0, invalid: 0 }],
      [3, { yes: 3, no: 0, blank: 0, invalid: 0 }],
    ]),
  });
});
