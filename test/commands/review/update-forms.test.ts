import { expect, test } from "vitest";
import { openLocalAppsScript } from "../../../local/local-apps-script";
import { operator, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { units } from "../../../src/register/tables/school/units";
import { writeProject } from "../../local/script-project";
import { temporaryFolder } from "../../local/temporary-folder";
import { everything, said } from "../../support/register";
import {
  awardRow,
  clickReceive,
  clickUpdateForms,
  fire,
  individual,
  linksOf,
  nominationForm,
  nominations,
  openingDay,
  openRegister,
  pass,
  reportForm,
  rowsOf,
  schoolRegister,
  send,
  submitReport,
  typeWhere,
} from "../../support/review";

type Script = ReturnType<typeof openRegister>;

/** Item ids by field, as the register keeps them. */
function itemsOf(script: Script, kind: "Đề nghị khen thưởng" | "Báo cáo"): Readonly<Record<string, number>> {
  const row = tabRows(script, "Biểu mẫu").find((each) => each["Biểu mẫu"] === kind);
  return JSON.parse(row?.["Mã câu hỏi"] ?? "{}");
}

function question(form: ReturnType<typeof nominationForm>, title: string) {
  return form
    .pages()
    .flatMap(({ items }) => items)
    .find((item) => item.title === title);
}

const addRow = (script: Script, tab: string, cells: readonly string[]) =>
  script.spreadsheet.sheet(tab).paste(tabRows(script, tab).length + 2, 1, [cells]);

test("a new award and a new category are offered; items keep their ids and earlier responses stay as they are", () => {
  const script = openRegister();
  const before = itemsOf(script, "Đề nghị khen thưởng");
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  pasteSample(script, [awardRow("GKDX", "Giấy khen đột xuất")]);
  addRow(script, "Đối tượng", ["HĐ", "Hợp đồng thời vụ", "Cá nhân"]);
  expect(said(clickUpdateForms(script))).toEqual(["Cập nhật biểu mẫu: Đã cập nhật 2 biểu mẫu."]);

  expect(itemsOf(script, "Đề nghị khen thưởng")).toEqual(before);
  const form = nominationForm(script);
  expect(question(form, "Danh hiệu đề nghị cho cá nhân")?.choices.at(-1)).toBe("GKDX - Giấy khen đột xuất");
  expect(question(form, "Đối tượng")?.choices.at(-1)).toBe("HĐ - Hợp đồng thời vụ");
  const more = { "Đối tượng": "HĐ - Hợp đồng thời vụ", "Lần gửi này là": "Bổ sung thêm" };
  send(
    script,
    "K-MOC",
    individual("003", "Phạm Văn Ví Dụ", {
      ...more,
      "Danh hiệu đề nghị cho cá nhân": ["GKDX - Giấy khen đột xuất"],
    }),
  );
  expect(rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Mã danh hiệu", "Mã đối tượng"])).toEqual([
    ["Lê Thị Mẫu", "LDTT", "GV"],
    ["Phạm Văn Ví Dụ", "GKDX", "HĐ"],
  ]);
  expect(tabRows(script, "Hồ sơ gửi về")).toHaveLength(2);
});

test("an award that is offered no more stays readable in earlier responses", () => {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  typeWhere(script, "Kỳ xét", ["Mã kỳ xét", "CN-2023"], "Danh hiệu xét", "GK; TTLDTT");
  clickUpdateForms(script);
  expect(question(nominationForm(script), "Danh hiệu đề nghị cho cá nhân")?.choices).toEqual([
    "GK - Giấy khen",
  ]);
  expect(said(clickReceive(script))[0]).toContain("Không có lần gửi nào mới.");
  expect(nominations(script)).toEqual([["K-MOC", "002", "Lê Thị Mẫu", "LDTT", "Đang đề nghị"]]);
});

