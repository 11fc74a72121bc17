/** A day of the calendar as a cell shows it. */
export interface CellDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a cell holds. An empty cell is "". */
export type Cell = string | number | boolean | CellDate;

/** What Apps Script reads from a cell and takes for one. */
export type GoogleValue = string | number | boolean | Date;

/**
 * A cell as Apps Script gives it. A date cell comes as the instant of its midnight in the Sheet's zone; for days before
 * zones were fixed (19/5/1890) that instant may lie minutes off the script's own midnight, so the nearest midnight is
 * the day meant.
 */
export function fromGoogle(value: GoogleValue): Cell {
  if (typeof value !== "object") return value;
  const noon = new Date(value.getTime());
  noon.setHours(noon.getHours() + 12);
  return { year: noon.getFullYear(), month: noon.getMonth() + 1, day: noon.getDate() };
}

/** Whether a cell is a date that tells an hour, too: the zones of old days move midnight by minutes. */
export function hasHour(value: GoogleValue): boolean {
  if (typeof value !== "object") return false;
  const minutes = value.getHours() * 60 + value.getMinutes();
  return Math.min(minutes, 24 * 60 - minutes) > 30;
}

/** A cell as `setValues` takes it: dates as the script's midnight, text kept from being evaluated. */
export function toGoogle(cell: Cell): GoogleValue {
  if (typeof cell === "string") return literal(cell);
  if (typeof cell !== "object") return cell;
  const midnight = new Date(cell.year, cell.month - 1, cell.day);
  // The Date constructor takes the years 0–99 for 1900–1999.
  midnight.setFullYear(cell.year);
  return midnight;
}

/**
 * Text that would start a formula, or lose its apostrophe, gets one more apostrophe, which the Sheet swallows. Every
 * column of text has the format "@" besides, so nothing else is converted ("01/3", "007"). This is the one place that
 * knows; whether a real Sheet agrees is among the checks on Google.
 */
function literal(text: string): string {
  return /^[='+-]/.test(text) ? `'${text}` : text;
}
