import { expect, test } from "vitest";
import { calendarDate, compareDates, daysBetween, isWithin } from "../../src/domain/calendar-date";

test("only days that the calendar has are dates", () => {
  expect(calendarDate(2020, 2, 29)).toEqual({ year: 2020, month: 2, day: 29 });
  expect(calendarDate(2000, 2, 29)).toEqual({ year: 2000, month: 2, day: 29 });
  expect(calendarDate(2021, 4, 30)).toEqual({ year: 2021, month: 4, day: 30 });
  const impossible = [
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [0, 1, 1],
    [2021, 1, 1.5],
  ] as const;
  expect(impossible.map(([year, month, day]) => calendarDate(year, month, day))).toEqual(
    impossible.map(() => null),
  );
});

test("a period holds its first and its last day, and no day beyond", () => {
  const period = { from: { year: 2023, month: 3, day: 1 }, to: { year: 2023, month: 7, day: 3 } };
  const days = [
    { year: 2023, month: 2, day: 28 },
    { year: 2023, month: 3, day: 1 },
    { year: 2023, month: 7, day: 3 },
    { year: 2023, month: 7, day: 4 },
  ];
  expect(days.map((day) => isWithin(day, period))).toEqual([false, true, true, false]);
});

test("dates order by year, then month, then day", () => {
  const days = [
    { year: 2021, month: 1, day: 1 },
    { year: 2020, month: 12, day: 31 },
    { year: 2020, month: 2, day: 10 },
    { year: 2020, month: 2, day: 9 },
  ];
  expect([...days].sort(compareDates)).toEqual([...days].reverse());
});

test("days are counted over months, years and leap days", () => {
  const days = (from: [number, number, number], to: [number, number, number]) => {
    const [a, b] = [from, to].map(([year, month, day]) => ({ year, month, day }));
    return a && b ? daysBetween(a, b) : null;
  };
  expect(days([2023, 7, 7], [2023, 7, 19])).toBe(12);
  expect(days([2024, 2, 28], [2024, 3, 1])).toBe(2);
  expect(days([2023, 2, 28], [2023, 3, 1])).toBe(1);
  expect(days([2023, 12, 31], [2024, 1, 1])).toBe(1);
  expect(days([2000, 1, 1], [2001, 1, 1])).toBe(366);
  expect(days([1900, 1, 1], [1901, 1, 1])).toBe(365);
  expect(days([2023, 7, 19], [2023, 7, 7])).toBe(-12);
});
