import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { clickUnits } from "../../support/owing-units";
import { said } from "../../support/register";
import {
  clickLockReview,
  clickReceive,
  clickRecheck,
  closed,
  individual,
  linksOf,
  list,
  nominationForm,
  nominations,
  openRegister,
  pass,
  reportForm,
  rowsOf,
  send,
  submit,
  submitReport,
  typeWhere,
} from "../../support/review";

const good = "Hoàn thành tốt nhiệm vụ";
const two = [
  ["002", "Lê Thị Mẫu", "LDTT", good],
  ["003", "Phạm Văn Ví Dụ", "LDTT", good],
];

/** The wood faculty has sent a list, edited it, and a report; the office has sent one person. */
function received(): LocalAppsScript {
  const script = openRegister();
  const { editUrl } = send(script, "K-MOC", list(two.slice(0, 1), closed));
  nominationForm(script).edit(editUrl, list(two, closed));
  pass(script, 1);
  submitReport(script, "K-MOC");
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  return script;
}

/** All that came of the submissions, as units and the council know it. */
function standing(script: LocalAppsScript): unknown {
  const tabs = ["Đề nghị", "Kết quả kiểm tra", "Chờ xử lý", "Danh sách thay thế", "Báo cáo đơn vị"];
  return [...tabs, "Tình hình nộp"].map((tab) => tabRows(script, tab));
}

/** Deletes rows of a tab, by the row numbers of the Sheet. */
function deleteRows(script: LocalAppsScript, tab: string, first: number, count: number): void {
  for (let n = 0; n < count; n += 1) script.spreadsheet.sheet(tab).deleteRows(first);
}

const ledgerRows = (script: LocalAppsScript) => tabRows(script, "Hồ sơ gửi về").length;

const recheckers = {
  "Kiểm tra lại": clickRecheck,
  "Nhận hồ sơ": clickReceive,
  "the hourly run": (script: LocalAppsScript) => script.fireClockTriggers()[0],
};

test.each(Object.entries(recheckers))(
  "rows of the ledger that were deleted come back from the forms: %s",
  (_, run) => {
    const script = received();
    pass(script, 60);
    const before = [standing(script), script.mails().length];
    const rows = rowsOf(script, "Hồ sơ gửi về", ["Mã lần gửi"]).flat();
    // The last revision of the list, the report and the office's.
    deleteRows(script, "Hồ sơ gửi về", 3, ledgerRows(script) - 1);
    run(script);
    expect([standing(script), script.mails().length]).toEqual(before);
    expect(rowsOf(script, "Hồ sơ gửi về", ["Mã lần gửi"]).flat().sort()).toEqual([...rows].sort());
  },
);

test("the ledger cleared after locking: nothing becomes “Đơn vị bỏ khi sửa”, and all comes back", () => {
  const script = received();
  pass(script, 60);
  clickLockReview(script);
  const before = standing(script);
  deleteRows(script, "Hồ sơ gửi về", 2, ledgerRows(script));
  clickRecheck(script);
  expect(standing(script)).toEqual(before);
  // The first revision of the list stands in no form any more.
  expect(ledgerRows(script)).toBe(3);
});

test("what the forms do not hold any more stays as it is, is told, and blames no unit", () => {
  const script = received();
  pass(script, 60);
  const before = standing(script);
  deleteRows(script, "Hồ sơ gửi về", 2, ledgerRows(script));
  const { submissions } = script;
  for (const form of [nominationForm(script), reportForm(script)]) {
    const ids = new Set(
      submissions.filter(({ formId }) => formId === form.id).map(({ responseId }) => responseId),
    );
    for (const id of ids) form.deleteResponse(id);
  }
  expect(said(clickRecheck(script))[0]).toContain(
    "Tab “Hồ sơ gửi về” mất 3 hồ sơ đã nhận của kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023”, chưa lấy lại được từ biểu mẫu",
  );
  expect(standing(script)).toEqual(before);
  expect(rowsOf(script, "Cần sửa trong sổ", ["Tab"])).toEqual([["Hồ sơ gửi về"]]);
});

test("a deleted row of the units' links comes back with the same code, from the mail or from what was sent", () => {
  const script = openRegister();
  const before = rowsOf(script, "Liên kết nộp", [
    "Mã đơn vị",
    "Mã nộp",
    "Liên kết đề nghị",
    "Liên kết báo cáo",
  ]);
  const links = {
    nomination: linksOf(script, "K-MOC").nomination,
    centre: linksOf(script, "TT-NN").nomination,
  };
  // The centre has no mail; it has sent.
  send(script, "TT-NN", individual("010", "Lý Thị Trang"));
  deleteRows(script, "Liên kết nộp", 2, 3);
  const { formId } = nominationForm(script).submit(individual("002", "Lê Thị Mẫu"), {
    prefilled: links.nomination,
  });
  script.fireFormTriggers(formId);
  const after = rowsOf(script, "Liên kết nộp", [
    "Mã đơn vị",
    "Mã nộp",
    "Liên kết đề nghị",
    "Liên kết báo cáo",
  ]);
  expect([...after].sort()).toEqual([...before].sort());
  expect(nominations(script).map(([unit]) => unit)).toEqual(["TT-NN", "K-MOC"]);
  expect(rowsOf(script, "Chờ xử lý", ["Lý do"])).toEqual([]);
});

