import { codeKey } from "../../domain/code-key";
import { compareMoments } from "../../domain/moment";
import { ok, type Result } from "../../domain/result";
import { missingFrom } from "../../domain/review/intake/deleted";
import { submissionsOf, timesOf } from "../../domain/review/intake/ledger";
import type { ReviewForm } from "../../domain/review/review-form";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { itemIdsIn } from "../../forms/item-ids";
import { hoursAgo, type Moment, now } from "../../google/clock";
import { passes } from "../../google/faults";
import { formStanding } from "../../google/form-file";
import { type RawResponse, readResponses } from "../../google/form-responses";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { ledger } from "../../register/tables/technical/ledger";
import { reviewForms } from "../../register/tables/technical/review-forms";

/** Which responses a form is asked for. */
export type FormReading = "recent" | "lastDay" | "everything";

/**
 * How far back a form is asked, in hours. Its trigger signals what came just now; what it missed the hourly run finds, and
 * what that one missed for a day the night's. Each response costs two calls even where the ledger has it, so of what came just
 * now a trigger looks at so many known ones: its calls do not grow with a storm of others (google.md, G3).
 */
const knownLookedAt = 10;
const hoursBack: Readonly<Record<FormReading, number | null>> = { recent: 3, lastDay: 26, everything: null };

/**
 * Google tells a time to the second, as the ledger keeps it: an answer changed within that second keeps its time. So what
 * came in these last seconds is read whatever the ledger has.
 */
const unsettledHours = 10 / 3_600;

/** What of a form may be new. */
export interface ReadForm {
  readonly form: string;
  readonly responses: readonly RawResponse[];
  /** The responses that the ledger had before and it has no more; null where it was not asked for all it has. */
  readonly missing: ReadonlySet<string> | null;
  /** When each response was sent by what the ledger had before anything was read. */
  readonly known: ReadonlyMap<string, Moment>;
}

const tables = working({ reviews: reviewPeriods, forms: reviewForms, ledger });

/** Whether a review is among those of these codes; without codes, whether it takes submissions. */
export function isChosen(codes: readonly string[] | null): (review: ReviewPeriod) => boolean {
  const keys = codes?.map(codeKey);
  return ({ code, intake }) => (keys === undefined ? intake === "open" : keys.includes(codeKey(code)));
}

/**
 * Reads the forms of reviews (see `isChosen`), before the register is locked: a form without a response has none; one
 * whose item ids are lost is not read, which intake tells; nor is one that was deleted, which `noteDeletedForms` tells.
 */
export function readForms(
  reviews: readonly string[] | null,
  reading: FormReading,
): Result<readonly ReadForm[]> {
  const read = readRegister(
    tables,
    (open) => {
      const codes = open.reviews
        .rows()
        .filter(isChosen(reviews))
        .map(({ code }) => code);
      const forms = open.forms
        .rows()
        .filter(({ review, state }) => codes.includes(review) && state !== "making");
      const rows = open.ledger.rows().filter(({ review }) => codes.includes(review));
      return ok({ forms, rows, times: timesOf(submissionsOf(rows)) });
    },
    "rowByRow",
  );
  if (!read.ok) return read;
  const { forms, rows, times } = read.value;
  const back = hoursBack[reading];
  const sinceOf = ({ review, kind }: ReviewForm) => {
    if (back === null) return null;
    const own = rows.filter((row) => row.review === review && row.form === kind).map(({ at }) => at);
    return reading === "recent" ? recentSince(own, hoursAgo(back)) : hoursAgo(back);
  };
  const settled = hoursAgo(unsettledHours);
  const isKnown = (id: string, at: Moment) => {
    const known = times.get(id);
    return known !== undefined && compareMoments(at, known) === 0 && compareMoments(at, settled) < 0;
  };
  return ok(
    forms.map((row) => {
      const { review, kind, form, items, publicLink } = row;
      if (itemIdsIn(items) === null) return { form, known: times, responses: [], missing: null };
      const ids = new Set<string>();
      const since = sinceOf(row);
      const responses = responsesOf(form, since, (id, at) => {
        ids.add(id);
        return isKnown(id, at);
      });
      // Of a form that was deleted nothing is missing: the whole of it is.
      if (responses === null) return { form, known: times, responses: [], missing: null };
      const sent = rows.filter((each) => each.review === review && each.form === kind);
      const missing = since === null ? missingFrom(publicLink, sent, ids) : null;
      return { form, known: times, responses, missing };
    }),
  );
}

/**
 * Since when a trigger asks a form: not before `earliest`, nor before the tenth last of the times the ledger has. Times to come
 * are of before the clock was set back, and tell nothing.
 */
function recentSince(known: readonly Moment[], earliest: Moment): Moment {
  const today = now();
  const past = known.filter((at) => compareMoments(at, today) <= 0).sort((a, b) => compareMoments(b, a));
  const tenth = past[knownLookedAt - 1];
  return tenth && compareMoments(tenth, earliest) > 0 ? tenth : earliest;
}

/** The responses to a form; null of one that was deleted, which keeps nothing from the others. */
function responsesOf(
  ...[form, since, isKnown]: Parameters<typeof readResponses>
): readonly RawResponse[] | null {
  try {
    return readResponses(form, since, isKnown);
  } catch (error) {
    if (passes(error) || formStanding(form) !== "gone") throw error;
    return null;
  }
}
