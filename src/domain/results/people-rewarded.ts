import { recognisable } from "../../vietnamese/text";
import { codeKey } from "../code-key";
import type { NomineeCategory } from "../school/category";
import type { StaffMember } from "../school/staff";
import type { FiguresSources } from "./figures-sources";
import { inScope } from "./figures-sources";

/** The people who were granted something, each once whatever they got (domain.md A6). */
export interface PeopleRewarded {
  readonly people: number;
  /** Of the staff list; the base of the share of direct labour. */
  readonly staff: number;
  readonly directLabour: number;
  /** Of a category of students, and not of the staff list. */
  readonly students: number;
  /** Neither: the register does not say whether they work in direct labour. */
  readonly others: number;
}

/** Counts people, by the school's decisions and the body above, not awards. */
export function peopleRewarded(
  sources: FiguresSources & {
    readonly staff: readonly StaffMember[];
    readonly categories: readonly NomineeCategory[];
  },
): PeopleRewarded {
  const { grants, above } = inScope(sources);
  const members = new Map(sources.staff.map((member) => [codeKey(member.code), member]));
  const ofStudents = new Set(sources.categories.filter(isOfStudents).map(({ code }) => codeKey(code)));
  const rows = [...grants, ...above].filter(({ kind }) => kind === "individual");
  const people = [...new Map(rows.map((row) => [row.nominee, row])).values()];
  const known = people.flatMap(({ code }) => (code === "" ? [] : (members.get(codeKey(code)) ?? [])));
  const unknown = people.filter(({ code }) => code === "" || !members.has(codeKey(code)));
  const students = unknown.filter(({ category }) => ofStudents.has(codeKey(category)));
  return {
    people: people.length,
    staff: known.length,
    directLabour: known.filter(({ directLabour }) => directLabour).length,
    students: students.length,
    others: unknown.length - students.length,
  };
}

/** "Học sinh, sinh viên", "Học viên": schools call their category of students so. */
function isOfStudents({ name }: NomineeCategory): boolean {
  return /(^| )(hoc sinh|sinh vien|hoc vien)( |$)/.test(recognisable(name));
}
