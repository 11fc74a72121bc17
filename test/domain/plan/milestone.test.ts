import { expect, test } from "vitest";
import {
  contradictions,
  isImpossible,
  lastDay,
  type Milestone,
  milestoneDates,
  milestoneLine,
  unreadTimes,
  wholeDays,
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
  return { code, order, round: "D2", what: code, who: "", toWhom: "", ...wholeDays, ...days };
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

test("a day within a longer step contradicts nothing, unless something is sent on that day, or it lies before", () => {
  const lessons = step("hội giảng", 1, 2, 14, "inclusive");
  const party = step("gặp mặt", 2, 6, 6, "inclusive");
  expect(contradictions([lessons, party])).toEqual([]);
  const sending = { ...party, toWhom: "Công đoàn" };
  expect(contradictions([lessons, sending])).toEqual([[lessons, sending]]);
  const before = step("gặp mặt", 2, 1, 1, "inclusive");
  expect(contradictions([lessons, before])).toEqual([[lessons, before]]);
  const deadline = step("đăng ký", 1, null, 14, "inclusive");
  expect(contradictions([deadline, party])).toEqual([[deadline, party]]);
  expect(contradictions([{ ...deadline, inWords: "tuần 1 và tuần 2" }, party])).toEqual([]);
});

test("a step is impossible when no day is left for it", () => {
  const fates = [
    step("a", 1, 7, 7, "inclusive"),
    step("a", 1, 7, 7, "exclusive"),
    step("a", 1, 8, 7, "inclusive"),
  ];
  expect(fates.map(isImpossible)).toEqual([false, true, true]);
});

test("hours stand before their days; of one day both hours stand before it", () => {
  const dates = (
    more: Partial<Milestone>,
    from: number | null,
    to: number,
    end: Milestone["end"] = "inclusive",
  ) => milestoneDates({ ...step("a", 1, from, to, end), ...more });
  expect([
    dates({ toTime: "17:00" }, null, 7, "exclusive"),
    dates({ toTime: "17h" }, null, 7),
    dates({ fromTime: "7:30", toTime: "11 giờ" }, null, 7),
    dates({ fromTime: "7h30" }, 7, 7),
    dates({ fromTime: "7:30", toTime: "17:00" }, 3, 7, "exclusive"),
    dates({ fromTime: "7:30" }, 3, 7),
    dates({ inWords: " tuần 2 tháng 11 " }, null, 7),
  ]).toEqual([
    "trước 17 giờ 00 ngày 07/7/2023",
    "đến 17 giờ 00 ngày 07/7/2023",
    "từ 07 giờ 30 đến 11 giờ 00 ngày 07/7/2023",
    "từ 07 giờ 30 ngày 07/7/2023",
    "từ 07 giờ 30 ngày 03/7/2023 đến trước 17 giờ 00 ngày 07/7/2023",
    "từ 07 giờ 30 ngày 03/7/2023 đến ngày 07/7/2023",
    "tuần 2 tháng 11",
  ]);
  const line = { ...step("sơ kết", 1, 7, 7, "inclusive"), who: "các tổ" };
  expect([
    milestoneLine({ ...line, place: "Hội trường A", toWhom: "Hội đồng" }),
    milestoneLine({ ...line, place: "tại các tổ", inWords: "tuần 2 tháng 7" }),
  ]).toEqual([
    "Ngày 07/7/2023: các tổ sơ kết tại Hội trường A, gửi Hội đồng",
    "Tuần 2 tháng 7: các tổ sơ kết tại các tổ",
  ]);
});

test("“trước 17 giờ 00 ngày” ends on that day; hours that leave no time, contradict, or no clock shows, are known", () => {
  const due = (toTime: string, order = 1) => ({ ...step("gửi", order, null, 7, "exclusive"), toTime });
  expect([lastDay(due("17:00")), lastDay(due(""))]).toEqual([july(7), july(6)]);
  const hours = (fromTime: string, toTime: string) => ({
    ...step("a", 1, 7, 7, "inclusive"),
    fromTime,
    toTime,
  });
  expect([hours("17:00", "7:30"), hours("7:30", "17:00"), hours("17:00", "")].map(isImpossible)).toEqual([
    true,
    false,
    false,
  ]);
  const [first, earlier, later] = [due("16:00", 1), due("15:00", 2), due("16:00", 2)];
  expect([contradictions([first, earlier]).length, contradictions([first, later])]).toEqual([1, []]);
  expect(unreadTimes(hours("25:00", "17:00"))).toEqual(["fromTime"]);
  expect(unreadTimes(hours("7:30", "chiều"))).toEqual(["toTime"]);
  expect(unreadTimes(hours("7h30", ""))).toEqual([]);
});
