import { describe, expect, test } from "vitest";
import type { AwardRule } from "../../../../src/domain/awards/award-rule";
import type { PastAward } from "../../../../src/domain/awards/past-award";
import {
  type CheckSources,
  checkedNominations,
} from "../../../../src/domain/review/checks/check-nominations";
import type { RuleName } from "../../../../src/domain/review/checks/checks";
import type { Nomination } from "../../../../src/domain/review/nomination";
import {
  check,
  empty,
  finding,
  nominate,
  nominateMembers,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { members, past } from "../../../support/example-school/people";

const oldest = past("GV077", "LDTT", "2011-2012");
const years = (...starts: readonly number[]) =>
  starts.map((year) => past("GV001", "CSTDCS", `${year}-${year + 1}`));

describe("a chain", () => {
  const three = rule("CSTDT", "chain", { figure: 3, base: ["CSTDCS"] });
  const told = (
    pastAwards: readonly PastAward[],
    more: Partial<AwardRule<RuleName>> = {},
    nominations: readonly Nomination[] = [],
  ) =>
    check([nominate("a", "CSTDT"), ...nominations], {
      rules: [{ ...three, ...more }],
      pastAwards: [oldest, ...pastAwards],
    }).map(({ severity, message }) => `${severity}: ${message}`);
  const has = (found: string) => `Mới có ${found.split(",").length}/3 lần CSTĐCS liên tục (${found})`;

  test("that nothing is there of says so, with the years before this one", () => {
    expect(told([past("GV001", "GK", "2021-2022")])).toEqual([
      "block: Mới có 0/3 lần CSTĐCS liên tục; thiếu 2019-2020, 2020-2021, 2021-2022",
    ]);
    expect(told(years(2015))).toEqual([
      "review: Mới có 0/3 lần CSTĐCS liên tục; thiếu 2019-2020, 2020-2021, 2021-2022; ngắt quãng, còn có 2015-2016",
    ]);
  });

  test("ends with the latest time before this year, and at the latest a time ago", () => {
    expect(told(years(2018, 2019, 2020))).toEqual([
      `review: ${has("2019-2020, 2020-2021")}; thiếu 2021-2022; ngắt quãng, còn có 2018-2019`,
    ]);
    const apart = { figure: 2, spacing: 3 };
    expect([told(years(2016, 2019), apart), told(years(2017, 2020), apart)]).toEqual([[], []]);
    expect(told(years(2015, 2018), apart)).toEqual([
      "review: Mới có 1/2 lần CSTĐCS liên tục cách nhau 3 năm (2018-2019); thiếu 2021-2022; ngắt quãng, còn có 2015-2016",
    ]);
  });

  test("counts neither this year's time, where the row does not, nor a later one", () => {
    expect(told(years(2020, 2021, 2022))).toEqual([`block: ${has("2020-2021, 2021-2022")}; thiếu 2019-2020`]);
    expect(told(years(2020, 2021, 2023))).toEqual([`block: ${has("2020-2021, 2021-2022")}; thiếu 2019-2020`]);
    expect(told(years(2020, 2021, 2023), { thisYear: true })).toEqual([
      `block: ${has("2020-2021, 2021-2022")}; thiếu 2022-2023; năm nay chưa được đề nghị`,
    ]);
  });

  test("with a time before the missing years is broken, the years beside it told from the earliest", () => {
    expect(told(years(2021, 2018))).toEqual([
      `review: ${has("2021-2022")}; thiếu 2019-2020, 2020-2021; ngắt quãng, còn có 2018-2019`,
    ]);
    expect(told(years(2021, 2017, 2015))).toEqual([
      `review: ${has("2021-2022")}; thiếu 2019-2020, 2020-2021; ngắt quãng, còn có 2015-2016, 2017-2018`,
    ]);
    const spaced = { spacing: 2 };
    expect(told(years(2021, 2018), spaced)).toEqual([
      "review: Mới có 1/3 lần CSTĐCS liên tục cách nhau 2 năm (2021-2022); thiếu 2017-2018, 2019-2020; ngắt quãng, còn có 2018-2019",
    ]);
    // A time between two years of the chain, behind all that are missing, breaks nothing.
    expect(told(years(2021, 2020), { ...spaced, figure: 4 })).toEqual([
      "block: Mới có 1/4 lần CSTĐCS liên tục cách nhau 2 năm (2021-2022); thiếu 2015-2016, 2017-2018, 2019-2020",
    ]);
  });

  test("whose only row is this year's own is no history", () => {
    expect(told(years(2022), { thisYear: true })).toEqual([
      `review: ${has("2022-2023")}; thiếu 2020-2021, 2021-2022; chưa có lịch sử khen thưởng của chính người, tập thể này`,
    ]);
  });

  test("of a namesake with a code of their own is the namesake's", () => {
    const namesake = [2019, 2020, 2021].map((year) =>
      past("GV088", "CSTDCS", `${year}-${year + 1}`, { name: "Trần Thị Mẫu" }),
    );
    expect(told(namesake)).toEqual([
      "review: Mới có 0/3 lần CSTĐCS liên tục; thiếu 2019-2020, 2020-2021, 2021-2022; chưa có lịch sử khen thưởng của chính người, tập thể này",
    ]);
  });

  test("with this year's nomination by the name alone is for a person to see", () => {
    expect(told(years(2020, 2021), { thisYear: true }, [nominate("b", "CSTDCS", { code: "" })])).toEqual([
      "review: Đủ 3 lần CSTĐCS liên tục (2020-2021, 2021-2022, 2022-2023) nếu tính cả lần đối chiếu theo họ tên",
    ]);
  });

  test("is not lengthened by a sudden award of this year, which a requirement takes", () => {
    const sudden = past("GV001", "CSTDCS", "2022-2023", { sudden: true });
    expect(told([...years(2020, 2021), sudden], { thisYear: true })).toEqual([
      `block: ${has("2020-2021, 2021-2022")}; thiếu 2022-2023; năm nay chưa được đề nghị`,
    ]);
    expect(told([...years(2020, 2021), { ...sudden, sudden: false }], { thisYear: true })).toEqual([]);
    const rules = [rule("CSTDT", "requires", { base: ["CSTDCS"] })];
    expect(check([nominate("a", "CSTDT")], { rules, pastAwards: [sudden] })).toEqual([]);
  });

  test("of no base award asks nothing", () => {
    expect(told([], { base: [] })).toEqual([]);
  });
});

describe("an award of the same year", () => {
  const rules = [rule("CSTDCS", "requires", { base: ["LDTT", "GK"] })];
  const likely = "Có đề nghị LĐTT hoặc Giấy khen cùng năm học theo họ tên, chưa đủ mã để đối chiếu";

  test("by the name alone is for a person to see, whichever of the two has the code", () => {
    const uncoded = nominate("b", "CSTDCS", { code: "" });
    expect(check([nominate("a", "LDTT"), uncoded], { rules })).toEqual([
      finding("b", "requires", "review", likely),
    ]);
    const known = { rules, pastAwards: [past("", "LDTT", "2022-2023")] };
    expect(check([nominate("a", "LDTT"), uncoded], known)).toEqual([
      finding("b", "requires", "review", likely),
    ]);
    expect(check([uncoded], known)).toEqual([finding("b", "requires", "review", likely)]);
  });

  test("is none of a namesake in the unit who has another code", () => {
    expect(check([nominate("a", "LDTT", { code: "GV009" }), nominate("b", "CSTDCS")], { rules })).toEqual([
      finding("b", "requires", "block", "Chưa có hoặc chưa được đề nghị LĐTT hoặc Giấy khen cùng năm học"),
    ]);
  });

  test("is not the nomination itself", () => {
    const itself = [rule("GK", "requires", { base: ["GK"] })];
    expect(check([nominate("a", "GK")], { rules: itself })).toEqual([
      finding("a", "requires", "block", "Chưa có hoặc chưa được đề nghị Giấy khen cùng năm học"),
    ]);
  });
});

describe("members of a collective who have an award", () => {
  const rules = [rule("TTLDTT", "share", { figure: 60, base: ["LDTT"] })];
  const told = (nominations: readonly Nomination[], more: Partial<CheckSources> = {}) =>
    check([nominateUnit("u", "TTLDTT"), ...nominations], { rules, staff: members(4), ...more }).map(
      ({ message }) => message,
    );
  const of = (have: number) => `Có ${have}/4 LĐTT, đạt ${have * 25},00%, cần từ 60%`;

  test("have it this year, and that award", () => {
    const one = nominateMembers(1, "LDTT");
    expect(told(one, { pastAwards: [past("GV002", "LDTT", "2021-2022")] })).toEqual([of(1)]);
    expect(told(one, { pastAwards: [past("GV002", "GK", "2022-2023")] })).toEqual([of(1)]);
    expect(told(one, { pastAwards: [past("GV002", "LDTT", "2022-2023")] })).toEqual([of(2)]);
  });

  test("are counted by the name where a colleague's code stands beside it, and not by that code, too", () => {
    const one = nominateMembers(1, "LDTT");
    expect(told([...one, nominate("x", "LDTT", { code: "GV002", name: "Phạm Thị Nháp" })])).toEqual([of(2)]);
  });

  test("none at all is told in words", () => {
    const holders = [rule("TTLDXS", "holders", { figure: 1, base: ["CSTDCS"] })];
    expect(check([nominateUnit("u", "TTLDXS")], { rules: holders, staff: members(4) })).toEqual([
      finding("u", "holders", "block", "Chưa có CSTĐCS, cần ít nhất 1"),
    ]);
  });
});

test("what a nomination rests on and the council has yet to decide", () => {
  const rules = [
    rule("CSTDT", "requires", { base: ["CSTDCS", "LDTT"] }),
    rule("TTLDXS", "share", { figure: 50, base: ["LDTT", "BK", "GK"] }),
    rule("GK", "share", { figure: 50, base: ["LDTT"] }),
  ];
  const nominations = [
    nominate("a", "CSTDT"),
    nominate("b", "LDTT"),
    nominate("c", "GK"),
    nominateUnit("t", "TTLDXS", { name: "Tổ Thử" }),
    nominateUnit("u", "TTLDXS"),
  ];
  const undecided = (more: Partial<CheckSources>) =>
    checkedNominations(nominations, { ...empty, rules, staff: members(2), ...more }).known.flatMap(
      ({ nomination, undecided: on }) => (on.length === 0 ? [] : `${nomination}: ${on.join(", ")}`),
    );
  expect(undecided({})).toEqual(["a: LDTT", "u: LDTT, GK"]);
  expect(undecided({ pastAwards: [past("GV001", "CSTDCS", "2022-2023")] })).toEqual(["u: LDTT, GK"]);
});
