import type { ReviewForm } from "../../domain/review/review-form";
import { keepTriggers } from "../../google/triggers";

/** The functions of `main.ts` that triggers run. */
export const onResponse = "onResponse";
export const everyHour = "everyHour";

/**
 * Keeps one trigger for each of these forms and one hourly clock; with no form the clock goes too. `forms` are all that
 * take responses, of every review.
 */
export function keepReviewTriggers(forms: readonly string[]): void {
  const open = [...new Set(forms)];
  keepTriggers(
    [onResponse, everyHour],
    open.length === 0
      ? []
      : [...open.map((form) => ({ function: onResponse, form })), { function: everyHour, form: null }],
  );
}

/** The forms of reviews that take responses, whose triggers are to be kept. */
export function takingForms(forms: readonly ReviewForm[]): readonly string[] {
  return forms.filter(({ state }) => state !== "locked" && state !== "lost").map(({ form }) => form);
}
