import { expect, test } from "vitest";
import { commentPeriod } from "../../../src/domain/results/comment-period";

const day = (year: number, month: number, at: number) => ({ year, month, day: at });

test.each([
  [7, day(2023, 7, 15), day(2023, 7, 22)],
  [10, day(2023, 7, 24), day(2023, 8, 3)],
  [7, day(2023, 12, 28), day(2024, 1, 4)],
  [1, day(2024, 2, 28), day(2024, 2, 29)],
  [1, day(2023, 2, 28), day(2023, 3, 1)],
])("%d days from %o end with %o, the first day not counted", (commentDays, date, until) => {
  expect(commentPeriod({ date }, { commentDays })).toEqual({ from: date, until });
});

test("without a date, or where no comments are taken, there is no period", () => {
  expect(commentPeriod({ date: null }, { commentDays: 7 })).toBeNull();
  expect(commentPeriod({ date: day(2023, 7, 15) }, { commentDays: 0 })).toBeNull();
});