test("a unit whose link nobody knows any more is told, not blamed", () => {
  const script = openRegister();
  deleteRows(script, "Liên kết nộp", 4, 1);
  expect(said(clickReceive(script))[0]).toContain("1 chỗ cần sửa trong sổ");
  expect(rowsOf(script, "Cần sửa trong sổ", ["Tab", "Điều chưa đúng"])).toEqual([
    [
      "Liên kết nộp",
      "Chưa có liên kết nộp hồ sơ của kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023” cho: Trung tâm Ngoại ngữ",
    ],
  ]);
});

test("a deleted row of a form, or another code of its review, is told by every run", () => {
  const deleted = openRegister();
  deleteRows(deleted, "Biểu mẫu", 2, 1);
  expect(said(clickReceive(deleted))[0]).toContain(
    "ghi là đang nhận hồ sơ mà tab “Biểu mẫu” không có biểu mẫu của mã “CN-2023”",
  );
  expect(deleted.fireClockTriggers()[0]?.error?.message).toContain("không có biểu mẫu của mã “CN-2023”");

  const renamed = openRegister();
  typeWhere(renamed, "Kỳ xét", ["Mã kỳ xét", "CN-2023"], "Mã kỳ xét", "CN-23");
  submit(renamed, "K-MOC", individual("002", "Lê Thị Mẫu"));
  expect(said(clickReceive(renamed))[0]).toContain(
    "Biểu mẫu của kỳ xét mã “CN-2023” đang mở mà tab “Kỳ xét” không có mã này",
  );
  typeWhere(renamed, "Kỳ xét", ["Mã kỳ xét", "CN-23"], "Mã kỳ xét", "CN-2023");
  clickReceive(renamed);
  expect(nominations(renamed)).toHaveLength(1);
});

test("triggers that are gone are made again, and said so", () => {
  const script = openRegister();
  const kinds = () => script.triggers().map(({ function: name, kind }) => `${name} ${kind}`);
  const before = kinds();
  script.deleteTriggers();
  expect(said(clickReceive(script))[0]).toContain("Đã tạo lại 3 lệnh tự chạy bị mất");
  expect(kinds()).toEqual(before);
  expect(said(clickReceive(script))[0]).not.toContain("Đã tạo lại");
});

test("the last good hourly run is told; a clock that stands still is made anew and told", () => {
  const script = openRegister();
  pass(script, 60);
  script.fireClockTriggers();
  pass(script, 170);
  expect(said(clickReceive(script))[0]).toContain("Lần tự chạy hằng giờ gần nhất: 09 giờ 00 ngày 03/7/2023.");
  const [clock] = script.triggers();
  pass(script, 11);
  expect(said(clickRecheck(script))[0]).toContain("Sổ không tự chạy hằng giờ từ 09 giờ 00 ngày 03/7/2023");
  const now = script.triggers().filter(({ kind }) => kind === "clock");
  expect(now).toHaveLength(1);
  expect(now[0]?.id).not.toBe(clock?.id);
  expect(said(clickRecheck(script))[0]).not.toContain("hằng giờ");
});

test("a clock that runs into one lasting fault is not dead: it stays, and the fault is told", () => {
  const script = openRegister();
  const told = () => said(clickReceive(script))[0] ?? "";
  const clocks = () => script.triggers().flatMap(({ kind, id }) => (kind === "clock" ? [id] : []));
  const before = clocks();
  pass(script, 60);
  script.fireClockTriggers();
  deleteRows(script, "Biểu mẫu", 2, 1);
  for (let hour = 0; hour < 4; hour += 1) {
    pass(script, 60);
    expect(script.fireClockTriggers()[0]?.error?.message).toContain("không có biểu mẫu của mã “CN-2023”");
  }
  expect(clocks()).toEqual(before);
  expect(told()).not.toContain("Sổ không tự chạy");
  expect(told()).toContain(
    "Lần tự chạy hằng giờ gần nhất: 13 giờ 00 ngày 03/7/2023, có điều cần sửa, xem tab “Cần sửa trong sổ”. Lần gần nhất chạy trọn vẹn: 09 giờ 00 ngày 03/7/2023.",
  );
  // Where it stands still in the end, that is told all the same.
  pass(script, 181);
  expect(told()).toContain("Sổ không tự chạy hằng giờ từ 13 giờ 00 ngày 03/7/2023");
});

test("whoever is named has not sent: the forms are read first", () => {
  const ways: readonly ((script: LocalAppsScript) => string)[] = [
    (script) => said(clickUnits(script, "Nhắc đơn vị", ["NO"])).join(),
    (script) =>
      said(script.click(["Sổ Thi đua", "Văn bản", "Công văn đôn đốc"], { person: () => "OK" })).join(),
  ];
  for (const way of ways) {
    const script = openRegister();
    // No trigger told of it.
    submit(script, "P-DT", individual("006", "Vũ Thị Bảng", closed));
    submitReport(script, "P-DT");
    const told = way(script);
    expect(told).not.toContain("Phòng Đào tạo");
    expect(
      tabRows(script, "Tình hình nộp").map((row) => [row["Mã đơn vị"], row["Còn thiếu"]]),
    ).toContainEqual(["P-DT", ""]);
  }
});
