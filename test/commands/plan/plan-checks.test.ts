import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { readDocx } from "../../support/docx";
import { clickComposePlan, columnOf, everything, registerOf, said } from "../../support/register";
import { typeWhere } from "../../support/review";

const anGiang = "samples/an-giang";

/** What the command says when the plan of a register is composed and the secretary stops at the first question. */
function warnings(script: LocalAppsScript): readonly string[] {
  const [first = ""] = said(
    script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], {
      person: ({ buttons }) => (buttons.includes("NO") ? "NO" : "OK"),
    }),
  );
  return first
    .split("\n\n")
    .filter((line) => line.includes("• "))
    .map((line) => line.replace(/^.*• /, "").replace(/\. .*$/, ""));
}

/** Types over the first cell of a column. */
function retype(script: LocalAppsScript, tab: string, row: number, header: string, text: string): void {
  script.spreadsheet.sheet(tab).paste(row, columnOf(script, tab, header), [[text]]);
}

/** The second plan with the contradiction of its milestones mended, for tests of other things. */
function mended(): LocalAppsScript {
  const script = registerOf(anGiang);
  retype(script, "Mốc thời gian", 4, "Đến ngày", "08/7/2023");
  return script;
}

test("the second real plan's own milestones contradict each other: units work until 07/7 but send before it", () => {
  const script = registerOf(anGiang);
  expect(warnings(script)).toContain(
    "“gửi kết quả bình xét” phải xong 06/7/2023, trước khi “bình xét danh hiệu thi đua và báo cáo tổng kết” kết thúc 07/7/2023 (tab “Mốc thời gian”, dòng 4, cột “Đến ngày”)",
  );
});

test("the second real plan's own words: its slips are found where they stand, and stop or warn", () => {
  const script = mended();
  const original = readFileSync("test/fixtures/seed-b.txt", "utf8");
  const lines = original
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(2);
  script.spreadsheet.sheet("Nội dung kế hoạch").clear(2, 1, 60, 4);
  const rows = lines.map((line, index) => ["D2-2023", String(index + 1), "Đoạn văn", line.trim()]);
  script.spreadsheet.sheet("Nội dung kế hoạch").paste(2, 1, rows);
  const before = everything(script);
  expect(warnings(script)).toEqual([
    "Ngày tháng thừa dấu gạch chéo: “30/4//2023” (tab “Nội dung kế hoạch”, dòng 4, cột “Nội dung”)",
    "Ngày tháng thừa dấu gạch chéo: “30/4//2023” (tab “Nội dung kế hoạch”, dòng 29, cột “Nội dung”)",
  ]);
  expect(everything(script)).toEqual(before);
  for (const row of [4, 29]) {
    retype(
      script,
      "Nội dung kế hoạch",
      row,
      "Nội dung",
      (rows[row - 2]?.[3] ?? "").replace("30/4//2023", "30/4/2023"),
    );
  }
  expect(warnings(script)).toEqual([
    "Thiếu cơ quan ban hành: “Kế hoạch số 16/KH-UBND” (tab “Nội dung kế hoạch”, dòng 3, cột “Nội dung”)",
    "Dấu cách quanh gạch nối không đều: “19/5/1890 -19/5/2023” (tab “Nội dung kế hoạch”, dòng 4, cột “Nội dung”)",
    "Thiếu cơ quan ban hành: “Quyết định số 03/2021/QĐ-UBND” (tab “Nội dung kế hoạch”, dòng 16, cột “Nội dung”)",
    "Có lẽ viết sai chính tả: “tiến tiến” (tab “Nội dung kế hoạch”, dòng 20, cột “Nội dung”)",
    "Dấu cách quanh gạch nối không đều: “19/5/1890 -19/5/2023” (tab “Nội dung kế hoạch”, dòng 29, cột “Nội dung”)",
    "Hạn “trước ngày 07/7/2023” đến trước khi “từ ngày 03/7/2023-07/7/2023” kết thúc (tab “Nội dung kế hoạch”, dòng 30, cột “Nội dung”)",
    "Một đợt viết hai cách: “Đợt 2” và “đợt II” (tab “Đợt thi đua”, dòng 2, cột “Trích yếu kế hoạch”)",
    "Kế hoạch của đợt “D2-2023” chưa nêu căn cứ",
    "Đợt “D2-2023” có ngày kỷ niệm không được nhắc trong kế hoạch: 26-3, 30-4, 19-5, 11-6 (tab “Đợt thi đua”, dòng 2, cột “Ngày kỷ niệm của đợt”)",
  ]);
});

