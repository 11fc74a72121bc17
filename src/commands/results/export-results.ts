import { exportKey, reviewFolderKey, rootFolderKey } from "../../documents/engine/files";
import { xlsxType } from "../../documents/sheets/cells";
import { exportWorkbook } from "../../documents/sheets/export-workbook";
import { exportWorkbookTemplate } from "../../documents/sheets/export-workbook-template";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { exportedAwards, type LeftOut } from "../../domain/results/export-award";
import {
  type Exported,
  type ExportSheet,
  exportSheets,
  sheetPlans,
} from "../../domain/results/export-sheets";
import { awardCounts } from "../../domain/results/export-values";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import {
  createFile,
  createFolder,
  type DriveFile,
  findFiles,
  fromBase64,
  replaceFile,
} from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { initiatives } from "../../register/tables/records/initiatives";
import { staff } from "../../register/tables/records/staff";
import { exportCodes } from "../../register/tables/results/export-codes";
import { exportColumns } from "../../register/tables/results/export-columns";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { ofReview } from "../flow/reach";
import { type FinalReply, refused } from "../flow/reply";
import { unknownReview, unknownYear } from "../flow/unknown-codes";
import { aboveTables, awardedAbove } from "./awarded-above";
import { columnProblems, leftOutSheet } from "./export-problems";

const tables = {
  ...aboveTables,
  settings: settingsTable,
  reviews: reviewPeriods,
  years: schoolYears,
  units,
  categories: nomineeCategories,
  awards,
  staff,
  initiatives,
  grants,
  book: documentBook,
  columns: exportColumns,
  codes: exportCodes,
};

/** What is exported, of which year. */
interface Export extends Exported {
  readonly review: ReviewPeriod;
  readonly year: SchoolYear;
}

/**
 * Writes the results of a review's school year into one .xlsx in the review's folder, in the sheets and columns that other
 * systems ask for (*Cột xuất kết quả*): awards in force, initiatives, counts. Every row that goes into no sheet stands in the last
 * one with its reason. Run again it replaces its own file.
 */
export function exportResults(code: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const read = readRegister(ofReview(tables, comparable(code)), (open) => exported(open, comparable(code)));
  if (!read.ok) return refused(...read.problems);
  const file = putWorkbook(read.value);
  return { kind: "done", message: `${told(read.value)}\n\n“${file.name}”\n${file.link}` };
}

function exported(open: Readable<typeof tables>, code: string): Result<Export> {
  const review = open.reviews.withKey({ code });
  if (!review) return failed(unknownReview(code, open.reviews.rows()));
  const year = open.years.withKey({ code: review.schoolYear });
  if (!year) return failed(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
  const settings = settingsFrom(open.settings);
  if (!settings.ok) return settings;
  const plans = sheetPlans(open.columns.rows());
  const codes = open.codes.rows();
  const problems = columnProblems(plans, open.columns, codes);
  if (problems.length > 0) return failed(...problems);

  const allReviews = open.reviews.rows();
  const found = exportedAwards({
    reviews: allReviews.filter(({ schoolYear }) => schoolYear === year.code),
    allReviews,
    grants: open.grants.rows(),
    above: awardedAbove(open),
    book: open.book.rows(),
    catalogue: open.awards.rows(),
    staff: open.staff.rows(),
    school: settings.value.school,
  });
  const categories = open.categories.rows();
  const rows = {
    awards: found.awards,
    initiatives: open.initiatives.rows().filter(({ schoolYear }) => schoolYear === year.code),
    counts: awardCounts(found.awards, categories),
  };
  if (rows.awards.length + rows.initiatives.length + found.leftOut.length === 0) {
    return failed(nothingToExport(year));
  }
  const register = {
    settings: settings.value,
    year,
    categories,
    units: open.units.rows(),
    staff: open.staff.rows(),
  };
  const filled = exportSheets(plans, rows, register, codes);
  return ok({ ...filled, review, year, leftOut: [...found.leftOut, ...filled.leftOut] });
}

/** The sheets, and what is not in them, in the last one. */
function withLeftOut({ sheets, leftOut, empty }: Exported): readonly ExportSheet[] {
  const row = (outcome: string) => (each: LeftOut) =>
    [each.sheet === "" ? "Mọi trang" : each.sheet, each.who, each.what, outcome, each.reason].map((text) => ({
      text,
    }));
  return [
    ...sheets,
    {
      name: leftOutSheet,
      heads: ["Trang", "Họ tên, tập thể, tên", "Danh hiệu, hình thức, loại", "Xuất hay không", "Lý do"],
      rows: [...leftOut.map(row("Không xuất")), ...empty.map(row("Có xuất, để trống ô"))],
    },
  ];
}

function putWorkbook(exported: Export): DriveFile {
  const { review, year } = exported;
  const { id: register, name: registerName } = container();
  const folderKey = reviewFolderKey(review.code);
  const key = exportKey(review.code);
  const files = findFiles(register, [rootFolderKey, folderKey, key]);
  const content = {
    name: `${comparable(`Xuất kết quả ${year.code} - ${review.name}`)}.xlsx`,
    type: xlsxType,
    content: exportWorkbook(fromBase64(exportWorkbookTemplate), withLeftOut(exported)),
    version: "",
  };
  const found = files.get(key);
  if (found) return replaceFile(found.id, content);
  return createFile({ register, key }, (files.get(folderKey) ?? makeFolder()).id, content);

  function makeFolder(): DriveFile {
    const root =
      files.get(rootFolderKey) ??
      createFolder({ register, key: rootFolderKey }, `Sổ Thi đua - ${registerName}`, null);
    return createFolder({ register, key: folderKey }, `${review.code} - ${review.name}`, root.id);
  }
}

/** So many rows are told one by one; all of them stand in the last sheet. */
const shown = 10;

function told({ sheets, leftOut, empty, year }: Export): string {
  const lines = leftOut
    .slice(0, shown)
    .map(({ sheet, who, what, reason }) =>
      [`- ${who} (${what})`, ...(sheet === "" ? [] : [`trang “${sheet}”`]), reason].join(": "),
    );
  const rest = leftOut.length - lines.length;
  return [
    `Đã xuất kết quả ${comparable(year.name)}:`,
    ...sheets.map(({ name, rows }) => `- ${name}: ${twoDigits(rows.length)} dòng`),
    ...(leftOut.length === 0
      ? ["Mọi dòng đều đã xuất."]
      : [`Không xuất ${twoDigits(leftOut.length)} dòng, xem lý do ở trang “${leftOutSheet}”:`, ...lines]),
    ...(rest > 0 ? [`… và ${rest} dòng nữa`] : []),
    ...(empty.length === 0
      ? []
      : [`${twoDigits(empty.length)} ô để trống vì sổ không biết, xem ở trang “${leftOutSheet}”.`]),
  ].join("\n");
}

const nothingToExport = (year: SchoolYear): Problem => ({
  what: `${comparable(year.name)} chưa có khen thưởng theo quyết định đã ký, cũng chưa có sáng kiến`,
  where: { tab: grants.tab },
  remedy: "Ghi số, ngày của các quyết định trước",
});
