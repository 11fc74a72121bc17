import { type CalendarDate, calendarDate } from "../domain/calendar-date";
import { type Moment, momentOf } from "../domain/moment";
import type { Cell } from "../google/cell";
import { comparable, comparableLabel } from "../vietnamese/text";

/** A value or, as a sentence's beginning, what is wrong with the cell. */
export type Decoded<T> = { readonly value: T } | { readonly fault: string };

/** What is wrong with an empty cell where something must stand. */
export const empty = "Ô này để trống";

/** How a column's cells and the domain's values turn into each other. */
export interface Codec<T> {
  decode(cell: Cell): Decoded<T>;
  encode(value: T): Cell;
}

/** What `comparable` leaves something of. Most cells are text: asking this is quicker than folding it. */
const visible = /[^\s\u200B-\u200D\u2060\uFEFF]/;

/** Text as typed, NFC; "" where nothing of it shows, and that is a fault unless `optional`. */
export function decodeText(input: Cell, optional: boolean): Decoded<string> {
  if (typeof input === "object") return { fault: "Trang tính đã đổi chữ trong ô này thành ngày" };
  const typed = String(input);
  if (!visible.test(typed)) return optional ? { value: "" } : { fault: empty };
  return { value: typed.normalize("NFC") };
}

/** Reads the word of one of the values, whatever its case and spacing; null where the cell is empty. */
export function wordDecoder<T extends string>(
  labels: Readonly<Record<T, string>>,
): (input: Cell) => Decoded<T | null> {
  const values = new Map<string, T>();
  for (const value in labels) values.set(comparableLabel(labels[value]), value);
  return (input) => {
    const typed = comparable(String(typeof input === "object" ? "" : input));
    if (typed === "") return { value: null };
    const value = values.get(comparableLabel(typed));
    return value === undefined ? { fault: `Không có lựa chọn “${typed}”` } : { value };
  };
}

/** A day; null where the cell is empty. */
export function decodeDate(input: Cell): Decoded<CalendarDate | null> {
  if (typeof input === "object") return { value: input };
  const typed = comparable(String(input));
  if (typed === "") return { value: null };
  // A day typed where the column's format was lost stands there as text.
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  const value = parts && calendarDate(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  return value ? { value } : { fault: `“${typed}” không phải là một ngày có trong lịch` };
}

/** A moment; null where the cell is empty. */
export function decodeMoment(input: Cell): Decoded<Moment | null> {
  if (typeof input === "object") return { fault: "Trang tính đã đổi ngày giờ trong ô này thành ngày" };
  const typed = comparable(String(input));
  if (typed === "") return { value: null };
  const value = momentOf(typed);
  return value ? { value } : { fault: `“${typed}” không phải là ngày và giờ` };
}

/** A number; null where the cell is empty. */
export function decodeNumber(input: Cell): Decoded<number | null> {
  if (typeof input === "number") return { value: input };
  if (typeof input === "object") return { fault: "Trang tính đã đổi số trong ô này thành ngày" };
  const typed = comparable(String(input));
  if (typed === "") return { value: null };
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(typed)) {
    return { fault: `Không rõ “${typed}” là hàng nghìn hay số lẻ` };
  }
  // A number typed where the column's format was lost stands there as text.
  const value = Number(typed.replace(",", "."));
  return Number.isFinite(value) ? { value } : { fault: `“${typed}” không phải là một số` };
}
