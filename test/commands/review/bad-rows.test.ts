import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { said, typeInto } from "../../support/register";
import {
  clickReceive,
  clickRecheck,
  fire,
  individual,
  linksOf,
  list,
  nominations,
  openRegister,
  pass,
  rowsOf,
  send,
  submit,
  typeWhere,
} from "../../support/review";

const addMode = { "Lần gửi này là": "Bổ sung thêm" };

/** What stands on the tab of what is to be mended: tab, row, column, and what it stops. */
function faults(script: LocalAppsScript): readonly (readonly string[])[] {
  return rowsOf(script, "Cần sửa trong sổ", ["Tab", "Dòng", "Cột", "Việc chưa làm được"]);
}

/** The findings of a nominee: severity, rule, message. */
function findingsOf(script: LocalAppsScript, name: string): readonly (readonly string[])[] {
  const ids = tabRows(script, "Đề nghị").flatMap((row) =>
    row["Họ tên, tập thể"] === name ? [row["Mã đề nghị"]] : [],
  );
  return tabRows(script, "Kết quả kiểm tra")
    .filter((row) => ids.includes(row["Mã đề nghị"]))
    .map((row) => [row.Mức ?? "", row["Điều kiện"] ?? "", row["Điều cần biết"] ?? ""]);
}

/** Two people of the wood faculty, each nominated for LĐTT. */
function sendTwo(script: LocalAppsScript): void {
  send(
    script,
    "K-MOC",
    list([
      ["002", "Lê Thị Mẫu", "LDTT", "Hoàn thành tốt nhiệm vụ"],
      ["003", "Phạm Văn Ví Dụ", "LDTT", "Hoàn thành tốt nhiệm vụ"],
    ]),
  );
}

test("a mistyped birth date stops nothing and no check; it stands on the tab until it is mended", () => {
  const script = openRegister();
  typeWhere(script, "Nhân sự", ["Mã nhân sự", "002"], "Ngày sinh", "31/02/1984");
  sendTwo(script);
  expect(script.mails()).toHaveLength(3);
  expect(nominations(script)).toHaveLength(2);
  expect(rowsOf(script, "Cần sửa trong sổ", ["Tab", "Dòng", "Cột", "Điều chưa đúng", "Cách sửa"])).toEqual([
    [
      "Nhân sự",
      "3",
      "Ngày sinh",
      "“31/02/1984” không phải là một ngày có trong lịch",
      "Gõ ngày theo mẫu 03/7/2023",
    ],
  ]);
  expect(JSON.stringify(findingsOf(script, "Lê Thị Mẫu"))).not.toContain("Chưa kiểm tra được");
  expect(said(clickReceive(script))[0]).toContain("1 chỗ cần sửa trong sổ, xem tab “Cần sửa trong sổ”.");
  typeWhere(script, "Nhân sự", ["Mã nhân sự", "002"], "Ngày sinh", "23/9/1984");
  expect(said(clickRecheck(script))[0]).not.toContain("chỗ cần sửa");
  expect(faults(script)).toEqual([]);
});

/** A bad cell of a table that checks look up, whom it concerns and by which rule. */
const cells = [
  [
    "Tạm dừng xem xét",
    ["Họ tên, tên tập thể", "Đinh Văn Ô"],
    "Từ ngày",
    "hôm qua",
    "Không bị tạm dừng xem xét",
  ],
  ["Đánh giá cá nhân", ["Mã nhân sự", "009"], "Kỷ luật", "khiển", "Không bị kỷ luật"],
  ["Đánh giá cá nhân", ["Mã nhân sự", "009"], "Số ngày nghỉ", "nhiều", "Số ngày nghỉ"],
  ["Đánh giá cá nhân", ["Mã nhân sự", "009"], "Xếp loại", "Tốt lắm", "Xếp loại tối thiểu"],
  ["Nhân sự", ["Mã nhân sự", "009"], "Ngày vào làm", "32/13/2015", "Thời gian công tác trong năm"],
] as const;

test.each(cells)(
  "%s, %j, “%s” = “%s”: who it concerns is to be looked at for its rule, and nobody else",
  (...cell) => {
    const [tab, row, column, typed, rule] = cell;
    const script = openRegister();
    typeWhere(script, tab, row, column, typed);
    send(script, "TT-NN", individual("009", "Đinh Văn Ô"));
    send(script, "TT-NN", individual("010", "Lý Thị Trang", addMode));
    const told = ({ 0: severity = "", 1: label = "", 2: message = "" }: readonly string[]) =>
      /hưa kiểm tra được/.test(message) ? [[severity, label]] : [];
    expect(findingsOf(script, "Đinh Văn Ô").flatMap(told)).toContainEqual(["Cần xem xét", rule]);
    expect(findingsOf(script, "Lý Thị Trang").flatMap(told)).toEqual([]);
    expect(faults(script)).toHaveLength(1);
    expect(faults(script)[0]?.[3]).toContain(rule);
  },
);

