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

/**
 * "15%", "99,50%": a rate that somebody set or typed, so many percent, written as `percentText` writes one that was counted. One
 * of more than two decimals keeps them all: a rule is never rounded.
 */
export function percentFigure(percent: number): string {
  const [whole = "", decimals = ""] = String(percent).split(".");
  return decimals === "" ? `${whole}%` : `${whole},${decimals.padEnd(2, "0")}%`;
}

/** How `percentText` writes a rate. */
export interface PercentWriting {
  /** Decimals, 2 where nothing is said. */
  readonly digits?: number;
  /** The threshold p/q the rate is held against: a rate below it is never written as if it had reached it. */
  readonly threshold?: { readonly p: number; readonly q: number };
}

/**
 * "85,71%": a rate for people to read, rounded half up. A rate below its threshold that rounding would lift to it or
 * past it is cut instead: 89.999/100.000 against 9/10 is "89,99%" (domain.md 7). Decisions never read this text: they
 * compare whole numbers. Takes whole numbers from 0 on; a rate of nothing, or anything else, is a bug and throws.
 */
export function percentText(
  numerator: number,
  denominator: number,
  { digits = 2, threshold }: PercentWriting = {},
): string {
  const counts = [numerator, denominator, digits, threshold?.p ?? 0, threshold?.q ?? 1];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || denominator === 0)
    throw new RangeError(`No rate of ${numerator}/${denominator}`);
  const [part, whole] = [BigInt(numerator), BigInt(denominator)];
  // The rate counted in the last decimal shown.
  const unit = 100n * 10n ** BigInt(digits);
  const cut = (part * unit) / whole;
  const rounded = (2n * part * unit + whole) / (2n * whole);
  if (!threshold) return withDecimals(rounded, digits);
  const [p, q] = [BigInt(threshold.p), BigInt(threshold.q)];
  const liftedToThreshold = part * q < p * whole && rounded * q >= p * unit;
  return withDecimals(liftedToThreshold ? cut : rounded, digits);
}

function withDecimals(units: bigint, digits: number): string {
  const figures = String(units).padStart(digits + 1, "0");
  const whole = figures.slice(0, figures.length - digits);
  return digits === 0 ? `${whole}%` : `${whole},${figures.slice(-digits)}%`;
}
