import type { Call, CallRecord, FormUser, LocalAppsScript, Submitted } from "../../local/local-apps-script";
import { freshRegister, pasteSample, tabRows } from "../../scripts/fresh-register";
import type { SampleTab } from "../../scripts/sample";
import { reviewPeriods } from "../../src/register/tables/plan/review-periods";
import { rounds } from "../../src/register/tables/plan/rounds";
import { targets } from "../../src/register/tables/plan/targets";
import { unitLaunches } from "../../src/register/tables/plan/unit-launches";
import { holds } from "../../src/register/tables/records/holds";
import { pastAwards } from "../../src/register/tables/records/past-awards";
import { staff } from "../../src/register/tables/records/staff";
import { staffYears } from "../../src/register/tables/records/staff-years";
import { awards } from "../../src/register/tables/school/awards";
import { schoolYears } from "../../src/register/tables/school/school-years";
import { settingsTable } from "../../src/register/tables/school/settings";
import { units } from "../../src/register/tables/school/units";
import { openPrepared, type PreparedOptions } from "./prepared";
import { columnOf } from "./register";

/** The morning on which the review is opened, four days before its deadline: 17:00 of 07/7/2023, inclusive. */
export const openingDay = new Date(2023, 6, 3, 8, 0);

export const review = "CN-2023";
export const reviewName = "Xét danh hiệu cuối năm học 2022 - 2023";

/** The units: the first has one mail, the second two, the third none. */
export const unitNames = {
  "K-MOC": "Khoa Mộc",
  "P-DT": "Phòng Đào tạo",
  "TT-NN": "Trung tâm Ngoại ngữ",
} as const;

export type UnitCode = keyof typeof unitNames;

/** Ten plainly fictional people: code, name, birth date, sex, unit, position, category. */
const people = [
  ["001", "Trần Văn Thử", "12/02/1971", "Nam", "K-MOC", "Trưởng khoa", "CBQL"],
  ["002", "Lê Thị Mẫu", "23/9/1984", "Nữ", "K-MOC", "Giảng viên", "GV"],
  ["003", "Phạm Văn Ví Dụ", "30/4/1990", "Nam", "K-MOC", "Giảng viên", "GV"],
  ["004", "Hoàng Thị Giả", "19/5/1992", "Nữ", "K-MOC", "Giảng viên", "GV"],
  ["005", "Đỗ Văn Nháp", "01/3/1968", "Nam", "P-DT", "Trưởng phòng", "CBQL"],
  ["006", "Vũ Thị Bảng", "07/7/1979", "Nữ", "P-DT", "Chuyên viên", "NLĐ"],
  ["007", "Bùi Văn Cột", "15/8/1987", "Nam", "P-DT", "Chuyên viên", "NLĐ"],
  ["008", "Ngô Thị Dòng", "11/11/1981", "Nữ", "TT-NN", "Giám đốc trung tâm", "CBQL"],
  ["009", "Đinh Văn Ô", "26/3/1993", "Nam", "TT-NN", "Giảng viên", "GV"],
  ["010", "Lý Thị Trang", "08/3/1995", "Nữ", "TT-NN", "Giảng viên", "GV"],
] as const;

/** What only the register may hold: birth dates, days of leave, the reason of a hold. */
export const secrets = {
  holdReason: "LÝ DO BÍ MẬT",
  leaveDays: "13,25",
  birthDates: people.map(([, , born]) => born),
} as const;

/** How everybody of the school was rated. */
export const good = "Hoàn thành tốt nhiệm vụ";

