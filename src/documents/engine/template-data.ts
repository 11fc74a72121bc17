import { withoutPictures } from "../../vietnamese/text";

/**
 * What XML 1.0 cannot hold: control characters other than tab and line feed, halves of a surrogate pair, and the last
 * two code points of the plane. Pasted text brings them along, and a single one makes the whole file unreadable.
 * `\p{Cc}` reaches up to U+009F, but U+007F and above are allowed.
 */
const forbidden = /(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as `printable` has it. */
export function printableText(text: string): string {
  return withoutPictures(text.replace(/\r\n?|\v/g, "\n").replace(forbidden, ""));
}

/**
 * A copy of plain data (objects, arrays, texts, numbers, flags) whose texts may be printed: characters that XML forbids and the
 * pictures of chat programs are left out, and every kind of line end (a soft break of Word is "\v") becomes "\n". Names of properties are
 * brought to NFC, as tags are.
 */
export function printable(value: unknown): unknown {
  if (typeof value === "string") return printableText(value);
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [name.normalize("NFC"), printable(content)]),
  );
}
