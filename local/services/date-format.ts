import { NotEmulatedError } from "../script/errors";
import { serialDatesIn } from "../spreadsheet/serial-dates";

const LETTERS: Readonly<Record<string, (wall: Date) => string>> = {
  yyyy: (wall) => String(wall.getUTCFullYear()).padStart(4, "0"),
  yy: (wall) => String(wall.getUTCFullYear() % 100).padStart(2, "0"),
  MM: (wall) => String(wall.getUTCMonth() + 1).padStart(2, "0"),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => String(wall.getUTCDate()).padStart(2, "0"),
  d: (wall) => String(wall.getUTCDate()),
  HH: (wall) => String(wall.getUTCHours()).padStart(2, "0"),
  H: (wall) => String(wall.getUTCHours()),
  mm: (wall) => String(wall.getUTCMinutes()).padStart(2, "0"),
  ss: (wall) => String(wall.getUTCSeconds()).padStart(2, "0"),
};

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/**
 * Google: "Formats date according to specification described in Java SE SimpleDateFormat class." Emulated letters:
 * yyyy yy MM M dd d HH H mm ss and quoted text; any other throws.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const serial = serialDatesIn(timeZone).fromInstant(date.getTime());
  const wall = new Date(Math.round((serial - UNIX_EPOCH) * DAY));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const letter = LETTERS[match];
    if (letter === undefined)
      throw new NotEmulatedError(`Utilities.formatDate with the pattern letters ${match}`);
    return letter(wall);
  });
}
