import { recognisable } from "../../vietnamese/text";

/** A school year, or a calendar year (`to` null), as a heading names it. */
export interface YearSpan {
  readonly from: number;
  readonly to: number | null;
}

/** When a heading says that what stands below it was given, and what became of it. */
export interface HeadingTime {
  readonly year: YearSpan | null;
  /** "năm trước", "đã đạt": of an earlier year, without saying which. */
  readonly past: boolean;
  /** "đăng ký": what people set out for, no proposal. */
  readonly registered: boolean;
  /** "đề nghị", "xét". */
  readonly proposed: boolean;
  /** The heading's recognisable words without the year. */
  readonly undated: string;
  /** The same without all the others of these, too. */
  readonly rest: string;
}

const years = /(?:(?:nam hoc|nam|nh|hoc nam) )?\b((?:19|20)\d\d)(?: (?:den )?((?:19|20)?\d\d))?\b/;
const past =
  /\b(?:(?:thanh tich )?da (?:dat|duoc|co)(?: duoc)?(?: (?:cong nhan|khen thuong|khen|tang|nhan|dat))*|dat duoc|duoc (?:cong nhan|khen|tang|nhan)|(?:(?:cac|cua) )*nam (?:hoc )?(?:truoc|ngoai|cu|lien ke)(?: (?:do|lien ke))?|truoc do|lien ke|gan nhat)\b/g;
const registered = /\bdang ki\b/g;
const proposed = /\b(?:de nghi|de xuat|binh xet|suy ton|gioi thieu|xet)\b/g;
const ofYears = /\b(?:nam hoc|nam|nh|trong nam hoc|ca nam)$/;

/** Reads a heading of any length worth reading; of a bare one everything is in `rest`. */
export function headingTime(text: string): HeadingTime {
  const words = recognisable(text);
  const [found, from, to] = years.exec(words) ?? [];
  const year =
    from === undefined ? null : { from: Number(from), to: to === undefined ? null : endOf(from, to) };
  const dated = (found === undefined ? words : words.replace(found, " ")).replace(/\s+/g, " ").trim();
  const has = (of: RegExp) => dated.search(of) >= 0;
  const isProposed = has(proposed);
  // "Đề nghị được công nhận" is no thing of the past.
  const isPast = has(past) && !isProposed;
  const without = [past, registered, proposed].reduce((left, of) => left.replace(of, " "), dated);
  return {
    year,
    past: isPast,
    registered: has(registered),
    proposed: isProposed,
    undated: dated.replace(ofYears, "").trim(),
    rest: without.replace(/\s+/g, " ").trim().replace(ofYears, "").trim(),
  };
}

/** 2023 for "2022-23" and "2022-2023"; a year that does not follow makes no school year. */
function endOf(from: string, to: string): number | null {
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  return end === Number(from) + 1 ? end : null;
}

/** The years a code like "2022-2023" or "2026" names; null where it names none. */
export function spanOf(code: string): YearSpan | null {
  return headingTime(code).year;
}

/** Where a year of a heading lies beside the one that is reviewed; "unclear" where a calendar year begins that one. */
export function yearBeside(year: YearSpan, reviewed: YearSpan): "before" | "now" | "after" | "unclear" {
  const last = year.to ?? year.from;
  const lastReviewed = reviewed.to ?? reviewed.from;
  if (last === lastReviewed) return "now";
  if (last > lastReviewed) return "after";
  return year.to === null && reviewed.to !== null && year.from === reviewed.from ? "unclear" : "before";
}

/** "2022-2023", "2023". */
export function yearText({ from, to }: YearSpan): string {
  return to === null ? String(from) : `${from}-${to}`;
}

/** The school year that a list's title names where it is another than the reviewed one, which it does not name; else null. */
export function otherYearOf(title: string, reviewed: YearSpan | null): YearSpan | null {
  if (reviewed === null) return null;
  const named = [...recognisable(title).matchAll(everySchoolYear)].flatMap(([, from = "", to = ""]) => {
    const end = endOf(from, to);
    return end === null ? [] : { from: Number(from), to: end };
  });
  const [first = null] = named;
  return named.some((year) => yearBeside(year, reviewed) === "now") ? null : first;
}

/** A date's year alone is none of a list. */
const everySchoolYear = /\b((?:19|20)\d\d) (?:den )?((?:19|20)?\d\d)\b/g;
