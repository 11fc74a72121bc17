import type { StoredTrigger } from "../../triggers/trigger-store";

/** A moment, and the ids of the triggers that run at it. */
export interface DueMoment {
  readonly moment: Date;
  readonly triggers: readonly string[];
}

const HOUR = 60 * 60 * 1000;

/** Over a longer time nobody waits for every hour: hourly triggers then run once a day, and at the end. */
const LONG = 48 * HOUR;

/** When hourly triggers run on the days of a long time, by the hour of the script's zone. */
const MORNING = 6;

/**
 * When clock triggers run after one moment and up to another, the earliest first: every so many full hours; on every so many
 * days at the hour that was asked for, or in the morning.
 */
export function dueMoments(triggers: readonly StoredTrigger[], after: Date, until: Date): DueMoment[] {
  const long = until.getTime() - after.getTime() > LONG;
  const moments = new Map<number, string[]>();
  const put = (moment: Date, id: string): void => {
    const at = moment.getTime();
    if (at <= after.getTime() || at > until.getTime()) return;
    const there = moments.get(at) ?? [];
    if (!there.includes(id)) moments.set(at, [...there, id]);
  };
  for (const trigger of triggers) {
    if (trigger.kind !== "clock") continue;
    const { recurrence, id } = trigger;
    if (recurrence.unit === "days") {
      for (const day of days(after, until, recurrence.atHour ?? MORNING))
        if (dayNumber(day) % recurrence.every === 0) put(day, id);
    } else if (long) {
      for (const day of days(after, until, MORNING)) put(day, id);
      put(until, id);
    } else {
      for (const hour of hours(after, until)) if (hour.getHours() % recurrence.every === 0) put(hour, id);
    }
  }
  return [...moments].sort(([a], [b]) => a - b).map(([at, ids]) => ({ moment: new Date(at), triggers: ids }));
}

/** That hour of every day between, the first and the last day whole. */
function days(after: Date, until: Date, hour: number): Date[] {
  const found: Date[] = [];
  const next = new Date(after);
  for (next.setHours(hour, 0, 0, 0); next <= until; next.setDate(next.getDate() + 1))
    found.push(new Date(next));
  return found;
}

/** The full hours between. */
function hours(after: Date, until: Date): Date[] {
  const found: Date[] = [];
  const next = new Date(after);
  for (next.setMinutes(60, 0, 0); next <= until; next.setHours(next.getHours() + 1))
    found.push(new Date(next));
  return found;
}

/** Days since 1970 by the calendar. */
function dayNumber(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * HOUR));
}
