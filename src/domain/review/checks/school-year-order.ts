import type { SchoolYear } from "../../school/school-year";

/** The order of school years by the calendar year they begin in, also of years the register has no row for. */
export interface SchoolYearOrder {
  /** The calendar year a school year begins in: 2020 for "2020-2021"; null where its code says none. */
  readonly start: (code: string) => number | null;
  /** "2020-2021" for 2020: as the register calls it, else as it calls the year in question. */
  readonly name: (start: number) => string;
}

/** `current` is the year in question, whose code shows how the school writes years it has no row for. */
export function schoolYearOrder(years: readonly SchoolYear[], current: SchoolYear): SchoolYearOrder {
  const starts = new Map([...years, current].map(({ code, from }) => [code, from.year] as const));
  const codes = new Map([...years, current].map(({ code, from }) => [from.year, code] as const));
  const single = /^\d{4}$/.test(current.code);

  function start(code: string): number | null {
    const digits = /(?:19|20)\d\d/.exec(code)?.[0];
    return starts.get(code) ?? (digits === undefined ? null : Number(digits));
  }
  function name(year: number): string {
    return codes.get(year) ?? (single ? String(year) : `${year}-${year + 1}`);
  }
  return { start, name };
}
