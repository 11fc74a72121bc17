import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { said } from "../../support/register";
import {
  type Answers,
  clickLockReview,
  clickReceive,
  clickRecheck,
  collective,
  individual,
  list,
  nominationForm,
  openRegister,
  report,
  submit,
  submitReport,
} from "../../support/review";

// One submission that is made to break intake, among those of honest units.

/** Tabs that intake derives, and what it keeps of the submissions. */
const derivedTabs = [
  ...["Đề nghị", "Kết quả kiểm tra", "Chờ xử lý", "Danh sách thay thế", "Báo cáo đơn vị", "Tình hình nộp"],
  ...["Thư", "Hồ sơ gửi về", "Nhật ký"],
];

const thu = ["001", "Trần Văn Thử", "LĐTT", "Hoàn thành tốt nhiệm vụ"];
const mau = ["002", "Lê Thị Mẫu", "LĐTT", "Hoàn thành tốt nhiệm vụ"];

/** An answer of exactly 50.000 UTF-16 units, which is what Google Forms takes in a paragraph. */
function filled(text: string): string {
  return text.repeat(Math.ceil(50_000 / text.length)).slice(0, 50_000);
}

/** Text in each of a form's typed questions. */
const typedOnPerson = [
  ...["Mã nhân sự hoặc mã sinh viên", "Họ và tên", "Chức vụ", "Lớp", "Tên sáng kiến, đề tài"],
  ...[
    "Số quyết định công nhận sáng kiến",
    "Danh hiệu đã đạt các năm trước",
    "Tóm tắt thành tích của cá nhân",
  ],
  ...[
    "Sản phẩm của cá nhân",
    "Minh chứng của cá nhân",
    "Số phiếu bình xét cho cá nhân",
    "Liên kết biên bản họp",
  ],
];
const typedOnCollective = [
  ...["Tên tập thể", "Phần trăm nhiệm vụ đã hoàn thành", "Tóm tắt thành tích của tập thể"],
  ...[
    "Sản phẩm của tập thể",
    "Minh chứng của tập thể",
    "Số phiếu bình xét cho tập thể",
    "Liên kết biên bản họp",
  ],
];

function everyOf(titles: readonly string[], text: string): Answers {
  return Object.fromEntries(titles.map((title) => [title, text]));
}

/** Nominations and findings of the honest units, whole. */
function honest(script: LocalAppsScript) {
  const own = tabRows(script, "Đề nghị").filter((row) => row["Mã đơn vị"] !== "TT-NN");
  const ids = new Set(own.map((row) => row["Mã đề nghị"]));
  return {
    nominations: own,
    findings: tabRows(script, "Kết quả kiểm tra").filter((row) => ids.has(row["Mã đề nghị"])),
    progress: tabRows(script, "Tình hình nộp").filter((row) => row["Mã đơn vị"] !== "TT-NN"),
  };
}

/** The longest cell that intake wrote, as stored. */
function longestCell(script: LocalAppsScript): number {
  const cells = derivedTabs.flatMap((tab) => tabRows(script, tab).flatMap((row) => Object.values(row)));
  return Math.max(...cells.map((cell) => cell.normalize("NFC").length));
}

/**
 * Two honest units submit, the third sends something hostile in between; all of intake's ways are gone. Gives what the
 * honest units have.
 */
function played(hostile: (script: LocalAppsScript) => void) {
  const script = openRegister();
  const first = submit(script, "K-MOC", list([thu, mau]));
  hostile(script);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  const errors = [...script.fireFormTriggers(first.formId), ...script.fireClockTriggers()].map(
    ({ error }) => error?.message,
  );
  const received = said(clickReceive(script)).join("\n");
  const checked = said(clickRecheck(script)).join("\n");
  const locked = said(clickLockReview(script)).join("\n");
  return { script, errors: errors.filter((each) => each !== undefined), received, checked, locked };
}

/** What the honest units have where nothing hostile came; worked out once. */
let quiet: ReturnType<typeof honest> | undefined;
function undisturbed() {
  quiet ??= honest(played(() => {}).script);
  return quiet;
}

const growing = [
  ["Devanagari composition exclusions", "\u0958"],
  ["Hebrew composition exclusions", "\uFB1D\uFB2C"],
  ["musical symbols", "\u{1D160}"],
  ["U+2ADC", "\u2ADC"],
  ["Gurmukhi and Bengali", "\u0A33\u09DC"],
  ["Hangul jamo", "\u1112\u1161\u11AB"],
] as const;
const odd = [
  ["a letter", "ư"],
  ["words", "Nguyễn Văn Mẫu ".normalize("NFD")],
  ["marks alone", "\u030A\u0301"],
  ["half a surrogate pair", "\uD83C"],
  ["emoji", "👨‍👩‍👧🏆"],
  ["control characters", "a\u0000\u0007\u009F\uFFFF"],
  ["signs that guard cells", "='"],
  ["digits", "1.000.000"],
  ["what does not show", "\u200B\u00A0"],
] as const;

test.each([...growing, ...odd])("50.000 characters of %s in every answer: intake goes on", (_, text) => {
  const whole = filled(text);
  const { script, errors, received, checked, locked } = played((open) => {
    const lines = Array.from({ length: 3 }, (__, at) => [
      String(at),
      filled(text).slice(0, 9_000),
      "LĐTT",
      "",
    ]);
    submit(open, "TT-NN", individual("008", "Ngô Thị Dòng", everyOf(typedOnPerson, whole)));
    submit(open, "TT-NN", individual("009", whole, { ...everyOf(typedOnPerson.slice(2), whole) }));
    submit(
      open,
      "TT-NN",
      individual("", `${whole.slice(0, 49_998)}xy`, { "Lần gửi này là": "Bổ sung thêm" }),
    );
    submit(open, "TT-NN", collective(whole, everyOf(typedOnCollective, whole)));
    submit(open, "TT-NN", list(lines, { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" }));
    submit(open, "TT-NN", list([[whole]], { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" }));
    submit(open, "TT-NN", list([["", whole, whole]], { "Lần gửi này là": "Rút đề nghị" }));
    nominationForm(open).submitRaw({ "Mã nộp của đơn vị": whole, "Họ và tên": whole });
    submitReport(open, "TT-NN", {
      ...report,
      "Kết quả chỉ tiêu 1: 100% đơn vị phát động trong tuần đầu": whole,
      "Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng": whole,
      "Tóm tắt kết quả": whole,
      "Liên kết báo cáo đầy đủ": whole,
    });
  });
  expect(errors).toEqual([]);
  expect(received).toContain("Không có lần gửi nào mới.");
  expect(checked).toContain("đề nghị;");
  expect(locked).toContain("Đã khóa nhận hồ sơ");
  expect(longestCell(script)).toBeLessThan(50_000);
  expect(honest(script)).toEqual(undisturbed());
});
