import { expect, test } from "vitest";
import { amountText, dongInWords, dongInWordsLine, dongText } from "../../src/vietnamese/money";

test.each([
  [0, "0", "Không đồng"],
  [999, "999", "Chín trăm chín mươi chín đồng"],
  [1_000, "1.000", "Một nghìn đồng"],
  [540_000, "540.000", "Năm trăm bốn mươi nghìn đồng"],
  [1_500_000, "1.500.000", "Một triệu năm trăm nghìn đồng"],
  [4_170_000, "4.170.000", "Bốn triệu một trăm bảy mươi nghìn đồng"],
  [10_010_000, "10.010.000", "Mười triệu không trăm mười nghìn đồng"],
  [263_730_000, "263.730.000", "Hai trăm sáu mươi ba triệu bảy trăm ba mươi nghìn đồng"],
  [1_000_000_000, "1.000.000.000", "Một tỷ đồng"],
])("%i is written “%s” and “%s”", (amount, figures, words) => {
  expect([amountText(amount), dongText(amount), dongInWords(amount), dongInWordsLine(amount)]).toEqual([
    figures,
    `${figures} đồng`,
    words,
    `(Bằng chữ: ${words})`,
  ]);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])("%d is no sum", (amount) => {
  expect(() => amountText(amount)).toThrow(RangeError);
  expect(() => dongInWords(amount)).toThrow(RangeError);
});
