import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedNominations } from "../../../../src/domain/review/checks/check-nominations";
import {
  quotaOf,
  quotaText,
  type Rounding,
  rateText,
  reachesPercent,
} from "../../../../src/domain/review/checks/exact-share";
import {
  check,
  empty,
  finding,
  nominate,
  nominateMembers,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { member, members, past } from "../../../support/example-school/people";

test("15 % of 47 and of 50 in each rounding, with the figure before it", () => {
  const each = (base: number, percent: number) => [
    quotaText(base, percent),
    ...(["down", "halfUp", "up"] as const).map((rounding) => quotaOf(base, percent, rounding)),
  ];
  expect(each(47, 15)).toEqual(["7,05", 7, 7, 8]);
  expect(each(50, 15)).toEqual(["7,5", 7, 8, 8]);
  expect(each(60, 15)).toEqual(["9", 9, 9, 9]);
  expect(each(0, 15)).toEqual(["0", 0, 0, 0]);
  expect(each(40, 12.5)).toEqual(["5", 5, 5, 5]);
  // In floating point 29 % of 100 is 28,999….
  expect(each(100, 29)).toEqual(["29", 29, 29, 29]);
  expect(each(1000, 1.1)).toEqual(["11", 11, 11, 11]);
});

test("a share of nobody reaches no figure; a rate is cut off", () => {
  expect([reachesPercent(0, 0, 50), reachesPercent(0, 0, 0)]).toEqual([false, true]);
  expect([rateText(8996, 10000), rateText(2, 3), rateText(1, 2), rateText(0, 0)]).toEqual([
    "89,96%",
    "66,66%",
    "50,00%",
    "0,00%",
  ]);
});

test("a quota is the most that keeps within the percentage, rounded as it says", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(10_000), (base, hundredths) => {
      const exact = base * hundredths;
      const expected: Record<Rounding, number> = {
        down: Math.floor(exact / 10_000),
        halfUp: Math.floor((exact + 5000) / 10_000),
        up: Math.ceil(exact / 10_000),
      };
      for (const rounding of ["down", "halfUp", "up"] as const)
        expect(quotaOf(base, hundredths / 100, rounding)).toBe(expected[rounding]);
    }),
  );
});

const row = { figure: 15, base: ["LDTT"], scope: "school", rounding: "down", severity: "warn" } as const;

/** Findings of the first nomination's quota, with how many have one. */
function told(champions: number, workers: number, rounding: Rounding) {
  const findings = check([...nominateMembers(champions, "CSTDCS"), ...nominateMembers(workers, "LDTT")], {
    rules: [rule("CSTDCS", "quota", { ...row, rounding })],
  });
  return [findings.length, findings[0]];
}

test("quota: as many as it allows are told nothing, one more and all are told", () => {
  const message = (text: string) => finding("CSTDCS/GV001", "quota", "warn", text);
  expect(told(7, 47, "down")).toEqual([0, undefined]);
  expect(told(8, 47, "down")).toEqual([
    8,
    message("Đề nghị 8, chỉ tiêu 7 (15% của 47 LĐTT = 7,05, làm tròn xuống)"),
  ]);
  expect(told(8, 47, "up")).toEqual([0, undefined]);
  expect(told(8, 50, "down")[0]).toBe(8);
  expect(told(8, 50, "halfUp")).toEqual([0, undefined]);
  expect(told(9, 50, "halfUp")).toEqual([
    9,
    message("Đề nghị 9, chỉ tiêu 8 (15% của 50 LĐTT = 7,5, làm tròn từ nửa lên)"),
  ]);
  expect(told(9, 50, "up")).toEqual([
    9,
    message("Đề nghị 9, chỉ tiêu 8 (15% của 50 LĐTT = 7,5, làm tròn lên)"),
  ]);
});