/** What the secretary pasted before she opens the review. */
export const school: readonly SampleTab[] = [
  {
    table: settingsTable,
    headers: ["Mục", "Giá trị"],
    rows: [
      ["Tên trường", "Trường Cao đẳng\nThử Nghiệm"],
      ["Chữ viết tắt của trường", "CĐTN"],
      ["Địa danh", "Mai Lâm"],
      ["Họ tên người đứng đầu", "Nguyễn Văn Hiệu"],
    ],
  },
  {
    table: units,
    headers: ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Trưởng đơn vị", "Thư điện tử", "Số người"],
    rows: [
      ["K-MOC", unitNames["K-MOC"], "Khoa", "Trần Văn Thử", "khoa-moc@truong.example", "4"],
      ["P-DT", unitNames["P-DT"], "Phòng", "Đỗ Văn Nháp", "dao-tao@truong.example; dt2@truong.example", "3"],
      ["TT-NN", unitNames["TT-NN"], "Trung tâm", "Ngô Thị Dòng", "", "3"],
    ],
  },
  {
    table: schoolYears,
    headers: ["Mã năm học", "Tên năm học", "Từ ngày", "Đến ngày"],
    rows: [
      ["2021-2022", "Năm học 2021 - 2022", "01/9/2021", "31/8/2022"],
      ["2022-2023", "Năm học 2022 - 2023", "01/9/2022", "31/8/2023"],
    ],
  },
  {
    table: rounds,
    headers: ["Mã đợt", "Tên đợt", "Năm học", "Cơ quan ban hành", "Trích yếu kế hoạch"],
    rows: [["D2-2023", "Đợt II", "2022-2023", "Trường", "Phát động thi đua đợt II"]],
  },
  {
    table: unitLaunches,
    headers: ["Mã đợt", "Mã đơn vị", "Ngày phát động"],
    rows: [["D2-2023", "K-MOC", "06/3/2023"]],
  },
  {
    table: targets,
    headers: ["Mã đợt", "Thứ tự", "Chỉ tiêu"],
    rows: [
      ["D2-2023", "1", "100% đơn vị phát động trong tuần đầu"],
      ["D2-2023", "2", "Mỗi khoa có ít nhất 02 tiết hội giảng"],
    ],
  },
  {
    table: reviewPeriods,
    headers: [
      ...["Mã kỳ xét", "Tên kỳ xét", "Năm học", "Loại kỳ xét", "Mã đợt", "Danh hiệu xét"],
      ...["Hạn nhận hồ sơ", "Giờ hạn", "Kể cả hạn", "Cần báo cáo"],
    ],
    rows: [
      [review, reviewName, "2022-2023", "Cuối năm", "D2-2023", "", "07/7/2023", "17:00", "Đến hết", "Có"],
    ],
  },
  {
    table: staff,
    headers: [
      ...["Mã nhân sự", "Họ và tên", "Ngày sinh", "Giới tính", "Mã đơn vị", "Chức vụ", "Mã đối tượng"],
      "Ngày vào làm",
    ],
    rows: people.map((person) => [...person, "01/9/2015"]),
  },
  {
    table: staffYears,
    headers: ["Mã nhân sự", "Năm học", "Xếp loại", "Số ngày nghỉ"],
    rows: people.map(([code]) => [code, "2022-2023", good, code === "006" ? secrets.leaveDays : ""]),
  },
  {
    table: pastAwards,
    headers: ["Mã người, tập thể", "Họ tên, tên tập thể", "Mã danh hiệu", "Năm học đạt"],
    rows: [["001", "Trần Văn Thử", "LDTT", "2021-2022"]],
  },
  {
    table: holds,
    headers: ["Mã người, tập thể", "Họ tên, tên tập thể", "Từ ngày", "Lý do"],
    rows: [["009", "Đinh Văn Ô", "01/6/2023", secrets.holdReason]],
  },
];

/** The school as set up; its review is not open yet. */
export function schoolRegister(options: PreparedOptions = {}): LocalAppsScript {
  const make = () => {
    const script = freshRegister("Sổ thử", openingDay);
    pasteSample(script, school);
    return script;
  };
  return openPrepared("school", make, { now: openingDay, ...options });
}

/** The same with its review open: the links are mailed. */
export function openRegister(options: PreparedOptions = {}): LocalAppsScript {
  const make = () => {
    const script = schoolRegister();
    clickOpenReview(script);
    return script;
  };
  return openPrepared("open review", make, { now: openingDay, ...options });
}

type Dialogs = Parameters<LocalAppsScript["click"]>[1];

function clickOn(menu: string, item: string) {
  return (script: LocalAppsScript, options: Dialogs = {}): CallRecord =>
    script.click(["Sổ Thi đua", menu, item], options);
}

