import PizZip from "pizzip";
import { beforeAll, expect, test } from "vitest";
import { mergeTemplate } from "../../../src/documents/engine/merge";
import { type Original, originalOf } from "../../../src/documents/engine/template-check";
import { planView } from "../../../src/documents/plan/plan-view";
import { kindTags } from "../../../src/documents/tag-meanings";
import type { Level } from "../../../src/domain/plan/outline";
import { planParts } from "../../../src/domain/plan/plan";
import { buildTemplates } from "../../../templates/build";
import { type Docx, readDocx } from "../../support/docx";
import { draft } from "../../support/example-school/review";
import { settings } from "../../support/example-school/school";

const millimetre = 1440 / 25.4;
const missing = { what: "Không có", remedy: "Thêm" };
type Blocks = readonly (readonly [Level, string])[];

let template: Uint8Array;
let original: Original;

beforeAll(async () => {
  const made = (await buildTemplates()).find(({ kind }) => kind === "plan");
  template = made?.content ?? new Uint8Array();
  original = originalOf(template, kindTags.plan.tables);
}, 60_000);

function merged(blocks: Blocks, used = template) {
  const placed = blocks.map(([level, text], order) => ({
    block: { round: "D1", order, level, text },
    place: { tab: "Nội dung kế hoạch", row: order + 2 },
  }));
  const { parts, appendices, problems } = planParts(placed, {
    words: { year: "năm học", unit: "tổ" },
    milestone: () => missing,
    ground: () => missing,
    list: () => missing,
    anniversary: () => missing,
  });
  expect(problems).toEqual([]);
  const document = { ...draft("plan", "KH-CĐSM", "Phát động thi đua"), number: "05" };
  const frame = {
    ...{ settings, byCouncil: false, replaced: null, signer: null, recipients: ["- Lưu: VT."] },
    ...{ summary: "Phát động thi đua", addressees: [], listedGrounds: [], coSigner: null },
  };
  return mergeTemplate(used, planView({ ...frame, document, parts, appendices, year: 2026 }), original);
}

function composed(blocks: Blocks, used = template): { readonly docx: Docx; readonly xml: string } {
  const result = merged(blocks, used);
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return { docx: readDocx(result.content), xml: xmlOf(result.content) };
}

function xmlOf(content: Uint8Array): string {
  return new PizZip(content).file("word/document.xml")?.asText() ?? "";
}

const textOfCells = (cells: readonly (readonly string[])[]) =>
  cells.map((cell) => cell.join("/")).join(" | ");
const end = ["paragraph", "Hết"] as const;

/** The table of the text: between the header and the foot. */
function tableIn({ tables }: Docx) {
  const [, table] = tables;
  if (!table) throw new Error("no table");
  return { ...table, widths: table.columns.map((width) => Math.round(width / millimetre)) };
}

test("each row stands in the columns of its table, as wide as the page, whose head repeats and whose rows never split", () => {
  const { docx } = composed([
    ["paragraph", "Lịch:"],
    ["row", "TT | Tổ | Nội dung"],
    ["row", `1 | Toán | ${"Bồi dưỡng học sinh giỏi, dự giờ thăm lớp. ".repeat(5)}`],
    ["row", "2 | Văn | "],
    end,
  ]);
  const { rows, layout, widthTypes, columns, widths } = tableIn(docx);
  expect(
    rows.map(({ cells, head, cantSplit }) => [textOfCells(cells).slice(0, 12), head, cantSplit]),
  ).toEqual([
    ["TT | Tổ | Nộ", true, true],
    ["1 | Toán | B", false, true],
    ["2 | Văn | ", false, true],
  ]);
  expect({ layout, widthTypes }).toEqual({ layout: "fixed", widthTypes: ["dxa"] });
  expect(columns.reduce((sum, width) => sum + width) / millimetre).toBeCloseTo(165, 0);
  // "TT" and "Tổ" take what they need, the text takes the rest.
  const [number = 0, unit = 0, text = 0] = widths;
  expect([number < 13, unit < 20, text > 130]).toEqual([true, true, true]);
  expect(docx.paragraphs.find(({ text: words }) => words === "Lịch:")?.keepNext).toBe(true);
});

