import { showsDates } from "./cell-display";
import type { Content } from "./cells";

export const NUMBER_KINDS = [
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
] as const;

export const DATE_KINDS = [
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
] as const;

export const TEXT_KINDS = [
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
] as const;

/** A number in relation to one or two others, both ends of a span included. */
export interface NumberCriteria {
  readonly kind: (typeof NUMBER_KINDS)[number];
  readonly numbers: readonly number[];
}

/** A day in relation to one or two others, as serial numbers. */
export interface DateCriteria {
  readonly kind: (typeof DATE_KINDS)[number];
  readonly days: readonly number[];
}

export interface TextCriteria {
  readonly kind: (typeof TEXT_KINDS)[number];
  readonly texts: readonly string[];
}

/** Whether a cell's content is such a number. */
export function isSuchNumber({ kind, numbers }: NumberCriteria, content: Content): boolean {
  if (typeof content !== "number") return false;
  const [first = 0, second = first] = numbers;
  const [least, most] = [Math.min(first, second), Math.max(first, second)];
  switch (kind) {
    case "NUMBER_BETWEEN":
      return content >= least && content <= most;
    case "NUMBER_NOT_BETWEEN":
      return content < least || content > most;
    case "NUMBER_EQUAL_TO":
      return content === first;
    case "NUMBER_NOT_EQUAL_TO":
      return content !== first;
    case "NUMBER_GREATER_THAN":
      return content > first;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return content >= first;
    case "NUMBER_LESS_THAN":
      return content < first;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return content <= first;
  }
}

/** Whether a cell holds such a date; the time of the day does not count. */
export function isSuchDate(
  { kind, days }: DateCriteria,
  content: Content,
  format: string | undefined,
): boolean {
  if (typeof content !== "number" || !showsDates(format)) return false;
  const day = Math.floor(content);
  const [first = 0, second = first] = days;
  const [from, until] = [Math.min(first, second), Math.max(first, second)];
  switch (kind) {
    case "DATE_IS_VALID_DATE":
      return true;
    case "DATE_AFTER":
      return day > first;
    case "DATE_BEFORE":
      return day < first;
    case "DATE_ON_OR_AFTER":
      return day >= first;
    case "DATE_ON_OR_BEFORE":
      return day <= first;
    case "DATE_EQUAL_TO":
      return day === first;
    case "DATE_BETWEEN":
      return day >= from && day <= until;
    case "DATE_NOT_BETWEEN":
      return day < from || day > until;
  }
}

/** Text that conditional formats know beside what validation asks for. */
export const TEXT_END_KINDS = ["TEXT_STARTS_WITH", "TEXT_ENDS_WITH"] as const;

/** Whether what a cell shows is such a text. Assumption: capitals do not count. */
export function isSuchText(
  {
    kind,
    texts,
  }: { readonly kind: TextCriteria["kind"] | (typeof TEXT_END_KINDS)[number] } & Pick<TextCriteria, "texts">,
  shown: string,
): boolean {
  const [text = ""] = texts;
  switch (kind) {
    case "TEXT_CONTAINS":
      return shown.toLowerCase().includes(text.toLowerCase());
    case "TEXT_DOES_NOT_CONTAIN":
      return !shown.toLowerCase().includes(text.toLowerCase());
    case "TEXT_EQUAL_TO":
      return shown.toLowerCase() === text.toLowerCase();
    case "TEXT_STARTS_WITH":
      return shown.toLowerCase().startsWith(text.toLowerCase());
    case "TEXT_ENDS_WITH":
      return shown.toLowerCase().endsWith(text.toLowerCase());
    case "TEXT_IS_VALID_EMAIL":
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(shown);
    case "TEXT_IS_VALID_URL":
      return /^(https?:\/\/|mailto:|ftp:\/\/)?[^\s/@.]+(\.[^\s/@.]+)+(\/\S*)?$/i.test(shown);
  }
}
