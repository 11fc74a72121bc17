import fc from "fast-check";
import { expect, test } from "vitest";
import {
  percentFigure,
  percentText,
  pointLetter,
  romanNumeral,
  twoDigits,
} from "../../src/vietnamese/numbers";

test("counts under 10 are written with a zero", () => {
  expect([0, 5, 9, 10, 38, 131].map(twoDigits)).toEqual(["00", "05", "09", "10", "38", "131"]);
});

test("sections are numbered in Roman numerals", () => {
  expect([1, 2, 3, 4, 5, 6, 9, 14, 40, 399].map(romanNumeral)).toEqual([
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "IX",
    "XIV",
    "XL",
    "CCCXCIX",
  ]);
  expect(() => romanNumeral(0)).toThrow("No Roman numeral for 0");
  expect(() => romanNumeral(400)).toThrow("No Roman numeral for 400");
});

test("no two numbers share a numeral", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), fc.integer({ min: 1, max: 399 }), (a, b) => {
      expect(romanNumeral(a) === romanNumeral(b)).toBe(a === b);
    }),
  );
});

test("points go a, b, c, d, đ, e, g: đ has its place, f has none", () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(pointLetter)).toEqual(["a", "b", "c", "d", "đ", "e", "g"]);
  expect([pointLetter(0), pointLetter(23), pointLetter(24)]).toEqual([null, "y", null]);
});

test("a rate has two decimals and a comma", () => {
  expect([
    percentText(12, 14),
    percentText(12, 15),
    percentText(0, 9),
    percentText(9, 9),
    percentText(8996, 10_000),
    percentText(1, 2000),
    percentText(1, 20_001),
    percentText(14, 13),
  ]).toEqual(["85,71%", "80,00%", "0,00%", "100,00%", "89,96%", "0,05%", "0,00%", "107,69%"]);
  expect([percentText(12, 14, { digits: 0 }), percentText(12, 14, { digits: 1 })]).toEqual(["86%", "85,7%"]);
});

test("a rate below its threshold is never written as having reached it", () => {
  const against = (numerator: number, denominator: number, p: number, q: number, digits = 2) =>
    percentText(numerator, denominator, { digits, threshold: { p, q } });
  expect([
    against(8996, 10_000, 9, 10),
    against(89_999, 100_000, 9, 10),
    against(90_000, 100_000, 9, 10),
    against(90_001, 100_000, 9, 10),
    against(66_666, 100_000, 2, 3),
    against(2, 3, 2, 3),
    against(1, 3, 9, 10),
    against(899, 1000, 9, 10, 0),
    against(9, 10, 9, 10, 0),
  ]).toEqual(["89,96%", "89,99%", "90,00%", "90,00%", "66,66%", "66,67%", "33,33%", "89%", "90%"]);
});

test("whatever the rate, its text stands on the side of the threshold on which the rate is", () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 100 }), fc.nat(4), (part, whole, percent, digits) => {
      const text = percentText(part, whole, { digits, threshold: { p: percent, q: 100 } });
      const shown = BigInt(text.replace(/[,%]/g, ""));
      const bound = BigInt(percent) * 10n ** BigInt(digits);
      expect(shown >= bound).toBe(BigInt(part) * 100n >= BigInt(percent) * BigInt(whole));
    }),
  );
});

test("a rate of nothing is a bug", () => {
  expect(() => percentText(0, 0)).toThrow("No rate of 0/0");
  expect(() => percentText(1.5, 3)).toThrow("No rate of 1.5/3");
  expect(() => percentText(-1, 3)).toThrow("No rate of -1/3");
});

test.each([
  [15, "15%"],
  [100, "100%"],
  [37.5, "37,50%"],
  [99.25, "99,25%"],
  [33.3333, "33,3333%"],
  [0, "0%"],
])("a rate of %d that somebody set is written “%s”", (percent, text) => {
  expect(percentFigure(percent)).toBe(text);
});
