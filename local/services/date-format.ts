import { NotEmulatedError, ServiceException } from "../script/errors";
import { javaZone, offsetText } from "./java-zones";

/** A moment on a zone's wall clock: `wall` is a Date whose UTC fields are the clock's. */
interface Moment {
  readonly wall: Date;
  /** In minutes, east of Greenwich. */
  readonly offset: number;
  zoneName(style: "short" | "long"): string;
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY = 86_400_000;

/** What each letter of a pattern writes, by how often it stands there. */
const LETTERS: Readonly<Record<string, (moment: Moment, count: number) => string>> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? "AD" : "BC"),
  y: ({ wall }, count) => yearText(wall.getUTCFullYear(), count),
  Y: ({ wall }, count) => yearText(weekOfYear(wall).year, count),
  M: ({ wall }, count) => monthText(wall, count),
  L: ({ wall }, count) => monthText(wall, count),
  w: ({ wall }, count) => padded(weekOfYear(wall).week, count),
  W: ({ wall }, count) => padded(Math.ceil((wall.getUTCDate() + firstDayOfMonth(wall)) / 7), count),
  D: ({ wall }, count) => padded(dayOfYear(wall) + 1, count),
  d: ({ wall }, count) => padded(wall.getUTCDate(), count),
  F: ({ wall }, count) => padded(Math.ceil(wall.getUTCDate() / 7), count),
  E: ({ wall }, count) => named(DAYS[wall.getUTCDay()], count),
  u: ({ wall }, count) => padded(wall.getUTCDay() || 7, count),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  H: ({ wall }, count) => padded(wall.getUTCHours(), count),
  k: ({ wall }, count) => padded(wall.getUTCHours() || 24, count),
  K: ({ wall }, count) => padded(wall.getUTCHours() % 12, count),
  h: ({ wall }, count) => padded(wall.getUTCHours() % 12 || 12, count),
  m: ({ wall }, count) => padded(wall.getUTCMinutes(), count),
  s: ({ wall }, count) => padded(wall.getUTCSeconds(), count),
  S: ({ wall }, count) => padded(wall.getUTCMilliseconds(), count),
  z: (moment, count) => moment.zoneName(count < 4 ? "short" : "long"),
  Z: ({ offset }) => offsetText(offset, ""),
  X: ({ offset }, count) => isoOffset(offset, count),
};

/**
 * Google: "Formats date according to specification described in Java SE SimpleDateFormat class", names in English, weeks from
 * Sunday on, as in the United States.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const zone = javaZone(timeZone);
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new NotEmulatedError("Utilities.formatDate of an invalid date");
  const offset = zone.offsetAt(instant);
  const moment: Moment = {
    wall: new Date(instant + offset),
    offset: Math.round(offset / 60_000),
    zoneName: (style) => zone.nameAt(instant, style),
  };
  return pattern.replace(
    /'((?:[^']|'')*)'|'|([A-Za-z])\2*/g,
    (match: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
      const write = LETTERS[letter ?? ""];
      if (write === undefined) throw new ServiceException(`Invalid argument: ${pattern}`);
      return write(moment, match.length);
    },
  );
}

function padded(number: number, count: number): string {
  return String(number).padStart(count, "0");
}

/** Two letters write two digits, any other number of them the whole year. */
function yearText(year: number, count: number): string {
  const ofEra = year > 0 ? year : 1 - year;
  return count === 2 ? padded(ofEra % 100, 2) : padded(ofEra, count);
}

function monthText(wall: Date, count: number): string {
  const month = wall.getUTCMonth();
  return count < 3 ? padded(month + 1, count) : named(MONTHS[month], count);
}

function named(name = "", count: number): string {
  return count < 4 ? name.slice(0, 3) : name;
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return "Z";
  if (count === 1) return offsetText(offset, "").slice(0, 3);
  return offsetText(offset, count === 2 ? "" : ":");
}

/** From 0. */
function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - startOfYear(wall.getUTCFullYear())) / DAY);
}

function startOfYear(year: number): number {
  const start = new Date(0);
  start.setUTCFullYear(year, 0, 1);
  return start.getTime();
}

/** The weekday of the month's first day, from Sunday, 0. */
function firstDayOfMonth(wall: Date): number {
  return (((wall.getUTCDay() - (wall.getUTCDate() - 1)) % 7) + 7) % 7;
}

/** The week that 1 January lies in is the first one of its year. */
function weekOfYear(wall: Date): { readonly week: number; readonly year: number } {
  const year = wall.getUTCFullYear();
  const nextFirst = new Date(startOfYear(year + 1));
  const daysLeft = Math.floor((nextFirst.getTime() - wall.getTime() + DAY - 1) / DAY);
  if (daysLeft <= nextFirst.getUTCDay()) return { week: 1, year: year + 1 };
  const firstWeekday = new Date(startOfYear(year)).getUTCDay();
  return { week: Math.floor((dayOfYear(wall) + firstWeekday) / 7) + 1, year };
}
