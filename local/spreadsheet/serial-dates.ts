const DAY = 86_400_000;
/** The serial number of 1 January 1970. Sheets counts days from 30 December 1899, without Excel's 29 February 1900. */
const UNIX_EPOCH = 25_569;

/** Serial number ⇄ instant, by the wall clock of one time zone with its whole history (1890 is not 2023). */
export interface SerialDates {
  toInstant(serial: number): number;
  fromInstant(milliseconds: number): number;
  /** The wall clock of an instant, as if it were one in UTC: in milliseconds. */
  wallOf(instant: number): number;
}

const converters = new Map<string, SerialDates>();

/** The conversions of a time zone, e.g. `Asia/Ho_Chi_Minh`. Throws a RangeError for a zone that does not exist. */
export function serialDatesIn(timeZone: string): SerialDates {
  const known = converters.get(timeZone);
  if (known !== undefined) return known;
  const made = makeConverter(timeZone);
  converters.set(timeZone, made);
  return made;
}

function makeConverter(timeZone: string): SerialDates {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  });

  function wallOf(instant: number): number {
    const parts = new Map(clock.formatToParts(instant).map((part) => [part.type, part.value]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
    const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
    const milliseconds = ((instant % 1000) + 1000) % 1000;
    const wall = new Date(0);
    wall.setUTCFullYear(year, part("month") - 1, part("day"));
    wall.setUTCHours(part("hour"), part("minute"), part("second"), milliseconds);
    return wall.getTime();
  }

  function instantOf(wall: number): number {
    const guess = wall - (wallOf(wall) - wall);
    return wall - (wallOf(guess) - guess);
  }

  const instants = new Map<number, number>();
  return {
    toInstant(serial) {
      let instant = instants.get(serial);
      if (instant === undefined) {
        instant = instantOf(Math.round((serial - UNIX_EPOCH) * DAY));
        instants.set(serial, instant);
      }
      return instant;
    },
    fromInstant: (milliseconds) => wallOf(milliseconds) / DAY + UNIX_EPOCH,
    wallOf,
  };
}

/** The serial number of a calendar date (month from 1), or `undefined` when there is no such day. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY + UNIX_EPOCH : undefined;
}

/** The year on the wall clock of a serial number. */
export function yearOfSerial(serial: number): number {
  return new Date(Math.floor((serial - UNIX_EPOCH) * DAY)).getUTCFullYear();
}
