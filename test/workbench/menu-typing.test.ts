import { expect, test } from "vitest";
import { findTyped } from "../../local/workbench/ui/menus/entries";

const captions = ["Kế hoạch", "Hồ sơ", "Đơn vị", "Duyệt", "Điểm danh", "Hủy mã"];

test("a typed beginning leads to the next caption that begins so, going round", () => {
  expect(findTyped(captions, "k", -1)).toBe(0);
  expect(findTyped(captions, "h", 0)).toBe(1);
  expect(findTyped(captions, "h", 1)).toBe(5);
  expect(findTyped(captions, "h", 5)).toBe(1);
  expect(findTyped(captions, "z", 2)).toBe(undefined);
});

test("marks and capitals do not matter: a keyboard sends d before đ, and u before ủ", () => {
  expect(findTyped(captions, "d", 1)).toBe(2);
  expect(findTyped(captions, "Đ", 2)).toBe(3);
  expect(findTyped(captions, "HU", 0)).toBe(5);
});

test("a beginning that grows stays where it still fits", () => {
  expect(findTyped(captions, "di", 4)).toBe(4);
  expect(findTyped(captions, "du", 2)).toBe(3);
});

test("an empty menu has nothing to go to", () => {
  expect(findTyped([], "a", -1)).toBe(undefined);
});
