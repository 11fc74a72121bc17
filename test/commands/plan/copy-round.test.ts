import { expect, test } from "vitest";
import { callCounts, tabRows } from "../../../scripts/fresh-register";
import { readDocx } from "../../support/docx";
import {
  clickComposePlan,
  everything,
  registerOf,
  said,
  settledThaiNguyen,
  thaiNguyen,
} from "../../support/register";
import { typeWhere } from "../../support/review";

const path = ["Sổ Thi đua", "Kế hoạch", "Sao chép từ đợt trước"];

test("a round is copied into the following school year: dates move on, the year's name changes, the rest stays", () => {
  const script = registerOf("samples/an-giang");
  const copied = script.click(path, { answers: [{ button: "OK", text: "D2-2024" }] });
  expect(said(copied)).toEqual([
    "Sao chép từ đợt trước: Gõ mã cho đợt mới, sao chép từ đợt “D2-2023”.",
    `Sao chép từ đợt trước: Đã tạo đợt “D2-2024” (Đợt II năm học 2023-2024).

Cần xem lại:
• tab “Đợt thi đua”, dòng 3, cột “Trích yếu kế hoạch”: “Phát động thi đua đợt II năm học 2023-2024”
• tab “Nội dung kế hoạch”, dòng 42, cột “Nội dung”: “…ện thắng lợi nhiệm vụ năm học 2023-2024, Trường Cao đẳng nghề An Giang phát động…”
• tab “Nội dung kế hoạch”, dòng 54, cột “Nội dung”: “…34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới phong tr…”
• tab “Nội dung kế hoạch”, dòng 65, cột “Nội dung”: “…g giảng viên dạy giỏi năm học 2023-2024” nhằm phát động giảng viên thi đua dạy t…”
• tab “Nội dung kế hoạch”, dòng 68, cột “Nội dung”: “…anh hiệu thi đua cuối năm học 2023-2024 {mốc: HOI-DONG}.”
• tab “Mốc thời gian”: 4 mốc đã dời thêm 1 năm, xem lại thứ trong tuần
• tab “Căn cứ”: căn cứ của đợt cũ (KH2117, KH16) không sao chép; nhập văn bản của năm mới`,
  ]);
  expect(tabRows(script, "Năm học").at(-1)).toEqual({
    "Mã năm học": "2023-2024",
    "Tên năm học": "Năm học 2023-2024",
    "Từ ngày": "01/09/2023",
    "Đến ngày": "31/08/2024",
  });
  expect(tabRows(script, "Đợt thi đua")[1]).toMatchObject({
    "Mã đợt": "D2-2024",
    "Tên đợt": "Đợt II năm học 2023-2024",
    "Năm học": "2023-2024",
    "Từ ngày": "01/03/2024",
    "Đến ngày": "03/07/2024",
    "Trích yếu kế hoạch": "Phát động thi đua đợt II năm học 2023-2024",
  });
  const steps = tabRows(script, "Mốc thời gian").filter((row) => row["Mã đợt"] === "D2-2024");
  expect(steps.map((row) => [row["Mã mốc"], row["Từ ngày"], row["Đến ngày"]])).toEqual([
    ["THI-DUA", "01/03/2024", "03/07/2024"],
    ["BINH-XET", "03/07/2024", "07/07/2024"],
    ["GUI", "", "07/07/2024"],
    ["HOI-DONG", "", "15/07/2024"],
  ]);
  const blocks = tabRows(script, "Nội dung kế hoạch");
  const ofRound = (code: string) =>
    blocks.filter((row) => row["Mã đợt"] === code).map((row) => row["Nội dung"]);
  expect(ofRound("D2-2024")).toEqual(
    ofRound("D2-2023").map((text) => text?.replaceAll("2022-2023", "2023-2024")),
  );
  expect(tabRows(script, "Nhật ký")[1]?.["Việc đã làm"]).toBe(
    "Sao chép đợt D2-2023 thành đợt D2-2024, năm học 2023-2024",
  );
});

test("the copy's plan computes its anniversaries anew", () => {
  const script = settledThaiNguyen();
  script.click(path, { answers: [{ button: "OK", text: "2021-2022" }] });
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "KH1999"], "Mã đợt", "");
  clickComposePlan(script, [{ button: "OK", text: "2021-2022" }]);
  const plan = script.files().find(({ name }) => name === "Kế hoạch 2021-2022 - Thi đua năm học 2021 - 2022");
  const text = readDocx(script.fileContent(plan?.id ?? ""))
    .paragraphs.map((paragraph) => paragraph.text)
    .join("\n");
  expect(text.match(/\d+ năm (?=ngày)/g)).toEqual(["39 năm ", "92 năm ", "47 năm ", "132 năm "]);
});

test("a code that is taken, or none, changes nothing", () => {
  const script = registerOf(thaiNguyen);
  const before = everything(script);
  const taken = script.click(path, { answers: [{ button: "OK", text: " 2020-2021 " }] });
  expect(said(taken)[1]).toBe(
    "Sao chép từ đợt trước: chưa làm gì, cần sửa trước: • Đã có đợt mã “2020-2021” (tab “Đợt thi đua”). Gõ một mã khác cho đợt mới.",
  );
  const none = script.click(path, { answers: [{ button: "OK", text: " " }] });
  expect(said(none)[1]).toContain("Chưa gõ mã đợt mới");
  script.click(path, { answers: [{ button: "CANCEL", text: "" }] });
  expect(everything(script)).toEqual(before);
});

test("copying once more what is copied already changes nothing and says the same", () => {
  const script = registerOf(thaiNguyen);
  script.click(path, { answers: [{ button: "OK", text: "2021-2022" }] });
  const before = everything(script);
  const again = script.click(path, {
    answers: [
      { button: "OK", text: "2020-2021" },
      { button: "OK", text: "2021-2022" },
    ],
  });
  expect(said(again).at(-1)).toBe(
    "Sao chép từ đợt trước: Đã tạo đợt “2021-2022” (Thi đua năm học 2021 - 2022).",
  );
  expect(everything(script)).toEqual(before);
});

test("the calls are the same with a hundred times the rows", () => {
  const small = registerOf(thaiNguyen);
  const large = registerOf(thaiNguyen);
  const rows = Array.from({ length: 2700 }, (_, index) => [
    "2020-2021",
    String(1000 + index),
    "Đoạn văn",
    "Nội dung",
  ]);
  large.spreadsheet.sheet("Nội dung kế hoạch").paste(29, 1, rows);
  const calls = [small, large].map((script) =>
    callCounts(script.click(path, { answers: [{ button: "OK", text: "2021-2022" }] }), "service"),
  );
  expect(calls[1]).toEqual({ ...calls[0], "Sheet.insertRowsAfter": 1 });
});
