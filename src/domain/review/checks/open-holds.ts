import { type CalendarDate, compareDates } from "../../calendar-date";
import { codeKey } from "../../code-key";
import type { Hold } from "../../school/hold";
import type { Fold } from "./fold-once";

/** Who is on hold on a day. */
export interface OpenHolds {
  readonly codes: ReadonlySet<string>;
  /** Folded names of all of them. */
  readonly names: ReadonlySet<string>;
  /** Folded names of those without a code. */
  readonly namesAlone: ReadonlySet<string>;
}

/** The holds open on the day; their first and last day count. */
export function openHolds(holds: readonly Hold[], day: CalendarDate, fold: Fold): OpenHolds {
  const open = holds.filter(
    ({ from, until }) => compareDates(from, day) <= 0 && (until === null || compareDates(day, until) <= 0),
  );
  const coded = open.filter(({ code }) => codeKey(code) !== "");
  const uncoded = open.filter(({ code }) => codeKey(code) === "");
  return {
    codes: new Set(coded.map(({ code }) => codeKey(code))),
    names: new Set(open.map(({ name }) => fold(name))),
    namesAlone: new Set(uncoded.map(({ name }) => fold(name))),
  };
}
