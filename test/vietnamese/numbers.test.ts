import fc from "fast-check";
import { expect, test } from "vitest";
import { pointLetter, romanNumeral, twoDigits } from "../../src/vietnamese/numbers";

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
