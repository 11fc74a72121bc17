import { asDate, asText, later, shortTime } from "./times";

/** "15/03/2023", as one types it. */
export function typedDate(time: string): string {
  return shortTime(time).slice(0, 10);
}

/** "08:00", as one types it. */
export function typedClock(time: string): string {
  return shortTime(time).slice(11, 16);
}

/** The time that a typed date and clock stand for ("5/3/2023", "8:30" or "8h30" or "8h"); null where they stand for none. */
export function readTyped(date: string, clock: string): string | null {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(date) ?? [];
  const [, hours = "", minutes = ""] = /^\s*(\d{1,2})\s*[:hg.]\s*(\d{2})?\s*$/i.exec(clock) ?? [];
  if (year === "" || hours === "") return null;
  const two = (digits: string) => digits.padStart(2, "0");
  const time = `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:00`;
  // What the calendar does not have (31/02, 25:00) comes back as another time, or as none.
  const there = asDate(time);
  return !Number.isNaN(there.getTime()) && asText(there) === time ? time : null;
}

/** The next day at eight o'clock. */
export function tomorrowMorning(time: string): string {
  return `${later(time, 24 * 60).slice(0, 10)}T08:00:00`;
}
