import type { Document, FileChild, Paragraph } from "docx";
import { block, heading } from "../engine/blocks";
import { type GridCell, grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, control, documentOf, run, section } from "../engine/page";
import { signature } from "../engine/signature";

/** Turn, number in the decision's list, who is called, who that is or who comes up; in millimetres. */
const calling = [13, 13, 69, 70];
/** Turn, award, certificate, how many, which numbers, who hands over. */
const stack = [13, 46, 36, 14, 31, 25];

/** The default template of a ceremony's kit: who is called when, what is said, how the certificates lie. */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "none" }),
    ...titleLines(),
    ...section("đoạn mở đầu", [block([run("{t}", 14)])]),
    part("A. THỨ TỰ GỌI TÊN"),
    control("{#nhóm}"),
    block([run("{tên nhóm}", 14, { bold: true })], heading),
    ...callingTable("tập thể", ["Lượt", "Số", "Xướng tên", "Đại diện lên nhận"], "đại diện"),
    ...callingTable("cá nhân", ["Lượt", "Số", "Xướng tên", "Chức vụ, đơn vị"], "đơn vị"),
    control("{/nhóm}"),
    part("B. LỜI DẪN"),
    ...section("lời dẫn", [block([run("{t}", 14)])]),
    part("C. XẾP GIẤY VÀ NGƯỜI TRAO"),
    grid(stack, 12, [
      {
        kind: "head",
        cells: ["Lượt", "Danh hiệu, hình thức", "Giấy", "Số tờ", "Số trong danh sách", "Người trao"].map(
          (text) => ({ text }),
        ),
      },
      {
        kind: "row",
        cells: [
          { text: "{#chồng}{lượt}", centred: true },
          { text: "{danh hiệu}" },
          { text: "{giấy}" },
          { text: "{số giấy}", centred: true },
          { text: "{từ đến}" },
          { text: "{người trao}{/chồng}" },
        ],
      },
    ]),
    blank(6),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(),
  ]);
}

function part(text: string): Paragraph {
  return block([run(text, 14, { bold: true })], heading);
}

function callingTable(condition: string, heads: readonly string[], last: string): FileChild[] {
  const cells: readonly GridCell[] = [
    { text: "{#dòng}{lượt}", centred: true },
    { text: "{số}", centred: true },
    { text: "{xướng tên}", bold: true },
    { text: `{${last}}{/dòng}` },
  ];
  return [
    control(`{#${condition}}`),
    grid(calling, 12, [
      { kind: "head", cells: heads.map((text) => ({ text })) },
      { kind: "row", cells },
    ]),
    blank(6),
    control(`{/${condition}}`),
  ];
}
