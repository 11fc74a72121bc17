import { describe, expect, test } from "vitest";
import { daysBetween } from "../../src/domain/calendar-date";
import type { Moment } from "../../src/domain/moment";
import { type Due, dueOf, overdueDays, receivedState } from "../../src/domain/owed";
import { boardRow, now, returned, review, unit, units } from "../support/review-example";

const july = (day: number, hour = 12, minute = 0, second = 0): Moment => ({
  year: 2023,
  month: 7,
  day,
  hour,
  minute,
  second,
});
const due = (end: Due["end"], time: Due["time"] = null): Due => ({
  date: { year: 2023, month: 7, day: 7 },
  time,
  end,
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

describe("how long something is overdue", () => {
  const hour = { hour: 17, minute: 0 };
  test.each([
    ["until the end of the day", due("inclusive"), july(7, 23, 59, 59), null],
    ["the day after", due("inclusive"), july(8, 0), 1],
    ["before the day, the evening before", due("exclusive"), july(6, 23, 59, 59), null],
    ["before the day, on the day", due("exclusive"), july(7, 0), 1],
    ["until 17:00, in that minute", due("inclusive", hour), july(7, 17, 0, 59), null],
    ["until 17:00, a minute later", due("inclusive", hour), july(7, 17, 1), 0],
    ["until 17:00, the next morning", due("inclusive", hour), july(8, 1), 1],
    ["before 17:00, a second before", due("exclusive", hour), july(7, 16, 59, 59), null],
    ["before 17:00, at 17:00", due("exclusive", hour), july(7, 17), 0],
  ])("%s", (_, when, at, days) => {
    expect(overdueDays(when, at)).toBe(days);
  });
});

test("a review's deadline has the hour as people write it; what cannot be read is no hour", () => {
  const time = (deadlineTime: string) => dueOf({ ...review, deadlineTime })?.time;
  expect(["17:00", " 7h30 ", "17 giờ", "17 giờ 30 phút", "8g"].map(time)).toEqual([
    { hour: 17, minute: 0 },
    { hour: 7, minute: 30 },
    { hour: 17, minute: 0 },
    { hour: 17, minute: 30 },
    { hour: 8, minute: 0 },
  ]);
  expect(["", "24:00", "17:60", "chiều"].map(time)).toEqual([null, null, null, null]);
  expect(dueOf({ ...review, deadline: null })).toBeNull();
});

test("who owes what: a correction is due on its own day, everything else with the review", () => {
  const board = [
    boardRow("PDT", ["báo cáo", "bổ sung hồ sơ BS-01"]),
    boardRow("KCK", ["danh sách đề nghị", "báo cáo"], false),
    boardRow("KDL", []),
    { ...boardRow("KDL", ["báo cáo"], false), review: "CN2022" },
  ];
  const general = { due: due("inclusive"), overdue: 12 };
  const own: Due = { date: { year: 2023, month: 7, day: 20 }, time: null, end: "inclusive" };
  expect(receivedState(review, units, board, [returned("BS-01", "PDT", 20)], now)).toEqual({
    units: 3,
    received: 2,
    owing: [
      {
        unit: unit("KCK", "Khoa Cơ khí"),
        items: [
          { what: "danh sách đề nghị", ...general },
          { what: "báo cáo", ...general },
        ],
      },
      {
        unit: unit("PDT", "Phòng Đào tạo"),
        items: [
          { what: "báo cáo", ...general },
          { what: "bổ sung hồ sơ BS-01", due: own, overdue: null },
        ],
      },
    ],
  });
});

test("a correction that is not the unit's, or is closed, says nothing of its day", () => {
  const board = [boardRow("PDT", ["bổ sung hồ sơ BS-01"])];
  const days = (returns: Parameters<typeof receivedState>[3]) =>
    receivedState(review, units, board, returns, now).owing[0]?.items[0]?.due?.date.day;
  expect(days([returned("BS-01", "PDT", 20)])).toBe(20);
  expect(days([returned("BS-01", "KCK", 20)])).toBe(7);
  expect(days([{ ...returned("BS-01", "PDT", 20), closed: true }])).toBe(7);
  expect(days([returned("BS-1", "PDT", 20)])).toBe(7);
});
