import * as z from "zod";
import { type CalendarDate, calendarDate } from "../domain/calendar-date";
import type { Cell } from "../google/cell";
import { comparable, comparableLabel } from "../vietnamese/text";

/** A column of a table: how it looks on the Sheet, and how its cells and the domain's values turn into each other. */
export interface Column<T> {
  readonly header: string;
  /** The note on the header, which is also the drop-down's help. */
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  /** The number format of its cells. */
  readonly format: "@" | "dd/MM/yyyy" | "0" | "0.###";
  /** Decoding says in an issue's message what is wrong with the cell. */
  readonly codec: z.ZodType<T, Cell>;
  /** What to do about a bad cell. */
  readonly remedy: string;
  readonly choices?: readonly string[] | ColumnReference;
}

/** The column of another tab from which a drop-down draws; found by its header. */
export interface ColumnReference {
  readonly tab: string;
  readonly header: string;
}

interface Look {
  readonly header: string;
  readonly note: string;
  readonly width?: number;
}

const cell = z.custom<Cell>();

/** A value or, as a sentence's beginning, what is wrong with the cell. */
type Decoded<T> = { readonly value: T } | { readonly fault: string };

function codec<T>(decode: (cell: Cell) => Decoded<T>, encode: (value: T) => Cell): z.ZodType<T, Cell> {
  return z.codec(cell, z.custom<T>(), {
    decode: (input, context) => {
      const decoded = decode(input);
      if ("value" in decoded) return decoded.value;
      context.issues.push({ code: "custom", message: decoded.fault, input });
      return z.NEVER;
    },
    encode,
  });
}

const empty = "Ô này để trống";

/** Text as typed, NFC, "" where empty and `optional`. A cell that Sheets made a date is refused. */
export function text(look: Look & { readonly optional?: boolean }): Column<string> {
  return {
    ...look,
    width: look.width ?? 160,
    format: "@",
    remedy: look.optional ? "Gõ lại ô này thành chữ" : "Điền ô này",
    codec: codec((input) => decodeText(input, look.optional ?? false), String),
  };
}

/**
 * A code: text that names a row, without white space at its ends. With `of` it names a row of another table, and the
 * drop-down offers that table's codes.
 */
export function code(
  look: Look & { readonly of?: ColumnReference; readonly optional?: boolean; readonly longest?: number },
): Column<string> {
  const { of, longest = longestCode, ...rest } = look;
  const column = text({ width: 110, ...rest });
  return {
    ...column,
    codec: codec((input) => {
      const decoded = decodeText(input, look.optional ?? false);
      if ("fault" in decoded) return decoded;
      const value = comparable(decoded.value);
      return value.length <= longest ? { value } : { fault: `Mã dài quá ${longest} ký tự, cần rút ngắn` };
    }, String),
    ...(of ? { choices: of, remedy: `Chọn một mã có trong tab “${of.tab}”` } : {}),
  };
}

/**
 * A code goes into the ids of documents and those into the properties of files, where a key and its value have 124
 * bytes together.
 */
const longestCode = 24;

function decodeText(input: Cell, optional: boolean): Decoded<string> {
  if (typeof input === "object") return { fault: "Trang tính đã đổi chữ trong ô này thành ngày" };
  const typed = String(input);
  if (comparable(typed) === "") return optional ? { value: "" } : { fault: empty };
  return { value: typed.normalize("NFC") };
}

/** One of a closed list; `labels` gives each value its Vietnamese word, in the drop-down's order. */
export function choice<T extends string>(
  look: Look & { readonly labels: Readonly<Record<T, string>> },
): Column<T> {
  const { labels, ...rest } = look;
  const words: string[] = Object.values(labels);
  const values = new Map<string, T>();
  for (const value in labels) values.set(comparableLabel(labels[value]), value);
  return {
    ...rest,
    width: look.width ?? 130,
    format: "@",
    remedy: `Chọn một trong: ${words.join(", ")}`,
    choices: words,
    codec: codec(
      (input) => {
        const typed = comparable(String(typeof input === "object" ? "" : input));
        const value = values.get(comparableLabel(typed));
        if (value !== undefined) return { value };
        return { fault: typed === "" ? empty : `Không có lựa chọn “${typed}”` };
      },
      (value) => labels[value],
    ),
  };
}

