import { NotEmulatedError } from "../script/errors";

/** How a spreadsheet's locale reads and shows numbers and dates. */
export interface Locale {
  /** Google's code, e.g. `vi_VN`. */
  readonly code: string;
  /** The tag of the same locale for numfmt and Intl. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly monthFirst: boolean;
  readonly currency: string;
  /** Separators that make `3?7` or `3?7?2023` a date. */
  readonly dateSeparators: string;
  /** The formats that an automatic cell takes on when a date or a time comes into it. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
}

const LOCALES: readonly Locale[] = [
  {
    code: "en_US",
    tag: "en-US",
    decimal: ".",
    group: ",",
    monthFirst: true,
    currency: "$",
    dateSeparators: "/-",
    dateFormat: "M/d/yyyy",
    dateTimeFormat: "M/d/yyyy H:mm:ss",
  },
  {
    code: "vi_VN",
    tag: "vi-VN",
    decimal: ",",
    group: ".",
    monthFirst: false,
    currency: "₫",
    // Assumption: as in other locales with a decimal comma, `1.5` is read as a day and a month.
    dateSeparators: "/-.",
    dateFormat: "dd/MM/yyyy",
    dateTimeFormat: "dd/MM/yyyy H:mm:ss",
  },
];

/** The locale of that code. Throws for one that is not emulated. */
export function localeOf(code: string): Locale {
  const found = LOCALES.find((locale) => locale.code === code);
  if (found === undefined) throw new NotEmulatedError(`the spreadsheet locale ${code}`);
  return found;
}
