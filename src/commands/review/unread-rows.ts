import type { Problem } from "../../domain/problem";
import { ruleLabels, ruleNames } from "../../domain/review/checks/checks";
import { isFactTable, rulesOf, type UnreadFact } from "../../domain/review/checks/unread-facts";
import type { RegisterFault } from "../../domain/review/register-fault";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { UnreadIn } from "../../register/unit-of-work";
import { describePlace } from "../../vietnamese/place";
import type { IntakeTables } from "./intake-tables";

/** A row of intake's tables that could not be read. */
export type UnreadRowIn = UnreadIn<IntakeTables>;

/** The unread rows as the checks see them. */
export function factsOf(unread: readonly UnreadRowIn[]): readonly UnreadFact[] {
  return unread.flatMap(({ table, columns, stands, fields, problems }) => {
    const [first] = problems;
    return isFactTable(table) && first?.where
      ? { table, place: describePlace(first.where), columns, stands, fields }
      : [];
  });
}

/** What a problem is on the tab of what is to be mended. */
export function faultOf({ what, where, remedy }: Problem, stops: string): RegisterFault {
  const { tab = "", row = null, column = "" } = where ?? {};
  return { tab, row, column, what, remedy, stops };
}

/** What is to be mended in the unread rows, a line each cell, with what it stops. */
export function faultsOf(unread: readonly UnreadRowIn[]): readonly RegisterFault[] {
  return unread.flatMap((each) => each.problems.map((problem) => faultOf(problem, stopsOf(each))));
}

function stopsOf(row: UnreadRowIn): string {
  const own = otherwise[row.table];
  if (own !== undefined) return own;
  const [fact] = factsOf([row]);
  const rules = fact ? rulesOf(fact, ruleNames) : [];
  if (rules.length === 0) return "Không điều kiện nào dựa vào ô này; các văn bản dùng đến thì chưa soạn được";
  return `Chưa kiểm tra được, ghi là cần xem xét: ${rules.map((rule) => ruleLabels[rule]).join("; ")}`;
}

/** What a row that cannot be read stops where it is not, or not only, a check. */
const otherwise: Partial<Readonly<Record<keyof IntakeTables, string>>> = {
  reviews: "Kỳ xét này chưa được nhận thêm hồ sơ và kiểm tra; hồ sơ đơn vị gửi vẫn còn trong biểu mẫu",
  years: "Kỳ xét của năm học này chưa được nhận thêm hồ sơ và kiểm tra",
  rounds: "Kỳ xét của đợt này chưa được nhận thêm hồ sơ và kiểm tra",
  forms: "Chưa đọc được hồ sơ gửi vào biểu mẫu này",
  links: "Hồ sơ gửi bằng liên kết của đơn vị này chưa nhận ra là của đơn vị nào",
  settings: "Thư gửi đơn vị thiếu mục này",
  targets: "Báo cáo của đơn vị chưa được đối chiếu với chỉ tiêu này",
  launches: "Ngày phát động của đơn vị chưa được dùng trong báo cáo",
  returns: "Chưa biết đơn vị này còn phải bổ sung gì",
  outbox: "Thư này chưa được gửi",
  quarantine: "Điều gõ ở dòng này chưa có hiệu lực",
  replacements: "Danh sách thay thế này được coi là chưa duyệt",
  nominations: "Các điều kiện so với những đề nghị khác của người, tập thể này chưa chắc",
  ledger: "Lần gửi này được đọc lại từ biểu mẫu",
  progress: "Tình hình của đơn vị được ghi lại theo hồ sơ",
  reports: "Báo cáo của đơn vị được ghi lại theo hồ sơ",
  findings: "Kết quả kiểm tra được ghi lại",
};

/**
 * Why a review can be neither derived nor checked by the rows that could be read: its own row, its school year's, its round's,
 * or one by which nobody could tell what a unit nominates. Nothing is lost meanwhile, and no unit is told anything wrong.
 */
export function standInTheWay(
  { code, kind, schoolYear, round, awardedUntil, awards }: ReviewPeriod,
  unread: readonly UnreadRowIn[],
): readonly Problem[] {
  const isOf = ({ fields, columns }: UnreadRowIn, column: string, value: string) =>
    columns.includes(column) || fields[column] === value;
  const stopping = unread.filter((row) => {
    switch (row.table) {
      case "reviews":
        return isOf(row, "code", code);
      case "years":
        return !row.stands && isOf(row, "code", schoolYear);
      case "rounds":
        // Its last day says which rules hold.
        return (
          kind === "round" &&
          awardedUntil === null &&
          isOf(row, "code", round) &&
          (!row.stands || row.columns.some((column) => column === "from" || column === "to"))
        );
      case "categories":
        return !row.stands;
      case "awards":
        return !row.stands && (awards.length === 0 || awards.some((award) => isOf(row, "code", award)));
      default:
        return false;
    }
  });
  return stopping.flatMap(({ problems }) => problems);
}

/** The codes of a table's rows that could not be read, as far as they could. */
export function unreadCodes(unread: readonly UnreadRowIn[], of: UnreadRowIn["table"]): ReadonlySet<unknown> {
  return new Set(unread.filter(({ table }) => table === of).map(({ fields }) => fields.code));
}

/** Whether nobody can tell whose the submissions of a unit are: its row could not be read. */
export function isUnreadUnit(unit: string, unread: readonly UnreadRowIn[]): boolean {
  return unread.some(
    ({ table, stands, fields, columns }) =>
      table === "units" && !stands && (columns.includes("code") || fields.code === unit),
  );
}
