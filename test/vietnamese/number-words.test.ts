import { expect, test } from "vitest";
import { countInWords, numberInWords } from "../../src/vietnamese/number-words";

test.each([
  [0, "không"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi bốn"],
  [25, "hai mươi lăm"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [105, "một trăm linh năm"],
  [110, "một trăm mười"],
  [115, "một trăm mười lăm"],
  [121, "một trăm hai mươi mốt"],
  [180, "một trăm tám mươi"],
  [999, "chín trăm chín mươi chín"],
  [1000, "một nghìn"],
  [1002, "một nghìn không trăm linh hai"],
  [1015, "một nghìn không trăm mười lăm"],
  [263_730_000, "hai trăm sáu mươi ba triệu bảy trăm ba mươi nghìn"],
  [1_000_000_001, "một tỷ không trăm linh một"],
])("%i in words is “%s”", (count, words) => {
  expect(numberInWords(count)).toBe(words);
});

test("a figure with its words has two digits and a capital", () => {
  expect(countInWords(9, "phiếu")).toBe("09 phiếu (bằng chữ: Chín phiếu)");
  expect(countInWords(15, "thành viên")).toBe("15 thành viên (bằng chữ: Mười lăm thành viên)");
  expect(countInWords(0, "phiếu")).toBe("00 phiếu (bằng chữ: Không phiếu)");
});

test.each([-1, 1.5, 10 ** 12])("%d has no words", (count) => {
  expect(() => numberInWords(count)).toThrow(RangeError);
});
