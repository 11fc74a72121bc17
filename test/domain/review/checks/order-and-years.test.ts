import { describe, expect, test } from "vitest";
import type { AwardRule } from "../../../../src/domain/awards/award-rule";
import type { PastAward } from "../../../../src/domain/awards/past-award";
import { awardsInOrder } from "../../../../src/domain/review/checks/award-order";
import type { RuleName } from "../../../../src/domain/review/checks/checks";
import type { SchoolYear } from "../../../../src/domain/school/school-year";
import { check, empty, nominate, rule } from "../../../support/example-school/nominations";
import { members, past } from "../../../support/example-school/people";
import { dayOf } from "../../../support/ground-example";

describe("the order in which awards are checked", () => {
  const order = (awards: readonly string[], ...rules: readonly AwardRule<RuleName>[]) =>
    awardsInOrder(awards, rules);

  test("is that of the codes where no rule rests on an award, and each stands in it once", () => {
    expect(order(["LDTT", "GK", "LDTT", "BK"])).toEqual(["BK", "GK", "LDTT"]);
    // A quota counts its base and waits for nothing.
    expect(order(["LDTT", "CSTDCS"], rule("CSTDCS", "quota", { base: ["LDTT"] }))).toEqual([
      "CSTDCS",
      "LDTT",
    ]);
  });

  test("a row for all awards makes its base the first of them", () => {
    expect(order(["BK", "LDTT", "GK"], rule("", "requires", { base: ["LDTT"] }))).toEqual([
      "LDTT",
      "BK",
      "GK",
    ]);
  });

  test("a row of one award moves no other, and several bases stand by their codes", () => {
    const both = rule("CSTDCS", "requires", { base: ["LDTT", "GK"] });
    const again = rule("CSTDCS", "chain", { base: ["LDTT"] });
    expect(order(["CSTDCS", "BK"], both, again)).toEqual(["BK", "GK", "LDTT", "CSTDCS"]);
  });

  test("a circle is cut at the code that comes first", () => {
    const circle = [
      rule("CSTDCS", "requires", { base: ["LDTT"] }),
      rule("LDTT", "requires", { base: ["CSTDCS"] }),
    ];
    expect(order(["LDTT", "CSTDCS"], ...circle)).toEqual(["LDTT", "CSTDCS"]);
  });
});

describe("school years as each school writes them", () => {
  const rules = [rule("CSTDT", "chain", { figure: 3, base: ["CSTDCS"] })];
  const year = (code: string, from: string, to: string): SchoolYear => ({
    ...{ code, name: `Năm ${code}` },
    ...{ from: dayOf(from), to: dayOf(to) },
  });
  const oldest = past("GV077", "LDTT", "1999-2000");
  const told = (pastAwards: readonly PastAward[], more: Partial<typeof empty> = {}) =>
    check([nominate("a", "CSTDT")], { rules, pastAwards: [oldest, ...pastAwards], ...more }).map(
      ({ message }) => message,
    );

  test("a year that has a row is called as its row has it, others as the year in question is written", () => {
    const named = year("NH 21", "01/8/2021", "31/7/2022");
    const held = [past("GV001", "CSTDCS", "NH 21")];
    expect(told(held, { years: [named] })).toEqual([
      "Mới có 1/3 lần CSTĐCS liên tục (NH 21); thiếu 2019-2020, 2020-2021",
    ]);
  });

  test("a school that counts calendar years reads of calendar years", () => {
    const current = year("2023", "01/01/2023", "31/12/2023");
    const review = { ...empty.review, schoolYear: "2023" };
    expect(told([past("GV001", "CSTDCS", "2022")], { year: current, review })).toEqual([
      "Mới có 1/3 lần CSTĐCS liên tục (2022); thiếu 2020, 2021",
    ]);
  });

  test("years of the last century, and years in words around the digits, count; one without digits and row does not", () => {
    const three = ["Năm học 2019 – 2020", "2020/2021", "2021-2022"];
    expect(told(three.map((code) => past("GV001", "CSTDCS", code)))).toEqual([]);
    expect(told([...three.slice(1), "khóa trước"].map((code) => past("GV001", "CSTDCS", code)))).toEqual([
      "Mới có 2/3 lần CSTĐCS liên tục (2020-2021, 2021-2022); thiếu 2019-2020",
    ]);
    // 1899 and 2121 are no school years: digits of something else.
    expect(told([...three.slice(1), "QĐ 1899"].map((code) => past("GV001", "CSTDCS", code)))).toEqual([
      "Mới có 2/3 lần CSTĐCS liên tục (2020-2021, 2021-2022); thiếu 2019-2020",
    ]);
  });

  test("the oldest year the history knows is found wherever it stands among the rows", () => {
    const held = ["2020-2021", "2021-2022"].map((code) => past("GV001", "CSTDCS", code));
    const begins = "Mới có 2/3 lần CSTĐCS liên tục (2020-2021, 2021-2022); thiếu 2019-2020";
    const history = (pastAwards: readonly PastAward[]) =>
      check([nominate("a", "CSTDT")], { rules, pastAwards }).map(({ message }) => message);
    const nobody = past("GV077", "GK", "khóa trước");
    const late = [`${begins}; lịch sử khen thưởng hiện có bắt đầu sau năm đó`];
    expect([history([...held, nobody]), history([nobody, ...held])]).toEqual([late, late]);
    const reaching = past("GV077", "GK", "2019-2020");
    expect([history([...held, reaching]), history([reaching, ...held])]).toEqual([[begins], [begins]]);
  });
});

test("a row that lacks what its rule compares with asks nothing", () => {
  const without: readonly (readonly [RuleName, string])[] = [
    ["leave", "LDTT"],
    ["service", "LDTT"],
    ["rating", "LDTT"],
    ["managerCollective", "LDTT"],
    ["quota", "LDTT"],
    ["chain", "LDTT"],
    ["requires", "LDTT"],
  ];
  for (const [name, award] of without)
    expect([name, check([nominate("a", award)], { rules: [rule(award, name)], staff: members(1) })]).toEqual([
      name,
      [],
    ]);
});
