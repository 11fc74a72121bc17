import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../../../src/domain/vote/candidates";
import { decide } from "../../../src/domain/vote/decide";
import { floorId, floorNominations, isFromFloor } from "../../../src/domain/vote/floor";
import { newLines, updatedLines } from "../../../src/domain/vote/paper-lines";
import { july } from "../../support/example-school/review";
import { ballotLine, code, lineMarks, sessionOf, usualQuota, usualRule } from "../../support/vote";

function candidate(n: number, more: Partial<Candidate> = {}): Candidate {
  const { award, nomination, nominee, kind, code: of, name, position, unit } = ballotLine(n);
  const { unitName, category, woman, requires, secondFor, secondIn, origin } = ballotLine(n);
  const who = { award, nomination, nominee, kind, code: of, name, position, unit, unitName };
  return { ...who, category, woman, requires, secondFor, secondIn, origin, ...more };
}

const said = (lines: ReturnType<typeof newLines>) =>
  lines.map(({ number, nomination, state, slip, reason }) =>
    [number, nomination, state, slip, reason].join(" "),
  );

test("a paper nobody has seen is numbered from 1", () => {
  expect(newLines(code, [candidate(3), candidate(1)])).toEqual([
    { ...ballotLine(3), number: 1 },
    { ...ballotLine(1), number: 2 },
  ]);
});

test("numbers on a printed paper stay: who may not stand is marked with why, who was withdrawn stays so, who came goes on", () => {
  const before = [
    ballotLine(1),
    ballotLine(2, { state: "withdrawn", reason: "xin rút" }),
    ballotLine(3, { state: "ineligible", reason: "cũ" }),
    ballotLine(4, { origin: "floor", slip: "supplement", reason: "bỏ sót" }),
  ];
  const now = [candidate(5), candidate(2), candidate(3), candidate(4, { origin: "floor" })];
  expect(said(updatedLines(code, before, now, () => "thiếu minh chứng"))).toEqual([
    "1 DN1 ineligible main thiếu minh chứng",
    "2 DN2 withdrawn main xin rút",
    "3 DN3 standing main ",
    "4 DN4 standing supplement bỏ sót",
    "5 DN5 standing supplement ",
  ]);
});

test("whatever is brought up to date, no number moves, no line is lost and every candidate stands once or was withdrawn", () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(some, some, some, (first, second, gone) => {
      const printed = newLines(
        code,
        first.map((n) => candidate(n)),
      ).map((line) => (gone.includes(line.number) ? { ...line, state: "withdrawn" as const } : line));
      const after = updatedLines(
        code,
        printed,
        second.map((n) => candidate(n)),
        () => "không",
      );
      expect(after.slice(0, printed.length).map(({ number, nomination }) => [number, nomination])).toEqual(
        printed.map(({ number, nomination }) => [number, nomination]),
      );
      expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1));
      const stand = after.filter(({ state }) => state === "standing").map(({ nomination }) => nomination);
      const withdrawn = printed
        .filter(({ state }) => state === "withdrawn")
        .map(({ nomination }) => nomination);
      expect([...stand].sort()).toEqual(
        second
          .map((n) => `DN${n}`)
          .filter((id) => !withdrawn.includes(id))
          .sort(),
      );
    }),
  );
});

test("nominations from the floor: one a nominee and award; those that were withdrawn are none", () => {
  const nominee = {
    award: "LDTT",
    kind: "individual",
    code: "008",
    name: "Ngô Thị Dòng",
    position: "",
  } as const;
  const id = floorId("K1", { ...nominee, unit: "TT", category: "" });
  expect(isFromFloor(id)).toBe(true);
  expect(isFromFloor("K1/TT/008/LDTT")).toBe(false);
  const line = {
    ...ballotLine(1, { ...nominee, unit: "TT", origin: "floor", nomination: id, reason: "bỏ sót" }),
  };
  const found = floorNominations("K1", [line, { ...line, number: 2 }, ballotLine(3)], july(14));
  expect(found.map((each) => [each.id, each.name, each.state, each.summary])).toEqual([
    [id, "Ngô Thị Dòng", "active", "bỏ sót"],
  ]);
  expect(floorNominations("K1", [{ ...line, state: "withdrawn" }], july(14))).toEqual([]);
});

/** Two of LĐTT, of whom `yes` have the second one, then their collective and its champion, on one paper. */
function onePaper(yes: number) {
  const votes = [
    { yes: 15, award: "LDTT" },
    { yes, award: "LDTT" },
    { yes: 15, award: "CSTDCS", nominee: "nguoi-2", requires: ["LDTT"] },
    { yes: 15, award: "TTLDTT" },
  ];
  const rules = ["LDTT", "CSTDCS", "TTLDTT"].map((award, index) => ({
    ...usualRule,
    award,
    order: index + 1,
    lowerAward: award === "CSTDCS" ? "LDTT" : "",
  }));
  return sessionOf(votes, {
    ballots: 15,
    rules,
    quotas: [{ ...usualQuota, percent: 50, baseBefore: 0 }],
    marks: votes.map((vote, index) => lineMarks(index + 1, vote.yes, 15 - vote.yes)),
  });
}

test("one paper: each award finds what of the lower ones was passed alone, and what it lost is kept on the line", () => {
  const asked: (readonly [string, readonly number[]])[] = [];
  const outcome = (yes: number) => {
    asked.length = 0;
    const decided = decide(
      onePaper(yes),
      (award, passed) => {
        asked.push([award, passed.map(({ number }) => number)]);
        return passed.some(({ number }) => number === 2) ? new Map() : new Map([["DN4", "Có 1/2 LĐTT"]]);
      },
      (award) => award,
    );
    if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
    return decided.value;
  };
  const met = outcome(12);
  expect(met.outcomes.map((row) => row.outcome)).toEqual(["passed", "passed", "passed", "passed"]);
  expect(asked).toEqual([
    ["CSTDCS", [1, 2]],
    ["TTLDTT", [1, 2, 3]],
  ]);
  const missed = outcome(11);
  expect(missed.outcomes.map((row) => row.outcome)).toEqual(["passed", "failed", "ineligible", "ineligible"]);
  expect(asked[1]).toEqual(["TTLDTT", [1]]);
  expect(missed.outcomes[2]?.reason).toBe(
    "15/15 phiếu, cần 12 (≥ 80% của 15 thành viên): đủ phiếu, không đủ điều kiện: chưa đạt LDTT cùng năm học; LDTT cũng chưa đạt",
  );
  expect(missed.outcomes[3]?.reason).toBe(
    "15/15 phiếu, cần 12 (≥ 80% của 15 thành viên): đủ phiếu, không đủ điều kiện: Có 1/2 LĐTT",
  );
  expect(missed.lines.map(({ lost }) => lost)).toEqual(["", "", "", "Có 1/2 LĐTT"]);
});
