import { shortDate } from "../../vietnamese/dates";
import type { CalendarDate } from "../calendar-date";
import { excerpt } from "../cell-text";
import { ratingNames } from "../school/rating";
import type { Discipline, StaffMember, StaffYear } from "../school/staff";

/** How a field looks in "before → after". */
export type Looks<T> = readonly (readonly [label: string, look: (row: T) => string])[];

const day = (value: CalendarDate | null) => (value ? shortDate(value) : "");
const number = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));

export const memberLooks: Looks<StaffMember> = [
  ["Họ và tên", ({ name }) => name],
  ["Ngày sinh", ({ birthDate }) => day(birthDate)],
  ["Giới tính", ({ sex }) => (sex === null ? "" : sex === "male" ? "Nam" : "Nữ")],
  ["Đơn vị", ({ unit }) => unit],
  ["Chức vụ", ({ position }) => position],
  ["Đối tượng", ({ category }) => category],
  ["Lao động trực tiếp", ({ directLabour }) => (directLabour ? "Có" : "Không")],
  ["Ngày vào làm", ({ startedOn }) => day(startedOn)],
  ["Ngày chuyển đến", ({ movedInOn }) => day(movedInOn)],
  ["Ngày chuyển đi", ({ movedOutOn }) => day(movedOutOn)],
];

const disciplineNames: Readonly<Record<Discipline, string>> = {
  none: "Không",
  reprimand: "Khiển trách",
  warning: "Cảnh cáo",
  demotion: "Hạ bậc, cách chức",
  dismissal: "Buộc thôi việc",
};

export const yearLooks: Looks<StaffYear> = [
  ["Xếp loại", ({ rating }) => (rating === null ? "" : ratingNames[rating])],
  ["Số ngày nghỉ", ({ leaveDays }) => number(leaveDays)],
  ["Ngày nghỉ thai sản", ({ maternityDays }) => number(maternityDays)],
  ["Kỷ luật", ({ discipline }) => (discipline === null ? "" : disciplineNames[discipline])],
];

/** "Đơn vị: K-CNTT → K-KT": the fields that look different, in the order of `looks`. */
export function differences<T>(looks: Looks<T>, before: T, after: T): readonly string[] {
  return looks.flatMap(([label, look]) => {
    const [old, now] = [look(before), look(after)];
    return old === now ? [] : [`${label}: ${old === "" ? "(trống)" : excerpt(old)} → ${excerpt(now)}`];
  });
}
