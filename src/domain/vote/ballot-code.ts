/**
 * The code of a secret form ballot: printed on a slip, drawn at the meeting, typed into the form. "7KPM-4XRT-9CHN2": twelve
 * signs of chance (19 signs, 50,9 bits) and one that checks them.
 *
 * The signs: no two are alike, and no vowel, D or W is among them, from which the tools that Vietnamese is typed with would
 * make "Ê", "Đ" or "Ư". 19 is a prime, which the check stands on.
 */
const alphabet = "23456789CFHJKMNPRTX";

const dataLength = 12;
const wholeLength = dataLength + 1;

/** What people read on a slip or type where a sign of the alphabet looks alike. */
const lookAlikes: Readonly<Record<string, string>> = { B: "8", S: "5", Z: "2", G: "6" };

/** What stands between groups, or beside the code: spaces, full stops and dashes of any kind. */
const between = "[\\s.\\-–—]*";

/**
 * What a form lets through as a code: any spelling `ballotCodeOf` reads, right or wrong by its check sign, which no pattern can
 * compute.
 */
export const ballotCodePattern = patternOf();

function patternOf(): string {
  const letters = [...alphabet, ...Object.keys(lookAlikes)].filter((sign) => /[A-Z]/.test(sign)).sort();
  const both = `${letters.join("")}${letters.join("").toLowerCase()}`;
  return `${between}(?:[2-9${both}]${between}){${wholeLength}}`;
}

/** A new code from a source of bytes (0–255) of chance. */
export function newBallotCode(nextByte: () => number): string {
  // Bytes from 247 on would favour the first signs.
  const fair = 256 - (256 % alphabet.length);
  let data = "";
  while (data.length < dataLength) {
    const byte = nextByte();
    if (byte < fair) data += alphabet.charAt(byte % alphabet.length);
  }
  return inGroups(data + checkSign(data));
}

/**
 * The code that somebody typed, as it is printed, whatever the case, spaces, dashes and look-alikes; null where it is no
 * code: too short, too long, signs that no code has, or one sign wrong or two neighbours swapped.
 */
export function ballotCodeOf(typed: string): string | null {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s.\p{Pd}\p{Cf}]/gu, "")
    .replace(/[BSZG]/g, (sign) => lookAlikes[sign] ?? sign);
  if (signs.length !== wholeLength || [...signs].some((sign) => !alphabet.includes(sign))) return null;
  const data = signs.slice(0, dataLength);
  return checkSign(data) === signs.slice(dataLength) ? inGroups(signs) : null;
}

/**
 * The sign by which the sum of all signs, each as often as its place says, is a multiple of 19: one other sign changes the
 * sum by a product of numbers below 19, a swap of neighbours by the difference of the two.
 */
function checkSign(data: string): string {
  const sum = [...data].reduce((total, sign, index) => total + (index + 1) * alphabet.indexOf(sign), 0);
  const found = [...alphabet].find((_, value) => (sum + wholeLength * value) % alphabet.length === 0);
  return found ?? "";
}

function inGroups(signs: string): string {
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].join("-");
}
