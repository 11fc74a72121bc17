import { foldName } from "../../vietnamese/names";
import { comparable } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import { excerpt } from "../cell-text";
import { codeKey } from "../code-key";
import type { Cells } from "../pasted/fields";
import type { PastedRow } from "../pasted/pasted-row";
import { unitNamed } from "../pasted/units";
import { codeIn, nameIn, parseRating, parseYes } from "../pasted/values";
import type { NomineeCategory } from "../school/category";
import type { StaffMember, StaffYear } from "../school/staff";
import type { Unit } from "../school/unit";
import { type CellReading, faultsOf, lengthFaults, readCell, readDay, readValue } from "./cell-reading";
import { type StaffField, staffLabel } from "./staff-columns";
import { categoryOf, codeFaults, parseDays, parseDiscipline, parseSex } from "./staff-words";

type YearContent = Partial<Pick<StaffYear, "rating" | "leaveDays" | "maternityDays" | "discipline">>;

/** A person as a row says it, or why it cannot be read. */
export type StaffRowReading =
  | { readonly member: StaffMember; readonly year: YearContent }
  | { readonly faults: readonly string[] };

/** Reads one row of a staff list; `members` are the register's by the key of their code, `withYear` whether a year was chosen. */
export function readStaffRow(
  { cells, group, merged }: PastedRow<StaffField>,
  register: { readonly units: readonly Unit[]; readonly categories: readonly NomineeCategory[] },
  members: ReadonlyMap<string, StaffMember>,
  withYear: boolean,
): StaffRowReading {
  const code = codeIn(cells.code);
  const name = nameIn(cells.name);
  const position = comparable(cells.position ?? "");
  const before = members.get(codeKey(code));
  // A group's heading stands for the unit where there is no column for it and it names one.
  const grouped = unitNamed(group, register.units);
  // A blank cell that may be merged with the one above says nothing of somebody whose unit is known.
  const ownUnit = before && merged.includes("unit") ? "" : cells.unit;
  const unit: CellReading<string> =
    cells.unit === undefined && grouped !== null
      ? { value: grouped }
      : readCell(
          ownUnit,
          staffLabel("unit"),
          (said) => unitNamed(said, register.units),
          "không có trong tab “Đơn vị”",
        );
  const birth = birthOf(cells);
  const readings = {
    unit,
    birthDate: readBirth(birth.day),
    sex: birth.sex === null ? readSex(cells) : { value: birth.sex },
    category: readCell(
      cells.category,
      staffLabel("category"),
      (said) => categoryOf(said, register.categories),
      "không có trong tab “Đối tượng”",
    ),
    directLabour: readCell(
      cells.directLabour,
      staffLabel("directLabour"),
      parseYes,
      "không phải là Có hay Không",
    ),
    startedOn: readDay(cells.startedOn, staffLabel("startedOn")),
    movedInOn: readDay(cells.movedInOn, staffLabel("movedInOn")),
    movedOutOn: readDay(cells.movedOutOn, staffLabel("movedOutOn")),
  };
  const year = {
    rating: readCell(cells.rating, staffLabel("rating"), parseRating, "không phải là một mức xếp loại"),
    leaveDays: readCell(cells.leaveDays, staffLabel("leaveDays"), parseDays, "không phải là số ngày"),
    maternityDays: readCell(
      cells.maternityDays,
      staffLabel("maternityDays"),
      parseDays,
      "không phải là số ngày",
    ),
    discipline: readCell(
      cells.discipline,
      staffLabel("discipline"),
      parseDiscipline,
      "không phải là một hình thức kỷ luật",
    ),
  };
  const unitCode = readValue(unit) ?? before?.unit ?? "";
  const faults = [
    ...(code === "" ? ["Thiếu mã nhân sự"] : codeFaults(code)),
    ...(name === "" && !before ? ["Thiếu họ tên"] : []),
    ...(name !== "" && !/\p{L}/u.test(name) ? [`“${excerpt(name)}” không phải là họ tên`] : []),
    ...otherPerson(code, name, members),
    ...(before ? [] : lostZeros(code, name, members)),
    ...birth.faults,
    ...lengthFaults(name, staffLabel("name")),
    ...lengthFaults(position, staffLabel("position")),
    ...(unitCode === "" && "value" in unit ? ["Thiếu đơn vị"] : []),
    ...faultsOf(readings),
    ...(withYear ? faultsOf(year) : []),
  ];
  if (faults.length > 0) return { faults };
  const old = before ?? newMember(code);
  const member: StaffMember = {
    ...old,
    name: name === "" ? old.name : name,
    unit: unitCode,
    position: position || old.position,
    birthDate: readValue(readings.birthDate) ?? old.birthDate,
    sex: readValue(readings.sex) ?? old.sex,
    category: readValue(readings.category) ?? old.category,
    directLabour: readValue(readings.directLabour) ?? old.directLabour,
    startedOn: readValue(readings.startedOn) ?? old.startedOn,
    movedInOn: readValue(readings.movedInOn) ?? old.movedInOn,
    movedOutOn: readValue(readings.movedOutOn) ?? old.movedOutOn,
  };
  const said = Object.entries(year).flatMap(([field, reading]) =>
    readValue<unknown>(reading) === null ? [] : [[field, readValue<unknown>(reading)] as const],
  );
  return { member, year: withYear ? Object.fromEntries(said) : {} };
}

