import { readdirSync, readFileSync } from "node:fs";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, freshRegister, tabRows } from "../../../scripts/fresh-register";
import { markForms } from "../../../src/domain/plan/plan-text";
import { readDocx } from "../../support/docx";
import {
  clickComposePlan,
  columnOf,
  everything,
  registerOf,
  said,
  settledThaiNguyen,
  testNow,
  thaiNguyen,
  typeInto,
} from "../../support/register";
import { typeWhere } from "../../support/review";

const planName = "Kế hoạch 2020-2021 - Thi đua năm học 2020 - 2021";

function planOf(script: LocalAppsScript) {
  const files = script.files().filter(({ name }) => name === planName);
  expect(files).toHaveLength(1);
  return readDocx(script.fileContent(files[0]?.id ?? ""));
}

test("every paragraph of the real plan stands in the document, in its order, and nothing else does", () => {
  const script = registerOf(thaiNguyen);
  expect(said(clickComposePlan(script, ["YES"]))).toEqual([
    // Another body's symbol is asked about, and printed as the school wrote it.
    "Soạn kế hoạch: • Ký hiệu không hợp với tên loại văn bản: “Kế hoạch số 1999/ĐHTN-PCTĐ” (tab “Căn cứ”, dòng 22, cột “Số, ký hiệu”). Đối chiếu với bản gốc: ký hiệu của kế hoạch bắt đầu bằng “KH-”.\n\nVẫn soạn kế hoạch?",
    `Soạn kế hoạch: Đã soạn “${planName}”.\n${tabRows(script, "Sổ văn bản")[0]?.Tệp}`,
  ]);
  const original = readFileSync("test/samples/thai-nguyen.expected.txt", "utf8").trim().split("\n");
  const [number, placeAndDate, ...rest] = original;
  const texts = planOf(script)
    .paragraphs.map(({ text }) => text)
    .filter((text) => text.trim() !== "");
  expect(texts).toEqual([
    "ĐẠI HỌC THÁI NGUYÊN",
    "TRƯỜNG CAO ĐẲNG\nKINH TẾ - KỸ THUẬT",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    number,
    placeAndDate,
    ...rest.slice(0, -1),
    "HIỆU TRƯỞNG",
    "Ngô Xuân Hoàng",
  ]);
});

test("the years of the commemorations are in the document and typed nowhere in the sample", () => {
  const script = settledThaiNguyen();
  const folder = `${thaiNguyen}/register`;
  const typed = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
  clickComposePlan(script);
  const text = planOf(script)
    .paragraphs.map((paragraph) => paragraph.text)
    .join("\n");
  const figures = ["38 năm", "91 năm", "46 năm", "131 năm"];
  expect(figures.filter((figure) => text.includes(figure))).toEqual(figures);
  expect(typed.match(/\b(38|91|46|131)\b/g)).toBeNull();
});

test("the document lies in its round's folder and stands in the document book; the audit trail tells of it", () => {
  const script = settledThaiNguyen();
  clickComposePlan(script);
  const files = script.files();
  const plan = files.find(({ name }) => name === planName);
  const folder = files.find(({ id }) => id === plan?.parents[0]);
  expect(folder?.name).toBe("2020-2021 - Thi đua năm học 2020 - 2021");
  expect(files.find(({ id }) => id === folder?.parents[0])?.name).toBe("Sổ Thi đua - Sổ thử");
  expect(tabRows(script, "Sổ văn bản")).toEqual([
    {
      "Mã văn bản": "KH-2020-2021",
      "Loại văn bản": "Kế hoạch",
      "Mã đợt": "2020-2021",
      Phần: "",
      Số: "800",
      "Ký hiệu": "KH-CĐKTKT",
      "Ngày ban hành": "03/11/2020",
      "Trích yếu": "Phát động phong trào thi đua năm học 2020 - 2021",
      "Trạng thái": "Đã ký, có số",
      "Thay thế": "",
      Tệp: `https://docs.google.com/document/d/${plan?.id}/edit?usp=drivesdk`,
    },
  ]);
  expect(tabRows(script, "Nhật ký")[1]).toEqual({
    Lúc: "02/11/2020 08:30:00",
    "Người làm": "thidua@truong.example",
    Lệnh: "Soạn kế hoạch",
    "Việc đã làm": "Soạn văn bản KH-2020-2021: Phát động phong trào thi đua năm học 2020 - 2021",
  });
});

