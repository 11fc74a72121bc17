import { comparable, recognisable } from "../vietnamese/text";

/** A code as codes are compared: without regard to case and to spaces at its ends. Leading zeros count. */
export function codeKey(code: string): string {
  // Most are in this form already, and they are looked up often.
  return /^[A-Z0-9._-]*$/.test(code) ? code : comparable(code).toUpperCase();
}

/**
 * A code without the zeros its numbers begin with: spreadsheets make "9" of "009", and people write "GV9" for "GV009". Two
 * codes that are alike in it alone may be one, which a person has to say.
 */
export function looseCodeKey(code: string): string {
  return codeKey(code).replace(/(^|[^0-9])0+(?=[0-9])/g, "$1");
}

/**
 * The one of these codes for which a mistyped one was most likely meant: the same but for zeros, marks and signs between, or
 * with one character too many, too few, changed or exchanged with its neighbour. Null where none or several could be meant.
 */
export function nearCode(typed: string, known: Iterable<string>): string | null {
  const codes = [...new Set(known)].filter((code) => code !== "");
  for (const isNear of [sameLoosely, sameBare, oneSlipApart]) {
    const near = codes.filter((code) => isNear(codeKey(typed), codeKey(code)));
    if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  }
  return null;
}

function sameLoosely(one: string, other: string): boolean {
  return looseCodeKey(one) === looseCodeKey(other);
}

function sameBare(one: string, other: string): boolean {
  const bare = recognisable(one).replace(/ /g, "");
  return bare !== "" && bare === recognisable(other).replace(/ /g, "");
}

/** Codes of one or two characters are all near to each other: of these nothing is guessed. */
function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const exchanged = `${short[at + 1] ?? ""}${short[at] ?? ""}`;
  return exchanged === long.slice(at, at + 2) && short.slice(at + 2) === long.slice(at + 2);
}
