import { expect, test } from "vitest";
import { anniversaryNear } from "../../../src/domain/plan/anniversary";
import { draftYear, periodOfRound } from "../../../src/domain/plan/round";

const schoolYear2020 = { from: { year: 2020, month: 9, day: 1 }, to: { year: 2021, month: 8, day: 31 } };
const roundTwo2023 = { from: { year: 2023, month: 3, day: 1 }, to: { year: 2023, month: 7, day: 3 } };

function day(name: string, day: number, month: number, year: number) {
  return { code: name, name, founded: { year, month, day }, foundedYear: null };
}

test("the years of both seed plans come out of the founding dates and the rounds (domain.md A3, B2)", () => {
  const seedA = [
    day("Nhà giáo Việt Nam", 20, 11, 1982),
    day("thành lập Đảng", 3, 2, 1930),
    day("Giải phóng miền Nam", 30, 4, 1975),
    day("sinh Chủ tịch Hồ Chí Minh", 19, 5, 1890),
  ];
  const seedB = [
    day("thành lập Đoàn", 26, 3, 1931),
    day("Giải phóng miền Nam", 30, 4, 1975),
    day("sinh Chủ tịch Hồ Chí Minh", 19, 5, 1890),
    day("kêu gọi thi đua ái quốc", 11, 6, 1948),
  ];
  expect(seedA.map((d) => anniversaryNear(d, schoolYear2020)?.anniversary.years)).toEqual([38, 91, 46, 131]);
  expect(seedB.map((d) => anniversaryNear(d, roundTwo2023)?.anniversary.years)).toEqual([92, 48, 133, 75]);
});

/** What is printed of a day in a round: its years, the day or year of its return, and what is doubted. */
function near(founded: ReturnType<typeof day> | number, period: Parameters<typeof anniversaryNear>[1]) {
  const ofYear = { code: "", name: "", founded: null, foundedYear: 0 };
  const found = anniversaryNear(
    typeof founded === "number" ? { ...ofYear, foundedYear: founded } : founded,
    period,
  );
  if (found === null) return null;
  const { years, on, onYear } = found.anniversary;
  return [years, on ? `${on.day}/${on.month}/${on.year}` : onYear, found.doubt];
}

test("a day returns on the round's first and last day", () => {
  expect(near(day("first", 1, 3, 1999), roundTwo2023)).toEqual([24, "1/3/2023", null]);
  expect(near(day("last", 3, 7, 1999), roundTwo2023)).toEqual([24, "3/7/2023", null]);
});

test("a day outside the round means its nearest return: a round “chào mừng” ends before its day", () => {
  const autumn = { from: { year: 2026, month: 9, day: 5 }, to: { year: 2026, month: 11, day: 15 } };
  expect(near(day("teachers", 20, 11, 1982), autumn)).toEqual([44, "20/11/2026", null]);
  expect(near(day("independence", 2, 9, 1945), autumn)).toEqual([81, "2/9/2026", null]);
  const winter = { from: { year: 2026, month: 12, day: 20 }, to: { year: 2026, month: 12, day: 31 } };
  expect(near(day("party", 3, 2, 1930), winter)).toEqual([97, "3/2/2027", null]);
  // As far before as after: the one still to come.
  const noon = { year: 2024, month: 7, day: 2 };
  expect(near(day("new year", 1, 1, 1990), { from: noon, to: noon })).toEqual([35, "1/1/2025", null]);
});

test("what was not founded yet has its first return printed and doubted", () => {
  expect(near(day("last year", 1, 5, 2022), roundTwo2023)).toEqual([1, "1/5/2023", null]);
  expect(near(day("now", 1, 5, 2023), roundTwo2023)).toEqual([1, "1/5/2024", null]);
  expect(near(day("later", 1, 5, 2025), roundTwo2023)).toEqual([1, "1/5/2026", "far"]);
});

test("29 February returns only in leap years, and is doubted where none is near", () => {
  const leapDay = day("leap day", 29, 2, 2004);
  const year = (y: number) => ({ from: { year: y, month: 1, day: 1 }, to: { year: y, month: 12, day: 31 } });
  expect(near(leapDay, year(2023))).toEqual([20, "29/2/2024", null]);
  expect(near(leapDay, year(2024))).toEqual([20, "29/2/2024", null]);
  expect(near(leapDay, roundTwo2023)).toEqual([20, "29/2/2024", null]);
  expect(
    near(leapDay, { from: { year: 2022, month: 3, day: 1 }, to: { year: 2022, month: 7, day: 1 } }),
  ).toEqual([20, "29/2/2024", "far"]);
});

test("an occasion known by its year returns in the round's year; a round of two years has it twice", () => {
  expect(near(1010, roundTwo2023)).toEqual([1013, 2023, null]);
  expect(near(1010, schoolYear2020)).toEqual([1010, 2020, "several"]);
  expect(near(2023, roundTwo2023)).toEqual([1, 2024, null]);
  expect(near(2026, roundTwo2023)).toEqual([1, 2027, "far"]);
  expect(near({ ...day("nothing", 1, 1, 2000), founded: null as never }, roundTwo2023)).toBeNull();
});

test("a round of several years has several returns: the first is taken and doubted", () => {
  const plan = { from: { year: 2021, month: 1, day: 1 }, to: { year: 2025, month: 12, day: 31 } };
  expect(near(day("party", 3, 2, 1930), plan)).toEqual([91, "3/2/2021", "several"]);
});

const round = {
  code: "D2",
  name: "Đợt II",
  schoolYear: "2020-2021",
  issuingBody: "school",
  kind: "plan",
  addressees: [],
  coSigner: "",
  planSummary: "…",
  parent: "",
  days: [],
  signer: "",
  from: null,
  to: null,
} as const;
const year = { code: "2020-2021", name: "Năm học 2020 - 2021", ...schoolYear2020 };

test("a round without days lasts its school year; one with days lasts those", () => {
  expect(periodOfRound(round, year)).toEqual({ ok: true, period: schoolYear2020 });
  expect(periodOfRound({ ...round, ...roundTwo2023 }, year)).toEqual({ ok: true, period: roundTwo2023 });
});

test("a round with one end, or with its end before its beginning, has no period", () => {
  expect(periodOfRound({ ...round, from: roundTwo2023.from }, year)).toEqual({ ok: false, fault: "half" });
  expect(periodOfRound({ ...round, to: roundTwo2023.to }, year)).toEqual({ ok: false, fault: "half" });
  expect(periodOfRound({ ...round, from: roundTwo2023.to, to: roundTwo2023.from }, year)).toEqual({
    ok: false,
    fault: "reversed",
  });
  const oneDay = { from: roundTwo2023.from, to: roundTwo2023.from };
  expect(periodOfRound({ ...round, ...oneDay }, year)).toEqual({ ok: true, period: oneDay });
});

test("a draft's year is this year's, but for a round of other years", () => {
  const today = { year: 2026, month: 11, day: 27 };
  const of = (from: number, to: number) =>
    draftYear({ from: { year: from, month: 9, day: 1 }, to: { year: to, month: 8, day: 31 } }, today);
  expect([of(2026, 2027), of(2025, 2026), of(2027, 2028), of(2021, 2030)]).toEqual([2026, 2026, 2026, 2026]);
  expect([of(2017, 2018), of(2024, 2025), of(2028, 2029)]).toEqual([2017, 2024, 2028]);
});
