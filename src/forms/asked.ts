import type { Question } from "../google/form-layout";

/** A question but for its field; null where it is not asked now, as there is nothing to choose from. */
export type Asked = Omit<Question, "field"> | null;

/**
 * The questions on some of intake's fields, in this order: one for each field and no other, so that what intake reads is
 * asked, and what is asked is read (domain/review/intake/fields).
 */
export function questionsOn<Field extends string>(
  asked: Readonly<Record<Field, Asked>>,
): readonly Question<Field>[] {
  // The keys of a record of Field are its fields.
  const fields = Object.keys(asked) as Field[];
  return fields.flatMap((field) => {
    const question = asked[field];
    return question === null ? [] : { field, ...question };
  });
}