test("quota: counts over the year's reviews and what was granted outside, nobody twice, the blocked and leaving not", () => {
  const half = [rule("CSTDCS", "quota", { ...row, figure: 50 }), rule("CSTDCS", "product")];
  const [one, two, three] = nominateMembers(3, "CSTDCS");
  const workers = nominateMembers(4, "LDTT");
  if (one === undefined || two === undefined || three === undefined) throw new Error("three were asked for");
  const quotas = (nominations: Parameters<typeof check>[0], more: Parameters<typeof check>[1] = {}) =>
    checkedNominations([...nominations, ...workers], { ...empty, rules: half, ...more }).quotas.map(
      ({ proposed, allowed }) => [proposed, allowed],
    );
  expect(quotas([one, two, three])).toEqual([[3, 2]]);
  expect(quotas([one, two, { ...three, state: "leaving" }])).toEqual([[2, 2]]);
  expect(quotas([one, two, { ...three, product: "" }])).toEqual([[2, 2]]);
  expect(
    quotas([one], { otherReviews: [two, { ...one, id: "z" }].map((n) => ({ ...n, review: "D1" })) }),
  ).toEqual([[2, 2]]);
  expect(
    quotas([one], {
      pastAwards: [
        past("GV001", "CSTDCS", "2022-2023"),
        past("GV002", "CSTDCS", "2022-2023"),
        past("", "CSTDCS", "2022-2023"),
        past("GV003", "CSTDCS", "2021-2022"),
        past("GV088", "LDTT", "2022-2023"),
        past("GV089", "LDTT", "2022-2023"),
      ],
    }),
  ).toEqual([[2, 3]]);
});

test("quota: who is blocked anyway is not among those it counts, and is told nothing of it", () => {
  const rules = [rule("CSTDCS", "quota", row), rule("CSTDCS", "product")];
  const [one, two] = nominateMembers(2, "CSTDCS");
  if (one === undefined || two === undefined) throw new Error("two were asked for");
  const findings = check([one, { ...two, product: "" }], { rules });
  expect(findings.map(({ nomination, rule }) => [nomination, rule])).toEqual([
    ["CSTDCS/GV001", "quota"],
    ["CSTDCS/GV002", "product"],
  ]);
});

test("quota: a unit's own is counted on the unit alone", () => {
  const unitRules = [rule("CSTDCS", "quota", { ...row, figure: 50, scope: "unit" })];
  const other = { unit: "K-DL", name: "Lê Thử Khác" };
  const nominations = [
    ...nominateMembers(2, "CSTDCS"),
    ...nominateMembers(2, "LDTT"),
    nominate("x", "CSTDCS", { ...other, code: "GV091" }),
    nominate("y", "LDTT", { ...other, code: "GV091" }),
    nominate("z", "LDTT", { ...other, code: "GV092" }),
  ];
  const message = "Khoa Cơ khí đề nghị 2, chỉ tiêu 1 (50% của 2 LĐTT = 1, làm tròn xuống)";
  expect(check(nominations, { rules: unitRules })).toEqual([
    finding("CSTDCS/GV001", "quota", "warn", message),
    finding("CSTDCS/GV002", "quota", "warn", message),
  ]);
  const staff = [
    ...members(2),
    ...["GV091", "GV092"].map((code) => member(code, other.name, { unit: "K-DL" })),
    member("GV093", "Phạm Thử", { unit: "K-DL" }),
  ];
  const granted = [past("GV093", "CSTDCS", "2022-2023")];
  expect(check(nominations, { rules: unitRules, staff, pastAwards: granted })).toHaveLength(3);
});

test("quota: a category with its own is on neither side of the general one", () => {
  const split = [
    rule("CSTDCS", "quota", { ...row, figure: 50 }),
    rule("CSTDCS", "quota", { ...row, figure: 100, category: "CBQL" }),
  ];
  const manager = { code: "QL01", name: "Quản Lý Thử", category: "CBQL" };
  const nominations = [
    ...nominateMembers(1, "CSTDCS"),
    ...nominateMembers(3, "LDTT"),
    nominate("x", "CSTDCS", manager),
    nominate("y", "LDTT", manager),
  ];
  const use = { award: "CSTDCS", unit: null, base: ["LDTT"], rounding: "down", proposed: 1, allowed: 1 };
  expect(checkedNominations(nominations, { ...empty, rules: split }).quotas).toEqual([
    { ...use, category: "", percent: 50, baseCount: 3, working: "50% của 3 LĐTT = 1,5, làm tròn xuống" },
    { ...use, category: "CBQL", percent: 100, baseCount: 1, working: "100% của 1 LĐTT = 1, làm tròn xuống" },
  ]);
});

test("quota: one that blocks takes nobody out of what rests on the award", () => {
  const blocking = [
    rule("CSTDCS", "quota", { ...row, severity: "block" }),
    rule("TTLDXS", "holders", { figure: 1, base: ["CSTDCS"] }),
  ];
  const unit = nominateUnit("u", "TTLDXS");
  expect(check([...nominateMembers(1, "CSTDCS"), unit], { rules: blocking, staff: members(3) })).toEqual([
    finding("CSTDCS/GV001", "quota", "block", "Đề nghị 1, chỉ tiêu 0 (15% của 0 LĐTT = 0, làm tròn xuống)"),
  ]);
});
