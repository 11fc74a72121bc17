import { comparable, recognisable } from "../../vietnamese/text";
import type { SchoolYear } from "../school/school-year";

/**
 * The code of the school year that a cell names: one of the register's by code, name or the calendar years it spans, else
 * "2019-2020" for "2019 - 2020", "Năm học 2019/2020", "2019-20", and "2020" for "2020" or "Năm 2020"; null where the text is
 * none, as "2019-2021", "19-20" and years that are yet to come are.
 */
export function schoolYearOf(text: string, years: readonly SchoolYear[]): string | null {
  const words = recognisable(text);
  const known = years.find(({ code, name }) => recognisable(code) === words || recognisable(name) === words);
  if (known) return known.code;
  const bare = comparable(text)
    .replace(/^(năm học|năm|nh)\s*/iu, "")
    .replace(/^(\d{4})[.,]0{1,2}$/, "$1");
  const span = /^((?:19|20)\d\d) ?(?:[-–—‐‑‒−/_]|đến) ?((?:(?:19|20)\d)?\d\d?)$/u.exec(bare);
  const latest = Math.max(latestYear, ...years.map((year) => year.to.year));
  if (span) {
    const from = Number(span[1]);
    const typed = span[2] ?? "";
    const to = typed.length === 2 ? Number(`${String(from + 1).slice(0, 2)}${typed}`) : Number(typed);
    if (to !== from + 1 || to > latest) return null;
    const spanned = years.find((year) => year.from.year === from && year.to.year === to);
    return spanned?.code ?? `${from}-${to}`;
  }
  return /^(?:19|20)\d\d$/.test(bare) && Number(bare) <= latest ? bare : null;
}

/** Where the register knows no later one; an award of a later year is none that was given. */
const latestYear = 2040;
