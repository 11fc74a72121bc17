import { expect, test } from "vitest";
import { type Milestone, wholeDays } from "../../../src/domain/plan/milestone";
import { daysAhead } from "../../../src/domain/review/days-ahead";
import { july, returned, review } from "../../support/example-school/review";

const milestone = (what: string, day: number, end: Milestone["end"] = "inclusive"): Milestone => ({
  ...{ code: what, round: "D2", order: 1, what, from: null, end, ...wholeDays, who: "", toWhom: "" },
  to: { year: 2023, month: 7, day },
});
const meeting = (code: string, day: number | null) => ({
  code,
  day: day === null ? null : { year: 2023, month: 7, day },
});

test("the days of a review, the next first; of those past what somebody still owes", () => {
  const days = daysAhead(
    {
      review: { ...review, deadlineTime: "17:00" },
      milestones: [
        milestone("Các đơn vị bình xét", 12),
        milestone("Gửi báo cáo", 2),
        milestone("Xét", 15, "exclusive"),
      ],
      returns: [{ ...returned("BS-01", "K-CK", 8), unitName: "Khoa Cơ khí" }],
      meetings: [meeting("P1", 14), meeting("P0", 9), meeting("P2", null)],
    },
    july(10, 9),
  );
  expect(days.map(({ what, until, left }) => `${what}: ${until}, ${left}`)).toEqual([
    "Nhận hồ sơ: 17 giờ 00 ngày 07/7/2023, quá hạn 3 ngày",
    "Bổ sung BS-01, Khoa Cơ khí: hết ngày 08/7/2023, quá hạn 2 ngày",
    "Các đơn vị bình xét: hết ngày 12/7/2023, còn 2 ngày",
    "Họp Hội đồng, phiên P1: ngày 14/7/2023, còn 4 ngày",
    "Xét: trước ngày 15/7/2023, còn 4 ngày",
  ]);
});

test("a milestone is told until a week after it, a meeting on its day, a deadline until the review is locked", () => {
  const nothing = { milestones: [], returns: [], meetings: [] };
  const whats = (more: object, day: number, of = review) =>
    daysAhead({ review: { ...of, deadline: null }, ...nothing, ...more }, july(day)).map(({ left }) => left);
  expect(whats({ milestones: [milestone("Xét", 3)] }, 10)).toEqual(["quá hạn 7 ngày"]);
  expect(whats({ milestones: [milestone("Xét", 3)] }, 11)).toEqual([]);
  expect(whats({ meetings: [meeting("P1", 14)] }, 14)).toEqual(["hôm nay"]);
  expect(whats({ meetings: [meeting("P1", 14)] }, 15)).toEqual([]);
  const locked = { review: { ...review, intake: "locked" as const }, ...nothing };
  expect(daysAhead(locked, july(6))).toEqual([]);
  expect(daysAhead({ ...locked, review }, july(6)).map(({ days }) => days)).toEqual([1]);
});
