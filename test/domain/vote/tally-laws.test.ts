import fc from "fast-check";
import { expect, test } from "vitest";
import { openingProblems } from "../../../src/domain/vote/opening-problems";
import type { Outcome } from "../../../src/domain/vote/outcome";
import type { SessionRecord } from "../../../src/domain/vote/record";
import { tally } from "../../../src/domain/vote/tally";
import { meets, neededOf } from "../../../src/domain/vote/threshold";
import { sessionRecords } from "../../support/random-votes";

function outcomesOf(record: SessionRecord): readonly Outcome[] {
  const result = tally(record);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join("\n"));
  return result.value;
}

test("every standing line has one outcome, in the order of the paper, whose figures add up", () => {
  fc.assert(
    fc.property(sessionRecords, (record) => {
      const outcomes = outcomesOf(record);
      const standing = record.lines.filter(({ state }) => state === "standing").map(({ number }) => number);
      expect(outcomes.map(({ number }) => number)).toEqual([...standing].sort((a, b) => a - b));
      for (const one of outcomes) {
        expect(one.yes + one.no + one.blank + one.invalid).toBe(one.valid);
        expect(one.valid <= one.returned && one.returned <= one.issued).toBe(true);
        expect(one.total).toBe(one[one.denominator]);
        expect(one.present <= one.asked && one.eligible <= one.members).toBe(true);
        // Whoever has not the votes has not passed, but by the chair's word at the very bound.
        if (one.outcome === "passed" && one.yes < one.needed)
          expect([one.comparator, one.yes * one.thresholdIn]).toEqual([
            "moreThan",
            one.thresholdOf * one.total,
          ]);
        if (["ineligible", "overQuota"].includes(one.outcome))
          expect(one.yes).toBeGreaterThanOrEqual(one.needed - 1);
        expect(one.reason).toContain(`${one.yes}/${one.returned} `);
        expect(one.reason.includes(": ")).toBe(one.outcome !== "passed" || one.reason.includes("Chủ tọa"));
      }
    }),
    { numRuns: 300 },
  );
});

test("all kinds of outcome come about in such sessions", () => {
  const states = new Set(
    fc
      .sample(sessionRecords, { numRuns: 300, seed: 1 })
      .flatMap(outcomesOf)
      .map((one) => one.outcome),
  );
  expect([...states].sort()).toEqual(["failed", "ineligible", "overQuota", "passed", "tied"]);
});

test("the order of rows and of marks changes nothing", () => {
  const turned = <Item>(items: readonly Item[]) => [...items].reverse();
  fc.assert(
    fc.property(sessionRecords, (record) => {
      const other: SessionRecord = {
        ...record,
        rules: turned(record.rules),
        quotas: turned(record.quotas),
        lines: turned(record.lines),
        attendance: turned(record.attendance),
        accounts: turned(record.accounts),
        marks: turned(record.marks).map((row) => ({ ...row, marks: turned([...row.marks]).join("") })),
        named: turned(record.named),
        earned: turned(record.earned),
      };
      expect(outcomesOf(other)).toEqual(outcomesOf(record));
    }),
  );
});

/**
 * How good an outcome is for the nominee: without the votes; just at the bound, undecided; with the votes, but no place or a
 * condition lost; with the votes, equal for the last place; passed.
 */
function worth({ outcome, yes, needed }: Outcome): number {
  if (outcome === "passed") return 4;
  if (outcome === "tied") return yes >= needed ? 3 : 1;
  return outcome === "failed" && yes < needed ? 0 : 2;
}

test("a no that becomes a yes never worsens the nominee's outcomes", () => {
  fc.assert(
    fc.property(sessionRecords, fc.nat(), (record, choice) => {
      // Called by name a vote is a member's; the marks alone cannot change.
      fc.pre(record.session.way !== "rollCall");
      const changeable = record.marks.filter(({ marks }) => marks.includes("K"));
      const changed = changeable[choice % Math.max(1, changeable.length)];
      fc.pre(changed !== undefined);
      const after = outcomesOf({
        ...record,
        marks: record.marks.map((row) =>
          row === changed ? { ...row, marks: row.marks.replace("K", "Đ") } : row,
        ),
      });
      const before = outcomesOf(record);
      const nominee = before.find(({ number }) => number === changed?.number)?.nominee;
      const ofNominee = (outcomes: readonly Outcome[]) =>
        outcomes.filter((one) => one.nominee === nominee).map((one) => worth(one));
      const pairs = ofNominee(before).map(
        (worthBefore, index) => [worthBefore, ofNominee(after)[index] ?? -1] as const,
      );
      expect(pairs.filter(([worthBefore, worthAfter]) => worthAfter < worthBefore)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("more never pass than there are places, and nobody over the quota has more votes than who passed", () => {
  fc.assert(
    fc.property(sessionRecords, (record) => {
      const outcomes = outcomesOf(record);
      for (const quota of record.quotas) {
        if (record.quotas.filter(({ award }) => award === quota.award).length > 1) continue;
        const inIt = outcomes.filter(({ award }) => award === quota.award);
        const over = inIt.filter(({ outcome }) => outcome === "overQuota");
        const passed = inIt.filter(({ outcome }) => outcome === "passed");
        const rule = record.rules.find(({ award }) => award === quota.award);
        if (over.length === 0 || rule?.overQuota === "council") continue;
        const fewest = Math.min(...passed.map(({ yes }) => yes));
        expect(Math.max(...over.map(({ yes }) => yes))).toBeLessThanOrEqual(fewest);
        const [{ reason } = { reason: "" }] = over;
        const places = /còn (\d+) chỗ(?!.*còn \d+ chỗ)/.exec(reason);
        expect(passed.length).toBeLessThanOrEqual(Number(places?.[1]));
      }
    }),
    { numRuns: 1000 },
  );
});

test("the least yes is exact: it meets the threshold, one less does not, whatever the figures", () => {
  const figures = fc.record({
    thresholdOf: fc.integer({ min: 1, max: 1000 }),
    thresholdIn: fc.integer({ min: 1, max: 1000 }),
    comparator: fc.constantFrom("atLeast" as const, "moreThan" as const),
    total: fc.integer({ min: 1, max: 100_000 }),
  });
  fc.assert(
    fc.property(figures, ({ total, ...threshold }) => {
      const [p, q] = [BigInt(threshold.thresholdOf), BigInt(threshold.thresholdIn)];
      const reaches = (yes: number) => {
        const [have, asked] = [BigInt(yes) * q, p * BigInt(total)];
        return threshold.comparator === "atLeast" ? have >= asked : have > asked;
      };
      const needed = neededOf(threshold, total);
      expect([reaches(needed), reaches(needed - 1)]).toEqual([true, false]);
      expect([meets(threshold, needed, total), meets(threshold, needed - 1, total)]).toEqual([true, false]);
    }),
  );
});

test("nothing contradicts in these sessions when they open, but thresholds out of reach", () => {
  fc.assert(
    fc.property(sessionRecords, (record) => {
      const refused = openingProblems(record).filter(({ severity }) => severity === "refuse");
      expect(refused.filter(({ what }) => !/Tối đa|không có ai có mặt$/.test(what))).toEqual([]);
    }),
  );
});
