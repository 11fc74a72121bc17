import { expect, test } from "vitest";
import { anniversaryWithin } from "../../../src/domain/plan/anniversary";
import { periodOfRound } from "../../../src/domain/plan/round";

const schoolYear2020 = { from: { year: 2020, month: 9, day: 1 }, to: { year: 2021, month: 8, day: 31 } };
const roundTwo2023 = { from: { year: 2023, month: 3, day: 1 }, to: { year: 2023, month: 7, day: 3 } };

function day(name: string, day: number, month: number, year: number) {
  return { code: name, name, founded: { year, month, day } };
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
  expect(seedA.map((d) => anniversaryWithin(d, schoolYear2020)?.years)).toEqual([38, 91, 46, 131]);
  expect(seedB.map((d) => anniversaryWithin(d, roundTwo2023)?.years)).toEqual([92, 48, 133, 75]);
});

test("a day returns on the round's first and last day, and not a day before or after", () => {
  const years = [
    day("first", 1, 3, 1999),
    day("last", 3, 7, 1999),
    day("before", 28, 2, 1999),
    day("after", 4, 7, 1999),
  ].map((d) => anniversaryWithin(d, roundTwo2023)?.years ?? null);
  expect(years).toEqual([24, 24, null, null]);
});

test("a day has no anniversary before it was founded, and none in its founding year", () => {
  expect(anniversaryWithin(day("now", 1, 5, 2023), roundTwo2023)).toBeNull();
  expect(anniversaryWithin(day("last year", 1, 5, 2022), roundTwo2023)?.years).toBe(1);
  expect(anniversaryWithin(day("later", 1, 5, 2024), roundTwo2023)).toBeNull();
});

test("29 February returns only in leap years", () => {
  const leapDay = day("leap day", 29, 2, 2004);
  const year = (y: number) => ({ from: { year: y, month: 1, day: 1 }, to: { year: y, month: 12, day: 31 } });
  expect(anniversaryWithin(leapDay, year(2023))).toBeNull();
  expect(anniversaryWithin(leapDay, year(2024))).toEqual({
    day: leapDay,
    years: 20,
    on: { year: 2024, month: 2, day: 29 },
  });
});

const round = {
  code: "D2",
  name: "Đợt II",
  schoolYear: "2020-2021",
  issuingBody: "school",
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