test("joined cells are one cell of the grid, and every cell's width is that of its columns", () => {
  const { docx, xml } = composed([
    ["head", "TT | Nội dung | Thời gian | "],
    ["head", " | | Từ | Đến"],
    ["row", "1 | Hội giảng | 15/9 | 20/11"],
    ["row", "2 | ^ | 01/12 | 20/12"],
    ["row", "Cộng | < | | "],
    end,
  ]);
  const { rows } = tableIn(docx);
  expect(rows.map(({ cells, head }) => `${head ? "# " : ""}${textOfCells(cells)}`)).toEqual([
    "# TT | Nội dung | Thời gian",
    "#  |  | Từ | Đến",
    "1 | Hội giảng | 15/9 | 20/11",
    "2 |  | 01/12 | 20/12",
    "Cộng |  | ",
  ]);
  expect(xml.match(/<w:vMerge[^>]*>/g)).toEqual([
    ...['<w:vMerge w:val="restart"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>", "<w:vMerge/>"],
    ...['<w:vMerge w:val="restart"/>', "<w:vMerge/>"],
  ]);
});

test("a table without a head has no row that repeats; labels have no rules, and stand bold beside what belongs to them", () => {
  const { docx } = composed([["headless", "1 | Nguyễn Ví Dụ"], ["label", "Thời gian: | ngày 05/9"], end]);
  const [, headless, labels] = docx.tables;
  expect([headless?.rows.map(({ head }) => head), headless?.borders]).toEqual([[false], ["single"]]);
  expect([labels?.rows.map(({ cells }) => textOfCells(cells)), labels?.borders]).toEqual([
    ["Thời gian: | ngày 05/9"],
    ["none"],
  ]);
  const face = (text: string) =>
    docx.paragraphs.find((each) => each.text === text)?.runs.map(({ bold }) => bold);
  expect([face("Thời gian:"), face("ngày 05/9")]).toEqual([[true], [false]]);
});

test("columns are wide enough for their longest words, even where there are eight", () => {
  const heads = ["TT", "Họ và tên", "Chuyên cần", "Nền nếp", "Dạy", "Học", "Điểm cộng", "Xếp loại"];
  const { docx } = composed([
    ["row", heads.join(" | ")],
    ["row", "1 | Nguyễn Thị Ví Dụ | 10 | 9 | 8 | 9,5 | +2 | Tốt"],
    end,
  ]);
  const { widths } = tableIn(docx);
  expect(widths).toHaveLength(8);
  expect(Math.min(...widths)).toBeGreaterThan(9);
  expect(widths[1]).toBeGreaterThan(30);
});

test("the look of a table is the template's; a table with a row, a column or words of its own is refused", () => {
  const edited = (change: (xml: string) => string) => {
    const zip = new PizZip(template);
    const xml = xmlOf(template);
    const [from, to] = [xml.indexOf("{#bảng}"), xml.indexOf("{/bảng}")];
    zip.file("word/document.xml", xml.slice(0, from) + change(xml.slice(from, to)) + xml.slice(to));
    return zip.generate({ type: "uint8array" });
  };
  const rows: Blocks = [["row", "Tổ | Việc"], ["row", "Toán | Dạy"], end];
  const smaller = composed(
    rows,
    edited((xml) => xml.replaceAll('<w:sz w:val="26"/>', '<w:sz w:val="24"/>')),
  );
  expect(smaller.docx.paragraphs.find(({ text }) => text === "Dạy")?.runs.map(({ size }) => size)).toEqual([
    12,
  ]);
  expect(tableIn(smaller.docx).rows).toHaveLength(2);
  for (const change of [
    (xml: string) => xml.replace("</w:tr></w:tbl>", "<w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    (xml: string) => xml.replace("{#ô rộng}", "Việc: {#ô rộng}"),
    (xml: string) => xml.replace(/<\/w:tbl>/, "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
  ]) {
    const result = merged(rows, edited(change));
    expect(result.ok ? [] : result.problems.map((text) => text.slice(0, 12))).toEqual(["Bảng của mẫu"]);
    // A plan without tables is composed all the same.
    expect(merged([end], edited(change)).ok).toBe(true);
  }
});

test("an appendix stands on pages of its own, behind the signature, which count from 1; none leaves no page", () => {
  const { docx } = composed([
    end,
    ["appendix", "DANH MỤC"],
    ["paragraph", "Một việc."],
    ["appendix", "BẢNG ĐIỂM"],
    ["row", "Tổ | Điểm"],
    ["row", "Toán | 10"],
  ]);
  expect(docx.sections.map(({ titlePage, from }) => [titlePage, from])).toEqual([
    [true, null],
    [true, 1],
    [true, 1],
  ]);
  const outside = docx.paragraphs
    .filter(({ cell, text }) => cell === null && text !== "")
    .map(({ text }) => text);
  const attached =
    "(Kèm theo Kế hoạch số 05/KH-CĐSM ngày      tháng      năm 2026 của Trường Cao đẳng Sông Mây)";
  expect(outside.slice(outside.indexOf("Hết./."))).toEqual([
    "Hết./.",
    ...["Phụ lục I", "DANH MỤC", attached, "Một việc."],
    ...["Phụ lục II", "BẢNG ĐIỂM", attached],
  ]);
  expect(docx.tables.map(({ section }) => section)).toEqual([0, 0, 2]);
  expect(docx.paragraphs.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  expect(composed([end]).docx.sections).toHaveLength(1);
});

test("columns to be written into leave the words of the others their room", () => {
  const { docx } = composed([
    ["head", "TT | Nội dung | Điểm tối đa | Khoa, phòng tự chấm | | Khối thẩm tra | | Ghi chú"],
    ["head", "| | | Điểm | Minh chứng | Điểm | Lý do thay đổi |"],
    ["row", "1 | Hoàn thành chỉ tiêu giường bệnh, lượt khám, xét nghiệm | 20 | | | | |"],
    ["row", "2 | Thực hiện quy chế chuyên môn, hồ sơ bệnh án | 15 | | | | | Trừ 01 điểm mỗi lỗi"],
    ["row", "3 | Đề án cải tiến chất lượng, sáng kiến | 10 | | | | | Cộng 02 điểm nếu áp dụng toàn viện"],
    end,
  ]);
  const { widths } = tableIn(docx);
  expect((widths[1] ?? 0) > 1.5 * (widths[4] ?? 0)).toBe(true);
  expect((widths[7] ?? 0) > (widths[3] ?? 0)).toBe(true);
});

test("columns that are there to be written into have room; nothing but the appendix's text stands at its end", () => {
  const { docx, xml } = composed([
    end,
    ["appendix", "BẢNG ĐIỂM"],
    ["row", "TT | Nội dung | Điểm | Minh chứng"],
    ["row", `1 | ${"Dạy tốt, học tốt, thực hiện đúng quy chế chuyên môn. ".repeat(6)} | | `],
    ["appendix", "MẪU"],
    ["paragraph", "Một việc."],
  ]);
  const [, , table] = docx.tables;
  const widths = (table?.columns ?? []).map((width) => width / millimetre);
  expect([(widths[2] ?? 0) > 15, (widths[3] ?? 0) > 25]).toEqual([true, true]);
  expect(docx.sections).toHaveLength(3);
  expect(xml.slice(xml.lastIndexOf("<w:p>"), xml.lastIndexOf("<w:sectPr"))).toMatch(/Một việc\./);
});
