import { yearsLater } from "../calendar-date";
import type { SchoolYear } from "../school/school-year";
import type { Milestone } from "./milestone";
import type { EmulationRound } from "./round";

/** The school year after `year`: the next one known, or one a year later whose code and name carry the years on. */
export function followingYear(year: SchoolYear, known: readonly SchoolYear[]): SchoolYear {
  const later = known
    .filter(({ from }) => from.year > year.from.year)
    .sort((a, b) => a.from.year - b.from.year);
  const [next] = later;
  if (next) return next;
  const carried = (text: string) => text.replace(/\d{4}/g, (digits) => String(Number(digits) + 1));
  return {
    code: carried(year.code),
    name: carried(year.name),
    from: yearsLater(year.from, 1),
    to: yearsLater(year.to, 1),
  };
}

/** A text that names the old school year, "2020-2021" or "2020 - 2021", names the new one; everything else stays. */
export function renamedYear(text: string, old: SchoolYear, next: SchoolYear): string {
  const pair = new RegExp(`${old.from.year}(\\s*[-–]\\s*)${old.to.year}`, "g");
  return text.replace(pair, `${next.from.year}$1${next.to.year}`);
}

/** Whether a text has a year or a date that somebody typed: it may be of the old year. */
export function hasTypedYear(text: string): boolean {
  return /\b(19|20)\d\d\b|\d{1,2}\/\d{1,2}/.test(text.replace(/\{[^{}]*\}/g, ""));
}

/** The round a year on, under its new code: its days moved, the school year in its names renamed. */
export function movedRound(
  round: EmulationRound,
  code: string,
  old: SchoolYear,
  next: SchoolYear,
): EmulationRound {
  const years = next.from.year - old.from.year;
  return {
    ...round,
    code,
    name: renamedYear(round.name, old, next),
    schoolYear: next.code,
    from: round.from && yearsLater(round.from, years),
    to: round.to && yearsLater(round.to, years),
    planSummary: renamedYear(round.planSummary, old, next),
  };
}

/** A milestone of the round, so many years on. */
export function movedMilestone(milestone: Milestone, round: string, years: number): Milestone {
  const { from, to } = milestone;
  return { ...milestone, round, from: from && yearsLater(from, years), to: yearsLater(to, years) };
}
