import type { Document, FileChild } from "docx";
import { block, heading } from "../engine/blocks";
import { type GridCell, type GridRow, grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, control, documentOf, run, section } from "../engine/page";
import { signature } from "../engine/signature";

/** The points of the text, and of the tables. */
const points = 14;
const small = 12;

/** A column: its head, its tag, its width in millimetres; the first ones are set left. */
type Column = readonly [head: string, tag: string, width: number, look?: "left"];

const launch: readonly Column[] = [
  ["TT", "tt", 10],
  ["Đợt thi đua", "đợt", 50, "left"],
  ["Thời gian", "thời gian", 28],
  ["Kế hoạch", "kế hoạch", 50, "left"],
  ["Đã phát động", "phát động", 27],
];

const ofYear: readonly Column[] = [
  ["Danh hiệu, hình thức", "danh hiệu", 51, "left"],
  ["Đề nghị", "đề nghị", 17],
  ["Hội đồng thông qua", "thông qua", 21],
  ["Được khen", "được khen", 18],
  ["Cấp trên tặng", "cấp trên", 18],
  ["Năm trước", "năm trước", 18],
  ["So với năm trước", "so với năm trước", 22],
];

const ofRound: readonly Column[] = [
  ["Danh hiệu, hình thức", "danh hiệu", 65, "left"],
  ["Đề nghị", "đề nghị", 24],
  ["Hội đồng thông qua", "thông qua", 28],
  ["Được khen", "được khen", 24],
  ["Cấp trên tặng", "cấp trên", 24],
];

const modes: readonly Column[] = [
  ["Danh hiệu, hình thức", "danh hiệu", 65, "left"],
  ["Thường xuyên, theo đợt", "thường xuyên", 29],
  ["Chuyên đề", "chuyên đề", 24],
  ["Đột xuất", "đột xuất", 24],
  ["Cộng", "cộng", 23],
];

const units: readonly Column[] = [
  ["TT", "tt", 10],
  ["Đơn vị", "đơn vị", 48, "left"],
  ["Gửi hồ sơ, báo cáo", "tình hình gửi", 37, "left"],
  ["Đề nghị", "đề nghị", 17],
  ["Tập thể được khen", "tập thể", 18],
  ["Cá nhân được khen", "cá nhân", 18],
  ["Cấp trên tặng", "cấp trên", 17],
];

const targets: readonly Column[] = [
  ["TT", "tt", 10],
  ["Chỉ tiêu", "chỉ tiêu", 70, "left"],
  ["Kết quả", "kết quả", 54, "left"],
  ["Đánh giá", "đánh giá", 31],
];

/**
 * The template of the reports of a year and of a round (domain.md 5.10): blocks of text with tables between them. Only the
 * year's compares with the year before.
 */
export function reportTemplate(title: string, scope: "year" | "interim"): Document {
  return documentOf(title, [
    header(),
    ...titleLines(),
    ...section("căn cứ", [block([run("{t}", points, { italics: true })])]),
    ...section("mở đầu", [block([run("{t}", points)])]),
    control("{#nội dung}"),
    ...section("mục", [block([run("{t}", points, { bold: true })], heading)]),
    ...section("khoản", [block([run("{t}", points, { bold: true })], heading)]),
    ...section("đoạn", [block([run("{t}", points)])]),
    ...section("dẫn", [block([run("{t}", points)], heading)]),
    ...table("bảng triển khai", launch, [row(launch, "dòng")]),
    ...groupedTable("bảng kết quả", scope === "year" ? ofYear : ofRound, true),
    ...groupedTable("bảng hình thức khen", modes, false),
    ...table("bảng đơn vị", units, [row(units, "dòng"), unitTotal()]),
    ...table("bảng chỉ tiêu", targets, [row(targets, "dòng")]),
    control("{/nội dung}"),
    ...section("đoạn kết", [block([run("{t}", points)], { keepNext: true, keepLines: true })]),
    signature(),
  ]);
}

function table(name: string, columns: readonly Column[], rows: readonly GridRow[]): FileChild[] {
  const widths = columns.map(([, , width]) => width);
  const head: GridRow = { kind: "head", cells: columns.map(([text]) => ({ text })) };
  return [control(`{#${name}}`), grid(widths, small, [head, ...rows]), blank(6), control(`{/${name}}`)];
}

/** Awards of collectives and of people apart, each with what it comes to where `sums` says so, and of all. */
function groupedTable(name: string, columns: readonly Column[], sums: boolean): FileChild[] {
  const last = columns.length - 1;
  const closing = (cells: readonly GridCell[]): readonly GridCell[] =>
    cells.map((cell, index) => (index === last ? { ...cell, text: `${cell.text}{/nhóm}` } : cell));
  const lines = row(columns, "dòng");
  const total = row(columns, "cộng", true);
  return table(name, columns, [
    { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: columns.length }] },
    ...(sums
      ? [lines, { ...total, cells: closing(total.cells) }]
      : [{ ...lines, cells: closing(lines.cells) }]),
    row(columns, "tổng cộng", true),
  ]);
}

function row(columns: readonly Column[], loop: string, bold = false): GridRow {
  const last = columns.length - 1;
  return {
    kind: "row",
    cells: columns.map(([, tag, , look], index) => ({
      text: `${index === 0 ? `{#${loop}}` : ""}{${tag}}${index === last ? `{/${loop}}` : ""}`,
      centred: look !== "left",
      bold,
    })),
  };
}

function unitTotal(): GridRow {
  const figures = units.slice(3).map(([, tag], index, all) => ({
    text: `{${tag}}${index === all.length - 1 ? "{/tổng cộng}" : ""}`,
    centred: true,
    bold: true,
  }));
  return { kind: "row", cells: [{ text: "{#tổng cộng}Tổng cộng", span: 3, bold: true }, ...figures] };
}
