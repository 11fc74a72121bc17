import { expect, test } from "vitest";
import { throughDay } from "../../../src/domain/deadline";
import { receivedState } from "../../../src/domain/review/owed";
import { now, progressRow, returned, review } from "../../support/example-school/review";
import { unit, units } from "../../support/example-school/school";
import { dayOf } from "../../support/ground-example";

test("who owes what: a correction is due on its own day, everything else with the review", () => {
  const progress = [
    progressRow("P-DT", ["báo cáo", "bổ sung hồ sơ BS-01"]),
    progressRow("K-CK", ["danh sách đề nghị", "báo cáo"], false),
    progressRow("K-DL", []),
    { ...progressRow("K-DL", ["báo cáo"], false), review: "CN22" },
  ];
  const general = { due: throughDay(dayOf("07/7/2023")), overdue: 12 };
  expect(receivedState(review, units, progress, [returned("BS-01", "P-DT", 20)], now)).toEqual({
    units: 3,
    received: 2,
    complete: 1,
    silent: 1,
    owing: [
      {
        unit: unit("K-CK", "Khoa Cơ khí"),
        items: [
          { what: "danh sách đề nghị", ...general },
          { what: "báo cáo", ...general },
        ],
      },
      {
        unit: unit("P-DT", "Phòng Đào tạo"),
        items: [
          { what: "báo cáo", ...general },
          { what: "bổ sung hồ sơ BS-01", due: throughDay(dayOf("20/7/2023")), overdue: null },
        ],
      },
    ],
  });
});

test("a correction that is not the unit's, or is closed, says nothing of its day", () => {
  const progress = [progressRow("P-DT", ["bổ sung hồ sơ BS-01"])];
  const days = (returns: Parameters<typeof receivedState>[3]) =>
    receivedState(review, units, progress, returns, now).owing[0]?.items[0]?.due?.day.day;
  expect(days([returned("BS-01", "P-DT", 20)])).toBe(20);
  expect(days([returned("BS-01", "K-CK", 20)])).toBe(7);
  expect(days([{ ...returned("BS-01", "P-DT", 20), closed: true }])).toBe(7);
  expect(days([returned("BS-1", "P-DT", 20)])).toBe(7);
});
