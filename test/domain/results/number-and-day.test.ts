import { expect, test } from "vitest";
import { readNumberAndDay } from "../../../src/domain/results/number-and-day";

const day = { year: 2021, month: 7, day: 12 };

test.each([
  ["45; 12/7/2021", ""],
  ["45;12/07/2021", ""],
  ["45, 12.7.2021", ""],
  ["45 12/7/2021", ""],
  ["45 ; ngày 12/7/2021.", ""],
  ["45/QĐ-CĐTN; 12/7/2021", "QĐ-CĐTN"],
  ["45/QĐ-CĐTN 12/7/2021", "QĐ-CĐTN"],
  ["45 / QĐ-CĐTN ngày 12 tháng 7 năm 2021", "QĐ-CĐTN"],
  ["Số 45 ngày 12 tháng 7 năm 2021", ""],
  ["số: 45/QĐ-CĐTN, ngày 12/7/2021", "QĐ-CĐTN"],
  ["45; 2021-07-12", ""],
])("the clerk's “%s” is number 45 of 12/7/2021", (text, symbol) => {
  expect(readNumberAndDay(text)).toEqual({ number: "45", symbol, day });
});

test.each([
  [""],
  ["45"],
  ["12/7/2021"],
  ["45; 12/7"],
  ["45; 12/7/21"],
  ["45; 31/4/2021"],
  ["45; 44389"],
  ["0; 12/7/2021"],
  ["45-b; 12/7/2021"],
  ["b45; 12/7/2021"],
  ["45/12/7/2021"],
  ["45; hôm qua"],
  ["45; 12/7/2021 và 46"],
])("“%s” tells no number with its day", (text) => {
  expect(readNumberAndDay(text)).toBeNull();
});
