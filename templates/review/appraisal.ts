import { AlignmentType, type Document, type FileChild, type Paragraph, type TextRun } from "docx";
import { type Annex, documentWithAnnexes } from "../engine/annex";
import { block } from "../engine/blocks";
import { type GridRow, grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, bodyLook, control, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** The points of the text: the smaller of the two that NĐ 30/2020 allows, so that what leads takes two pages. */
const points = 13;
/** The points of the tables. */
const small = 11;

/** Body text with lines single apart. */
const text = { spacing: { ...bodyLook.spacing, line: 240 } } as const;

/** The counts: award, then nominations by what the appraisal came to. */
const countColumns: readonly (readonly [head: string, tag: string, width: number])[] = [
  ["Danh hiệu, hình thức", "danh hiệu", 57],
  ["Đề nghị", "đề nghị", 13],
  ["Đủ điều kiện", "đủ điều kiện", 14],
  ["Cần Hội đồng xem xét", "cần xem xét", 17],
  ["Cần đối chiếu", "cần đối chiếu", 14],
  ["Chưa đủ điều kiện", "chưa đủ điều kiện", 16],
  ["Tạm dừng xem xét", "tạm dừng", 15],
  ["Minh chứng chưa xác minh", "chưa xác minh", 19],
];

/**
 * The default template of the appraisal report (báo cáo thẩm định, domain.md 5.12): two pages that lead to what has to be
 * decided; then, on pages of their own, those about whom there is more to know, and in an annex all others.
 */
export function template(title: string): Document {
  const own: FileChild[] = [
    header(),
    ...titleLines(),
    ...section("căn cứ", [block([run("{t}", points, { italics: true })], text)]),
    ...section("mở đầu", [paragraph("{t}")]),
    ...part("số lượng", [paragraph("{tổng}", { keepNext: true }), counts(), blank(6)]),
    ...part("chỉ tiêu", paragraphs()),
    ...part("trường hợp", [
      ...paragraphs(),
      control("{#bảng}"),
      closeGrid(
        [8, 42, 70, 45],
        [
          head(["TT", "Nội dung", "Danh hiệu, người, tập thể", "Đề xuất của Thường trực"]),
          row("dòng", ["{tt}", "{nội dung}", "{người, tập thể}", "{đề xuất}"]),
        ],
      ),
      blank(6),
      control("{/bảng}"),
    ]),
    ...part("tình hình nộp", paragraphs(), { pageBreakBefore: true }),
    ...part("lưu ý", [
      control("{#bảng}"),
      closeGrid(
        [9, 38, 54, 16, 48],
        [
          head([
            "TT",
            "Họ và tên, tập thể, chức vụ, đơn vị",
            "Tóm tắt thành tích",
            "Minh chứng",
            "Kết quả thẩm định",
          ]),
          groupHeading(5),
          {
            kind: "row",
            cells: [
              { text: "{#dòng}{tt}", centred: true },
              { text: [nominee("chức vụ, đơn vị")] },
              { text: "{thành tích}" },
              { text: "{minh chứng}" },
              { text: "{kết quả}{/dòng}{/nhóm}" },
            ],
          },
        ],
      ),
      blank(6),
      control("{/bảng}"),
    ]),
    ...section("đoạn kết", [paragraph("{t}", { keepNext: true, keepLines: true })]),
    signature(),
  ];
  const annex: Annex = {
    name: "phụ lục",
    orientation: "portrait",
    head: annexHead("CÁC TRƯỜNG HỢP ĐỦ ĐIỀU KIỆN, KHÔNG CÓ LƯU Ý"),
    content: [
      closeGrid(
        [9, 40, 50, 50, 16],
        [
          head(["TT", "Họ và tên, tập thể, chức vụ", "Đề nghị", "Tóm tắt thành tích", "Minh chứng"]),
          groupHeading(5),
          {
            kind: "row",
            cells: [
              { text: "{#dòng}{tt}", centred: true },
              { text: [nominee("chức vụ")] },
              { text: "{đề nghị}" },
              { text: "{thành tích}" },
              { text: "{minh chứng}{/dòng}{/nhóm}" },
            ],
          },
        ],
      ),
    ],
  };
  return documentWithAnnexes(title, own, [annex]);
}

/** A part of the report with its heading, which may begin a page. */
function part(
  name: string,
  content: readonly FileChild[],
  look: { readonly pageBreakBefore?: true } = {},
): FileChild[] {
  return [
    control(`{#phần ${name}}`),
    block([run("{tiêu đề}", points, { bold: true })], { ...text, ...look, keepNext: true, keepLines: true }),
    ...content,
    control(`{/phần ${name}}`),
  ];
}

function paragraphs(): Paragraph[] {
  return section("đoạn", [paragraph("{t}")]);
}

function paragraph(tag: string, look: { keepNext?: true; keepLines?: true } = {}): Paragraph {
  return block([run(tag, points)], { ...text, ...look });
}

/** A table whose rows stand close: what leads has to fit on two pages. */
function closeGrid(widths: readonly number[], rows: readonly GridRow[]): FileChild {
  return grid(widths, small, rows, 20);
}

function counts(): FileChild {
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map((each, index) => ({ text: each, centred: index > 0, bold }));
  const tags = countColumns.map(([, tag]) => `{${tag}}`);
  return closeGrid(
    countColumns.map(([, , width]) => width),
    [
      head(countColumns.map(([title]) => title)),
      { kind: "row", cells: cells(looped("dòng", tags), false) },
      { kind: "row", cells: cells(looped("cộng", ["Tổng số", ...tags.slice(1)]), true) },
    ],
  );
}

/** Cells that repeat together as a row. */
function looped(name: string, cells: readonly string[]): readonly string[] {
  const last = cells.length - 1;
  return cells.map(
    (cell, index) => `${index === 0 ? `{#${name}}` : ""}${cell}${index === last ? `{/${name}}` : ""}`,
  );
}

function head(titles: readonly string[]): GridRow {
  return { kind: "head", cells: titles.map((title) => ({ text: title })) };
}

function row(name: string, cells: readonly string[]): GridRow {
  return {
    kind: "row",
    cells: looped(name, cells).map((each, index) => ({ text: each, centred: index === 0 })),
  };
}

function groupHeading(columns: number): GridRow {
  return { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: columns }] };
}

/** The head of the annex: what it is, of what, and the report it belongs to. */
function annexHead(title: string): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    line([run("PHỤ LỤC", 14, { bold: true })], centred),
    line([run(title, 14, { bold: true })], { ...centred, spacing: single(4) }),
    line([run("{kèm theo}", points, { italics: true })], { ...centred, spacing: single(4, 10) }),
  ];
}

/** The name, and under it who that is, where there is more to say. */
function nominee(tag: string): TextRun[] {
  return [
    run("{tên}", small, { bold: true }),
    run(`{#${tag}}`, small),
    run(`{${tag}}`, small, { break: 1 }),
    run(`{/${tag}}`, small),
  ];
}
