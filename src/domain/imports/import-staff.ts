import { excerpt } from "../cell-text";
import { codeKey } from "../code-key";
import { spanOf } from "../pasted/heading-time";
import type { PastedRow } from "../pasted/pasted-row";
import { readPastedTable } from "../pasted/table";
import type { NomineeCategory } from "../school/category";
import type { StaffMember, StaffYear } from "../school/staff";
import type { Unit } from "../school/unit";
import {
  type ImportChange,
  type ImportReport,
  ignoredOf,
  quoted,
  tableNotes,
  type UnreadLine,
  unreadOf,
  unreadRow,
} from "./import-report";
import { type StaffField, staffFields, staffLabel, yearFields } from "./staff-columns";
import { differences, memberLooks, yearLooks } from "./staff-differences";
import { readStaffRow } from "./staff-row";
import { type OtherYear, ofOtherYear, otherYearNotes, rowsOfYear } from "./staff-year";

/** What the register knows already. */
export interface StaffRegister {
  readonly units: readonly Unit[];
  readonly categories: readonly NomineeCategory[];
  readonly staff: readonly StaffMember[];
  readonly staffYears: readonly StaffYear[];
}

/** What a pasted staff list adds and changes. */
export interface StaffImport {
  readonly report: ImportReport;
  /** New and changed rows, to be put into the register. */
  readonly staff: readonly StaffMember[];
  readonly staffYears: readonly StaffYear[];
}

/**
 * Reads a school's staff list as pasted from a spreadsheet. People are told apart by their code alone. A cell left blank
 * never erases what stands. `schoolYear` is the code of the year that ratings, leave and discipline are of, "" where
 * they are not to be read; a row that is of another year by its own cell or the list's title gives none. A line with a cell that cannot be read is left out as a whole and told of.
 */
export function importStaffList(text: string, register: StaffRegister, schoolYear: string): StaffImport {
  const table = readPastedTable<StaffField>(text, staffFields, { reviewed: spanOf(schoolYear) });
  const members = new Map(register.staff.map((member) => [codeKey(member.code), member]));
  const years = new Map(
    register.staffYears
      .filter((year) => year.schoolYear === schoolYear)
      .map((year) => [codeKey(year.code), year]),
  );
  const firstLines = new Map<string, number>();
  const ownYear = rowsOfYear(table.rows, schoolYear);
  const otherYears: OtherYear[] = [];
  const staff: StaffMember[] = [];
  const staffYears: StaffYear[] = [];
  const added: string[] = [];
  const changed: ImportChange[] = [];
  const unread: UnreadLine[] = [...unreadOf(table.reasons)];
  let unchanged = 0;

  for (const row of table.rows) {
    const other = ofOtherYear(row, schoolYear);
    const reading = readStaffRow(row, register, members, schoolYear !== "" && other === null);
    if ("faults" in reading) {
      unread.push(unreadRow(row, reading.faults));
      continue;
    }
    const { member, year } = reading;
    const key = codeKey(member.code);
    const own = other === null ? undefined : ownYear.get(key);
    if (other !== null && own !== undefined) {
      unread.push(unreadRow(row, [`${other.said}; người này đã có ở dòng ${own} của năm đang nhập`]));
      continue;
    }
    if (other !== null) otherYears.push(other);
    const earlier = firstLines.get(key);
    if (earlier !== undefined) {
      unread.push(unreadRow(row, [`Mã ${member.code} đã có ở dòng ${earlier}`]));
      continue;
    }
    firstLines.set(key, row.line);
    const before = members.get(key);
    const yearBefore = years.get(key) ?? noYear(member.code, schoolYear);
    const yearAfter = { ...yearBefore, ...year };
    const yearChanges = differences(yearLooks, yearBefore, yearAfter);
    const who = `${excerpt(member.name)} (${member.code}), ${member.unit}`;
    if (!before) {
      added.push([who, ...yearChanges.map((change) => change.replace("(trống) → ", ""))].join("; "));
      staff.push(member);
    } else {
      const changes = differences(memberLooks, before, member);
      if (changes.length > 0) staff.push(member);
      if (changes.length + yearChanges.length > 0)
        changed.push({ who, changes: [...changes, ...yearChanges] });
      else unchanged += 1;
    }
    if (yearChanges.length > 0) staffYears.push(yearAfter);
  }
  unread.sort((a, b) => a.line - b.line);
  const withoutYear = schoolYear === "" ? yearColumns(table.rows) : [];
  const notes = [
    ...tableNotes(table),
    ...otherYearNotes(otherYears),
    ...(withoutYear.length > 0 ? [`Chưa chọn năm học nên không nhập cột ${quoted(withoutYear)}`] : []),
  ];
  const report = {
    added,
    changed,
    unchanged,
    unread,
    ignored: ignoredOf(table.ignored),
    notes,
    readings: table.readings,
  };
  return { report, staff, staffYears };
}

function noYear(code: string, schoolYear: string): StaffYear {
  return { code, schoolYear, rating: null, leaveDays: null, maternityDays: null, discipline: null, note: "" };
}

/** The names of the columns about a school year in which anything stands. */
function yearColumns(rows: readonly PastedRow<StaffField>[]): readonly string[] {
  return yearFields.filter((field) => rows.some(({ cells }) => (cells[field] ?? "") !== "")).map(staffLabel);
}
