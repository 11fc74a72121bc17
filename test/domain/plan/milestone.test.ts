import { expect, test } from "vitest";
import {
  contradictions,
  isImpossible,
  lastDay,
  type Milestone,
  milestoneDates,
  milestoneLine,
} from "../../../src/domain/plan/milestone";

function july(day: number) {
  return { year: 2023, month: 7, day };
}

function step(
  code: string,
  order: number,
  from: number | null,
  to: number,
  end: Milestone["end"],
): Milestone {
  const days = { from: from === null ? null : july(from), to: july(to), end };
  return { code, order, round: "D2", what: code, who: "", toWhom: "", ...days };
}

test("“trước ngày” ends the day before, “đến hết ngày” on the day", () => {
  expect(lastDay(step("gửi", 1, null, 7, "exclusive"))).toEqual(july(6));
  expect(lastDay(step("gửi", 1, null, 7, "inclusive"))).toEqual(july(7));
  expect(lastDay(step("gửi", 1, null, 1, "exclusive"))).toEqual({ year: 2023, month: 6, day: 30 });
});

test("a milestone's days are written as its kind asks", () => {
  expect([
    milestoneDates(step("a", 1, 3, 7, "inclusive")),
    milestoneDates(step("a", 1, 3, 7, "exclusive")),
    milestoneDates(step("a", 1, null, 7, "exclusive")),
    milestoneDates(step("a", 1, null, 7, "inclusive")),
    milestoneDates(step("a", 1, 7, 7, "inclusive")),
  ]).toEqual([
    "từ ngày 03/7/2023 đến ngày 07/7/2023",
    "từ ngày 03/7/2023 đến trước ngày 07/7/2023",
    "trước ngày 07/7/2023",
    "đến hết ngày 07/7/2023",
    "ngày 07/7/2023",
  ]);
  expect(
    milestoneLine({ ...step("bình xét", 1, null, 7, "exclusive"), who: "các khoa", toWhom: "Phòng Tổ chức" }),
  ).toBe("Trước ngày 07/7/2023: các khoa bình xét, gửi Phòng Tổ chức");
});

test("a step that must end before the one before it is over contradicts it (domain.md B3)", () => {
  const review = step("bình xét", 2, 3, 7, "inclusive");
  const send = step("gửi", 3, null, 7, "exclusive");
  expect(contradictions([send, review])).toEqual([[review, send]]);
  expect(contradictions([step("gửi", 3, null, 8, "exclusive"), review])).toEqual([]);
  expect(contradictions([step("gửi", 3, null, 7, "inclusive"), review])).toEqual([]);
});

test("a step is impossible when no day is left for it", () => {
  const fates = [
    step("a", 1, 7, 7, "inclusive"),
    step("a", 1, 7, 7, "exclusive"),
    step("a", 1, 8, 7, "inclusive"),
  ];
  expect(fates.map(isImpossible)).toEqual([false, true, true]);
});