/** The sample before anybody signed: its document book is empty. */
function unsigned(): LocalAppsScript {
  const script = settledThaiNguyen();
  script.spreadsheet.sheet("Sổ văn bản").clear(2, 1, 1, 11);
  return script;
}

test("a draft prints gaps for the number and the date the clerical office will give", () => {
  const script = unsigned();
  clickComposePlan(script);
  const texts = planOf(script).paragraphs.map(({ text }) => text);
  expect(texts).toContain("Số:       /KH-CĐKTKT");
  expect(texts).toContain("Thái Nguyên, ngày      tháng      năm 2020");
  expect(tabRows(script, "Sổ văn bản")[0]).toMatchObject({
    "Mã văn bản": "KH:2020-2021",
    Số: "",
    "Trạng thái": "Dự thảo",
  });
});

test("number and date typed in the book come into the draft when it is composed again, in the same file", () => {
  const script = unsigned();
  clickComposePlan(script);
  const { id } = script.files().find(({ name }) => name === planName) ?? {};
  typeInto(script, "Sổ văn bản", 2, "Số", "5");
  typeInto(script, "Sổ văn bản", 2, "Ngày ban hành", "5/1/2021");
  const again = clickComposePlan(script, ["YES"]);
  expect(said(again)[0]).toBe(
    `Soạn kế hoạch: Kế hoạch của đợt “Thi đua năm học 2020 - 2021” đã có dự thảo. Soạn lại sẽ đổi 02 chỗ. Văn bản chưa bị sửa tay từ lần soạn trước; khác nhau vì sổ hoặc mẫu đã đổi:

• Phần đầu văn bản: “Số: /KH-CĐKTKT” → “Số: 05/KH-CĐKTKT”
• Phần đầu văn bản: “Thái Nguyên, ngày tháng năm 2020” → “Thái Nguyên, ngày 05 tháng 01 năm 2021”

Soạn lại?`,
  );
  expect(
    script
      .files()
      .filter(({ name }) => name === planName)
      .map((file) => file.id),
  ).toEqual([id]);
  const texts = planOf(script).paragraphs.map(({ text }) => text);
  expect(texts).toContain("Số: 05/KH-CĐKTKT");
  expect(texts).toContain("Thái Nguyên, ngày 05 tháng 01 năm 2021");
});

test("a draft is left as it is when the secretary answers no", () => {
  const script = unsigned();
  clickComposePlan(script);
  const before = everything(script);
  clickComposePlan(script, ["NO"]);
  expect(everything(script)).toEqual(before);
});

test("a signed plan stays as it is; composed again, it becomes a new version that names the old one", () => {
  const script = settledThaiNguyen();
  clickComposePlan(script);
  const signed = planOf(script);
  const before = everything(script);
  expect(said(clickComposePlan(script, ["NO"]))).toEqual([
    "Soạn kế hoạch: Kế hoạch của đợt “Thi đua năm học 2020 - 2021” đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (KH2:2020-2021) thay thế?",
  ]);
  expect(everything(script)).toEqual(before);
  clickComposePlan(script, ["YES"]);
  expect(planOf(script)).toEqual(signed);
  expect(
    tabRows(script, "Sổ văn bản").map((row) => [row["Mã văn bản"], row["Trạng thái"], row["Thay thế"]]),
  ).toEqual([
    ["KH-2020-2021", "Đã ký, có số", ""],
    ["KH2:2020-2021", "Dự thảo", "KH-2020-2021"],
  ]);
  const second = script
    .files()
    .find(({ name }) => name === "Kế hoạch 2020-2021.2 - Thi đua năm học 2020 - 2021");
  const texts = readDocx(script.fileContent(second?.id ?? "")).paragraphs.map(({ text }) => text);
  expect(texts).toContain("Kế hoạch này thay thế Kế hoạch số 800/KH-CĐKTKT ngày 03 tháng 11 năm 2020.");
  expect(said(clickComposePlan(script, ["NO"]))[0]).toContain("đã có dự thảo");
});

