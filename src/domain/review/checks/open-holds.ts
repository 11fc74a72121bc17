import { type CalendarDate, compareDates } from "../../calendar-date";
import { codeKey, looseCodeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import type { Hold } from "../../school/hold";
import type { Fold } from "./fold-once";

/** A hold that is open on the day of the check, as it is compared. */
export interface OpenHold {
  /** "" where it is known by the name alone. */
  readonly key: string;
  /** Folded; "" where none was typed. */
  readonly name: string;
}

/** Who is on hold on a day. */
export interface OpenHolds {
  /** By the code, with and without leading zeros. */
  readonly ofCode: (code: string) => readonly OpenHold[];
  readonly ofName: (foldedName: string) => readonly OpenHold[];
}

/** The holds open on the day; their first and last day count. */
export function openHolds(holds: readonly Hold[], day: CalendarDate, fold: Fold): OpenHolds {
  const byCode = new Map<string, OpenHold[]>();
  const byName = new Map<string, OpenHold[]>();
  for (const { code, name, from, until } of holds) {
    if (compareDates(from, day) > 0 || (until !== null && compareDates(day, until) > 0)) continue;
    const hold: OpenHold = { key: codeKey(code), name: fold(name) };
    if (hold.key !== "") groupIn(byCode, looseCodeKey(code), hold);
    if (hold.name !== "") groupIn(byName, hold.name, hold);
  }
  return {
    ofCode: (code) => byCode.get(looseCodeKey(code)) ?? [],
    ofName: (name) => byName.get(name) ?? [],
  };
}
