import { comparable } from "../vietnamese/text";

/** A code as codes are compared: without regard to case and to spaces at its ends. Leading zeros count. */
export function codeKey(code: string): string {
  // Most are in this form already, and they are looked up often.
  return /^[A-Z0-9._-]*$/.test(code) ? code : comparable(code).toUpperCase();
}