test("a target that is gone keeps its question, which says so; its answers stay and nothing is revised", () => {
  const script = openRegister();
  fire(script, submitReport(script, "K-MOC"));
  const before = itemsOf(script, "Báo cáo");
  const ledger = tabRows(script, "Hồ sơ gửi về");
  script.spreadsheet.sheet("Chỉ tiêu").clear(3, 1, 1, 4);
  script.spreadsheet.sheet("Chỉ tiêu").paste(4, 1, [["D2-2023", "3", "Mỗi khoa 01 sáng kiến"]]);
  clickUpdateForms(script);

  const titles = reportForm(script)
    .pages()
    .flatMap(({ items }) => items)
    .map(({ title, helpText, required }) => [title, helpText, required]);
  expect(titles).toEqual([
    ["Mã nộp của đơn vị", "Đã điền sẵn khi mở bằng liên kết riêng của đơn vị; không sửa.", true],
    ["Số người tham gia", "", true],
    ["Kết quả chỉ tiêu 1: 100% đơn vị phát động trong tuần đầu", "", false],
    ["Kết quả chỉ tiêu 3: Mỗi khoa 01 sáng kiến", "", false],
    ["Tóm tắt kết quả", "", true],
    ["Liên kết báo cáo đầy đủ", "Nếu có.", false],
    [
      "Kết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng",
      "Câu hỏi này không còn dùng, để trống.",
      false,
    ],
  ]);
  const { "target:3": added, ...after } = itemsOf(script, "Báo cáo");
  expect(after).toEqual(before);
  expect(added).toBeTypeOf("number");
  expect(said(clickReceive(script))[0]).toContain("Không có lần gửi nào mới.");
  expect(tabRows(script, "Hồ sơ gửi về")).toEqual(ledger);
  // The register knows the target no more: its result goes by the question's title.
  const results =
    "100% đơn vị phát động trong tuần đầu: Đã phát động ngày 06/3/2023\nKết quả chỉ tiêu 2: Mỗi khoa có ít nhất 02 tiết hội giảng: 03 tiết";
  expect(rowsOf(script, "Báo cáo đơn vị", ["Kết quả so với chỉ tiêu"])).toEqual([[results]]);

  pass(script, 1);
  reportForm(script).edit(ledger[0]?.["Liên kết sửa"] ?? "", { "Tóm tắt kết quả": "Đã bổ sung." });
  clickReceive(script);
  expect(rowsOf(script, "Báo cáo đơn vị", ["Kết quả so với chỉ tiêu", "Tóm tắt"])).toEqual([
    [results, "Đã bổ sung."],
  ]);
});

test("a unit that is new gets a code and links of its own; those of the others stay", () => {
  const script = openRegister();
  const before = tabRows(script, "Liên kết nộp");
  pasteSample(script, [
    {
      table: units,
      headers: ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị"],
      rows: [["P-TV", "Phòng Tài vụ", "Phòng"]],
    },
  ]);
  expect(said(clickUpdateForms(script))).toEqual([
    "Cập nhật biểu mẫu: Đã cập nhật 2 biểu mẫu. Liên kết của 1 đơn vị mới ở tab “Liên kết nộp”.",
  ]);
  const [link, ...none] = tabRows(script, "Liên kết nộp").slice(before.length);
  expect(tabRows(script, "Liên kết nộp").slice(0, before.length)).toEqual(before);
  expect(none).toEqual([]);
  const answers = individual("011", "Người Mới");
  fire(script, nominationForm(script).submit(answers, { prefilled: link?.["Liên kết đề nghị"] ?? "" }));
  expect(nominations(script)).toEqual([["P-TV", "011", "Người Mới", "LDTT", "Đang đề nghị"]]);
});

test("a deadline that was moved stands on the forms", () => {
  const script = openRegister();
  typeWhere(script, "Kỳ xét", ["Mã kỳ xét", "CN-2023"], "Hạn nhận hồ sơ", "10/7/2023");
  clickUpdateForms(script);
  expect([nominationForm(script), reportForm(script)].map(({ description }) => description)).toEqual([
    expect.stringContaining("Hạn nhận hồ sơ: 17 giờ 00 ngày 10/7/2023."),
    expect.stringContaining("Hạn nhận báo cáo: 17 giờ 00 ngày 10/7/2023."),
  ]);
});

test("a deadline moved behind the day takes the lateness off the form and off its row", () => {
  const script = openRegister();
  script.now = new Date(2023, 6, 8, 7);
  script.fireClockTriggers();
  expect(rowsOf(script, "Biểu mẫu", ["Trạng thái"])[0]).toEqual(["Quá hạn, vẫn nhận"]);
  typeWhere(script, "Kỳ xét", ["Mã kỳ xét", "CN-2023"], "Hạn nhận hồ sơ", "10/7/2023");
  clickUpdateForms(script);
  expect(nominationForm(script).description).not.toContain("ĐÃ QUÁ HẠN");
  expect(rowsOf(script, "Biểu mẫu", ["Trạng thái"])[0]).toEqual(["Đang nhận"]);
  script.now = new Date(2023, 6, 11, 7);
  script.fireClockTriggers();
  expect(nominationForm(script).description).toContain("ĐÃ QUÁ HẠN");

  typeWhere(script, "Kỳ xét", ["Mã kỳ xét", "CN-2023"], "Hạn nhận hồ sơ", "12/7/2023");
  script.fireClockTriggers();
  expect(nominationForm(script).description).not.toContain("ĐÃ QUÁ HẠN");
  expect(rowsOf(script, "Biểu mẫu", ["Trạng thái"])).toEqual([["Đang nhận"], ["Đang nhận"]]);
});

