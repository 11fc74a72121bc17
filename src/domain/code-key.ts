import { comparable } from "../vietnamese/text";

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