export const clickUpdateForms = clickOn("Hồ sơ", "Cập nhật biểu mẫu");
export const clickReceive = clickOn("Hồ sơ", "Nhận hồ sơ");
export const clickRecheck = clickOn("Hồ sơ", "Kiểm tra lại");
export const clickSendMail = clickOn("Đơn vị", "Gửi thư đang chờ");

export function clickOpenReview(script: LocalAppsScript, answer: "YES" | "NO" = "YES"): CallRecord {
  return clickOn("Hồ sơ", "Mở nhận hồ sơ")(script, { answers: [answer] });
}

export function clickLockReview(script: LocalAppsScript, answer: "YES" | "NO" = "YES"): CallRecord {
  return clickOn("Hồ sơ", "Khóa nhận")(script, { answers: [answer] });
}

/** Clicks that are answered otherwise: refused before anything is asked, or with more answers. */
export const clickOpenRefused = clickOn("Hồ sơ", "Mở nhận hồ sơ");
export const clickLockRefused = clickOn("Hồ sơ", "Khóa nhận");

/** The review's form in a person's hands. */
export function formOf(script: LocalAppsScript, kind: "Đề nghị khen thưởng" | "Báo cáo"): FormUser {
  const row = tabRows(script, "Biểu mẫu").find((each) => each["Biểu mẫu"] === kind);
  if (row === undefined) throw new Error(`no form ${kind}`);
  return script.form(row["Mã biểu mẫu"] ?? "");
}

export const nominationForm = (script: LocalAppsScript) => formOf(script, "Đề nghị khen thưởng");
export const reportForm = (script: LocalAppsScript) => formOf(script, "Báo cáo");

/** A unit's own links and code. */
export function linksOf(script: LocalAppsScript, unit: UnitCode) {
  const row = tabRows(script, "Liên kết nộp").find((each) => each["Mã đơn vị"] === unit);
  return {
    token: row?.["Mã nộp"] ?? "",
    nomination: row?.["Liên kết đề nghị"] ?? "",
    report: row?.["Liên kết báo cáo"] ?? "",
  };
}

/** Answers by the titles of the questions. */
export type Answers = Parameters<FormUser["submit"]>[0];

export const meeting: Answers = {
  "Ngày họp bình xét": "2023-07-03",
  "Tổng số người của đơn vị": "4",
  "Số người dự họp": "4",
  "Chốt danh sách": "Chưa chốt",
};

/** What a unit answers with its last submission. */
export const closed: Answers = { "Chốt danh sách": "Đã chốt danh sách" };

/** One person for LĐTT, as a unit fills the form in; `more` changes any answer. */
export function individual(code: string, name: string, more: Answers = {}): Answers {
  return {
    "Lần gửi này là": "Nộp mới",
    "Cách gửi": "Một cá nhân",
    "Mã nhân sự hoặc mã sinh viên": code,
    "Họ và tên": name,
    "Đối tượng": "GV - Nhà giáo",
    "Danh hiệu đề nghị cho cá nhân": ["LDTT - Lao động tiên tiến"],
    "Xếp loại năm học": good,
    ...meeting,
    ...more,
  };
}

/** One collective for TTLĐTT. */
export function collective(name: string, more: Answers = {}): Answers {
  return {
    "Lần gửi này là": "Nộp mới",
    "Cách gửi": "Một tập thể",
    "Tên tập thể": name,
    "Danh hiệu đề nghị cho tập thể": ["TTLDTT - Tập thể lao động tiên tiến"],
    "Tổng số người của tập thể": "4",
    "Xếp loại tập thể": good,
    ...meeting,
    ...more,
  };
}

/** A list as a spreadsheet's clipboard has it: a header, then `lines` of code, name, award and rating. */
export function list(lines: readonly (readonly string[])[], more: Answers = {}): Answers {
  const header = ["Mã", "Họ và tên", "Danh hiệu", "Xếp loại"];
  return {
    "Lần gửi này là": "Nộp mới",
    "Cách gửi": "Danh sách dán từ bảng tính",
    "Danh sách đề nghị": [header, ...lines].map((line) => line.join("\t")).join("\n"),
    ...meeting,
    ...more,
  };
}

/** A list pasted without the names of its columns: code, name, award. All of it has to be guessed. */
export function headless(lines: readonly (readonly string[])[], more: Answers = {}): Answers {
  return list([], { "Danh sách đề nghị": lines.map((line) => line.join("\t")).join("\n"), ...more });
}

