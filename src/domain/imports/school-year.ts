import { comparable, recognisable } from "../../vietnamese/text";
import type { SchoolYear } from "../school/school-year";

/**
 * The code of the school year that a cell names: one of the register's by code, name or the calendar years it spans, else
 * "2019-2020" for "2019 - 2020" or "Năm học 2019/2020" and "2020" for "2020" or "Năm 2020"; null where the text is
 * none, as "2019-2021" and "19-20" are.
 */
export function schoolYearOf(text: string, years: readonly SchoolYear[]): string | null {
  const words = recognisable(text);
  const known = years.find(({ code, name }) => recognisable(code) === words || recognisable(name) === words);
  if (known) return known.code;
  const bare = comparable(text).replace(/^(năm học|năm|nh)\s*/i, "");
  const span = /^((?:19|20)\d\d) ?[-–—/] ?((?:19|20)\d\d)$/.exec(bare);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (to !== from + 1) return null;
    const spanned = years.find((year) => year.from.year === from && year.to.year === to);
    return spanned?.code ?? `${from}-${to}`;
  }
  return /^(?:19|20)\d\d$/.test(bare) ? bare : null;
}
