/** The day and the time of day, in the script's zone. `month` is 1–12. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
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
