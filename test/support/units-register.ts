import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { freshRegister, pasteSample, tabRows } from "../../scripts/fresh-register";
import { readSample } from "../../scripts/sample";
import { openPrepared, type PreparedOptions } from "./prepared";

/** The reason of a hold, which must never leave the register. */
export const secretReason = "LÝ DO BÍ MẬT";

/** Rows of a tab by its headers, pasted below what stands there. */
export function addRows(
  script: LocalAppsScript,
  tab: string,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const sheet = script.spreadsheet.sheet(tab);
  const [header = [], ...standing] = sheet.values();
  const first = standing.filter((row) => row.some((cell) => cell !== "")).length + 2;
  header.forEach((label, index) => {
    if (!rows.some((row) => row[label] !== undefined)) return;
    sheet.paste(
      first,
      index + 1,
      rows.map((row) => [row[label] ?? ""]),
    );
  });
}

/** What a unit answers to the nomination form: a pasted list. */
function listAnswers(list: string): Readonly<Record<string, string>> {
  return {
    "Lần gửi này là": "Nộp mới",
    "Cách gửi": "Danh sách dán từ bảng tính",
    "Danh sách đề nghị": list,
    "Ngày họp bình xét": "2026-12-10",
    "Tổng số người của đơn vị": "4",
    "Số người dự họp": "4",
    "Chốt danh sách": "Đã chốt danh sách",
  };
}

/** People of the school, all invented; one is on hold, one has left, one is on leave. */
const people = [
  ["007", "Lê Thị Thử", "12/3/1985", "TN", "Tổ trưởng", "CBQL", ""],
  ["012", "Nguyễn Văn An", "01/9/1990", "TN", "Giáo viên", "GV", ""],
  ["031", "Đặng Thị Bình", "23/11/1979", "TN", "Giáo viên", "GV", ""],
  ["044", "Phan Văn Rời", "14/4/1982", "TN", "Giáo viên", "GV", "01/11/2026"],
  ["102", "Hoàng Văn Giả", "05/6/1988", "XH", "Tổ trưởng", "CBQL", ""],
  ["0110", "Trịnh Thị Mẫu", "17/7/1991", "XH", "Giáo viên", "GV", ""],
] as const;

/**
 * A small school (Hoa Mai: two units with mails, one without) whose review CN is open until 31/12/2026 and asks for reports.
 * The clock stands at 01/12/2026, 08:00.
 */
export function schoolWithReview(): LocalAppsScript {
  return openPrepared("units", makeSchool, { now: firstOfDecember });
}

const firstOfDecember = new Date(2026, 11, 1, 8);

function makeSchool(): LocalAppsScript {
  const script = freshRegister("Sổ thử", firstOfDecember);
  pasteSample(script, readSample("samples/hoa-mai"));
  addRows(
    script,
    "Nhân sự",
    people.map(([code, name, born, unit, position, category, left]) => ({
      "Mã nhân sự": code,
      "Họ và tên": name,
      "Ngày sinh": born,
      "Mã đơn vị": unit,
      "Chức vụ": position,
      "Mã đối tượng": category,
      "Ngày chuyển đi": left,
    })),
  );
  addRows(script, "Đánh giá cá nhân", [
    { "Mã nhân sự": "012", "Năm học": "2026-2027", "Số ngày nghỉ": "77" },
  ]);
  addRows(script, "Tạm dừng xem xét", [
    {
      "Mã người, tập thể": "012",
      "Họ tên, tên tập thể": "Nguyễn Văn An",
      "Từ ngày": "01/10/2026",
      "Lý do": secretReason,
    },
  ]);
  addRows(script, "Kỳ xét", [
    {
      "Mã kỳ xét": "CN",
      "Tên kỳ xét": "Xét thi đua đợt I năm học 2026 - 2027",
      "Năm học": "2026-2027",
      "Loại kỳ xét": "Theo đợt",
      "Mã đợt": "D1-2026",
      "Hạn nhận hồ sơ": "31/12/2026",
      "Cần báo cáo": "Có",
    },
  ]);
  return script;
}

export function click(
  script: LocalAppsScript,
  menu: string,
  item: string,
  answers: readonly ("YES" | "NO")[] = [],
): CallRecord {
  return script.click(["Sổ Thi đua", menu, item], { answers });
}

/** A unit's link to the nomination form. */
export function linkOf(script: LocalAppsScript, unit: string): string {
  const row = tabRows(script, "Liên kết nộp").find((each) => each["Mã đơn vị"] === unit);
  return row?.["Liên kết đề nghị"] ?? "";
}

/** The Sciences have sent and closed their list, and must correct it; nobody has sent a report. It is 20/12/2026. */
export function reviewInDecember(options: PreparedOptions = {}): LocalAppsScript {
  return openPrepared("units in December", makeDecember, { now: new Date(2026, 11, 20, 9), ...options });
}

function makeDecember(): LocalAppsScript {
  const script = schoolWithReview();
  click(script, "Hồ sơ", "Mở nhận hồ sơ", ["YES"]);
  const lines = ["012\tNguyễn Văn An\tGV\tLDTT", "031\tĐặng Thị Bình\tGV\tLDTT"];
  submitList(script, "TN", lines);
  script.now = new Date(2026, 11, 20, 9);
  click(script, "Hồ sơ", "Nhận hồ sơ");
  addRows(script, "Trả lại bổ sung", [
    {
      "Mã yêu cầu": "BS-01",
      "Mã kỳ xét": "CN",
      "Mã đơn vị": "TN",
      "Cần bổ sung": "Thiếu biên bản họp bình xét của tổ",
      "Hạn mới": "05/01/2027",
      "Trả lại lúc": "21/12/2026 08:00:00",
      "Người trả lại": "thidua@truong.example",
    },
  ]);
  return script;
}

/** The same, twelve days after the deadline. */
export function reviewInJanuary(): LocalAppsScript {
  const script = reviewInDecember();
  script.now = new Date(2027, 0, 12, 9);
  return script;
}

/** A unit sends a list with a header and closes it. */
export function submitList(script: LocalAppsScript, unit: string, lines: readonly string[]): void {
  const link = linkOf(script, unit);
  const list = ["Mã\tHọ và tên\tĐối tượng\tDanh hiệu", ...lines].join("\n");
  script.form(link).submit(listAnswers(list), { prefilled: link });
}