test("a document is not overwritten unasked when its link, or its whole row, was deleted", () => {
  const script = unsigned();
  clickComposePlan(script);
  script.spreadsheet.sheet("Sổ văn bản").clear(2, columnOf(script, "Sổ văn bản", "Tệp"));
  expect(said(clickComposePlan(script, ["NO"]))[0]).toContain("đã có dự thảo");
  script.spreadsheet.sheet("Sổ văn bản").clear(2, 1, 1, 11);
  expect(said(clickComposePlan(script, ["NO"]))[0]).toContain("đã có dự thảo");
});

test("each composition has its row in the audit trail, also where the book stays as it was", () => {
  const script = unsigned();
  clickComposePlan(script);
  script.now = new Date(2020, 10, 3, 9);
  clickComposePlan(script, ["YES"]);
  expect(
    tabRows(script, "Nhật ký")
      .map((row) => [row.Lúc, row["Việc đã làm"]])
      .slice(1),
  ).toEqual([
    ["02/11/2020 08:30:00", "Soạn văn bản KH:2020-2021: Phát động phong trào thi đua năm học 2020 - 2021"],
    [
      "03/11/2020 09:00:00",
      "Soạn lại văn bản KH:2020-2021: Phát động phong trào thi đua năm học 2020 - 2021",
    ],
  ]);
});

test("without an audit trail nothing is made", () => {
  const script = unsigned();
  script.spreadsheet.sheet("Nhật ký").delete();
  const before = everything(script);
  expect(said(clickComposePlan(script))[0]).toContain("Sổ không có tab “Nhật ký”");
  expect(everything(script)).toEqual(before);
});

test("warnings are shown before anything is made, and the secretary may go on", () => {
  const script = unsigned();
  const { spreadsheet } = script;
  spreadsheet
    .sheet("Nội dung kế hoạch")
    .paste(8, 4, [["Các hoạt động gắn với nhiệm vụ chính trị trong tâm."]]);
  spreadsheet.sheet("Thông tin chung").paste(9, 2, [["TS. Ngô Xuân Hoàng"]]);
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "KH1999"], "Hiệu lực đến", "01/11/2020");
  const before = everything(script);
  const asked = clickComposePlan(script, ["NO"]);
  expect(said(asked)).toEqual([
    "Soạn kế hoạch: " +
      [
        "• Có lẽ viết sai chính tả: “trong tâm” (tab “Nội dung kế hoạch”, dòng 8, cột “Nội dung”). Viết “trọng tâm”.",
        "• Căn cứ “KH1999” đã hết hiệu lực vào ngày của văn bản, 02/11/2020 (tab “Căn cứ”, dòng 22, cột “Hiệu lực đến”). Thay bằng văn bản đang có hiệu lực, hoặc sửa hiệu lực nếu ghi nhầm.",
        "• Trước họ tên người ký có “TS.” (tab “Thông tin chung”, dòng 9, cột “Giá trị”). Bỏ học hàm, học vị, trừ khi bộ chủ quản cho phép ghi.",
        "Vẫn soạn kế hoạch?",
      ].join("\n\n"),
  ]);
  expect(everything(script)).toEqual(before);
  expect(said(clickComposePlan(script, ["YES"]))[1]).toContain("Đã soạn");
});

test("a ground is judged on the plan's own date where it has one", () => {
  const script = settledThaiNguyen();
  typeWhere(script, "Căn cứ", ["Mã căn cứ", "KH1999"], "Hiệu lực đến", "03/11/2020");
  expect(said(clickComposePlan(script))[0]).toContain("Đã soạn");
  const late = settledThaiNguyen();
  typeWhere(late, "Căn cứ", ["Mã căn cứ", "KH1999"], "Hiệu lực đến", "02/11/2020");
  expect(said(clickComposePlan(late, ["NO"]))[0]).toContain(
    "đã hết hiệu lực vào ngày của văn bản, 03/11/2020",
  );
});

