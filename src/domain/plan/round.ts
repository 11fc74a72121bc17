import { type CalendarDate, compareDates, type Period } from "../calendar-date";
import type { LaunchKind } from "../papers/kinds";
import type { SchoolYear } from "../school/school-year";
import type { IssuingBody } from "../school/settings";

/** An emulation round (đợt thi đua). One without days of its own lasts its whole school year (domain.md 2). */
export interface EmulationRound {
  readonly code: string;
  readonly name: string;
  readonly schoolYear: string;
  readonly issuingBody: IssuingBody;
  /** What launches it: a plan, a letter, a decision with a plan attached. */
  readonly kind: LaunchKind;
  /** Whom a launching letter is addressed to, each on a line; used by letters alone. */
  readonly addressees: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** The code of the round it is part of, "" for none. */
  readonly parent: string;
  /** Codes of the commemoration days its plan prints. */
  readonly days: readonly string[];
  /** The code of who signs its plan, "" for the head. */
  readonly signer: string;
  /** The code of who signs it beside, for another body ("" for nobody): the trade union with its school. */
  readonly coSigner: string;
  /** The summary under the plan's title (trích yếu). */
  readonly planSummary: string;
}

/**
 * The year in the date line of a plan that has no date yet: this year's, but where the round lies in other years ("kế hoạch đợt I năm
 * 2017", written into the register later), then that of its first day. A plan may be drafted a year before its round.
 */
export function draftYear({ from, to }: Period, today: CalendarDate): number {
  return from.year - 1 <= today.year && today.year <= to.year ? today.year : from.year;
}

/** What is wrong with the days of a round, or the days. */
export type RoundPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly fault: "half" | "reversed" };

/**
 * The days a round lasts: its own, else its school year's (domain.md 2). "half": only one end is given;
 * "reversed": it would end before it begins.
 */
export function periodOfRound(round: EmulationRound, year: SchoolYear): RoundPeriod {
  if ((round.from === null) !== (round.to === null)) return { ok: false, fault: "half" };
  const period = { from: round.from ?? year.from, to: round.to ?? year.to };
  if (compareDates(period.from, period.to) > 0) return { ok: false, fault: "reversed" };
  return { ok: true, period };
}
