import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import {
  ballotForm,
  cast,
  closeSession,
  codesOn,
  confirmForm,
  countForm,
  formRegister,
  formRow,
  lastWords,
  makeForm,
  openedForm,
  openForm,
  slipFiles,
  voidCode,
} from "../../support/form-ballots";
import { rowsOf } from "../../support/review";
import { firstSession } from "../../support/vote-register";

/** Of each line how many of each mark: the order is one of chance. */
function marksOf(script: LocalAppsScript): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rowsOf(script, "Phiếu theo dòng", ["Số trên phiếu", "Các dấu"]).map(([number, marks = ""]) => [
      number,
      [...marks].sort().join(""),
    ]),
  );
}

const accounts = (script: LocalAppsScript) =>
  rowsOf(script, "Sổ phiếu", [
    "In ra",
    "Không dùng",
    "Hỏng, đã đổi",
    "Phát ra",
    "Thu về",
    "Hợp lệ",
    "Không hợp lệ",
    "Lý do không hợp lệ",
  ]);

const sessionState = (script: LocalAppsScript) => rowsOf(script, "Lượt bỏ phiếu", ["Trạng thái"])[0]?.[0];
const held = (script: LocalAppsScript) => ballotForm(script).summary().responses;

test("a form ballot from its slips to its outcomes", () => {
  const script = formRegister("whole");
  script.open();
  expect(lastWords(makeForm(script))).toMatch(
    /^Mở phiếu điện tử: Đã tạo 17 phiếu mã: “Phiếu mã CN2023-P1-L1 - in rồi xóa”/,
  );
  const codes = codesOn(script);
  expect(new Set(codes).size).toBe(17);
  expect(ballotForm(script).open).toBe(false);
  expect(formRow(script)["Trạng thái"]).toBe("Đang in phiếu mã");

  expect(lastWords(openForm(script))).toMatch(
    /^Mở phiếu điện tử: Đang nhận phiếu điện tử lượt CN2023-P1-L1, 17 mã. Tệp phiếu mã đã xóa hẳn/,
  );
  expect(slipFiles(script)).toEqual([]);
  expect(ballotForm(script).open).toBe(true);

  codes.slice(0, 13).forEach((code, at) => {
    cast(script, code, { no: at < 4 ? [3] : [] });
  });
  expect(lastWords(closeSession(script))).toContain(
    "Mở lượt rồi bấm Sổ Thi đua → Biểu quyết → Kiểm phiếu điện tử trước khi đóng",
  );
  const counted = lastWords(countForm(script));
  expect(counted).toMatch(
    /^Kiểm phiếu điện tử: Đã kiểm phiếu điện tử lượt CN2023-P1-L1. Thu về 13, hợp lệ 13, không hợp lệ 00\./,
  );
  expect(ballotForm(script).open).toBe(false);
  expect(sessionState(script)).toBe("Đã kiểm phiếu");
  expect(marksOf(script)).toEqual(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [String(at + 1), at === 2 ? "KKKKĐĐĐĐĐĐĐĐĐ" : "Đ".repeat(13)]),
    ),
  );
  expect(accounts(script)).toEqual([["17", "3", "0", "14", "13", "13", "0", ""]]);
  expect(held(script)).toBe(13);

  expect(lastWords(closeSession(script))).toContain("chưa được hai thành viên Ban kiểm phiếu đối chiếu");
  expect(lastWords(confirmForm(script, ["Cao Thị Học", "TV12"]))).toContain("Cao Thị Học được gõ hai lần");
  expect(lastWords(confirmForm(script, ["Cao Thị Học", "Nguyễn Văn Hiệu"]))).toContain(
    "“Nguyễn Văn Hiệu” không có trong Ban kiểm phiếu của lượt này",
  );
  expect(held(script)).toBe(13);
  expect(lastWords(confirmForm(script, ["cao thị học", "TV13"]))).toContain("mọi câu trả lời đã đếm đã xóa");
  expect(held(script)).toBe(0);
  expect(formRow(script)).toMatchObject({
    "Trạng thái": "Đã xóa câu trả lời",
    "Người đối chiếu": "Cao Thị Học; Lâm Văn Tuyển",
    "Đến muộn": "0",
  });
  expect(script.stateText()).not.toContain("draft ballots");
  expect(
    tabRows(script, "Nhật ký")
      .map((row) => row["Việc đã làm"])
      .filter((what) => what?.includes("điện tử")),
  ).toEqual([
    `Tạo biểu mẫu của phiếu điện tử lượt ${firstSession}`,
    `Tạo phiếu điện tử lượt ${firstSession}: 17 phiếu mã`,
    `Mở phiếu điện tử lượt ${firstSession}`,
    `Dừng nhận phiếu điện tử lượt ${firstSession}`,
    `Kiểm phiếu điện tử lượt ${firstSession}`,
    `Đối chiếu phiếu điện tử lượt ${firstSession}: Cao Thị Học, Lâm Văn Tuyển`,
    `Xóa các câu trả lời của phiếu điện tử lượt ${firstSession}`,
  ]);
});

test("codes: the same twice counts once, in any spelling; differing ones are one invalid ballot; a void one is none", () => {
  const script = formRegister("codes");
  const codes = openedForm(script);
  const [first = "", second = "", third = "", spoiled = "", spare = ""] = codes;
  cast(script, first, { no: [1] });
  cast(script, first.toLowerCase().replaceAll("-", " "), { no: [1] });
  cast(script, second, { no: [2] });
  cast(script, second, { no: [2, 3] });
  cast(script, third);
  cast(script, spoiled, { no: [4] });
  expect(lastWords(voidCode(script, "1234"))).toContain("Mã vừa gõ không phải là mã phiếu");
  expect(lastWords(voidCode(script, spoiled.replaceAll("-", "")))).toContain("còn 02 phiếu dự phòng");
  expect(lastWords(voidCode(script, spoiled))).toContain("còn 02 phiếu dự phòng");
  cast(script, spare, { no: [5] });

  const stopped = lastWords(countForm(script));
  expect(stopped).toContain("Đã dừng nhận phiếu, chưa kiểm.");
  expect(stopped).toContain(`01 phiếu điện tử có mã của phiếu hỏng đã đổi (${spoiled})`.replace("01", "1"));
  expect(rowsOf(script, "Phiếu theo dòng", ["Các dấu"])).toEqual([]);
  countForm(script);
  expect(accounts(script)).toEqual([
    ["17", "2", "1", "14", "4", "3", "1", "01 phiếu có mã gửi nhiều lần, nội dung khác nhau"],
  ]);
  expect(marksOf(script)).toMatchObject({ 1: "KĐĐ", 2: "ĐĐĐ", 3: "ĐĐĐ", 4: "ĐĐĐ", 5: "KĐĐ" });
});
