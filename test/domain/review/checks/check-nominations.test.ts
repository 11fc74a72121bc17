import fc from "fast-check";
import { expect, test } from "vitest";
import { awardsInOrder } from "../../../../src/domain/review/checks/award-order";
import { checkedNominations, checkNominations } from "../../../../src/domain/review/checks/check-nominations";
import {
  anyNomination,
  anyNominations,
  everyRule,
  school,
  secret,
} from "../../../support/example-school/any-nominations";
import { check, empty, finding, nominate, rule } from "../../../support/example-school/nominations";
import { firstMember, staffYear } from "../../../support/example-school/people";

test("met is who is known, was judged by some rule, and of whom nothing was found", () => {
  const met = (more: Parameters<typeof check>[1], nominee = nominate("a", "LDTT")) => [
    ...checkedNominations([nominee], { ...empty, staff: [firstMember], ...more }).met,
  ];
  const rules = [rule("LDTT", "leave", { figure: 40 })];
  const missed = { table: "staffYears", place: "dòng 3", columns: ["leaveDays"], stands: true } as const;
  expect(met({ rules })).toEqual(["a"]);
  expect(met({ rules: [] })).toEqual([]);
  expect(met({ rules: [rule("CSTDCS", "leave", { figure: 40 })] })).toEqual([]);
  expect(met({ rules, staffYears: [staffYear("GV001", { leaveDays: 40 })] })).toEqual([]);
  expect(met({ rules, unread: [{ ...missed, fields: { code: "GV001" } }] })).toEqual([]);
  expect(met({ rules }, nominate("a", "LDTT", { code: "GV999" }))).toEqual([]);
  expect(met({ rules }, nominate("a", "LDTT", { state: "unconfirmed" }))).toEqual([]);
});

test("the most specific row of a rule wins: award and category, award, category, all", () => {
  const rows = [
    rule("", "leave", { figure: 10 }),
    rule("", "leave", { figure: 20, category: "GV" }),
    rule("LDTT", "leave", { figure: 30 }),
    rule("LDTT", "leave", {
      figure: 40,
      category: "GV",
      severity: "warn",
      grounds: [{ code: "QCTDKT", article: "Điều 5" }],
    }),
    rule("BK", "leave", { figure: 50, category: "GV" }),
  ];
  const told = (rules: typeof rows) =>
    check([nominate("a", "LDTT")], {
      rules,
      staff: [firstMember],
      staffYears: [staffYear("GV001", { leaveDays: 45 })],
    });
  const message = (figure: number) => `Nghỉ 45 ngày, từ ${figure} ngày trở lên không xét`;
  expect(told(rows)).toEqual([{ ...finding("a", "leave", "warn", message(40)), grounds: "QCTDKT, Điều 5" }]);
  expect(told(rows.slice(0, 3).reverse())).toEqual([finding("a", "leave", "block", message(30))]);
  expect(told(rows.slice(0, 2))).toEqual([finding("a", "leave", "block", message(20))]);
  expect(told(rows.slice(0, 1))).toEqual([finding("a", "leave", "block", message(10))]);
  expect(told(rows.slice(4))).toEqual([]);
  // Of two rows that say as much the first of the tab.
  expect(told([rule("LDTT", "leave", { figure: 10 }), rule("LDTT", "leave", { figure: 20 })])).toEqual([
    finding("a", "leave", "block", message(10)),
  ]);
});

test("what is less certain than its row supposes is lighter, never heavier", () => {
  const told = (severity: "block" | "warn" | "review") =>
    check([nominate("a", "LDTT")], { rules: [rule("LDTT", "rating", { rating: "good", severity })] }).map(
      (one) => one.severity,
    );
  expect([told("block"), told("review"), told("warn")]).toEqual([["review"], ["review"], ["warn"]]);
});

test("active and leaving nominations are checked, no others", () => {
  const rules = [rule("", "summary")];
  const states = ["active", "leaving", "replaced", "withdrawn", "removed"] as const;
  const nominations = states.map((state) => nominate(state, "GK", { state, summary: "" }));
  expect(check(nominations, { rules }).map(({ nomination }) => nomination)).toEqual(["active", "leaving"]);
});

test("awards that others rest on come first; a circle is cut at the same place whatever the order", () => {
  const rules = [
    rule("CSTDT", "chain", { base: ["CSTDCS"] }),
    rule("CSTDCS", "requires", { base: ["LDTT"] }),
    rule("TTLDXS", "holders", { base: ["CSTDCS"] }),
    rule("CSTDCS", "quota", { base: ["GK"] }),
  ];
  expect(awardsInOrder(["CSTDT", "CSTDCS", "TTLDXS", "GK"], rules)).toEqual([
    "LDTT",
    "CSTDCS",
    "CSTDT",
    "GK",
    "TTLDXS",
  ]);
  const circle = [...rules, rule("LDTT", "requires", { base: ["CSTDT"] })];
  expect(awardsInOrder(["LDTT", "CSTDT", "CSTDCS"], circle)).toEqual(
    awardsInOrder(["CSTDCS", "CSTDT", "LDTT"], [...circle].reverse()),
  );
});

test("the order of the input does not change the findings", () => {
  const shuffled = anyNominations.chain((nominations) =>
    fc.tuple(
      fc.constant(nominations),
      fc.shuffledSubarray(nominations, { minLength: nominations.length }),
      fc.shuffledSubarray([...everyRule], { minLength: everyRule.length }),
      fc.shuffledSubarray([...school.pastAwards], { minLength: school.pastAwards.length }),
      fc.shuffledSubarray([...school.staff], { minLength: school.staff.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([nominations, others, rules, pastAwards, staff]) => {
      expect(checkNominations(others, { ...school, rules, pastAwards, staff })).toEqual(
        checkNominations(nominations, school),
      );
    }),
  );
});

test("a nomination that is withdrawn, replaced or removed changes nothing", () => {
  const gone = fc.constantFrom("withdrawn", "replaced", "removed");
  fc.assert(
    fc.property(anyNominations, anyNomination, gone, (nominations, one, state) => {
      const more = [...nominations, { ...one, id: "CN23/gone", state } as const];
      expect(checkNominations(more, school)).toEqual(checkNominations(nominations, school));
    }),
  );
});

test("findings are one a rule, plain sentences, and never have a hold's reason", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(anyNominations, (nominations) => {
      const findings = checkNominations(nominations, school);
      const keys = findings.map(({ nomination, rule }) => JSON.stringify([nomination, rule]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { message, rule } of findings) {
        met.add(rule);
        expect(message).not.toContain(secret);
        expect(message).toMatch(/^\p{Lu}[^\n]*[^.\s]$/u);
        expect(message).not.toMatch(/undefined|null|NaN|Infinity/);
      }
    }),
  );
  expect(met).toContain("hold");
  expect(met.size).toBeGreaterThan(15);
});
