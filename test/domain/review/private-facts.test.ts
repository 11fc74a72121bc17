import { expect, test } from "vitest";
import { withPrivateFacts } from "../../../src/domain/review/private-facts";
import { nominate, nominateUnit } from "../../support/example-school/nominations";

const tells = (summary: string, more = {}) =>
  withPrivateFacts([nominate("a", "GK", { summary, ...more })]).length;

test.each([
  ["Người Chăm, đi phà hai chuyến mỗi ngày đến lớp", 1],
  ["Mồ côi từ nhỏ, học nghề mộc", 1],
  ["Nghỉ thai sản sáu tháng", 1],
  ["Vượt qua BỆNH hiểm nghèo", 1],
  ["Hoàn cảnh khó khăn, vẫn đạt loại giỏi", 1],
  ["Sửa điện cho bệnh viện huyện", 0],
  ["Dạy môn Văn hóa các nước", 0],
  ["Người Thầy được học sinh yêu mến", 0],
  ["", 0],
])("“%s” is told of: %i", (summary, count) => {
  expect(tells(summary)).toBe(count);
});

test("products are read as well; who does not stand, and units, are not", () => {
  expect([
    tells("", { product: "Sách về trẻ khuyết tật" }),
    tells("Mồ côi", { state: "withdrawn" }),
    withPrivateFacts([nominateUnit("u", "GK", { summary: "Giúp hộ nghèo" })]).length,
  ]).toEqual([1, 0, 0]);
});
