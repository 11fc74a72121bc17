import { expect, test } from "vitest";
import type { CheckSources } from "../../../src/domain/review/checks/check-nominations";
import type { Nomination } from "../../../src/domain/review/nomination";
import { frozenQuotas } from "../../../src/domain/vote/frozen-quotas";
import { lostConditions, nothingDecided } from "../../../src/domain/vote/lost-conditions";
import { type Decided, quotasOf, standingsFor } from "../../../src/domain/vote/standings";
import { votingOrder } from "../../../src/domain/vote/voting-order";
import {
  empty,
  nominate,
  nominateMembers,
  nominateUnit,
  rule,
} from "../../support/example-school/nominations";
import { members, staffYear } from "../../support/example-school/people";
import { awards } from "../../support/example-school/school";

/** A champion needs LĐTT; 15 % of them may be; half of a collective, and one champion. */
const rules = [
  rule("CSTDCS", "requires", { base: ["LDTT"] }),
  rule("CSTDCS", "quota", { figure: 15, base: ["LDTT"], severity: "warn" }),
  rule("TTLDTT", "share", { figure: 50, base: ["LDTT"] }),
  rule("TTLDXS", "holders", { figure: 1, base: ["CSTDCS"] }),
  rule("LDTT", "discipline", {}),
  rule("LDTT", "staffList", {}),
];

const sources: CheckSources = { ...empty, rules, staff: members(20) };
const decided = (more: Partial<Decided>): Decided => ({ ...nothingDecided, ...more });
const ldtt = nominateMembers(20, "LDTT");
const cstd = nominateMembers(4, "CSTDCS");
const faculty = nominateUnit("TT/K-CK", "TTLDTT");

/** Who may stand, and of the others why not. */
function standing(
  codes: readonly string[],
  nominations: readonly Nomination[],
  so: Partial<Decided>,
  from = sources,
) {
  const { candidates, leftOut } = standingsFor(codes, nominations, from, decided(so));
  return {
    stand: candidates.map(({ nomination }) => nomination),
    not: leftOut.map(({ nomination, told }) => `${nomination.id}: ${told.join("; ")}`),
  };
}

test("voted low to high: LĐTT, CSTĐCS that rests on it, collectives, the school's forms, then what goes upward", () => {
  const upward = awards.map((award) =>
    ["CSTDT", "CSTDTQ", "TTLDXS", "BK"].includes(award.code)
      ? { ...award, grantedBy: "above" as const }
      : award,
  );
  expect(votingOrder(upward, rules)).toEqual([
    ...["LDTT", "CSTDCS", "TTLDTT", "GK", "GUONG"],
    ...["CSTDT", "CSTDTQ", "TTLDXS", "BK"],
  ]);
  // What rests on an award is voted after it, whatever else is said; a circle is broken at the lowest.
  expect(votingOrder(awards, [rule("LDTT", "requires", { base: ["GK"] })]).slice(0, 4)).toEqual([
    ...["CSTDCS", "CSTDT", "CSTDTQ", "TTLDTT"],
  ]);
  const circle = [
    rule("LDTT", "requires", { base: ["CSTDCS"] }),
    rule("CSTDCS", "requires", { base: ["LDTT"] }),
  ];
  expect(votingOrder(awards.slice(2, 4), circle)).toEqual(["LDTT", "CSTDCS"]);
});

test("beforehand what is nominated counts as if it were passed; later only what was passed", () => {
  const all = [...ldtt.slice(0, 2), ...cstd.slice(0, 2)];
  // High to low on paper, in an award by name.
  expect(standing(["LDTT", "CSTDCS"], all, {}).stand).toEqual([
    ...["CSTDCS/GV001", "CSTDCS/GV002", "LDTT/GV001", "LDTT/GV002"],
  ]);
  expect(standing(["CSTDCS"], all, { granted: ldtt.slice(0, 1) })).toEqual({
    stand: ["CSTDCS/GV001"],
    not: ["CSTDCS/GV002: Chưa có hoặc chưa được đề nghị LĐTT cùng năm học"],
  });
});