/** A day. `optional` gives null for an empty cell. */
export function date(look: Look & { readonly optional: true }): Column<CalendarDate | null>;
export function date(look: Look): Column<CalendarDate>;
export function date(look: Look & { readonly optional?: boolean }): Column<CalendarDate | null> {
  return {
    ...look,
    width: look.width ?? 110,
    format: "dd/MM/yyyy",
    remedy: "Gõ ngày theo mẫu 03/7/2023",
    codec: codec<CalendarDate | null>(
      (input) => {
        if (typeof input === "object") return { value: input };
        const typed = comparable(String(input));
        if (typed === "") return look.optional ? { value: null } : { fault: empty };
        // A day typed where the column's format was lost stands there as text.
        const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
        const value = parts && calendarDate(Number(parts[3]), Number(parts[2]), Number(parts[1]));
        return value ? { value } : { fault: `“${typed}” không phải là một ngày có trong lịch` };
      },
      (value) => value ?? "",
    ),
  };
}

/** Several codes or addresses in one cell, parted by semicolons or commas; no two alike. */
export function list(look: Look): Column<readonly string[]> {
  return {
    ...look,
    width: look.width ?? 160,
    format: "@",
    remedy: "Viết cách nhau bằng dấu chấm phẩy",
    codec: codec<readonly string[]>(
      (input) => {
        const decoded = decodeText(input, true);
        if ("fault" in decoded) return decoded;
        const items = decoded.value.split(/[;,\n]/).map(comparable);
        return { value: [...new Set(items.filter((item) => item !== ""))] };
      },
      (items) => items.join("; "),
    ),
  };
}

/** Lines of text in one cell. */
export function lines(look: Look): Column<readonly string[]> {
  return {
    ...look,
    width: look.width ?? 160,
    format: "@",
    remedy: "Mỗi dòng trong ô là một dòng in",
    codec: codec<readonly string[]>(
      (input) => {
        const decoded = decodeText(input, true);
        if ("fault" in decoded) return decoded;
        return {
          value: decoded.value
            .split("\n")
            .map(comparable)
            .filter((line) => line !== ""),
        };
      },
      (items) => items.join("\n"),
    ),
  };
}

/** A whole number from 1, null for an empty cell. */
export function optionalCount(look: Look): Column<number | null> {
  return {
    ...look,
    width: look.width ?? 80,
    format: "0",
    remedy: "Gõ một số nguyên từ 1",
    codec: codec<number | null>(
      (input) => {
        const decoded = decodeNumber(input);
        if ("fault" in decoded || decoded.value === null) return decoded;
        if (Number.isInteger(decoded.value) && decoded.value >= 1) return decoded;
        return { fault: `“${decoded.value}” không phải là số nguyên từ 1` };
      },
      (value) => value ?? "",
    ),
  };
}

/** A place in an order: any number, so that a row can be put between 12 and 13 by 12,5. */
export function order(look: Look): Column<number> {
  return {
    ...look,
    width: look.width ?? 60,
    format: "0.###",
    remedy: "Gõ một số, ví dụ 12 hoặc 12,5",
    codec: codec<number>(
      (input) => {
        const decoded = decodeNumber(input);
        if ("fault" in decoded) return decoded;
        return decoded.value === null ? { fault: empty } : { value: decoded.value };
      },
      (value) => value,
    ),
  };
}

function decodeNumber(input: Cell): Decoded<number | null> {
  if (typeof input === "number") return { value: input };
  if (typeof input === "object") return { fault: "Trang tính đã đổi số trong ô này thành ngày" };
  const typed = comparable(String(input));
  if (typed === "") return { value: null };
  // A number typed where the column's format was lost stands there as text.
  const value = Number(typed.replace(",", "."));
  return Number.isFinite(value) ? { value } : { fault: `“${typed}” không phải là một số` };
}
