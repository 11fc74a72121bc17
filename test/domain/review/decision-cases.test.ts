import { expect, test } from "vitest";
import { appraisedNominations } from "../../../src/domain/review/appraisal";
import { checkedNominations } from "../../../src/domain/review/checks/check-nominations";
import { decisionCases } from "../../../src/domain/review/decision-cases";
import type { Finding } from "../../../src/domain/review/finding";
import type { Nomination } from "../../../src/domain/review/nomination";
import type { StaffMember } from "../../../src/domain/school/staff";
import { empty, finding, nominate, nominateMembers, rule } from "../../support/example-school/nominations";
import { member, members } from "../../support/example-school/people";

/** Half of the LĐTT may have CSTĐCS. */
const half = [rule("CSTDCS", "quota", { base: ["LDTT"], figure: 50, scope: "school", severity: "warn" })];

function casesOf(
  nominations: readonly Nomination[],
  staff: readonly StaffMember[],
  findings: readonly Finding[] = [],
) {
  const { quotas, known } = checkedNominations(nominations, { ...empty, rules: half, staff });
  const ids = (some: readonly Nomination[]) => some.map(({ id }) => id);
  return decisionCases(appraisedNominations(nominations, findings, known), { quotas, known, staff }).map(
    (each) =>
      each.kind === "overQuota"
        ? ["overQuota", each.excess, ids(each.beyond), ids(each.tied)]
        : [each.kind === "rule" ? each.rule : each.kind, ids(each.nominations)],
  );
}

const four = nominateMembers(4, "LDTT");

test("as many as the quota allows are no case; one more is, and the order of the rules says who", () => {
  const [one, two, three] = nominateMembers(3, "CSTDCS");
  if (!one || !two || !three) throw new Error("three were asked for");
  expect(casesOf([one, two, ...four], members(4))).toEqual([]);
  const rated = [
    { ...one, rating: "good" as const },
    { ...two, rating: "excellent" as const },
    { ...three, rating: "excellent" as const },
  ];
  expect(casesOf([...rated, ...four], members(4))).toEqual([["overQuota", 1, ["CSTDCS/GV001"], []]]);
});

test("of the same rating the votes in the unit decide, then women go first; who needs a decision comes after", () => {
  const champions = nominateMembers(3, "CSTDCS");
  const [one, two, three] = champions.map((each) => ({ ...each, rating: "good" as const }));
  if (!one || !two || !three) throw new Error("three were asked for");
  const votes = (each: Nomination, votesFor: number, votesIn: number | null) => ({
    ...each,
    votesFor,
    votesIn,
  });
  expect(casesOf([votes(one, 9, 10), votes(two, 8, 10), votes(three, 10, 11), ...four], members(4))).toEqual([
    ["overQuota", 1, ["CSTDCS/GV002"], []],
  ]);
  // Votes of nobody knows how many voters tell nothing.
  expect(
    casesOf([votes(one, 9, null), votes(two, 1, 10), votes(three, 10, 11), ...four], members(4)),
  ).toEqual([["overQuota", 1, ["CSTDCS/GV001"], []]]);
  const women = members(4).map((each) =>
    each.code === "GV002" ? each : { ...each, sex: "female" as const },
  );
  expect(casesOf([one, two, three, ...four], women)).toEqual([["overQuota", 1, ["CSTDCS/GV002"], []]]);
  const doubt = finding("CSTDCS/GV003", "twoUnits", "review", "hai đơn vị");
  expect(casesOf([one, two, three, ...four], members(4), [doubt])).toEqual([
    ["overQuota", 1, ["CSTDCS/GV003"], []],
    ["twoUnits", ["CSTDCS/GV003"]],
  ]);
});

test("whom the order leaves equal at the last place are tied, and nobody is chosen by chance", () => {
  const champions = nominateMembers(4, "CSTDCS").map((each, index) => ({
    ...each,
    rating: index === 0 ? ("excellent" as const) : ("good" as const),
  }));
  expect(casesOf([...champions, ...four], members(4))).toEqual([
    ["overQuota", 2, [], ["CSTDCS/GV002", "CSTDCS/GV003", "CSTDCS/GV004"]],
  ]);
});

test("what rules leave to a person, who is unidentified, held or waits; nothing of who is blocked or fine", () => {
  const staff = ["1", "2", "3", "4", "5", "6"].map((code) => member(code, `Trần Thử ${code}`));
  const of = (code: string, more: Partial<Nomination> = {}) =>
    nominate(code, "GK", { code, name: `Trần Thử ${code}`, ...more });
  const nominations = [
    of("1"),
    of("2"),
    of("3"),
    of("4", { code: "99" }),
    of("5"),
    of("6", { state: "leaving" }),
  ];
  const findings = [
    finding("1", "twoUnits", "review", "x"),
    finding("1", "rating", "review", "x"),
    finding("2", "rating", "review", "x"),
    finding("2", "late", "warn", "x"),
    finding("3", "rating", "review", "x"),
    finding("3", "consent", "block", "x"),
    finding("4", "rating", "review", "x"),
    finding("5", "hold", "block", "x"),
  ];
  expect(casesOf(nominations, staff, findings)).toEqual([
    ["twoUnits", ["1"]],
    ["rating", ["1", "2"]],
    ["toIdentify", ["4"]],
    ["held", ["5"]],
    ["leaving", ["6"]],
  ]);
});
