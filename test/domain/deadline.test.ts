import { describe, expect, test } from "vitest";
import type { MilestoneEnd } from "../../src/domain/deadline";
import {
  daysOverdue,
  deadlineOf,
  deadlineToTell,
  isLate,
  lastMomentText,
  timeLeftText,
} from "../../src/domain/deadline";
import { lateness } from "../../src/domain/review/intake/lateness";
import type { ReturnForCorrection } from "../../src/domain/review/return-for-correction";
import { july, returned, review } from "../support/example-school/review";

function deadline(deadlineTime: string, deadlineEnd: MilestoneEnd | null) {
  const read = deadlineOf({ ...review, deadlineTime, deadlineEnd });
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return read.value;
}

test.each([
  ["hết ngày 07/7/2023", "", null, july(7, 23, 59, 59), july(8, 0, 0, 0)],
  ["hết ngày 07/7/2023", "", "inclusive", july(7, 23, 59, 59), july(8, 0, 0, 0)],
  ["trước ngày 07/7/2023", "", "exclusive", july(6, 23, 59, 59), july(7, 0, 0, 0)],
  ["17 giờ 00 ngày 07/7/2023", "17:00", null, july(7, 17, 0, 59), july(7, 17, 1, 0)],
  ["trước 17 giờ 00 ngày 07/7/2023", "17h00", "exclusive", july(7, 16, 59, 59), july(7, 17, 0, 0)],
  ["07 giờ 30 ngày 07/7/2023", "7 giờ 30", "inclusive", july(7, 7, 30, 59), july(7, 7, 31, 0)],
  ["17 giờ 30 ngày 07/7/2023", "17 giờ 30 phút", null, july(7, 17, 30, 59), july(7, 17, 31, 0)],
  ["17 giờ 30 ngày 07/7/2023", "17.30", null, july(7, 17, 30, 59), july(7, 17, 31, 0)],
  ["trước 00 giờ 00 ngày 07/7/2023", "0h", "exclusive", july(6, 23, 59, 59), july(7, 0, 0, 0)],
] as const)("%s (%s, %s): the last moment in time and the first late", (text, time, end, last, first) => {
  const read = deadline(time, end);
  expect([lastMomentText(read), isLate(last, read), isLate(first, read)]).toEqual([text, false, true]);
});

test("without a deadline nothing is late", () => {
  const none = deadlineOf({ ...review, deadline: null });
  expect(none).toEqual({ ok: true, value: null });
  expect([
    isLate(july(31), null),
    lastMomentText(null),
    deadlineToTell({ ...review, deadline: null }),
  ]).toEqual([false, "", null]);
});

test.each(["25:99", "24:00", "17:60", "chiều", "17:0", "1700"])(
  "“%s” is no hour: the secretary is told",
  (time) => {
    expect(deadlineOf({ ...review, deadlineTime: time })).toEqual({
      ok: false,
      problems: [
        {
          what: `Giờ hạn “${time}” của kỳ xét “CN23” không phải là một giờ trong ngày`,
          where: { tab: "Kỳ xét", column: "Giờ hạn" },
          remedy: "Gõ giờ theo mẫu 17:00, hoặc để trống",
        },
      ],
    });
  },
);

test("an hour without its day is told, too", () => {
  const read = deadlineOf({ ...review, deadline: null, deadlineTime: "17:00" });
  expect(read.ok ? [] : read.problems.map(({ what }) => what)).toEqual([
    "Kỳ xét “CN23” có giờ hạn mà không có ngày hạn",
  ]);
});

test("who only tells of a deadline leaves an hour out that cannot be read", () => {
  const told = (time: string) =>
    lastMomentText(deadlineToTell({ ...review, deadlineTime: time, deadlineEnd: null }));
  expect([told("17:00"), told("17:60"), told("")]).toEqual([
    "17 giờ 00 ngày 07/7/2023",
    "hết ngày 07/7/2023",
    "hết ngày 07/7/2023",
  ]);
  expect(deadlineToTell({ ...review, deadline: null, deadlineTime: "17:00" })).toBeNull();
});

describe("how many days a deadline is past", () => {
  test.each([
    ["", "inclusive", july(7, 23, 59, 59), null],
    ["", "inclusive", july(8, 0), 1],
    ["", "inclusive", july(19), 12],
    ["", "exclusive", july(6, 23, 59, 59), null],
    ["", "exclusive", july(7, 0), 1],
    ["17:00", "inclusive", july(7, 17, 0, 59), null],
    ["17:00", "inclusive", july(7, 17, 1), 0],
    ["17:00", "inclusive", july(8, 1), 1],
    ["17:00", "exclusive", july(7, 16, 59, 59), null],
    ["17:00", "exclusive", july(7, 17), 0],
  ] as const)("%s, %s", (time, end, at, days) => {
    const passed = deadline(time, end);
    expect(passed && daysOverdue(at, passed)).toBe(days);
  });
});

describe("a return has a deadline of its own", () => {
  const of = (given: Partial<ReturnForCorrection>) =>
    lateness(
      deadline("", null),
      [returned("BS-01", "K-CK", 12, { at: july(8), ...given })],
      (id) => new Set(id === "r1#1" ? ["sent before"] : []),
    );

  test("for the whole: until the end of its day, for its unit, from when it was returned", () => {
    const late = of({});
    expect([
      late.submission("K-CK", july(12, 23, 59, 59)),
      late.submission("K-CK", july(13, 0, 0, 0)),
      late.submission("K-DL", july(12)),
      late.submission("K-CK", july(8, 7, 59, 59)),
      late.nomination("K-CK", july(12), "any", "any"),
    ]).toEqual([false, true, true, true, false]);
  });

  test("for some nominations: for them, and for what its submission had", () => {
    const late = of({ nominations: ["CN23/K-CK/GV001/LDTT"] });
    expect([
      late.nomination("K-CK", july(12), "CN23/K-CK/GV001/LDTT", "anything"),
      late.nomination("K-CK", july(12), "CN23/K-CK/GV002/LDTT", "sent before"),
      late.nomination("K-CK", july(12), "CN23/K-CK/GV003/LDTT", "new"),
    ]).toEqual([false, false, true]);
  });
});

test.each([
  ["", "inclusive", july(6), "còn 1 ngày"],
  ["", "inclusive", july(7, 23, 59), "hết hạn hôm nay"],
  ["", "inclusive", july(8, 0), "quá hạn 1 ngày"],
  ["", "exclusive", july(6, 23, 59), "hết hạn hôm nay"],
  ["", "exclusive", july(7, 0), "quá hạn 1 ngày"],
  ["17:00", "inclusive", july(7, 17, 0), "hết hạn hôm nay"],
  ["17:00", "inclusive", july(7, 17, 1), "quá hạn từ hôm nay"],
  ["17:00", "exclusive", july(6), "còn 1 ngày"],
] as const)("07/7, %s, %s: how much time is left", (time, end, at, expected) => {
  const read = deadline(time, end);
  expect(read && timeLeftText(at, read)).toBe(expected);
});
