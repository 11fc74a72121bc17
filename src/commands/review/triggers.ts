import { keepTriggers } from "../../google/triggers";
import { otherAccount } from "../flow/operating-account";

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

/**
 * Whether a trigger has nothing to do here, as its account does not operate the register any more, or the Sheet is a copy: then
 * it takes the triggers of its account away, which no other one can.
 */
export function standsAside(): boolean {
  if (otherAccount() === null) return false;
  keepReviewTriggers([]);
  return true;
}
