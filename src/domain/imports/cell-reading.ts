import type { CalendarDate } from "../calendar-date";
import { excerpt, fitsCell, longestCell, storedLength } from "../cell-text";
import { parseDay } from "../pasted/values";

/** What a cell says: null where it is blank, so that what stands in the register stays; or why it cannot be read. */
export type CellReading<T> = { readonly value: T | null } | { readonly fault: string };

/** Reads a cell that `parse` understands (null: it does not); `label` is the column's, `wanted` what it should hold. */
export function readCell<T>(
  text: string | undefined,
  label: string,
  parse: (text: string) => T | null,
  wanted: string,
): CellReading<T> {
  const said = (text ?? "").trim();
  if (said === "" || /^[-–—]+$/.test(said)) return { value: null };
  const value = parse(said);
  return value === null ? { fault: `${label} “${excerpt(said)}” ${wanted}` } : { value };
}

/** Why text that is kept as it was pasted cannot be kept: no cell takes it. */
export function lengthFaults(text: string, label: string): readonly string[] {
  return fitsCell(text)
    ? []
    : [`${label} dài ${storedLength(text)} ký tự, một ô chỉ chứa được ${longestCell} ký tự`];
}

/** A day; a year alone is none. */
export function readDay(text: string | undefined, label: string): CellReading<CalendarDate> {
  return readCell(text, label, parseDay, "không phải là ngày đủ ngày, tháng, năm");
}

/** Why the cells that could not be read could not. */
export function faultsOf<K extends string>(
  readings: Readonly<Record<K, CellReading<unknown>>>,
): readonly string[] {
  return Object.values<CellReading<unknown>>(readings).flatMap((reading) =>
    "fault" in reading ? [reading.fault] : [],
  );
}

/** The value of a reading, null where the cell is blank or at fault. */
export function readValue<T>(reading: CellReading<T>): T | null {
  return "value" in reading ? reading.value : null;
}