test("a hold of nobody that can be read concerns everybody", () => {
  const script = openRegister();
  typeInto(script, "Tạm dừng xem xét", 2, "Họ tên, tên tập thể", "");
  typeInto(script, "Tạm dừng xem xét", 2, "Mã người, tập thể", "");
  sendTwo(script);
  for (const name of ["Lê Thị Mẫu", "Phạm Văn Ví Dụ"]) {
    expect(findingsOf(script, name)).toContainEqual([
      "Cần xem xét",
      "Không bị tạm dừng xem xét",
      "Chưa kiểm tra được vì tab “Tạm dừng xem xét”, dòng 2, cột “Họ tên, tên tập thể” chưa đọc được",
    ]);
  }
});

test("what a person mistypes on a tab that the program writes stays as typed, and the row is written beside it", () => {
  const script = openRegister();
  sendTwo(script);
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Minh chứng", "đã xem rồi");
  typeWhere(script, "Đề nghị", ["Họ tên, tập thể", "Lê Thị Mẫu"], "Ý kiến thẩm định", "Đủ hồ sơ");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Xếp loại", "Không hoàn thành nhiệm vụ");
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  const columns = ["Họ tên, tập thể", "Minh chứng", "Ý kiến thẩm định"];
  expect(rowsOf(script, "Đề nghị", columns)).toEqual([
    ["Lê Thị Mẫu", "đã xem rồi", "Đủ hồ sơ"],
    ["Phạm Văn Ví Dụ", "Chưa xác minh", ""],
    ["Vũ Thị Bảng", "Chưa xác minh", ""],
  ]);
  expect(rowsOf(script, "Đề nghị", ["Kết quả kiểm tra"])[0]).toEqual(["Chặn"]);
  expect(faults(script).map((row) => row.slice(0, 3))).toEqual([["Đề nghị", "2", "Minh chứng"]]);
});

test("a state that nobody knows in one row of the mail tab keeps no other mail from going", () => {
  const script = openRegister();
  typeWhere(script, "Thư", ["Mã đơn vị", "K-MOC"], "Trạng thái", "gửi rồi mà");
  sendTwo(script);
  expect(rowsOf(script, "Thư", ["Mã đơn vị", "Trạng thái"])).toEqual([
    ["K-MOC", "gửi rồi mà"],
    ["P-DT", "Đã gửi"],
    ["K-MOC", "Đã gửi"],
  ]);
  expect(faults(script)).toEqual([["Thư", "2", "Trạng thái", "Thư này chưa được gửi"]]);
});

test("a review whose own row cannot be read waits, its responses with it; nothing is lost and nobody told anything wrong", () => {
  const script = openRegister();
  typeInto(script, "Kỳ xét", 2, "Hạn nhận hồ sơ", "hết tuần");
  const { formId } = submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  fire(script, { formId });
  expect([nominations(script), script.mails().length]).toEqual([[], 2]);
  expect(said(clickReceive(script))[0]).toContain(
    "“hết tuần” không phải là một ngày có trong lịch (tab “Kỳ xét”, dòng 2, cột “Hạn nhận hồ sơ”)",
  );
  expect(faults(script)[0]?.[3]).toContain("chưa được nhận thêm hồ sơ");
  typeInto(script, "Kỳ xét", 2, "Hạn nhận hồ sơ", "07/7/2023");
  clickReceive(script);
  expect([nominations(script).length, script.mails().length]).toEqual([1, 3]);
});

test("an award whose kind cannot be read is nominated for all the same; one without a name stops, and blames nobody", () => {
  const script = openRegister();
  typeWhere(script, "Danh hiệu", ["Mã danh hiệu", "LDTT"], "Dành cho", "người");
  sendTwo(script);
  expect(nominations(script)).toHaveLength(2);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"])).toEqual([]);
  typeWhere(script, "Danh hiệu", ["Mã danh hiệu", "LDTT"], "Tên danh hiệu", "");
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect([nominations(script).length, script.mails().length]).toEqual([2, 3]);
  typeWhere(script, "Danh hiệu", ["Mã danh hiệu", "LDTT"], "Tên danh hiệu", "Lao động tiên tiến");
  typeWhere(script, "Danh hiệu", ["Mã danh hiệu", "LDTT"], "Dành cho", "Cá nhân");
  clickReceive(script);
  expect([nominations(script).length, script.mails().length]).toEqual([3, 4]);
  expect(faults(script)).toEqual([]);
});

test("a unit whose row cannot be read: its submission waits in the form, the others' are taken in", () => {
  const script = openRegister();
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "P-DT"], "Số người", "ba");
  typeWhere(script, "Đơn vị", ["Mã đơn vị", "K-MOC"], "Tên đơn vị", "");
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(nominations(script).map(([unit]) => unit)).toEqual(["P-DT"]);
  typeInto(script, "Đơn vị", 2, "Tên đơn vị", "Khoa Mộc");
  pass(script, 5);
  clickReceive(script);
  expect(
    nominations(script)
      .map(([unit]) => unit)
      .sort(),
  ).toEqual(["K-MOC", "P-DT"]);
  expect(
    script
      .mails()
      .map(({ to }) => to)
      .slice(2),
  ).toEqual(["dao-tao@truong.example,dt2@truong.example", "khoa-moc@truong.example"]);
  expect(linksOf(script, "K-MOC").token).not.toBe("");
});
