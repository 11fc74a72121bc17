import { expect, test } from "vitest";
import { differInToneMark } from "../../../src/documents/engine/difference";
import { aboutOf } from "../../../src/documents/engine/difference-about";

test.each([
  ["count", "Danh sách có 10 lượt đề nghị", "Danh sách có 11 lượt đề nghị", ""],
  ["count", "4", "5", "Tổng số"],
  ["rate", "Tỷ lệ 75,00%", "Tỷ lệ 57,00%", ""],
  ["rate", "73,33% (11/15)", "73,33% (12/15)", "Tỷ lệ (%)"],
  ["rate", "12/15", "13/15", ""],
  ["money", "Mức thưởng 1.490.000 đồng", "Mức thưởng 1.940.000 đồng", ""],
  ["money", "890.000", "980.000", "Thành tiền"],
  ["money", "(Bằng chữ: Một triệu đồng)", "(Bằng chữ: Hai triệu đồng)", ""],
  ["date", "ngày 05 tháng 01 năm 2021", "ngày 06 tháng 01 năm 2021", ""],
  ["date", "13/7/2023", "14/7/2023", ""],
  ["date", "năm học 2022 - 2023", "năm học 2021 - 2023", ""],
  ["reference", "Số: 05/KH-CĐKTKT", "Số: 06/KH-CĐKTKT", ""],
  ["name", "Nguyễn Văn An", "Nguyễn Văn Ân", "Họ và tên"],
  ["name", "chủ tọa: ông Nguyễn Văn An, Hiệu trưởng", "chủ tọa: ông Nguyễn Văn Ân, Hiệu trưởng", ""],
  ["award", "Lao động tiên tiến", "Lao động xuất sắc", ""],
  ["award", "Giấy khen", "Bằng khen", "Danh hiệu"],
  ["wording", "Hội đồng thống nhất", "Hội đồng nhất trí", ""],
  // Of a figure and a word the figure.
  ["count", "có 10 đề nghị", "gồm 11 đề nghị", ""],
] as const)("%s: “%s” and “%s”", (about, written, found, column) => {
  expect(aboutOf(written, found, column)).toBe(about);
});

test("a tone mark on another letter is no other letter, and no other tone", () => {
  expect(differInToneMark("Nguyễn Thị Hòa", "Nguyễn Thị Hoà")).toBe(true);
  expect(differInToneMark("Thúy", "Thuý")).toBe(true);
  expect(differInToneMark("Nguyễn Thị Hòa", "Nguyễn Thị Hóa")).toBe(false);
  expect(differInToneMark("Hòa", "Hòa")).toBe(false);
  expect(differInToneMark("Đặng", "Đăng")).toBe(false);
});