test("a ground without its issuing body, and a symbol with a third group, are found in their tabs", () => {
  const script = mended();
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "KH16"], "Cơ quan ban hành căn cứ", "");
  retype(script, "Đợt thi đua", 2, "Cơ quan ban hành", "Hội đồng");
  retype(script, "Thông tin chung", 6, "Giá trị", "HĐTĐKT-TH");
  expect(warnings(script)).toEqual([
    "Thiếu cơ quan ban hành: “Quyết định số 03/2021/QĐ-UBND” (tab “Nội dung kế hoạch”, dòng 15, cột “Nội dung”)",
    "Thiếu cơ quan ban hành: “Kế hoạch số 16/KH-UBND” (tab “Căn cứ”, dòng 23, cột “Số, ký hiệu”)",
    "Ký hiệu có nhóm thứ ba: “01/KH-HĐTĐKT-TH” (tab “Thông tin chung”)",
  ]);
});

test("dates that cannot be stop the plan: a milestone without a day left, a day the calendar lacks", () => {
  const script = mended();
  retype(script, "Mốc thời gian", 3, "Đến ngày", "02/7/2023");
  retype(script, "Nội dung kế hoạch", 3, "Nội dung", "Hạn nộp là ngày 31/4/2023.");
  const before = everything(script);
  expect(warnings(script)).toEqual([
    "Mốc “bình xét danh hiệu thi đua và báo cáo tổng kết” (từ ngày 03/7/2023 đến ngày 02/7/2023) không còn ngày nào (tab “Mốc thời gian”, dòng 3, cột “Đến ngày”)",
    "Ngày không có trong lịch: “31/4/2023” (tab “Nội dung kế hoạch”, dòng 3, cột “Nội dung”)",
  ]);
  expect(everything(script)).toEqual(before);
});

test("an hour that no clock shows stops the plan; words instead of the days are told where an hour stands beside them", () => {
  const script = mended();
  const ofHours = () => warnings(script).filter((text) => text.includes("giờ"));
  retype(script, "Mốc thời gian", 4, "Đến giờ", "17:00");
  expect(ofHours()).toEqual([]);
  retype(script, "Mốc thời gian", 4, "Ghi bằng chữ", "tuần 1 tháng 7");
  expect(ofHours()).toEqual([
    "Mốc “gửi kết quả bình xét” ghi bằng chữ “tuần 1 tháng 7” nên giờ không được in (tab “Mốc thời gian”, dòng 4, cột “Ghi bằng chữ”)",
  ]);
  retype(script, "Mốc thời gian", 4, "Đến giờ", "chiều");
  expect(ofHours()).toEqual([
    "“chiều” của mốc “gửi kết quả bình xét” không phải là một giờ trong ngày (tab “Mốc thời gian”, dòng 4, cột “Đến giờ”)",
  ]);
});

test("a round in another year, milestones before it, a day it does not print, and no grounds are warned of", () => {
  const script = mended();
  retype(script, "Đợt thi đua", 2, "Ngày kỷ niệm của đợt", "26-3; 1-5");
  script.spreadsheet.sheet("Nội dung kế hoạch").clear(2, 1, 1, 4);
  script.spreadsheet.sheet("Nội dung kế hoạch").clear(40, 1, 1, 4);
  retype(script, "Nội dung kế hoạch", 15, "Nội dung", "Tăng cường tuyên truyền.");
  retype(script, "Mốc thời gian", 2, "Từ ngày", "01/3/2022");
  expect(warnings(script)).toEqual([
    "Mốc “thi đua đợt II” (từ ngày 01/3/2022 đến ngày 03/7/2023) ở trước năm học “2022-2023” (tab “Mốc thời gian”, dòng 2, cột “Từ ngày”)",
    "Kế hoạch của đợt “D2-2023” chưa nêu căn cứ",
    "Đợt “D2-2023” có ngày kỷ niệm không được nhắc trong kế hoạch: 1-5 (tab “Đợt thi đua”, dòng 2, cột “Ngày kỷ niệm của đợt”)",
  ]);
});