/**
 * A code that is one person's in the register, in a row that names another of it: a shifted code would give somebody a name that is
 * not theirs. Who is renamed is told as a change.
 */
function otherPerson(
  code: string,
  name: string,
  members: ReadonlyMap<string, StaffMember>,
): readonly string[] {
  const own = members.get(codeKey(code));
  const typed = foldName(name);
  if (!own || typed === "" || foldName(own.name) === typed) return [];
  const named = [...members.values()].filter((member) => foldName(member.name) === typed);
  const codes = named
    .map((member) => member.code)
    .slice(0, 3)
    .join(", ");
  return named.length === 0
    ? []
    : [
        `Mã ${code} trong sổ là của ${excerpt(own.name)}, còn ${excerpt(name)} có mã ${codes}: hãy xem lại mã`,
      ];
}

/** "1" for the register's 001 of the same name: a sheet took the zeros, and a new person would be made. */
function lostZeros(code: string, name: string, members: ReadonlyMap<string, StaffMember>): readonly string[] {
  const bare = bareCode(code);
  const own = [...members.values()].find(
    (member) => bareCode(member.code) === bare && foldName(member.name) === foldName(name),
  );
  return own && /^\d+$/.test(code)
    ? [
        `Mã ${code} không có trong sổ, ${excerpt(own.name)} có mã ${own.code}: bảng tính có vẻ đã bỏ số 0 ở đầu mã`,
      ]
    : [];
}

function bareCode(code: string): string {
  return codeKey(code).replace(/^0+/, "");
}

/** The day of birth, and the sex where it stands under "Nam" or "Nữ". */
function birthOf(cells: Cells<StaffField>): {
  readonly day: string | undefined;
  readonly sex: "male" | "female" | null;
  readonly faults: readonly string[];
} {
  const [man, woman] = [(cells.birthOfMan ?? "").trim(), (cells.birthOfWoman ?? "").trim()];
  if (man !== "" && woman !== "")
    return {
      day: "",
      sex: null,
      faults: [`Ngày sinh ghi cả ở cột Nam (“${excerpt(man)}”) và cột Nữ (“${excerpt(woman)}”)`],
    };
  const sex = man !== "" ? "male" : woman !== "" ? "female" : null;
  return { day: man || woman || cells.birthDate, sex, faults: [] };
}

/** From "Nam" or "Nữ" in the column of sexes, or a tick in a column headed so. */
function readSex(cells: Cells<StaffField>): CellReading<"male" | "female"> {
  const said = readCell(cells.sex, staffLabel("sex"), parseSex, "không phải là Nam hay Nữ");
  if ((cells.sex ?? "") !== "" || (cells.man === undefined && cells.woman === undefined)) return said;
  const [man, woman] = [cells.man, cells.woman].map(
    (cell) => parseYes(cell ?? "") ?? parseSex(cell ?? "") !== null,
  );
  if (man && woman) return { fault: "Đánh dấu cả Nam và Nữ" };
  return { value: man ? "male" : woman ? "female" : null };
}

/** A day on which somebody alive can be born who works at a school or learns there. */
function readBirth(text: string | undefined): CellReading<CalendarDate> {
  const day = readDay(text, staffLabel("birthDate"));
  const year = readValue(day)?.year ?? null;
  return year !== null && (year < earliestBirth || year > latestBirth)
    ? { fault: `${staffLabel("birthDate")} “${excerpt(text ?? "")}” có năm không thể là năm sinh` }
    : day;
}

const earliestBirth = 1900;
/** Two figures of a year become a later one in a spreadsheet: "35" is 2035 there. */
const latestBirth = 2015;

function newMember(code: string): StaffMember {
  return {
    ...{ code, name: "", unit: "", position: "", category: "", sortKey: "" },
    ...{
      birthDate: null,
      sex: null,
      directLabour: false,
      startedOn: null,
      movedInOn: null,
      movedOutOn: null,
    },
  };
}
