import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { callDoor, goodValue } from "../../support/pages";
import { rowsOf, schoolRegister, serviceCalls } from "../../support/review";

interface Report {
  readonly added: readonly string[];
  readonly changed: readonly { readonly who: string; readonly changes: readonly string[] }[];
  readonly unchanged: number;
  readonly unread: readonly { readonly line: number; readonly reason: string }[];
}

const table = (...lines: readonly (readonly string[])[]) => lines.map((line) => line.join("\t")).join("\n");

const staffList = table(
  ["Mã", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại"],
  ["002", "Lê Thị Mẫu", "", "Phòng Đào tạo", "HTXSNV"],
  ["0011", "=Người <b>Mới</b>", "05/6/1999", "Khoa Mộc", "Tốt"],
  ["0012", "Không Đơn Vị", "", "Khoa Mây", ""],
);

const deeds = (script: LocalAppsScript) => tabRows(script, "Nhật ký").map((row) => row["Việc đã làm"] ?? "");

test("a staff list is shown first, then taken in; codes keep their zeros and a formula is text", () => {
  const script = schoolRegister();
  const before = script.stateText();
  const args = { text: staffList, schoolYear: "2022-2023" };
  const preview = goodValue<Report>(callDoor(script, "previewStaff", args));
  expect(script.stateText()).toBe(before);
  expect(preview).toMatchObject({
    added: ["=Người <b>Mới</b> (0011), K-MOC; Xếp loại: Hoàn thành tốt nhiệm vụ"],
    changed: [{ who: "Lê Thị Mẫu (002), P-DT" }],
    unread: [{ line: 4, reason: "Đơn vị “Khoa Mây” không có trong tab “Đơn vị”" }],
  });
  expect(goodValue<Report>(callDoor(script, "importStaff", args))).toEqual(preview);
  const rows = rowsOf(script, "Nhân sự", ["Mã nhân sự", "Họ và tên", "Ngày sinh", "Mã đơn vị", "Chức vụ"]);
  expect(rows.filter(([code]) => code === "002" || (code?.startsWith("00") && code.length === 4))).toEqual([
    ["002", "Lê Thị Mẫu", "23/09/1984", "P-DT", "Giảng viên"],
    ["0011", "=Người <b>Mới</b>", "05/06/1999", "K-MOC", ""],
  ]);
  const years = rowsOf(script, "Đánh giá cá nhân", ["Mã nhân sự", "Xếp loại"]);
  expect(years.filter(([code]) => code === "002" || code === "0011")).toEqual([
    ["002", "Hoàn thành xuất sắc nhiệm vụ"],
    ["0011", "Hoàn thành tốt nhiệm vụ"],
  ]);
  expect(deeds(script).at(-1)).toMatch(
    /^Nhập nhân sự, năm học 2022-2023 \(bản dán [0-9a-f]{8}\): thêm 1, đổi 1 người$/,
  );

  const imported = script.stateText();
  const again = goodValue<Report>(callDoor(script, "importStaff", args));
  expect([again.added, again.changed, again.unchanged, script.stateText()]).toEqual([[], [], 2, imported]);
});

test("two lists pasted within minutes are two deeds, though they come to as much", () => {
  const script = schoolRegister();
  const before = deeds(script).length;
  for (const rating of ["HTXSNV", "HTNV"]) {
    const text = table(["Mã", "Họ và tên", "Xếp loại"], ["002", "Lê Thị Mẫu", rating]);
    goodValue<Report>(callDoor(script, "importStaff", { text, schoolYear: "2022-2023" }));
  }
  const told = deeds(script).slice(before);
  expect(told.map((what) => what.replace(/[0-9a-f]{8}/, "…"))).toEqual(
    Array.from({ length: 2 }, () => "Nhập nhân sự, năm học 2022-2023 (bản dán …): thêm 0, đổi 1 người"),
  );
});

test("a school year that is not in the register is refused", () => {
  const args = { text: staffList, schoolYear: "2030-2031" };
  expect(callDoor(schoolRegister(), "importStaff", args).answer).toEqual({
    ok: false,
    problems: ["Không có năm học mã “2030-2031” (tab “Năm học”). Đóng trang này rồi mở lại từ menu."],
  });
});

test("past awards are taken in once, however often they are pasted", () => {
  const script = schoolRegister();
  const text = table(
    ["Mã", "Họ và tên", "Danh hiệu", "Năm học", "Số QĐ", "Ngày QĐ"],
    ["001", "Trần Văn Thử", "LĐTT; CSTĐCS", "2021-2022", "12/QĐ-CĐTN", "05/7/2022"],
    ["002", "Lê Thị Mẫu", "Hạng nhất", "2021-2022", "", ""],
  );
  const report = goodValue<Report>(callDoor(script, "importPastAwards", { text }));
  expect(report).toMatchObject({
    added: ["Trần Văn Thử (001): Chiến sĩ thi đua cơ sở 2021-2022"],
    changed: [{ who: "Trần Văn Thử (001): Lao động tiên tiến 2021-2022" }],
    unread: [{ line: 3, reason: "Không có danh hiệu “Hạng nhất” trong tab “Danh hiệu”" }],
  });
  const headers = ["Mã người, tập thể", "Mã danh hiệu", "Năm học đạt", "Số quyết định", "Ngày quyết định"];
  const rows = [
    ["001", "LDTT", "2021-2022", "12/QĐ-CĐTN", "05/07/2022"],
    ["001", "CSTDCS", "2021-2022", "12/QĐ-CĐTN", "05/07/2022"],
  ];
  expect(rowsOf(script, "Lịch sử khen thưởng", headers)).toEqual(rows);
  const imported = script.stateText();
  callDoor(script, "importPastAwards", { text });
  expect(script.stateText()).toBe(imported);
});

test("a list a hundred times longer makes the same calls", () => {
  const callsWith = (count: number) => {
    const people = Array.from({ length: count }, (_, index) => [
      `9${index}`,
      `Người Mẫu ${index}`,
      "K-MOC",
      "Tốt",
    ]);
    const text = table(["Mã", "Họ và tên", "Đơn vị", "Xếp loại"], ...people);
    const script = schoolRegister();
    // A tab that is full grows by one more call; here both have rows to spare.
    for (const tab of ["Nhân sự", "Đánh giá cá nhân"]) script.spreadsheet.sheet(tab).paste(3000, 1, [[""]]);
    const { answer, record } = callDoor(script, "importStaff", { text, schoolYear: "2022-2023" });
    expect(answer).toMatchObject({ ok: true, value: { unread: [] } });
    return serviceCalls(record);
  };
  expect(callsWith(900)).toEqual(callsWith(9));
});