export const report: Answers = {
  "Số người tham gia": "4",
  "Kết quả chỉ tiêu 1: 100% đơn vị phát động trong tuần đầu": "Đã phát động ngày 06/3/2023",
  "Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng": "03 tiết",
  "Tóm tắt kết quả": "Khoa thực hiện đủ các nội dung đã đăng ký.",
};

/** A unit submits by its own link; no trigger runs. */
export function submit(script: LocalAppsScript, unit: UnitCode, answers: Answers): Submitted {
  return nominationForm(script).submit(answers, { prefilled: linksOf(script, unit).nomination });
}

export function submitReport(script: LocalAppsScript, unit: UnitCode, answers: Answers = report): Submitted {
  return reportForm(script).submit(answers, { prefilled: linksOf(script, unit).report });
}

/** What Google does after a response: the form's triggers run. The clock moves a minute, as people take their time. */
export function fire(
  script: LocalAppsScript,
  { formId }: Pick<Submitted, "formId">,
  event: unknown = {},
): readonly CallRecord[] {
  const records = script.fireFormTriggers(formId, event);
  const failed = records.find(({ error }) => error !== undefined);
  if (failed) throw new Error(`the trigger failed: ${failed.error?.message}`);
  pass(script, 1);
  return records;
}

/** Lets minutes pass. */
export function pass(script: LocalAppsScript, minutes: number): void {
  script.now = new Date(script.now.getTime() + minutes * 60_000);
}

/** A unit submits and the trigger runs. */
export function send(script: LocalAppsScript, unit: UnitCode, answers: Answers): Submitted {
  const submitted = submit(script, unit, answers);
  fire(script, submitted);
  return submitted;
}

/** The rows of a tab, of each only these columns, in their order. */
export function rowsOf(
  script: LocalAppsScript,
  tab: string,
  headers: readonly string[],
): readonly (readonly string[])[] {
  return tabRows(script, tab).map((row) => headers.map((header) => row[header] ?? ""));
}

/** The nominations: unit, code, name, award, state. */
export function nominations(script: LocalAppsScript): readonly (readonly string[])[] {
  return rowsOf(script, "Đề nghị", [
    "Mã đơn vị",
    "Mã người, tập thể",
    "Họ tên, tập thể",
    "Mã danh hiệu",
    "Trạng thái",
  ]);
}

/** Types into a cell of the row in which the column `where` holds `value`. */
export function typeWhere(
  script: LocalAppsScript,
  tab: string,
  [where, value]: readonly [where: string, value: string],
  header: string,
  text: string,
): void {
  const at = columnOf(script, tab, where) - 1;
  const row = script.spreadsheet
    .sheet(tab)
    .values()
    .findIndex((line) => line[at] === value);
  if (row < 0) throw new Error(`no ${value} in ${tab}`);
  script.spreadsheet.sheet(tab).type(row + 1, columnOf(script, tab, header), text);
}

/** The service calls of a run, in their order. */
export function serviceCalls({ calls }: Pick<CallRecord, "calls">): readonly string[] {
  return calls
    .filter((call: Call) => call.kind === "service")
    .map(({ service, method }) => `${service}.${method}`);
}

/** An award for the register's catalogue, with the columns a school must fill in. */
export function awardRow(code: string, name: string): SampleTab {
  const cells = [
    ["Mã danh hiệu", code],
    ["Tên danh hiệu", name],
    ["Loại", "Hình thức khen thưởng"],
    ["Dành cho", "Cá nhân"],
    ["Cấp quyết định", "Trường"],
    ["Giấy in kèm", "Không"],
    ["Thứ tự", "12"],
    ["Cách bỏ phiếu", "Phiếu kín"],
    ["Ngưỡng: tử số", "2"],
    ["Ngưỡng: mẫu số", "3"],
    ["So với ngưỡng", "Từ ngưỡng trở lên"],
    ["Tính trên", "Tổng thành viên"],
    ["Người không bỏ phiếu cho mình", "Giữ mẫu số"],
  ];
  return {
    table: awards,
    headers: cells.map(([header = ""]) => header),
    rows: [cells.map(([, value = ""]) => value)],
  };
}