test("updating again changes nothing", () => {
  const script = openRegister();
  clickUpdateForms(script);
  const before = everything(script);
  const pages = nominationForm(script).pages();
  expect(said(clickUpdateForms(script))).toEqual(["Cập nhật biểu mẫu: Đã cập nhật 2 biểu mẫu."]);
  expect(nominationForm(script).pages()).toEqual(pages);
  const withoutAudit = (state: unknown) => JSON.stringify(state).replace(/"Nhật ký".*?\]\]/, "");
  expect(withoutAudit(everything(script))).toBe(withoutAudit(before));
});

test("a question a person added is left alone, and its answers are kept under its title", () => {
  const folder = temporaryFolder();
  const script = openRegister({ folder });
  const form = nominationForm(script).id;
  // The local Apps Script has no hands in a form's editor: another project of the same account does what they do.
  const editor = openLocalAppsScript({
    project: writeProject(`function edit(id) {
      FormApp.openById(id).addTextItem().setTitle("Số điện thoại").setHelpText("Của người gửi");
    }`),
    ...{ folder, user: operator, now: openingDay },
  });
  editor.call("edit", { args: [form] });

  const again = openRegister({ folder });
  clickUpdateForms(again);
  expect(question(nominationForm(again), "Số điện thoại")).toMatchObject({ helpText: "Của người gửi" });
  const answers = individual("002", "Lê Thị Mẫu", { "Số điện thoại": "0900000000" });
  send(again, "K-MOC", answers);
  const [row] = tabRows(again, "Hồ sơ gửi về");
  expect(JSON.parse(row?.["Nội dung"] ?? "")).toContainEqual({
    field: "",
    title: "Số điện thoại",
    answer: "0900000000",
  });
  expect(nominations(again)).toEqual([["K-MOC", "002", "Lê Thị Mẫu", "LDTT", "Đang đề nghị"]]);
});

test("a question a person deleted is asked again", () => {
  const folder = temporaryFolder();
  const script = openRegister({ folder });
  const items = itemsOf(script, "Đề nghị khen thưởng");
  const editor = openLocalAppsScript({
    project: writeProject(`function edit(id, item) {
      const form = FormApp.openById(id);
      form.deleteItem(form.getItemById(item));
    }`),
    ...{ folder, user: operator, now: openingDay },
  });
  editor.call("edit", { args: [nominationForm(script).id, items.summary] });
  const again = openRegister({ folder });
  expect(question(nominationForm(again), "Tóm tắt thành tích của cá nhân")).toBeUndefined();
  clickUpdateForms(again);
  const titles = nominationForm(again)
    .pages()[1]
    ?.items.map(({ title }) => title)
    .slice(-5);
  expect(titles).toEqual([
    "Tóm tắt thành tích của cá nhân",
    "Sản phẩm của cá nhân",
    "Minh chứng của cá nhân",
    "Số phiếu bình xét cho cá nhân",
    "Công khai tên và thành tích của cá nhân",
  ]);
  const answers = individual("002", "Lê Thị Mẫu", { "Tóm tắt thành tích của cá nhân": "Dạy tốt" });
  send(again, "K-MOC", answers);
  expect(rowsOf(again, "Đề nghị", ["Tóm tắt thành tích"])).toEqual([["Dạy tốt"]]);
});

test("a review that was never opened is told to be opened first; another account changes nothing", () => {
  const script = schoolRegister();
  expect(said(clickUpdateForms(script))).toEqual([
    "Cập nhật biểu mẫu: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023” chưa có biểu mẫu. Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ trước.",
  ]);
  const open = openRegister();
  open.user = "khac@truong.example";
  expect(said(clickUpdateForms(open))[0]).toContain("do tài khoản thidua@truong.example vận hành");
  expect(linksOf(open, "K-MOC").token).not.toBe("");
});
