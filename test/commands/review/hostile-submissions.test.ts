import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { columnOf, said } from "../../support/register";
import {
  type Answers,
  clickLockReview,
  clickReceive,
  clickRecheck,
  clickUpdateForms,
  collective,
  individual,
  list,
  nominationForm,
  openRegister,
  pass,
  report,
  submit,
  submitReport,
  typeWhere,
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

function everyOf(titles: readonly string[], text: () => string): Answers {
  return Object.fromEntries(titles.map((title) => [title, text()]));
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
  return cells.reduce((longest, cell) => Math.max(longest, cell.normalize("NFC").length), 0);
}

/**
 * Two honest units submit, the third sends something hostile besides; all of intake's ways are gone: the form's trigger,
 * the hourly run, *Nhận hồ sơ*, *Khóa nhận*.
 */
function played(hostile: (script: LocalAppsScript) => void) {
  const script = openRegister();
  const first = submit(script, "K-MOC", list([thu, mau]));
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  hostile(script);
  const errors = [...script.fireFormTriggers(first.formId), ...script.fireClockTriggers()].map(
    ({ error }) => error?.message,
  );
  const received = said(clickReceive(script)).join("\n");
  const locked = said(clickLockReview(script)).join("\n");
  return { script, errors: errors.filter((each) => each !== undefined), received, locked };
}

/** What the honest units have where nothing hostile came; worked out once. */
let quiet: ReturnType<typeof honest> | undefined;
function undisturbed() {
  quiet ??= honest(played(() => {}).script);
  return quiet;
}

/** What grows under NFC: composition exclusions of Indic scripts, Hebrew and music, and what decomposes anew. */
const growing = ["\u0958", "\uFB1D\uFB2C", "\u{1D160}", "\u2ADC", "\u0A33\u09DC", "\u1112\u1161\u11AB"];
/** Marks alone, half a surrogate pair, joined emoji, control characters, signs that guard cells, what does not show. */
const odd = [
  ...["\u030A\u0301", "\uD83C", "👨‍👩‍👧🏆", "a\u0000\u0007\u009F\uFFFF", "='", "\u200B\u00A0"],
  ...["1.000.000", ", ts", "Nguyễn Văn Mẫu ".normalize("NFD")],
];

const replacing = { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" };

test.each([
  ["that grow under NFC", growing],
  ["that are no proper text", odd],
])("answers of 50.000 characters %s, in every field: intake goes on", (_, texts) => {
  let turn = 0;
  const next = () => filled(texts[turn++ % texts.length] ?? "");
  const { script, errors, received, locked } = played((open) => {
    submit(open, "TT-NN", individual("008", "Ngô Thị Dòng", everyOf(typedOnPerson, next)));
    submit(open, "TT-NN", individual("009", next(), everyOf(typedOnPerson.slice(2), next)));
    submit(open, "TT-NN", collective(next(), everyOf(typedOnCollective, next)));
    submit(open, "TT-NN", list([["1", next().slice(0, 49_000), "LĐTT", next().slice(0, 500)]]));
    submit(open, "TT-NN", list([[next()]], replacing));
    submit(open, "TT-NN", list([["", next(), next()]], { "Lần gửi này là": "Rút đề nghị" }));
    nominationForm(open).submitRaw({ "Mã nộp của đơn vị": next(), "Họ và tên": next() });
    submitReport(open, "TT-NN", {
      ...report,
      "Kết quả chỉ tiêu 1: 100% đơn vị phát động trong tuần đầu": next(),
      "Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng": next(),
      "Tóm tắt kết quả": next(),
      "Liên kết báo cáo đầy đủ": next(),
    });
  });
  expect(errors).toEqual([]);
  expect(received).toContain("Không có lần gửi nào mới.");
  expect(locked).toContain("Đã khóa nhận hồ sơ");
  expect(longestCell(script)).toBeLessThan(50_000);
  expect(honest(script)).toEqual(undisturbed());
  const told = tabRows(script, "Hồ sơ gửi về").filter((row) => row.Phần === "1");
  expect(told).toHaveLength(10);
});

test("lists that are nothing but faults, and a replacement of hundreds: the desk and the replacement's cells hold", () => {
  const many = (line: (at: number) => string) => Array.from({ length: 600 }, (_, at) => line(at)).join("\n");
  const raw = (text: string, more: Answers = {}): Answers => ({
    ...list([], more),
    "Danh sách đề nghị": text,
  });
  const long = "tên dài ".repeat(8);
  const { script, errors, received, locked } = played((open) => {
    submit(open, "TT-NN", raw(`Mã\tHọ và tên\tDanh hiệu\n${many((at) => `${at}\tMẫu ${at} ${long}\tLDTT`)}`));
    pass(open, 1);
    submit(
      open,
      "TT-NN",
      raw(`Họ và tên\tDanh hiệu\n${many((at) => `Khác ${at} ${long}\tLDTT`)}`, replacing),
    );
    submit(open, "TT-NN", raw("a\n".repeat(1_100)));
    submit(
      open,
      "TT-NN",
      raw(`Họ và tên\tDanh hiệu\nMẫu\t${"lạ;".repeat(10_000)}\nMẫu${"\tlạ".repeat(5_000)}`),
    );
    submit(open, "TT-NN", individual("010", "Lý Thị Trang", { ...everyOf(["Chức vụ"], () => "x") }));
  });
  expect(errors).toEqual([]);
  expect(received).toContain("Không có lần gửi nào mới.");
  expect(locked).toContain("Đã khóa nhận hồ sơ");
  expect(longestCell(script)).toBeLessThan(50_000);
  expect(honest(script)).toEqual(undisturbed());
  expect(tabRows(script, "Danh sách thay thế")[0]?.Bỏ).toMatch(
    /\n… và \d+ dòng nữa \(tab “Hồ sơ gửi về”; dấu \w+\)$/,
  );
  expect(tabRows(script, "Chờ xử lý").length).toBeLessThan(1_100);
});

test("a submission whose ledger row was broken by hand waits alone, and is read again from its form", () => {
  const script = openRegister();
  const { formId } = submit(script, "K-MOC", list([thu, mau]));
  script.fireFormTriggers(formId);
  const sheet = script.spreadsheet.sheet("Hồ sơ gửi về");
  sheet.type(2, columnOf(script, "Hồ sơ gửi về", "Nội dung"), '[{"field":"name"');
  expect(said(clickRecheck(script))[0]).toContain("2 đề nghị");
  expect(tabRows(script, "Chờ xử lý").map((row) => row["Lý do"])).toEqual([
    "Nội dung đã bị sửa, không còn đọc được (tab “Hồ sơ gửi về”); bấm Nhận hồ sơ để đọc lại từ biểu mẫu",
  ]);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(said(clickReceive(script))[0]).toContain("Đã nhận 2 lần gửi mới.");
  expect(tabRows(script, "Đề nghị")).toHaveLength(3);
  expect(tabRows(script, "Chờ xử lý")).toEqual([]);
});

test.each([
  ["is no JSON", '{"unitCode":'],
  ["is blank", ""],
  ["lacks the unit's code", '{"name":5}'],
  ["holds something else", '{"unitCode":"x"}'],
])("a form's cell of item ids that %s is told with its place; the other form is read", (_, text) => {
  const script = openRegister();
  submit(script, "K-MOC", list([thu, mau]));
  submitReport(script, "P-DT");
  const before = cellOf(script, "Đề nghị khen thưởng");
  typeWhere(script, "Biểu mẫu", ["Biểu mẫu", "Đề nghị khen thưởng"], "Mã câu hỏi", text);
  const problem =
    "Ô này không còn là mã các câu hỏi của biểu mẫu nên chưa đọc được hồ sơ gửi vào biểu mẫu đó (tab “Biểu mẫu”, dòng 2, cột “Mã câu hỏi”). Bấm Sổ Thi đua → Hồ sơ → Cập nhật biểu mẫu để sổ tìm lại câu hỏi theo tiêu đề, rồi bấm Nhận hồ sơ.";
  expect(script.fireClockTriggers().map(({ error }) => error?.message)).toEqual([problem]);
  expect(tabRows(script, "Cần sửa trong sổ").map((row) => [row.Tab, row.Dòng, row.Cột])).toEqual([
    ["Biểu mẫu", "2", "Mã câu hỏi"],
  ]);
  expect(tabRows(script, "Báo cáo đơn vị").map((row) => row["Mã đơn vị"])).toEqual(["P-DT"]);
  expect(tabRows(script, "Đề nghị")).toEqual([]);
  const { message } = { message: said(clickReceive(script)).join("\n") };
  expect(message).toContain(problem);
  clickUpdateForms(script);
  expect(cellOf(script, "Đề nghị khen thưởng")).toBe(before);
  expect(said(clickReceive(script))[0]).toContain("Đã nhận 1 lần gửi mới.");
  expect(tabRows(script, "Đề nghị")).toHaveLength(2);
});

function cellOf(script: LocalAppsScript, kind: string): string {
  return tabRows(script, "Biểu mẫu").find((row) => row["Biểu mẫu"] === kind)?.["Mã câu hỏi"] ?? "";
}
