import type { Locale } from "./locales";

/** How numbers and dates are written in a locale. */
export interface EntryPatterns {
  /** Sign, currency, digits with or without groups, decimals, exponent, and a percent or currency sign. */
  readonly number: RegExp;
  /** Day, separator, month and year, in the locale's order. */
  readonly date: RegExp;
  /** Day and month. */
  readonly shortDate: RegExp;
  /** Month and year. */
  readonly monthly: RegExp;
}

const made = new Map<Locale, EntryPatterns>();

/** The patterns of a locale: made once, since a paste reads many thousand cells by them. */
export function patternsOf(locale: Locale): EntryPatterns {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const patterns = makePatterns(locale);
  made.set(locale, patterns);
  return patterns;
}

function makePatterns({ currency, group, decimal, dateSeparators }: Locale): EntryPatterns {
  const separator = `[${dateSeparators.replace("-", "\\-")}]`;
  return {
    number: new RegExp(
      `^([+-]?)(\\${currency}?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d*)` +
        `(?:\\${decimal}(\\d*))?(E[+-]?\\d+)?( ?%| ?\\${currency})?$`,
      "i",
    ),
    date: new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})\\2(\\d{4}|\\d{2})$`),
    shortDate: new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})$`),
    monthly: new RegExp(`^(\\d{1,2})${separator}(\\d{4})$`),
  };
}
