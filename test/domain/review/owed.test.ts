import { expect, test } from "vitest";
import { throughDay } from "../../../src/domain/deadline";
import { receivedState } from "../../../src/domain/review/owed";
import { now, progressRow, returned, review, unit, units } from "../../support/review-example";

const july = (day: number) => ({ year: 2023, month: 7, day });

test("who owes what: a correction is due on its own day, everything else with the review", () => {
  const progress = [
    progressRow("PDT", ["báo cáo", "bổ sung hồ sơ BS-01"]),
    progressRow("KCK", ["danh sách đề nghị", "báo cáo"], false),
    progressRow("KDL", []),
    { ...progressRow("KDL", ["báo cáo"], false), review: "CN2022" },
  ];
  const general = { due: throughDay(july(7)), overdue: 12 };
  expect(receivedState(review, units, progress, [returned("BS-01", "PDT", 20)], now)).toEqual({
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
          { what: "bổ sung hồ sơ BS-01", due: throughDay(july(20)), overdue: null },
        ],
      },
    ],
  });
});

test("a correction that is not the unit's, or is closed, says nothing of its day", () => {
  const progress = [progressRow("PDT", ["bổ sung hồ sơ BS-01"])];
  const days = (returns: Parameters<typeof receivedState>[3]) =>
    receivedState(review, units, progress, returns, now).owing[0]?.items[0]?.due?.day.day;
  expect(days([returned("BS-01", "PDT", 20)])).toBe(20);
  expect(days([returned("BS-01", "KCK", 20)])).toBe(7);
  expect(days([{ ...returned("BS-01", "PDT", 20), closed: true }])).toBe(7);
  expect(days([returned("BS-1", "PDT", 20)])).toBe(7);
});
