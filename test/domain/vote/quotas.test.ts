import { expect, test } from "vitest";
import type { BallotLine } from "../../../src/domain/vote/ballot-line";
import { awardQuotas, baseInSession, placesOf } from "../../../src/domain/vote/quotas";
import { ballotLine, usualQuota } from "../../support/vote";

const nameOf = (code: string) => ({ LDTT: "LĐTT", BK: "Bằng khen" })[code] ?? code;

function working(said: Partial<typeof usualQuota>, passed = 0): readonly [number, string] {
  const places = placesOf({ ...usualQuota, ...said }, passed, nameOf);
  return [places.count, places.working];
}

test("places with their working: what is granted already is taken off, never below 0", () => {
  expect(working({ grantedBefore: 2 })).toEqual([
    5,
    "15% của 47 LĐTT = 7,05, làm tròn xuống: 7; đã công nhận 2; còn 5 chỗ",
  ]);
  expect(working({ rounding: "up" })).toEqual([8, "15% của 47 LĐTT = 7,05, làm tròn lên: 8; còn 8 chỗ"]);
  expect(working({ baseBefore: 50, rounding: "halfUp" })).toEqual([
    8,
    "15% của 50 LĐTT = 7,5, làm tròn từ nửa lên: 8; còn 8 chỗ",
  ]);
  expect(working({ baseBefore: 40, percent: 12.5, base: ["LDTT", "BK"], unit: "TOAN" })).toEqual([
    5,
    "12,50% của 40 LĐTT hoặc Bằng khen của đơn vị = 5; còn 5 chỗ",
  ]);
  expect(working({ grantedBefore: 9 })).toEqual([
    0,
    "15% của 47 LĐTT = 7,05, làm tròn xuống: 7; đã công nhận 9; còn 0 chỗ",
  ]);
});

test("who passes the base award in the session is added to it", () => {
  // 46 give 6,9; the forty-seventh makes the seventh place.
  expect([working({ baseBefore: 46 })[0], working({ baseBefore: 46 }, 1)[0]]).toEqual([6, 7]);
});

test("a line is in the quota of its category before the general one, in its unit's before the school's", () => {
  const quotas = [
    { ...usualQuota, category: "GV", unit: "TOAN" },
    { ...usualQuota, category: "GV", unit: "" },
    { ...usualQuota, category: "CB", unit: "TOAN" },
    usualQuota,
    { ...usualQuota, award: "CSTDT", category: "NV" },
  ];
  const { of } = awardQuotas(quotas, "cstdcs");
  const place = (category: string, unit: string) => {
    const found = of({ category, unit });
    return found === null ? -1 : quotas.indexOf(found);
  };
  expect(place("GV", "TOAN")).toBe(0);
  expect(place("gv", "VAN")).toBe(1);
  // The category has quotas of its own, but none for this unit.
  expect(place("CB", "VAN")).toBe(-1);
  expect(place("CB", "toan")).toBe(2);
  expect(place("NV", "TOAN")).toBe(3);
  expect(awardQuotas(quotas, "LDTT").of({ category: "", unit: "" })).toBeNull();
});

function base(
  passed: readonly Partial<BallotLine>[],
  said: Partial<typeof usualQuota> = {},
  earned: string[] = [],
): number {
  const quota = { ...usualQuota, ...said };
  const quotas = [quota, { ...usualQuota, category: "GV", unit: "VAN" }];
  return baseInSession(
    quota,
    passed.map((line, index) => ballotLine(index + 1, { award: "LDTT", ...line })),
    quotas,
    earned.map((nominee) => ({ nominee, award: "LDTT" })),
  );
}

test("the base in the session: its awards, its category and unit, each nominee once", () => {
  const passed = [
    { nominee: "a" },
    { nominee: "a", award: "BK" },
    { nominee: "b", category: "NV", unit: "VAN" },
    // A category with quotas of its own is on neither side of the general one, in no unit.
    { nominee: "c", category: "GV", unit: "TOAN" },
    { nominee: "d", award: "GK" },
  ];
  expect(base(passed)).toBe(2);
  expect(base(passed, { base: ["LDTT", "BK", "GK"] })).toBe(3);
  expect(base(passed, { unit: "van" })).toBe(1);
  expect(base(passed, { category: "GV" })).toBe(1);
  expect(base(passed, { category: "GV", unit: "VAN" })).toBe(0);
});

test("who had the base award before the session is in the base already", () => {
  expect(base([{ nominee: "a" }, { nominee: "b" }], {}, ["a"])).toBe(1);
});