test("a number given twice in a year is warned of", () => {
  const script = mended();
  const row = [
    "KH-CU",
    "Kế hoạch",
    "D2-2023",
    "",
    "412",
    "KH-CĐN",
    "10/01/2023",
    "cũ",
    "Đã ký, có số",
    "",
    "",
  ];
  script.spreadsheet.sheet("Sổ văn bản").paste(3, 1, [row]);
  retype(script, "Sổ văn bản", 2, "Thay thế", "KH-CU");
  expect(warnings(script)).toEqual([
    "Thiếu cơ quan ban hành: “Quyết định số 03/2021/QĐ-UBND” (tab “Nội dung kế hoạch”, dòng 15, cột “Nội dung”)",
    "Số 412/KH-CĐN đã dùng cho văn bản KH-CU trong năm 2023 (tab “Sổ văn bản”, dòng 3, cột “Số”)",
  ]);
  expect(clickComposePlan(script, ["YES"]).dialogs).toHaveLength(2);
});

test("hostile text is never interpreted: what is no mark is named, the rest is printed as it stands", () => {
  const script = mended();
  const hostile = "=1+1 <w:p/> & \u0007\u200B {{x}} {#nội dung}";
  retype(script, "Nội dung kế hoạch", 3, "Nội dung", hostile);
  const before = everything(script);
  expect(warnings(script)).toEqual([
    "Không có dấu {{x}} (tab “Nội dung kế hoạch”, dòng 3, cột “Nội dung”)",
    "Không có dấu {#nội dung} (tab “Nội dung kế hoạch”, dòng 3, cột “Nội dung”)",
  ]);
  expect(everything(script)).toEqual(before);
  retype(script, "Nội dung kế hoạch", 3, "Nội dung", "Xem <w:p/> & =1+1\u0007 và (nội dung)");
  clickComposePlan(script, ["YES"]);
  const file = script.files().find(({ name }) => name.startsWith("Kế hoạch D2-2023"));
  const texts = readDocx(script.fileContent(file?.id ?? "")).paragraphs.map(({ text }) => text);
  expect(texts).toContain("Xem <w:p/> & =1+1 và (nội dung)");
});

test("a ground the text names is refused while it is not filled in, with the cell to fill in", () => {
  const script = mended();
  retype(script, "Nội dung kế hoạch", 2, "Nội dung", "Căn cứ {căn cứ: QCHD}");
  const before = everything(script);
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: • Căn cứ “QCHD” chưa điền số, ký hiệu (tab “Nội dung kế hoạch”, dòng 2, cột “Nội dung”). Điền ở tab “Căn cứ”, dòng 17, cột “Số, ký hiệu”.",
  ]);
  expect(everything(script)).toEqual(before);
});

test("what the list of grounds leaves out is told; where nothing else is left the plan is refused", () => {
  const script = registerOf("samples/hoa-mai");
  script.now = new Date(2026, 9, 1, 8);
  const compose = () => said(clickComposePlan(script, [{ button: "OK", text: "D1-2026" }, "NO"]))[1];
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "QCTDKT"], "Ngày văn bản", "");
  expect(compose()).toBe(
    "Soạn kế hoạch: • Căn cứ “QCTDKT” chưa điền ngày văn bản nên không in (tab “Căn cứ”, dòng 16, cột “Ngày văn bản”). Điền ô này, hoặc ghi Không ở cột “Ghi ở phần căn cứ”.\n\nVẫn soạn kế hoạch?",
  );
  script.spreadsheet.sheet("Căn cứ").clear(2, 1, 14, 20);
  const before = everything(script);
  const [, refused] = said(clickComposePlan(script, [{ button: "OK", text: "D1-2026" }]));
  expect(refused).toContain(
    "• Căn cứ “QCTDKT” chưa điền ngày văn bản (tab “Căn cứ”, dòng 16, cột “Ngày văn bản”). Điền ô này,",
  );
  expect(everything(script)).toEqual(before);
});
