/** The day and the time of day, in the script's zone. `month` is 1–12. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** When this execution began, as every one evaluates the script anew. */
const begun = Date.now();

/** How long this execution has been running. Google kills it after six minutes. */
export function minutesRun(): number {
  return (Date.now() - begun) / 60_000;
}

/** Now. The only clock of the add-on. */
export function now(): Moment {
  return momentOfDate(new Date());
}

/** That many hours before now. */
export function hoursAgo(hours: number): Moment {
  return momentOfDate(new Date(Date.now() - hours * 3_600_000));
}

/** The moment of a date of Google's. */
export function momentOfDate(date: Date): Moment {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  };
}