test("the council's plan bears the council's name and symbol, and the head's office above the name", () => {
  const script = unsigned();
  typeInto(script, "Đợt thi đua", 2, "Cơ quan ban hành", "Hội đồng");
  clickComposePlan(script);
  const texts = planOf(script)
    .paragraphs.map(({ text }) => text)
    .filter((text) => text.trim() !== "");
  expect(texts.slice(0, 2)).toEqual([
    "TRƯỜNG CAO ĐẲNG\nKINH TẾ - KỸ THUẬT",
    "HỘI ĐỒNG\nTHI ĐUA, KHEN THƯỞNG",
  ]);
  expect(texts).toContain("Số:       /KH-HĐTĐKT");
  expect(texts.slice(-4)).toEqual(["TM. HỘI ĐỒNG", "CHỦ TỊCH", "HIỆU TRƯỞNG", "Ngô Xuân Hoàng"]);
});

test("with several rounds the secretary types which one; an unknown code is named", () => {
  const script = settledThaiNguyen();
  const round = ["D2", "Đợt II", "2020-2021", "Trường", "", "", "", "", "", "Phát động đợt II"];
  script.spreadsheet.sheet("Đợt thi đua").paste(3, 1, [round]);
  const asked = clickComposePlan(script, [{ button: "OK", text: "D3" }]);
  expect(said(asked)).toEqual([
    "Soạn kế hoạch: Gõ mã đợt cần soạn kế hoạch.\n\n2020-2021: Thi đua năm học 2020 - 2021\nD2: Đợt II",
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: • Không có đợt mã “D3” (tab “Đợt thi đua”). Chọn một trong: “2020-2021”, “D2”.",
  ]);
  expect(said(clickComposePlan(script, [{ button: "CANCEL", text: "" }]))).toHaveLength(1);
  expect(said(clickComposePlan(script, [{ button: "OK", text: " 2020-2021 " }]))[1]).toContain(
    `Đã soạn “${planName}”`,
  );
});

test("tabs and columns may be moved, hidden and sorted, and others added", () => {
  const script = registerOf(thaiNguyen);
  const { spreadsheet } = script;
  const content = spreadsheet.sheet("Nội dung kế hoạch");
  content.sort(columnOf(script, "Nội dung kế hoạch", "Nội dung"), false);
  content.moveColumn(4, 1);
  content.insertColumns(2);
  content.type(1, 2, "Người soạn");
  content.type(2, 2, "tôi");
  content.hide();
  spreadsheet.sheet("Sổ văn bản").insertColumns(5);
  spreadsheet.sheet("Sổ văn bản").type(2, 5, "của riêng tôi");
  spreadsheet.sheet("Thông tin chung").move(8);
  clickComposePlan(script, ["YES"]);
  const original = readFileSync("test/samples/thai-nguyen.expected.txt", "utf8").trim().split("\n");
  const texts = planOf(script).paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => original.includes(text))).toEqual(original);
  expect(spreadsheet.sheet("Sổ văn bản").cell(2, 5).display).toBe("của riêng tôi");
});

test("everything that is wrong is named with its place and its remedy, and nothing is changed", () => {
  const script = unsigned();
  const { spreadsheet } = script;
  spreadsheet.sheet("Nội dung kế hoạch").paste(5, 4, [["Chào mừng {kỷ niệm: 8-3} và {tên: x}"]]);
  spreadsheet.sheet("Đợt thi đua").paste(2, 5, [["1/3/2021", ""]]);
  spreadsheet.sheet("Thông tin chung").clear(7, 2);
  const before = everything(script);
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: " +
      [
        "• Chưa có mục “Địa danh” (tab “Thông tin chung”, dòng 7, cột “Giá trị”). Điền mục này: Tên tỉnh, thành phố đứng trước ngày tháng của văn bản.",
        "• Đợt “2020-2021” chỉ có một trong hai ngày (tab “Đợt thi đua”, dòng 2, cột “Đến ngày”). Điền cả hai ngày, hoặc để trống cả hai nếu đợt kéo dài cả năm học.",
        "• Không có ngày kỷ niệm mã “8-3” (tab “Nội dung kế hoạch”, dòng 5, cột “Nội dung”). Dùng một mã có trong tab “Ngày kỷ niệm”, hoặc thêm vào tab đó.",
        `• Không có dấu {tên: x} (tab “Nội dung kế hoạch”, dòng 5, cột “Nội dung”). Chỉ dùng các dấu: ${markForms.join(", ")}.`,
      ].join("\n\n"),
  ]);
  expect(everything(script)).toEqual(before);
});

