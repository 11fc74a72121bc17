import { expect, test } from "vitest";
import {
  hourAndDay,
  longDate,
  minutesBetween,
  momentText,
  shortDate,
  undatedDay,
} from "../../src/vietnamese/dates";

test("a short date has a zero before days under 10 and before months 1 and 2 only", () => {
  const dates = [
    { year: 1930, month: 2, day: 3 },
    { year: 2023, month: 3, day: 1 },
    { year: 1975, month: 4, day: 30 },
    { year: 2026, month: 1, day: 10 },
    { year: 1982, month: 11, day: 20 },
    { year: 2023, month: 7, day: 9 },
  ];
  expect(dates.map(shortDate)).toEqual([
    "03/02/1930",
    "01/3/2023",
    "30/4/1975",
    "10/01/2026",
    "20/11/1982",
    "09/7/2023",
  ]);
});

test("a long date follows the same rule for zeros", () => {
  expect(longDate({ year: 2026, month: 1, day: 5 })).toBe("ngày 05 tháng 01 năm 2026");
  expect(longDate({ year: 2020, month: 3, day: 10 })).toBe("ngày 10 tháng 3 năm 2020");
});

test("a draft leaves gaps for the day and the month", () => {
  expect(undatedDay(2026)).toBe("ngày      tháng      năm 2026");
});

test("a moment in a letter has its hour and minute before the day", () => {
  expect(hourAndDay({ year: 2023, month: 7, day: 3, hour: 8, minute: 5 })).toBe("08 giờ 05 ngày 03/7/2023");
  expect(hourAndDay({ year: 2023, month: 12, day: 31, hour: 23, minute: 59 })).toBe(
    "23 giờ 59 ngày 31/12/2023",
  );
});

test("a moment of the audit trail always has its full width", () => {
  expect(momentText({ year: 2026, month: 3, day: 1, hour: 8, minute: 5, second: 9 })).toBe(
    "01/03/2026 08:05:09",
  );
});

test("minutes are counted between two moments of the audit trail", () => {
  expect(minutesBetween("31/12/2026 23:55:00", "01/01/2027 00:05:00")).toBe(10);
  expect(minutesBetween("01/03/2026 08:05:30", "01/03/2026 08:05:00")).toBe(-0.5);
  expect(minutesBetween("", "01/03/2026 08:05:00")).toBeNull();
});
