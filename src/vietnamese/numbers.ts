/** "05", "38": counts, days and document numbers under 10 are written with a zero (domain.md 6, 7). */
export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

const romanDigits: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** "IV" for 4. Takes 1–399: a document has no more sections than that; anything else is a bug and throws. */
export function romanNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 399)
    throw new RangeError(`No Roman numeral for ${count}`);
  let rest = count;
  let numeral = "";
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      numeral += digits;
      rest -= value;
    }
  }
  return numeral;
}

/** The letters that number points in Vietnamese documents: đ follows d, and f, j, w, z have no place. */
const pointLetters = [
  "a",
  "b",
  "c",
  "d",
  "đ",
  "e",
  "g",
  "h",
  "i",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s",
  "t",
  "u",
  "v",
  "x",
  "y",
];

/** "a" for 1, "đ" for 5, "g" for 7; null past "y", the last letter of the row. */
export function pointLetter(count: number): string | null {
  return pointLetters[count - 1] ?? null;
}
