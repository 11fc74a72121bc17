import { AlignmentType, type Document, type FileChild } from "docx";
import { landscapeWidth, matrixSection, matrixShapes } from "../../src/documents/engine/shapes";
import { type GridCell, type GridRow, grid } from "../engine/grid";
import { titleLines } from "../engine/header";
import { blank, control, documentOf, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** A column of a list: its head, its tag, its width in millimetres. */
type ListColumn = readonly [head: string, tag: string, width: number, look?: "centred" | "bold"];

const individuals: readonly ListColumn[] = [
  ["TT", "tt", 10, "centred"],
  ["Họ và tên", "họ và tên", 34, "bold"],
  ["Chức vụ, đơn vị", "chức vụ, đơn vị", 35],
  ["Xếp loại", "xếp loại", 24],
  ["Sáng kiến", "sáng kiến", 46],
  ["Danh hiệu đã đạt", "danh hiệu đã đạt", 32],
  ["Bình xét đơn vị", "bình xét đơn vị", 15, "centred"],
  ["Ý kiến thẩm định", "ý kiến thẩm định", 34],
  ["Ghi chú", "ghi chú", 22],
];

const collectives: readonly ListColumn[] = [
  ["TT", "tt", 10, "centred"],
  ["Tập thể", "tập thể", 56, "bold"],
  ["Tổng số", "tổng số", 16, "centred"],
  ["LĐTT (SL, %)", "LĐTT", 28, "centred"],
  ["CSTĐCS", "CSTĐCS", 19, "centred"],
  ["Kỷ luật", "kỷ luật", 15, "centred"],
  ["Xếp loại", "xếp loại", 30],
  ["Ý kiến thẩm định", "ý kiến thẩm định", 42],
  ["Ghi chú", "ghi chú", 36],
];

/** The points of the lists: small, so that nine columns stand on a page, and no smaller than recipients are. */
const points = 11;
/** Its rows stand close: it is long. */
const padding = 20;

/**
 * The default template of the summary list of nominations (danh sách tổng hợp đề nghị, domain.md 5.3): an annex of the
 * appraisal report, so it has no head and no recipients of its own.
 */
export function template(title: string): Document {
  return documentOf(
    title,
    [
      ...titleLines({ landscape: true }),
      line([run("{kèm theo}", 13, { italics: true })], { alignment: AlignmentType.CENTER, keepNext: true }),
      ...list("I. TẬP THỂ", "tập thể", collectives),
      ...list("II. CÁ NHÂN", "cá nhân", individuals),
      heading("III. TỔNG HỢP THEO ĐƠN VỊ VÀ DANH HIỆU"),
      ...matrixShapes.flatMap(matrix),
      ...section("đoạn kết", [count("{t}")]),
      signature(landscapeWidth, { recipients: false }),
    ],
    "landscape",
  );
}

/** A list: for each award a line with its name and count, and its nominees below. */
function list(caption: string, name: string, columns: readonly ListColumn[]): FileChild[] {
  const last = columns.length - 1;
  const rows: GridRow[] = [
    { kind: "head", cells: columns.map(([text]) => ({ text })) },
    { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: columns.length }] },
    {
      kind: "row",
      cells: columns.map(([, tag, , look], index): GridCell => {
        const opening = index === 0 ? "{#dòng}" : "";
        const closing = index === last ? "{/dòng}{/nhóm}" : "";
        return {
          text: `${opening}{${tag}}${closing}`,
          centred: look === "centred",
          bold: look === "bold",
        };
      }),
    },
  ];
  return [
    heading(caption),
    control(`{#danh sách ${name}}`),
    grid(
      columns.map(([, , width]) => width),
      points,
      rows,
      padding,
    ),
    control(`{/danh sách ${name}}`),
    ...section(`số lượng ${name}`, [count("{t}")]),
  ];
}

/** The table of units and awards for so many awards: a template cannot add columns (docs/decisions/0007). */
function matrix(awards: number): FileChild[] {
  const numbers = { number: 10, total: 18, award: Math.min(30, (landscapeWidth - 10 - 18 - 56) / awards) };
  const unit = landscapeWidth - numbers.number - numbers.total - numbers.award * awards;
  const each = Array.from({ length: awards }, (_, index) => index + 1);
  const row = (kind: GridRow["kind"], loop: string, first: string, second: string): GridRow => ({
    kind,
    cells: [
      { text: `{#${loop}}${first}`, centred: true },
      { text: second },
      ...each.map((index) => ({ text: `{ô ${index}}`, centred: true })),
      { text: `{tổng}{/${loop}}`, centred: true, bold: true },
    ],
  });
  return [
    control(`{#${matrixSection(awards)}}`),
    grid(
      [numbers.number, unit, ...each.map(() => numbers.award), numbers.total],
      points,
      [
        row("head", "đầu", "TT", "Đơn vị"),
        row("row", "dòng", "{tt}", "{đơn vị}"),
        { ...row("row", "cộng", "", "Tổng số"), cells: row("row", "cộng", "", "Tổng số").cells.map(bold) },
      ],
      padding,
    ),
    blank(6),
    control(`{/${matrixSection(awards)}}`),
  ];
}

function bold(cell: GridCell): GridCell {
  return { ...cell, bold: true };
}

function heading(text: string) {
  return line([run(text, 13, { bold: true })], { keepNext: true, keepLines: true, spacing: single(10, 4) });
}

/** What a table comes to; kept with the signature where it is the last. */
function count(text: string) {
  return line([run(text, 13)], {
    alignment: AlignmentType.JUSTIFIED,
    keepNext: true,
    keepLines: true,
    spacing: single(4, 6),
  });
}
