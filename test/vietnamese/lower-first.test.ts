import { expect, test } from "vitest";
import { lowerFirst, lowerFirstLetter } from "../../src/vietnamese/text";

test.each([
  ["Thiếu minh chứng", "thiếu minh chứng"],
  ["Đã được đơn vị đề nghị LĐTT ở dòng khác", "đã được đơn vị đề nghị LĐTT ở dòng khác"],
  ["Chưa có xếp loại", "chưa có xếp loại"],
  ["Có 5/12 LĐTT, cần từ 50%", "có 5/12 LĐTT, cần từ 50%"],
  ["Đợt II năm 2023", "đợt II năm 2023"],
  ["Ô danh hiệu trống", "ô danh hiệu trống"],
  ["", ""],
])("a sentence goes on small: %s", (text, expected) => {
  expect(lowerFirst(text)).toBe(expected);
});

test.each([
  "Khoa Mộc xếp loại Tốt",
  "Tổ Tự nhiên chưa họp",
  "Hoàng Thị Giả đã được đề nghị",
  "Ý Lan Ví Dụ",
  "Lớp 12A1 chưa họp",
  "LĐTT cùng năm học chưa có",
  "THPT chuyên",
  "C12 chưa họp",
])("a name, a class or an abbreviation keeps its capital: %s", (text) => {
  expect(lowerFirst(text)).toBe(text);
});

test("a title is no name, whatever follows", () => {
  expect(lowerFirstLetter("Phó Hiệu trưởng")).toBe("phó Hiệu trưởng");
});
