import { AlignmentType, type FileChild, type Paragraph, type Table } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { block, heading } from "../engine/blocks";
import { columns } from "../engine/columns";
import { type GridRow, grid } from "../engine/grid";
import { blank, control, line, run, section, single } from "../engine/page";

/** Number, name, position and unit, the four figures, rate, result. */
const widths = [8, 36, 22, 13, 19, 13, 19, 17, 18];
const heads = [
  ...["Số", "Họ và tên, tập thể", "Chức vụ, đơn vị", "Đồng ý", "Không đồng ý", "Để trống"],
  ...["Không hợp lệ", "Tỷ lệ (%)", "Kết quả"],
];
const tags = [
  ...["tt", "họ tên", "chức vụ, đơn vị", "đồng ý", "không đồng ý", "trống"],
  ...["không hợp lệ", "tỷ lệ", "kết quả"],
];
const left = ["họ tên", "chức vụ, đơn vị", "kết quả"];

/** The body of minutes: blocks of text, and tables of results between them (domain.md 5.5, 5.6). */
export function minutesBody(): FileChild[] {
  return [
    control("{#nội dung}"),
    ...section("căn cứ", [block([run("{t}", 14, { italics: true })])]),
    ...section("mục", [block([run("{t}", 14, { bold: true })], heading)]),
    ...section("khoản", [block([run("{t}", 14, { bold: true })], heading)]),
    ...section("đoạn", [block([run("{t}", 14)])]),
    // 64 digits on one line, to be compared aloud.
    ...section("mã", [
      line([run("{t}", 12, { bold: true })], { alignment: AlignmentType.CENTER, spacing: single(0, 6) }),
    ]),
    control("{#bảng kết quả}"),
    grid(widths, 11, [
      { kind: "head", cells: heads.map((text) => ({ text })) },
      { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: widths.length }] },
      resultRow(),
    ]),
    blank(6),
    control("{/bảng kết quả}"),
    control("{/nội dung}"),
  ];
}

function resultRow(): GridRow {
  return {
    kind: "row",
    cells: tags.map((tag, index) => {
      const opening = index === 0 ? "{#dòng}" : "";
      const closing = index === tags.length - 1 ? "{/dòng}{/nhóm}" : "";
      return { text: `${opening}{${tag}}${closing}`, centred: !left.includes(tag), bold: tag === "họ tên" };
    }),
  };
}

/** The closing sentence and those who sign, two beside each other: on one page with it, never alone on another. */
export function minutesFoot(): FileChild[] {
  return [
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signatories(),
  ];
}

/** Those who sign, two beside each other, in rows that never split. */
export function signatories(): Table {
  const half = textWidth / 2;
  return columns(
    [half, half],
    [
      [
        cell("{#dòng ký}{chức danh trái}", "{họ tên trái}"),
        cell("{chức danh phải}", "{họ tên phải}{/dòng ký}"),
      ],
    ],
  );
}

function cell(as: string, name: string): Paragraph[] {
  const centred = (text: string): Paragraph =>
    line([run(text, 13, { bold: true })], { alignment: AlignmentType.CENTER, keepNext: true });
  return [
    centred(as),
    // Room for a signature: 4 lines.
    ...Array.from({ length: 4 }, () => blank(13, { keepNext: true })),
    centred(name),
    blank(6, { keepNext: true }),
  ];
}
