import type { PastAward } from "../../../src/domain/awards/past-award";
import type { Initiative } from "../../../src/domain/school/initiative";
import type { StaffMember, StaffYear } from "../../../src/domain/school/staff";
import type { UnitYear } from "../../../src/domain/school/unit";
import { year } from "./school";

/** The school's people, and what its register may know of them and of its units. */

/** A teacher of unit K-CK, unless `more` says otherwise. */
export function member(code: string, name: string, more: Partial<StaffMember> = {}): StaffMember {
  return {
    code,
    name,
    birthDate: null,
    sex: null,
    unit: "K-CK",
    position: "",
    category: "GV",
    directLabour: false,
    startedOn: null,
    movedInOn: null,
    movedOutOn: null,
    sortKey: "",
    ...more,
  };
}

export const firstMember = member("GV001", "Trần Thị Mẫu");

/** The names of those that tests name; who comes behind them is named after the code. */
const names = [firstMember.name, "Lê Văn Thử", "Phạm Thị Nháp", "Vũ Văn Vẽ"];

function nameOf(code: string): string {
  return names[Number(/^GV0*(\d+)$/.exec(code)?.[1] ?? 0) - 1] ?? `Trần Thử ${code}`;
}

/** `n` members of unit K-CK: "GV001" …, the first being `firstMember`. */
export function members(n: number): readonly StaffMember[] {
  return Array.from({ length: n }, (_, index) => {
    const code = `GV${String(index + 1).padStart(3, "0")}`;
    return member(code, nameOf(code));
  });
}

export function staffYear(code: string, more: Partial<StaffYear>): StaffYear {
  return {
    code,
    schoolYear: year.code,
    rating: null,
    leaveDays: null,
    maternityDays: null,
    discipline: null,
    note: "",
    ...more,
  };
}

export function unitYear(unit: string, more: Partial<UnitYear>): UnitYear {
  return { unit, schoolYear: year.code, rating: null, completion: null, note: "", ...more };
}

export function initiative(
  name: string,
  authors: readonly string[],
  more: Partial<Initiative> = {},
): Initiative {
  return { name, authors, schoolYear: year.code, scope: "school", decision: "", decidedOn: null, ...more };
}

/** An award that somebody has from `schoolYear`; the code "" is of `firstMember`, known by the name alone. */
export function past(
  code: string,
  award: string,
  schoolYear: string,
  more: Partial<PastAward> = {},
): PastAward {
  const name = code === "" ? firstMember.name : nameOf(code);
  return { code, name, award, schoolYear, decision: "", decidedOn: null, sudden: false, ...more };
}
