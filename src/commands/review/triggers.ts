import { ok, type Result } from "../../domain/result";
import { now } from "../../google/clock";
import { hourlyRun, keepHourlyRun } from "../../google/properties";
import { keepTriggers, type TriggerKey, watchedForms } from "../../google/triggers";
import { readRegister } from "../../register/read-register";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { minutesBetween, momentText } from "../../vietnamese/dates";

/** The functions of `main.ts` that triggers run. */
const onResponse = "onResponse";
const everyHour = "everyHour";
const clock: TriggerKey = { function: everyHour, form: null };

/** Without an hourly run for so long, good or not, the clock is taken for dead, in minutes: Google may be late by an hour. */
export const deadAfter = 180;

/** The triggers as they stand now. */
export interface KeptTriggers {
  /** How many forms take responses. */
  readonly forms: number;
  /** How many triggers were missing and were made. */
  readonly made: number;
  /** The last hourly run, or that its clock was made; null before that. */
  readonly last: ReturnType<typeof hourlyRun>;
  /** The clock had stood still for hours: it was made anew. */
  readonly wasDead: boolean;
}

/**
 * Keeps one trigger for each form that takes responses and one hourly clock; with no form the clock goes too. The forms are
 * those of the register at this moment, but for a review's that is about to be locked, and nobody else changes triggers
 * meanwhile: two reviews that are opened at once must not take each other's away. A clock that stands and does not run is made
 * anew.
 */
export function keepReviewTriggers({ without = "" } = {}): Result<KeptTriggers> {
  return readRegister(
    { forms: reviewForms },
    (open) => {
      const taking = open.forms
        .rows()
        .filter(({ state, review }) => state !== "locked" && state !== "lost" && review !== without);
      const forms = [...new Set(taking.map(({ form }) => form))];
      if (forms.length === 0) {
        keepTriggers([onResponse, everyHour], []);
        return ok({ forms: 0, made: 0, last: null, wasDead: false });
      }
      const at = momentText(now());
      const last = hourlyRun();
      const since = last && minutesBetween(last.at, at);
      const wasDead = since !== null && since > deadAfter;
      // Before it is made: a run that is cut off then would leave a clock of which nobody knows whether it ever ran.
      if (last === null || wasDead) keepHourlyRun({ state: "made", at, well: last?.well ?? "" });
      const wanted = [clock, ...forms.map((form) => ({ function: onResponse, form }))];
      const made = keepTriggers([onResponse, everyHour], wanted, wasDead ? [clock] : []);
      return ok({ forms: forms.length, made: made.length, last, wasDead });
    },
    "rowByRow",
  );
}

/** The forms that the acting account's triggers watch. */
export function formsOfTriggers(): readonly string[] {
  return watchedForms([onResponse]);
}

/**
 * Takes away the triggers of the acting account, which no other one can; those of forms that are still to be closed stay, with
 * the clock that tries again.
 */
export function dropTriggers(stillOpen: readonly string[] = []): void {
  const left = stillOpen.map((form) => ({ function: onResponse, form }));
  keepTriggers([onResponse, everyHour], left.length > 0 ? [clock, ...left] : []);
}