test("what was passed stands whatever the register says of it by now", () => {
  const later: CheckSources = {
    ...sources,
    staff: [],
    staffYears: [staffYear("GV001", { discipline: "warning" })],
  };
  const uses = quotasOf(cstd.slice(0, 1).map(asNominee), cstd, later, ldtt);
  expect(uses.map(({ baseCount, allowed }) => [baseCount, allowed])).toEqual([[20, 3]]);
  expect(
    standing(["CSTDCS"], cstd.slice(0, 1), { granted: ldtt }, { ...later, staff: members(1) }).stand,
  ).toEqual(["CSTDCS/GV001"]);
});

test("settled ones are not asked about; withdrawn, standing elsewhere and without a place are left out with why", () => {
  const so = {
    granted: ldtt.slice(0, 4),
    settled: new Set(["CSTDCS/GV001"]),
    withdrawn: new Set(["CSTDCS/GV002"]),
    elsewhere: new Map([["CSTDCS/GV003", "P1-L2"]]),
    overQuota: new Set(["CSTDCS/GV004"]),
  };
  // 15 % of 4 is no place; of 7 it is one.
  expect(standing(["CSTDCS"], cstd, so)).toEqual({
    stand: [],
    not: [
      "CSTDCS/GV002: đã rút tại phiên họp của Hội đồng",
      "CSTDCS/GV003: đang ở trên phiếu của lượt P1-L2, đóng hoặc hoãn lượt đó trước",
      "CSTDCS/GV004: đã đủ phiếu ở lượt trước, chỉ tiêu chưa có thêm chỗ",
    ],
  });
  expect(standing(["CSTDCS"], cstd, { ...so, granted: ldtt.slice(0, 7) }).stand).toEqual(["CSTDCS/GV004"]);
  // The one place is taken by now.
  expect(
    standing(["CSTDCS"], cstd, { ...so, granted: [...ldtt.slice(0, 7), ...cstd.slice(0, 1)] }).stand,
  ).toEqual([]);
});

test("who is held, blocked or not identified is left out with one phrase; of leave and discipline no more than the rule", () => {
  const from: CheckSources = {
    ...sources,
    staffYears: [staffYear("GV001", { discipline: "warning" })],
  };
  const stranger = nominate("LDTT/?", "LDTT", { code: "", name: "Người Lạ" });
  const { stand, not } = standing(["LDTT"], [...ldtt.slice(0, 2), stranger], {}, from);
  expect(stand).toEqual(["LDTT/GV002"]);
  expect(not).toEqual(["LDTT/GV001: chưa đủ điều kiện theo quy định về kỷ luật", "LDTT/?: cần đối chiếu"]);
});

test("a condition is lost by votes alone, not by what changed in the register; the bound is met by a half", () => {
  const ten: CheckSources = { ...sources, staff: members(4) };
  const passed = (n: number, from = ten) =>
    lostConditions("TTLDTT", [faculty], from, { judged: ldtt.slice(0, 4), passed: ldtt.slice(0, n) });
  expect(passed(2)).toEqual(new Map());
  expect([...passed(1)]).toEqual([["TT/K-CK", "Có 1/4 LĐTT, đạt 25,00%, cần từ 50%"]]);
  // Nobody would reach the share any more, had all been passed: it is not the votes.
  expect(passed(4, { ...ten, staff: members(20) })).toEqual(new Map());
});

test("what a line says it requires is the tally's to look at, and not lost a second time", () => {
  const [first] = cstd;
  const passing = { judged: ldtt.slice(0, 1), passed: [] };
  expect(lostConditions("CSTDCS", cstd.slice(0, 1), sources, passing, ["LDTT", "CSTDCS"])).toEqual(new Map());
  expect([...lostConditions("CSTDCS", cstd.slice(0, 1), sources, passing).keys()]).toEqual([first?.id]);
});

test("quotas over the year are frozen with what was granted and the base by then, of the session's awards alone", () => {
  const granted = [...ldtt.slice(0, 14), ...cstd.slice(0, 1)];
  const uses = quotasOf(cstd.slice(1, 2).map(asNominee), cstd, sources, granted);
  expect(frozenQuotas("P1-L2", ["CSTDCS"], uses)).toEqual([
    {
      session: "P1-L2",
      award: "CSTDCS",
      category: "",
      unit: "",
      percent: 15,
      base: ["LDTT"],
      rounding: "down",
      baseBefore: 14,
      grantedBefore: 1,
    },
  ]);
  expect(frozenQuotas("P1-L2", ["LDTT"], uses)).toEqual([]);
});

function asNominee({ id }: Nomination) {
  return { nomination: id };
}
