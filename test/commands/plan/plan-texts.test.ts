import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { readDocx } from "../../support/docx";
import { said, settledThaiNguyen, typeInto } from "../../support/register";

/** The settled register before its plan was signed. */
function unsigned(): LocalAppsScript {
  const script = settledThaiNguyen();
  script.spreadsheet.sheet("Sổ văn bản").clear(2, 1, 1, 11);
  return script;
}

function textsOf(script: LocalAppsScript): readonly string[] {
  const file = script.files().find(({ name }) => name.startsWith("Kế hoạch 2020-2021"));
  return readDocx(script.fileContent(file?.id ?? "")).paragraphs.map(({ text }) => text);
}

/** What is asked before the plan is made, or why it is refused; "" where it is made at once. */
function asked(script: LocalAppsScript): string {
  const [first = ""] = said(
    script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], {
      person: ({ buttons }) => (buttons.includes("NO") ? "NO" : "OK"),
    }),
  );
  return first.includes("Đã soạn") ? "" : first;
}

function content(script: LocalAppsScript, row: number, text: string): void {
  script.spreadsheet.sheet("Nội dung kế hoạch").paste(row, 4, [[text]]);
}

test("marks work in the title, the recipients, the grounds; the book has the title as it is printed", () => {
  const script = unsigned();
  typeInto(script, "Đợt thi đua", 2, "Trích yếu kế hoạch", "Thi đua chào mừng {kỷ niệm: 20-11}");
  typeInto(script, "Nơi nhận", 2, "Nơi nhận", "Ban tổ chức {số năm: 3-2} năm ngày thành lập Đảng");
  const row =
    script.spreadsheet
      .sheet("Căn cứ")
      .values()
      .findIndex((cells) => cells.includes("QCTDKT")) + 1;
  typeInto(script, "Căn cứ", row, "Trích yếu căn cứ", "về kỷ niệm {kỷ niệm: 19-5}");
  content(script, 27, "{căn cứ: QCTDKT}");
  expect(asked(script)).toBe("");
  const texts = textsOf(script);
  const title = "Thi đua chào mừng 38 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020)";
  expect(texts).toContain(title);
  expect(texts).toContain("- Ban tổ chức 91 năm ngày thành lập Đảng;");
  expect(texts.find((text) => text.includes("742/QĐ-CĐKTKT"))).toContain(
    "131 năm ngày sinh của Chủ tịch Hồ Chí Minh",
  );
  expect(tabRows(script, "Sổ văn bản")[0]?.["Trích yếu"]).toBe(title);
  typeInto(script, "Đợt thi đua", 2, "Trích yếu kế hoạch", "Chào mừng {kỷ niệm: 8-3} và {chỉ tiêu}");
  expect(asked(script)).toContain(
    "• Không có ngày kỷ niệm mã “8-3”, trong “Chào mừng {kỷ niệm: 8-3} và {chỉ tiêu}” ở tab “Đợt thi đua” (tab “Đợt thi đua”, dòng 2, cột “Trích yếu kế hoạch”)",
  );
});

test("an anniversary after the round is printed without a word; one known by its year alone, too", () => {
  const script = unsigned();
  script.spreadsheet.sheet("Đợt thi đua").paste(2, 5, [["05/9/2020", "15/11/2020"]]);
  const days = script.spreadsheet.sheet("Ngày kỷ niệm");
  const row = days.values().length + 1;
  days.paste(row, 1, [["TL", "Thăng Long - Hà Nội", "", "1010"]]);
  content(
    script,
    5,
    "Chào mừng {kỷ niệm: 20-11}; {kỷ niệm: 3-2}; {kỷ niệm: 30-4}; {kỷ niệm: 19-5}; {kỷ niệm: TL}.",
  );
  expect(asked(script)).toBe("");
  expect(textsOf(script).find((text) => text.startsWith("Chào mừng"))).toBe(
    "Chào mừng 38 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2020); 91 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2021); " +
      "45 năm ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2020); 130 năm ngày sinh của Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020); " +
      "1.010 năm Thăng Long - Hà Nội (1010 - 2020).",
  );
  typeInto(script, "Ngày kỷ niệm", row, "Năm gốc", "2025");
  expect(asked(script)).toContain(
    "Ngày kỷ niệm mã “TL” không trở lại trong vòng một năm trước hay sau đợt (từ 05/9/2020 đến 15/11/2020); in lần gần nhất: 01 năm Thăng Long - Hà Nội (2025 - 2026) (tab “Ngày kỷ niệm”",
  );
  script.spreadsheet.sheet("Ngày kỷ niệm").clear(row, 4);
  expect(asked(script)).toContain("Ngày kỷ niệm mã “TL” chưa có ngày gốc");
});

test("a round longer than a year is told, and which return of its days is printed", () => {
  const script = unsigned();
  script.spreadsheet.sheet("Đợt thi đua").paste(2, 5, [["01/9/2020", "31/8/2025"]]);
  const question = asked(script);
  expect(question).toContain(
    "Đợt “2020-2021” kéo dài hơn một năm, từ 01/9/2020 đến 31/8/2025, mà chỉ thuộc năm học “2020-2021”",
  );
  expect(question).toContain(
    "Ngày kỷ niệm mã “20-11” trở lại nhiều lần trong đợt (từ 01/9/2020 đến 31/8/2025); in lần đầu: 38 năm",
  );
});

test("an undated draft of a round of other years has their year, and another board signs by its name", () => {
  const script = unsigned();
  script.now = new Date(2026, 10, 27, 8);
  typeInto(script, "Đợt thi đua", 2, "Cơ quan ban hành", "Hội đồng");
  script.spreadsheet.sheet("Thông tin chung").paste(5, 2, [["Ban Thi đua"]]);
  expect(asked(script)).toBe("");
  const texts = textsOf(script).filter((text) => text.trim() !== "");
  expect(texts).toContain("Thái Nguyên, ngày      tháng      năm 2020");
  expect(texts.slice(-4)).toEqual(["TM. BAN THI ĐUA", "TRƯỞNG BAN", "HIỆU TRƯỞNG", "Ngô Xuân Hoàng"]);
});

test("a paper cited before it was written is told; one of the plan's own day is not", () => {
  const script = unsigned();
  content(script, 27, "Thực hiện Kế hoạch số 16/KH-UBND ngày 03/11/2020 của Ủy ban nhân dân tỉnh.");
  expect(asked(script)).toContain(
    "• Văn bản được dẫn có ngày sau ngày của kế hoạch (02/11/2020): “số 16/KH-UBND ngày 03/11/2020” (tab “Nội dung kế hoạch”, dòng 27, cột “Nội dung”). Đối chiếu với bản gốc: ngày 03 tháng 11 năm 2020 có đúng không.",
  );
  content(
    script,
    27,
    "Thực hiện Kế hoạch số 16/KH-UBND ngày 02/11/2020 của Ủy ban nhân dân tỉnh, từ ngày 05/11/2020.",
  );
  expect(asked(script)).toBe("");
});
