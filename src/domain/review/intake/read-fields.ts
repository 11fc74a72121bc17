import { clipped, excerpt } from "../../cell-text";
import { parseRating, parseVotes, parseYes } from "../../pasted/values";
import type { NomineeCategory } from "../../school/category";
import type { Answer } from "../submission";
import { answerTo, isFilled, longText, readAs, shortText } from "./answer-values";
import { choiceNamed, consentName, listedByChoice } from "./choices";
import type { Reason } from "./read-types";

/** What an answer says; what cannot be read it notes, as the end of a sentence, and gives as not said. */
export type FieldReader<T> = (answer: string, note: (what: string) => void) => T;

/** A reader for each of these fields, and for no other. */
type Readers<F extends string, T> = { readonly [K in keyof T]: FieldReader<T[K]> } & {
  readonly [K in Exclude<keyof T, F>]: never;
};

/** What some fields of a form say. */
export interface FieldValues<T> {
  readonly said: T;
  readonly reasons: readonly Reason[];
}

/** Reads each of the fields with its reader, in the readers' order. */
export function readFields<F extends string, T extends Readonly<Record<F, unknown>>>(
  _fields: readonly F[],
  answers: readonly Answer[],
  readers: Readers<F, T>,
): FieldValues<T> {
  const reasons: Reason[] = [];
  const said = Object.entries<FieldReader<unknown>>(readers).map(([field, read]) => {
    const answer = answerTo(answers, field);
    const title = answers.find((each) => each.field === field)?.title ?? field;
    const note = (what: string) =>
      reasons.push({ line: null, text: clipped(answer), reason: `Câu “${excerpt(title)}”: ${what}` });
    return [field, read(answer, note)] as const;
  });
  // Each name carries what its own reader gave, which is what T says.
  return { said: Object.fromEntries(said) as T, reasons };
}

/** As it came. */
export const raw: FieldReader<string> = (answer) => answer;

/** On one line. */
export const short: FieldReader<string> = shortText;

/** With its line breaks. */
export const long: FieldReader<string> = longText;

/** As `long`, "" where nothing of it shows. */
export const longIfFilled: FieldReader<string> = (answer) => (isFilled(answer) ? longText(answer) : "");

/** What `parse` makes of an answer that says something; null, and noted, where it makes nothing of it. */
export function parsed<T>(parse: (answer: string) => T | null, what: string): FieldReader<T | null> {
  return (answer, note) => {
    const value = readAs(answer, parse);
    if (value === null && isFilled(answer)) note(what);
    return value;
  };
}

export function number(parse: (answer: string) => number | null): FieldReader<number | null> {
  return parsed(parse, "không phải là số");
}

export const rating = parsed(parseRating, "không có mức xếp loại này");

/** The code of a category, "" where none is named. */
export function categoryAmong(categories: readonly NomineeCategory[]): FieldReader<string> {
  const read = parsed((answer) => listedByChoice(categories, answer), "không có đối tượng này");
  return (answer, note) => read(answer, note)?.code ?? "";
}

/** The checkbox as the form words it, or any other yes or no. */
export const consent: FieldReader<boolean> = (answer, note) => readConsent(answer, note) ?? false;

const readConsent = parsed(
  (answer) => (choiceNamed({ yes: consentName }, answer) === "yes" ? true : parseYes(answer)),
  "không rõ có đồng ý công khai hay không",
);

/** Votes of the unit's own meeting. */
export const votes: FieldReader<{ readonly votesFor: number | null; readonly votesIn: number | null }> = (
  answer,
  note,
) => {
  const read = readVotes(answer, note);
  return { votesFor: read?.yes ?? null, votesIn: read?.total ?? null };
};

const readVotes = parsed(
  parseVotes,
  "không phải là số phiếu, ví dụ 12/13 (số đồng ý không quá số người bỏ phiếu)",
);
