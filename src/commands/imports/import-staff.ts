import type { ImportReport } from "../../domain/imports/import-report";
import { importStaffList } from "../../domain/imports/import-staff";
import { failed, ok, type Result } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { staff } from "../../register/tables/records/staff";
import { staffYears } from "../../register/tables/records/staff-years";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { schoolYears } from "../../register/tables/school/school-years";
import { units } from "../../register/tables/school/units";
import { unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { yearIsGone } from "../flow/unknown-codes";
import { importDeed } from "./import-deed";

const tables = { categories: nomineeCategories, units, years: schoolYears, staff, staffYears };

/** A pasted staff list, and the school year that its ratings, leave and discipline are of ("" for none). */
export interface StaffPaste {
  readonly text: string;
  readonly schoolYear: string;
}

/** The school years to choose from, the latest first. Changes nothing. */
export function importYears(): Result<readonly { readonly code: string; readonly name: string }[]> {
  return readRegister({ years: schoolYears }, ({ years }) =>
    ok(
      years
        .rows()
        .map(({ code, name }) => ({ code, name }))
        .reverse(),
    ),
  );
}

/** What a pasted staff list would change; with `write` it is changed. Doing it twice changes nothing more. */
export function importStaff({ text, schoolYear }: StaffPaste, write: boolean): Result<ImportReport> {
  const year = comparable(schoolYear);
  return unitOfWork("importStaff", tables, (open) => {
    if (year !== "" && !open.years.withKey({ code: year })) return failed(yearIsGone(year));
    const planned = importStaffList(
      text,
      {
        units: open.units.rows(),
        categories: open.categories.rows(),
        staff: open.staff.rows(),
        staffYears: open.staffYears.rows(),
      },
      year,
    );
    const { report } = planned;
    if (!write || planned.staff.length + planned.staffYears.length === 0) return { value: report, what: "" };
    planned.staff.forEach(open.staff.put);
    planned.staffYears.forEach(open.staffYears.put);
    const ofYear = year === "" ? "" : `, năm học ${year}`;
    const cameTo = `thêm ${report.added.length}, đổi ${report.changed.length} người`;
    return { value: report, ...importDeed(`Nhập nhân sự${ofYear}`, text, cameTo) };
  });
}
