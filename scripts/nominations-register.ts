import type { LocalAppsScript } from "../local/local-apps-script";
import { columnsOf, type Table } from "../src/register/table";
import { reviewPeriods } from "../src/register/tables/plan/review-periods";
import { staff } from "../src/register/tables/records/staff";
import { staffYears } from "../src/register/tables/records/staff-years";
import { unitLinks } from "../src/register/tables/review/unit-links";
import { schoolYears } from "../src/register/tables/school/school-years";
import { settingsTable } from "../src/register/tables/school/settings";
import { units } from "../src/register/tables/school/units";
import { freshRegister, pasteSample, tabRows } from "./fresh-register";
import type { SampleTab } from "./sample";

/** People a unit has, and nominates: two awards each. */
const peopleOfUnit = 50;

/**
 * A register whose one review has `count` nominations (a multiple of 100) of invented people, all of them taken in from
 * the form as units would send them: a list a unit, each person for two awards.
 */
export function registerWithNominations(count: number): LocalAppsScript {
  const script = freshRegister("Sổ đo", new Date(2026, 10, 21));
  const numbers = Array.from({ length: count / (2 * peopleOfUnit) }, (_, index) => String(index + 1));
  const people = numbers.flatMap((unit) =>
    Array.from({ length: peopleOfUnit }, (_, index) => ({
      unit,
      code: `V${unit.padStart(3, "0")}${String(index).padStart(2, "0")}`,
    })),
  );
  const year = "2026-2027";
  pasteSample(script, [
    filledSettings(),
    pastedRows(schoolYears, [
      { code: year, name: "Năm học 2026 - 2027", from: "01/9/2026", to: "31/8/2027" },
    ]),
    pastedRows(
      units,
      numbers.map((unit) => ({ code: unit, name: `Đơn vị số ${unit}`, kind: "Khoa" })),
    ),
    pastedRows(
      staff,
      people.map(({ unit, code }) => ({ code, name: `Người Mẫu ${code}`, unit, category: "GV" })),
    ),
    pastedRows(
      staffYears,
      people.map(({ code }) => ({ code, schoolYear: year, rating: "Hoàn thành tốt nhiệm vụ" })),
    ),
    pastedRows(reviewPeriods, [
      { code: "CN", name: "Cuối năm", schoolYear: year, kind: "Cuối năm", deadline: "31/5/2027" },
    ]),
  ]);
  script.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], { answers: ["YES"] });
  for (const row of tabRows(script, unitLinks.tab)) {
    const unit = row[unitLinks.columns.unit.header] ?? "";
    const link = row[unitLinks.columns.nominationLink.header] ?? "";
    const own = people.filter((person) => person.unit === unit);
    const lines = own.map(({ code }) => [code, `Người Mẫu ${code}`, "GV", "LDTT; CSTDCS"].join("\t"));
    script.form(link).submit(
      {
        "Lần gửi này là": "Nộp mới",
        "Cách gửi": "Danh sách dán từ bảng tính",
        "Danh sách đề nghị": ["Mã\tHọ và tên\tĐối tượng\tDanh hiệu", ...lines].join("\n"),
        "Ngày họp bình xét": "2026-11-20",
        "Tổng số người của đơn vị": String(own.length),
        "Số người dự họp": String(own.length),
        "Chốt danh sách": "Đã chốt danh sách",
      },
      { prefilled: link },
    );
  }
  script.click(["Sổ Thi đua", "Hồ sơ", "Nhận hồ sơ"]);
  return script;
}

/** Rows to paste, by the names of the table's columns; what is not given stays empty. */
export function pastedRows<T extends object>(
  table: Table<T>,
  rows: readonly { readonly [K in keyof T]?: string }[],
): SampleTab {
  const columns = columnsOf(table);
  return {
    table,
    headers: columns.map(([, { header }]) => header),
    rows: rows.map((row) => {
      const cells = new Map<string, string>(Object.entries(row));
      return columns.map(([name]) => cells.get(name) ?? "");
    }),
  };
}

/** A school's name and the like, as far as a form needs them. */
export function filledSettings(): SampleTab {
  return pastedRows(
    settingsTable,
    settingsTable.initial.map(({ item, value, explanation }) => ({
      item,
      value: value || "Mẫu",
      explanation,
    })),
  );
}
