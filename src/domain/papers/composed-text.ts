import type { CalendarDate } from "../calendar-date";
import type { Moment } from "../moment";
import type { DocumentNumber } from "./document-number";

/**
 * What a document said when it was composed last: by what is kept of it, a document that is signed is known to say what the
 * register says (domain.md 5, "Numbers and dates").
 */
export interface ComposedText {
  /** The document's id in the book. */
  readonly document: string;
  /** The moment its text tells of. */
  readonly at: Moment;
  /** The number and the day it was printed with, null where the draft has a blank. */
  readonly number: DocumentNumber | null;
  readonly day: CalendarDate | null;
  /** SHA-256 of what its template was merged with, the number and the day left blank. */
  readonly digest: string;
}

/** The day a document was composed for: the planned one, else the day on which it was composed. */
export function composedFor({ day, at }: ComposedText): CalendarDate {
  return day ?? { year: at.year, month: at.month, day: at.day };
}

/** Texts that one saying of a document has and another has not, in their order; a text that is there more often counts as often. */
export function textDifferences(
  before: object,
  after: object,
): { readonly gone: readonly string[]; readonly added: readonly string[] } {
  const [old, now] = [textsOf(before), textsOf(after)];
  return { gone: without(old, now), added: without(now, old) };
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value === "number") return [String(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
