import { AlignmentType, type Document, type FileChild } from "docx";
import { landscapeWidth } from "../../src/documents/engine/shapes";
import { addressees } from "../engine/addressees";
import { documentWithAnnexes } from "../engine/annex";
import { block, heading } from "../engine/blocks";
import { type GridCell, grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, control, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** A column of a list: its head, its tag, its width in millimetres. */
type ListColumn = readonly [head: string, tag: string, width: number, look?: "centred" | "bold"];

const points = 12;

/** TT | name | position and unit | achievement | proposed | rate (domain.md 5.7). */
function listColumns(name: string, whose: string): readonly ListColumn[] {
  return [
    ["TT", "tt", 11, "centred"],
    [name, "họ tên", 47, "bold"],
    [whose, "chức vụ, đơn vị", 48],
    ["Tóm tắt thành tích", "thành tích", 82],
    ["Đề nghị", "đề nghị", 40],
    ["Tỷ lệ phiếu", "tỷ lệ", 24, "centred"],
  ];
}

/** The default template of the Tờ trình to the body above (domain.md 5.7); its list is an annex on its side. */
export function template(title: string): Document {
  return documentWithAnnexes(
    title,
    [
      header(),
      blank(6),
      ...titleLines(),
      blank(6),
      ...addressees(),
      ...section("căn cứ", [block([run("{t}", 14, { italics: true })])]),
      ...section("đoạn mở đầu", [block([run("{t}", 14)])]),
      control("{#phần}"),
      block([run("{tiêu đề}", 14, { bold: true })], heading),
      ...section("đoạn", [block([run("{t}", 14)])]),
      control("{/phần}"),
      ...section("đoạn tiếp theo", [block([run("{t}", 14)])]),
      ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
      signature(),
    ],
    [
      {
        name: "danh sách kèm theo",
        orientation: "landscape",
        content: [
          ...list("TẬP THỂ", ["Tập thể", "Đơn vị"], "tập thể"),
          ...list("CÁ NHÂN", ["Họ và tên", "Chức vụ, đơn vị"], "cá nhân"),
          ...section("số lượng", [
            line([run("{t}", 14)], { alignment: AlignmentType.JUSTIFIED, spacing: single(6, 0) }),
          ]),
        ],
      },
    ],
  );
}

/** A list with the heading above it: nothing of it is printed where it has no rows. */
function list(caption: string, heads: readonly [name: string, whose: string], name: string): FileChild[] {
  const columns = listColumns(...heads);
  if (columns.reduce((sum, [, , width]) => sum + width, 0) !== landscapeWidth)
    throw new Error(`The list of ${name} fills no page`);
  const last = columns.length - 1;
  return [
    control(`{#danh sách ${name}}`),
    line([run(caption, 13, { bold: true })], { keepNext: true, keepLines: true, spacing: single(8, 4) }),
    grid(
      columns.map(([, , width]) => width),
      points,
      [
        { kind: "head", cells: columns.map(([text]) => ({ text })) },
        {
          kind: "row",
          cells: columns.map(
            ([, tag, , look], index): GridCell => ({
              text: `${index === 0 ? "{#dòng}" : ""}{${tag}}${index === last ? "{/dòng}" : ""}`,
              centred: look === "centred",
              bold: look === "bold",
            }),
          ),
        },
      ],
    ),
    control(`{/danh sách ${name}}`),
  ];
}
