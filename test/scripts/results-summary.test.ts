import { expect, test } from "vitest";
import { summariseResults } from "../../scripts/results-summary";
import { grantedReview, suddenReview } from "../support/reported-review";
import { review } from "../support/review";

test("the summary has a row a decision and award, and each payment; what was annulled is in neither", () => {
  const { decisions, payments } = summariseResults(grantedReview());
  expect(decisions).toEqual([
    { award: "TTLDTT", number: 31, document: `QĐ1:${review}:TTLDTT`, rows: 1, total: 1_440_000 },
    { award: "LDTT", number: 32, document: `QĐ1:${review}:LDTT`, rows: 4, total: 2_160_000 },
    { award: "GK", number: 8, document: `QĐ1:${suddenReview}:DX01`, rows: 1, total: 540_000 },
    { award: "GUONG", number: 33, document: `QĐ1:${review}:GUONG`, rows: 1, total: 0 },
  ]);
  expect(
    payments.map(({ decision, number, nominee, amount }) => [decision, number, nominee, amount]),
  ).toEqual([
    [31, 1, "Khoa Mộc", 1_440_000],
    [32, 1, "Trần Văn Thử", 540_000],
    [32, 2, "Lê Thị Mẫu", 540_000],
    [32, 3, "Phạm Văn Ví Dụ", 540_000],
    [32, 5, "Đỗ Văn Nháp", 540_000],
    [8, 1, "Cù Thị Nước", 540_000],
  ]);
  expect(payments[0]).toEqual({
    ...{ decision: 31, number: 1, nominee: "Khoa Mộc", kind: "collective", unit: "K-MOC" },
    ...{ award: "TTLDTT", amount: 1_440_000 },
  });
});
