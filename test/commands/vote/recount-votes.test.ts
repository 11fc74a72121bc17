import { describe, expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { clickArchive } from "../../support/archive";
import { afterTerm, clickErase } from "../../support/expired-year";
import { columnOf, everything, said, typeInto } from "../../support/register";
import { openRegister, typeWhere } from "../../support/review";
import { sealedRegister } from "../../support/sealed-session";

const clickRecount = (script: LocalAppsScript) =>
  script.click(["Sổ Thi đua", "Biểu quyết", "Kiểm phiếu lại"]);

const seal1 = "1ac5da60 80fa54fe 0ff3abb2 fea60953 31047479 a300ca37 16c9f3b7 924a8c25";
const seal2 = "b36430e1 54a20a82 3fe4d952 f226e26b 1ceb27d4 77071cfa 2fd62c43 4e2c44b5";
const whole1 = `Lượt P1-L1: khớp. 05 kết quả kiểm lại đúng như trong sổ, 37 dòng còn nguyên như khi niêm phong.\nMã niêm phong: ${seal1}`;
const whole2 = `Lượt P1-L2: khớp. 01 kết quả kiểm lại đúng như trong sổ, 15 dòng còn nguyên như khi niêm phong.\nMã niêm phong: ${seal2}`;
const meaning =
  "Đối chiếu mã niêm phong với biên bản kiểm phiếu đã ký. Mã này cho biết sau khi niêm phong có gì bị sửa hay không, không chứng tỏ việc kiểm phiếu là đúng; khi khác nhau, bản giấy đã ký là căn cứ.";

test("all agrees: how many outcomes and rows, and the seal in groups of eight; nothing is changed", () => {
  const script = sealedRegister();
  const before = everything(script);
  const record = clickRecount(script);
  expect(said(record)).toEqual([`Kiểm phiếu lại: ${[whole1, whole2, meaning].join("\n\n")}`]);
  expect(everything(script)).toEqual(before);
  // The review periods for the choice, then every tab that a recount reads.
  expect(callCounts(record, "service")).toEqual({
    "Lock.tryLock": 2,
    "Range.getValues": 13,
    "Lock.releaseLock": 2,
    // Whether something waits for the register to be free.
    "Properties.getProperty": 1,
  });
});

test("archived, and erased after its term, a year recounts as before: what is sealed stays", () => {
  const script = sealedRegister();
  for (const row of tabRows(script, "Kỳ xét")) {
    typeWhere(script, "Kỳ xét", ["Mã kỳ xét", row["Mã kỳ xét"] ?? ""], "Nhận hồ sơ", "Đã khóa");
  }
  typeWhere(script, "Thông tin chung", ["Mục", "Giữ hồ sơ đơn vị gửi (năm)"], "Giá trị", "5");
  script.now = afterTerm;
  clickArchive(script);
  clickErase(script);
  expect(tabRows(script, "Kỳ xét").map((row) => row["Nhận hồ sơ"])).toContain("Đã xóa theo thời hạn");
  expect(said(clickRecount(script))).toEqual([`Kiểm phiếu lại: ${[whole1, whole2, meaning].join("\n\n")}`]);
});

test("sorted rows, moved columns and columns of one's own change nothing", () => {
  const script = sealedRegister();
  const sheet = script.spreadsheet.sheet("Phiếu theo dòng");
  sheet.sort(columnOf(script, "Phiếu theo dòng", "Các dấu"), false);
  sheet.moveColumn(3, 1);
  sheet.insertColumns(2);
  sheet.paste(1, 2, [["Ghi chú riêng"], ["của tôi"]]);
  typeInto(script, "Phiên họp", 2, "Người giữ phiếu", "Thư ký");
  expect(said(clickRecount(script))).toEqual([`Kiểm phiếu lại: ${[whole1, whole2, meaning].join("\n\n")}`]);
});

/** The row on which a session's line or member stands. */
function rowOf(script: LocalAppsScript, tab: string, ...key: readonly string[]): number {
  const rows = script.spreadsheet.sheet(tab).values();
  return rows.findIndex((row) => key.every((cell, index) => row[index] === cell)) + 1;
}

/** What is said of the paper session, but for the codes, which differ from case to case. */
function faultsAfter(tamper: (script: LocalAppsScript) => void): readonly string[] {
  const script = sealedRegister();
  tamper(script);
  const [message = ""] = said(clickRecount(script));
  expect(message).toContain(whole2);
  const lines = message.split("\n").filter((line) => line.startsWith("• "));
  const [seals, faults] = [true, false].map((is) =>
    lines.filter((line) => line.includes("mã niêm phong") === is),
  );
  expect(seals).toEqual([
    `• Tab “Niêm phong”: mã niêm phong là ${seal1}, khác mã tính lại`,
    `• Tab “Lượt bỏ phiếu”: mã niêm phong là ${seal1}, khác mã tính lại`,
  ]);
  expect(message).toContain(`Lượt P1-L1: có ${String(lines.length).padStart(2, "0")} điều không khớp.`);
  expect(message).toMatch(/Mã tính lại theo các dòng hiện nay: ([0-9a-f]{8} ?){8}\n/);
  return faults ?? [];
}

describe("what was changed after the closing is named", () => {
  test("a mark", () => {
    expect(
      faultsAfter((script) => {
        typeInto(script, "Phiếu theo dòng", 4, "Các dấu", "ĐĐĐĐĐĐĐĐĐĐĐĐKK");
      }),
    ).toEqual([
      "• Tab “Phiếu theo dòng”, dòng 4 (P1-L1 / 3): bị sửa sau khi niêm phong",
      [
        "• Tab “Kết quả bỏ phiếu”, dòng 4, số 3 (Nguyễn Thị 3): cột “Kết quả” ghi “Không đạt”, kiểm lại là “Đạt”",
        "cột “Đồng ý” ghi “11”, kiểm lại là “12”",
        "cột “Không đồng ý” ghi “3”, kiểm lại là “2”",
      ].join("; "),
      "• Tab “Kết quả bỏ phiếu”, dòng 6, số 5 (Nguyễn Thị 5): cột “Kết quả” ghi “Đủ phiếu, không đủ điều kiện”, kiểm lại là “Đạt”",
    ]);
  });

  test("an outcome", () => {
    expect(
      faultsAfter((script) => {
        typeInto(script, "Kết quả bỏ phiếu", 4, "Kết quả", "Đạt");
        typeInto(script, "Kết quả bỏ phiếu", 4, "Cách tính", "");
      }),
    ).toEqual([
      "• Tab “Kết quả bỏ phiếu”, dòng 4 (P1-L1 / 3): bị sửa sau khi niêm phong",
      "• Tab “Kết quả bỏ phiếu”, dòng 4, số 3 (Nguyễn Thị 3): cột “Kết quả” ghi “Đạt”, kiểm lại là “Không đạt”; cột “Cách tính” để trống",
    ]);
  });

  test("a row that was deleted", () => {
    expect(
      faultsAfter((script) => {
        script.spreadsheet
          .sheet("Kết quả bỏ phiếu")
          .deleteRows(rowOf(script, "Kết quả bỏ phiếu", "P1-L1", "2"));
      }),
    ).toEqual([
      "• Tab “Kết quả bỏ phiếu” (P1-L1 / 2): có khi niêm phong, nay không còn",
      "• Tab “Kết quả bỏ phiếu”, số 2 (Nguyễn Thị 2): không có kết quả, kiểm lại thì có",
    ]);
  });

  test("a row that was added", () => {
    expect(
      faultsAfter((script) => {
        const sheet = script.spreadsheet.sheet("Đã có trước lượt");
        sheet.paste(sheet.values().length + 1, 1, [["P1-L1", "nguoi-3", "LDTT"]]);
      }),
    ).toEqual([
      "• Tab “Đã có trước lượt”, dòng 3 (P1-L1 / nguoi-3 / LDTT): được thêm sau khi niêm phong",
      "• Tab “Kết quả bỏ phiếu”, dòng 6, số 5 (Nguyễn Thị 5): cột “Kết quả” ghi “Đủ phiếu, không đủ điều kiện”, kiểm lại là “Đạt”",
    ]);
  });

  test("a row that was copied", () => {
    expect(
      faultsAfter((script) => {
        const sheet = script.spreadsheet.sheet("Phiếu theo dòng");
        const rows = sheet.values();
        sheet.paste(rows.length + 1, 1, [rows[1] ?? []]);
      }),
    ).toEqual([
      "• Tab “Phiếu theo dòng”, dòng 8 (P1-L1 / 1): được thêm sau khi niêm phong",
      "• Không kiểm lại được: Dấu của số 1 có hơn một lần",
    ]);
  });

  test("a rule's threshold", () => {
    expect(
      faultsAfter((script) => {
        typeInto(script, "Quy tắc của lượt", 3, "Ngưỡng: tử số", "3");
      }),
    ).toEqual([
      "• Tab “Quy tắc của lượt”, dòng 3 (P1-L1 / CSTDCS): bị sửa sau khi niêm phong",
      ...[5, 6].map(
        (row) =>
          `• Tab “Kết quả bỏ phiếu”, dòng ${row}, số ${row - 1} (Nguyễn Thị ${row - 1}): cột “Ngưỡng: tử số” ghi “4”, kiểm lại là “3”; cột “Cần” ghi “12”, kiểm lại là “9”`,
      ),
    ]);
  });

  test("attendance", () => {
    const faults = faultsAfter((script) => {
      typeInto(script, "Điểm danh", 15, "Có mặt", "Vắng");
    });
    expect(faults).toEqual([
      "• Tab “Điểm danh”, dòng 15 (P1-L1 / TV14): bị sửa sau khi niêm phong",
      "• Không kiểm lại được: Phiếu chính: phát ra 14, nhiều hơn số người được bỏ phiếu 13",
    ]);
  });

  test("a cell that says nothing any more", () => {
    expect(
      faultsAfter((script) => {
        typeInto(script, "Sổ phiếu", 2, "Thu về", "mười bốn");
      }),
    ).toEqual([
      "• Tab “Sổ phiếu”, dòng 2 (P1-L1 / Phiếu chính / 0): bị sửa sau khi niêm phong",
      "• Tab “Sổ phiếu”, dòng 2, cột “Thu về”: không đọc được “mười bốn”",
    ]);
  });
});

describe("the session's own row, and the seal itself", () => {
  test("a session that was given to another review, or opened again, is told all the same", () => {
    const script = sealedRegister();
    typeInto(script, "Lượt bỏ phiếu", 3, "Mã kỳ xét", "KHAC");
    typeInto(script, "Lượt bỏ phiếu", 3, "Trạng thái", "Đang bỏ phiếu");
    const [message = ""] = said(clickRecount(script));
    expect(message).toContain(whole1);
    expect(message).toContain("• Tab “Lượt bỏ phiếu”, dòng 3 (P1-L2): bị sửa sau khi niêm phong");
    expect(message).toContain("• Tab “Lượt bỏ phiếu”: lượt đã niêm phong mà trạng thái là “Đang bỏ phiếu”");
  });

  test("a session whose row is gone", () => {
    const script = sealedRegister();
    script.spreadsheet.sheet("Lượt bỏ phiếu").deleteRows(2);
    const [message = ""] = said(clickRecount(script));
    expect(message).toContain("• Tab “Lượt bỏ phiếu” (P1-L1): có khi niêm phong, nay không còn");
    expect(message).toContain("• Tab “Lượt bỏ phiếu”: lượt “P1-L1” không có đúng một dòng");
    expect(message).toContain("• Tab “Lượt bỏ phiếu”: không còn mã niêm phong của lượt");
  });

  test("a row and its digest: the total tells", () => {
    const script = sealedRegister();
    const sheet = script.spreadsheet.sheet("Niêm phong");
    sheet.deleteRows(rowOf(script, "Niêm phong", "P1-L1", "1", "Phiếu theo dòng", "P1-L1 / 3"));
    const marks = script.spreadsheet.sheet("Phiếu theo dòng");
    marks.deleteRows(rowOf(script, "Phiếu theo dòng", "P1-L1", "3"));
    const [message = ""] = said(clickRecount(script));
    expect(message.split("\n").filter((line) => line.startsWith("• "))).toEqual([
      `• Tab “Niêm phong”: mã niêm phong là ${seal1}, khác mã tính lại`,
      `• Tab “Lượt bỏ phiếu”: mã niêm phong là ${seal1}, khác mã tính lại`,
      "• Không kiểm lại được: Số 3: không có dấu",
    ]);
  });

  test("a closed session of which nothing is sealed any more", () => {
    const script = sealedRegister();
    script.spreadsheet.sheet("Niêm phong").deleteRows(2, 54);
    typeInto(script, "Lượt bỏ phiếu", 2, "Mã niêm phong", "");
    const [message = ""] = said(clickRecount(script));
    expect(message).toContain(
      "Lượt P1-L1: có 01 điều không khớp.\n• Lượt này không có mã niêm phong ở tab “Niêm phong”\n",
    );
  });
});

test("many faults are counted after the first", () => {
  const script = sealedRegister();
  script.spreadsheet.sheet("Phiếu theo dòng").clear(2, 3, 5);
  script.spreadsheet.sheet("Điểm danh").clear(2, 4, 15);
  const [message = ""] = said(clickRecount(script));
  expect(message.split("\n").filter((line) => line.startsWith("• "))).toHaveLength(20);
  expect(message).toMatch(/\n… và \d+ điều nữa\n/);
});

test("without a closed session, or without a column, it says so", () => {
  expect(said(clickRecount(openRegister()))).toEqual([
    "Kiểm phiếu lại: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023” chưa có lượt bỏ phiếu nào đã đóng (tab “Lượt bỏ phiếu”). Đóng lượt trước, rồi kiểm lại.",
  ]);
  const script = sealedRegister();
  script.spreadsheet.sheet("Điểm danh").deleteColumns(2);
  expect(said(clickRecount(script))).toEqual([
    "Kiểm phiếu lại: chưa làm gì, cần sửa trước: • Thiếu cột “Mã thành viên” (tab “Điểm danh”, dòng 1). Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại; nếu tiêu đề cột đã bị sửa thì gõ lại như cũ.",
  ]);
});
