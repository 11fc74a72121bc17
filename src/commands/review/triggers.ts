import { ok, type Result } from "../../domain/result";
import { now } from "../../google/clock";
import { keepHourlyRun } from "../../google/properties";
import { keepTriggers, type TriggerKey } from "../../google/triggers";
import { readRegister } from "../../register/read-register";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { momentText } from "../../vietnamese/dates";

/** The functions of `main.ts` that triggers run. */
const onResponse = "onResponse";
const everyHour = "everyHour";
const clock: TriggerKey = { function: everyHour, form: null };

/** What is wanted of the triggers beside what the register says. */
interface Wish {
  /** The review whose forms take nothing any more, though the register does not say so yet. */
  readonly without?: string;
  /** The hourly clock stands and does not run: it is made anew. */
  readonly renewClock?: boolean;
}

/** The triggers as they stand now. */
export interface KeptTriggers {
  /** How many forms take responses. */
  readonly forms: number;
  /** How many triggers were missing and were made. */
  readonly made: number;
}

/**
 * Keeps one trigger for each form that takes responses and one hourly clock; with no form the clock goes too. The forms are
 * those of the register at this moment, and nobody else changes triggers meanwhile: two reviews that are opened at once must not
 * take each other's away.
 */
export function keepReviewTriggers({ without = "", renewClock = false }: Wish = {}): Result<KeptTriggers> {
  return readRegister(
    { forms: reviewForms },
    (open) => {
      const taking = open.forms
        .rows()
        .filter(({ state, review }) => state !== "locked" && state !== "lost" && review !== without);
      const forms = [...new Set(taking.map(({ form }) => form))];
      const wanted =
        forms.length === 0 ? [] : [clock, ...forms.map((form) => ({ function: onResponse, form }))];
      const made = keepTriggers([onResponse, everyHour], wanted, renewClock ? [clock] : []);
      if (made.some(({ form }) => form === null)) keepHourlyRun({ ran: false, at: momentText(now()) });
      return ok({ forms: forms.length, made: made.length });
    },
    "rowByRow",
  );
}

/** Takes away the triggers of the acting account, which no other one can. */
export function dropTriggers(): void {
  keepTriggers([onResponse, everyHour], []);
}