test("missing tabs, missing columns and cells that cannot be read are all named", () => {
  const script = unsigned();
  const { spreadsheet } = script;
  spreadsheet.sheet("Nội dung kế hoạch").paste(3, 2, [["hai", "Chương 1"]]);
  spreadsheet.sheet("Năm học").paste(2, 4, [["31/4/2021"]]);
  spreadsheet.sheet("Ngày kỷ niệm").deleteColumns(3);
  spreadsheet.sheet("Nơi nhận").rename("Nơi nhận cũ");
  const before = everything(script);
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: " +
      [
        "• “31/4/2021” không phải là một ngày có trong lịch (tab “Năm học”, dòng 2, cột “Đến ngày”). Gõ ngày theo mẫu 03/7/2023.",
        "• Thiếu cột “Ngày gốc” (tab “Ngày kỷ niệm”, dòng 1). Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại; nếu tiêu đề cột đã bị sửa thì gõ lại như cũ.",
        "• “hai” không phải là một số (tab “Nội dung kế hoạch”, dòng 3, cột “Thứ tự”). Gõ một số, ví dụ 12 hoặc 12,5.",
        "• Không có lựa chọn “Chương 1” (tab “Nội dung kế hoạch”, dòng 3, cột “Cấp”). Chọn một trong: Căn cứ, Phần A., Chương I., Mục I., Điều 1., Khoản 1., Tiểu mục 1.1., Tiêu đề nhỏ, Dòng ở giữa, Đoạn Điều 1., Đoạn số 1., Đoạn số 1.1., Điểm a), Đoạn số (1), Đoạn văn, Gạch đầu dòng -, Dấu cộng +, Đầu bảng |, Dòng bảng |, Bảng không đầu |, Dòng nhãn |, Phụ lục.",
        "• Sổ không có tab “Nơi nhận”. Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ để tạo lại; nếu tab đã bị đổi tên thì đổi lại tên cũ.",
      ].join("\n\n"),
  ]);
  expect(everything(script)).toEqual(before);
});

test("two rounds with one code are named with both their rows", () => {
  const script = settledThaiNguyen();
  const round = ["2020-2021", "Trùng mã", "2020-2021", "Trường", "", "", "", "", "", "Trích yếu"];
  script.spreadsheet.sheet("Đợt thi đua").paste(3, 1, [round]);
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: • Dòng này trùng “Mã đợt” với dòng 2 (tab “Đợt thi đua”, dòng 3, cột “Mã đợt”). Sửa hoặc xóa một trong hai dòng.",
  ]);
});

test("a dozen problems are shown, the rest are counted", () => {
  const script = settledThaiNguyen();
  const rows = Array.from({ length: 13 }, (_, index) => ["x", String(index), "Chương"]);
  script.spreadsheet.sheet("Nội dung kế hoạch").paste(29, 1, rows.slice(0, 6));
  const twelve = said(clickComposePlan(script))[0] ?? "";
  script.spreadsheet.sheet("Nội dung kế hoạch").paste(29, 1, rows.slice(0, 7));
  const fourteen = said(clickComposePlan(script))[0] ?? "";
  expect([twelve, fourteen].map((text) => text.match(/•/g)?.length)).toEqual([12, 12]);
  expect([twelve, fourteen].map((text) => /… và 2 điều nữa\.$/.test(text))).toEqual([false, true]);
});

