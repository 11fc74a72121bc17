import type { LocalAppsScript } from "../local/local-apps-script";
import { LocalRange } from "../local/services/range";
import { reviewPeriods } from "../src/register/tables/plan/review-periods";
import { unitLinks } from "../src/register/tables/review/unit-links";
import { schoolYears } from "../src/register/tables/school/school-years";
import { units } from "../src/register/tables/school/units";
import { reviewForms } from "../src/register/tables/technical/review-forms";
import { freshRegister, pasteSample, tabRows } from "./fresh-register";
import { filledSettings, pastedRows } from "./nominations-register";

/** What one submission costs when its review has as many as it will have. */
export interface YearCost {
  readonly schoolYear: string;
  /** Of all texts that were read from tabs. */
  readonly characters: number;
  /** Service calls of its trigger. */
  readonly calls: number;
}

/** How many submissions a year, and how long a summary each of them has. */
export interface Yearly {
  readonly submissions: number;
  readonly length: number;
}

/**
 * Plays school years one after the other in one register: a review is opened, as many people are nominated, it is taken in,
 * one more comes by its trigger, which is measured, and the review is locked.
 */
export function playYears(count: number, yearly: Yearly): readonly YearCost[] {
  const script = freshRegister("Sổ đo", new Date(2026, 8, 1, 8));
  pasteSample(script, [
    filledSettings(),
    pastedRows(units, [{ code: "K1", name: "Khoa Ví Dụ", kind: "Khoa" }]),
  ]);
  return Array.from({ length: count }, (_, index) => playYear(script, 2026 + index, yearly));
}

function playYear(script: LocalAppsScript, from: number, { submissions, length }: Yearly): YearCost {
  const schoolYear = `${from}-${from + 1}`;
  const code = `CN-${from + 1}`;
  script.now = new Date(from, 9, 1, 8);
  pasteSample(script, [
    pastedRows(schoolYears, [
      { code: schoolYear, name: `Năm học ${schoolYear}`, from: `01/9/${from}`, to: `31/8/${from + 1}` },
    ]),
    pastedRows(reviewPeriods, [
      { code, name: `Cuối năm ${schoolYear}`, schoolYear, kind: "Cuối năm", deadline: `31/5/${from + 1}` },
    ]),
  ]);
  const type = { button: "OK", text: code } as const;
  const chosen = from === 2026 ? [] : [type];
  const click = (item: string) =>
    script.click(["Sổ Thi đua", "Hồ sơ", item], { answers: [...chosen, "YES"] });
  click("Mở nhận hồ sơ");
  const submitted = (number: number) => submit(script, code, number, length);
  for (let number = 1; number < submissions; number += 1) submitted(number);
  script.click(["Sổ Thi đua", "Hồ sơ", "Nhận hồ sơ"], {});
  script.now = new Date(from, 9, 2, 8);
  const last = submitted(submissions);
  const { value: records, characters } = countingCharacters(() => script.fireFormTriggers(last.formId));
  const failed = records.find(({ error }) => error !== undefined);
  if (failed) throw new Error(failed.error?.message);
  const calls = records.flatMap((record) => record.calls.filter(({ kind }) => kind === "service")).length;
  click("Khóa nhận");
  return { schoolYear, characters, calls };
}

function submit(script: LocalAppsScript, review: string, number: number, length: number) {
  const own = (tab: string, column: string) =>
    tabRows(script, tab).find((row) => row[reviewPeriods.columns.code.header] === review)?.[column] ?? "";
  const prefilled = own(unitLinks.tab, unitLinks.columns.nominationLink.header);
  const form = own(reviewForms.tab, reviewForms.columns.form.header);
  return script.form(form).submit(
    {
      "Lần gửi này là": "Bổ sung thêm",
      "Cách gửi": "Một cá nhân",
      "Mã nhân sự hoặc mã sinh viên": `V${String(number).padStart(4, "0")}`,
      "Họ và tên": `Người Mẫu ${number}`,
      "Đối tượng": "GV - Nhà giáo",
      "Danh hiệu đề nghị cho cá nhân": ["LDTT - Lao động tiên tiến"],
      "Tóm tắt thành tích của cá nhân": `${number} ${"thành tích đã đạt ".repeat(length / 18)}`,
      "Ngày họp bình xét": `${review.slice(3)}-01-05`,
      "Tổng số người của đơn vị": "4",
      "Số người dự họp": "4",
      "Chốt danh sách": "Chưa chốt",
    },
    { prefilled },
  );
}

/** Runs something, and says how many characters the script read from tabs meanwhile. */
function countingCharacters<T>(work: () => T): { readonly value: T; readonly characters: number } {
  const read = LocalRange.prototype.getValues;
  let characters = 0;
  LocalRange.prototype.getValues = function counted(this: LocalRange) {
    const values = read.call(this);
    for (const line of values)
      for (const cell of line) if (typeof cell === "string") characters += cell.length;
    return values;
  };
  try {
    return { value: work(), characters };
  } finally {
    LocalRange.prototype.getValues = read;
  }
}