test("ten thousand bad rows are counted, the first dozen named, and nothing is changed", () => {
  const script = settledThaiNguyen();
  const rows = Array.from({ length: 10_000 }, (_, index) => ["x", String(index), "Chương", "Nội dung"]);
  script.spreadsheet.sheet("Nội dung kế hoạch").paste(29, 1, rows);
  const before = everything(script);
  const [message = ""] = said(clickComposePlan(script));
  expect(message).toContain("• Không có lựa chọn “Chương” (tab “Nội dung kế hoạch”, dòng 29, cột “Cấp”)");
  expect(message).toMatch(/… và 9988 điều nữa\.$/);
  expect(everything(script)).toEqual(before);
});

test("a template whose tags the secretary broke is named with its link, and nothing is changed", () => {
  const script = unsigned();
  const template = script.files().find(({ name }) => name === "Mẫu Kế hoạch phát động");
  const id = template?.id ?? "";
  const zip = new PizZip(script.fileContent(id));
  const xml = zip.file("word/document.xml")?.asText() ?? "";
  zip.file("word/document.xml", xml.replace("{trích yếu}", "{trích yêú}"));
  script.replaceContent(id, zip.generate({ type: "uint8array" }));
  const before = everything(script);
  const [message] = said(clickComposePlan(script));
  expect(message).toContain("“Mẫu Kế hoạch phát động”: ");
  expect(message).toContain("{trích yêú}");
  expect(message).toContain(`Mở mẫu để sửa: https://docs.google.com/document/d/${id}/edit`);
  expect(everything(script)).toEqual(before);
});

test("the calls are the same with a hundred times the rows", () => {
  const small = settledThaiNguyen();
  const large = settledThaiNguyen();
  const many = <T>(make: (index: number) => T) => Array.from({ length: 2700 }, (_, index) => make(index));
  large.spreadsheet.sheet("Nội dung kế hoạch").paste(
    29,
    1,
    many((n) => ["cũ", String(n), "Đoạn văn", "Nội dung cũ"]),
  );
  large.spreadsheet.sheet("Ngày kỷ niệm").paste(
    12,
    1,
    many((n) => [`ngay-${n}`, "ngày cũ", "1/1/1990"]),
  );
  large.spreadsheet.sheet("Nơi nhận").paste(
    7,
    1,
    many((n) => ["Kế hoạch", "cũ", String(n), "Nơi nhận cũ"]),
  );
  large.spreadsheet.sheet("Sổ văn bản").paste(
    3,
    1,
    many((n) => [`KH-${n}`, "Kế hoạch", "cũ", "", "", "", "", "", "Dự thảo", ""]),
  );
  // All of it is of a round there is: what is of none would be asked about.
  const chosen = [{ button: "OK", text: "2020-2021" }] as const;
  const round = small.spreadsheet.sheet("Đợt thi đua").values()[1] ?? [];
  for (const script of [small, large]) {
    script.spreadsheet.sheet("Đợt thi đua").paste(3, 1, [["cũ", ...round.slice(1)]]);
  }
  const calls = callCounts(clickComposePlan(small, chosen), "service");
  expect(callCounts(clickComposePlan(large, chosen), "service")).toEqual(calls);
  expect(calls).toEqual({
    // The rounds to choose from; the plan's tables; the book and the ends of the audit trail; the book for the link; before and after
    // the book is written, it is read once more.
    "Lock.tryLock": 4,
    // What is kept of its text is read with the link, and before and after it is written.
    "Range.getValues": 1 + 12 + 1 + 2 + 1 + 2 * 2 + 3,
    "Lock.releaseLock": 4,
    "Properties.getProperty": 2,
    "Drive.Files.list": 1,
    "Drive.Files.export": 1,
    "Drive.Files.create": 2,
    "Range.setValues": 5,
    "Sheet.appendRow": 1,
    "SpreadsheetApp.flush": 2,
  });
});

test("an empty register says what to fill in first", () => {
  const script = freshRegister("Sổ thử", testNow);
  expect(said(clickComposePlan(script))).toEqual([
    "Soạn kế hoạch: chưa làm gì, cần sửa trước: • Sổ chưa có đợt thi đua nào (tab “Đợt thi đua”). Thêm đợt vào tab này; năm học của đợt phải có trong tab “Năm học”.",
  ]);
});
