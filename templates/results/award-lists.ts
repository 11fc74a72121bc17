import { AlignmentType, type FileChild } from "docx";
import { type GridRow, grid } from "../engine/grid";
import { control, line, run, single } from "../engine/page";

const points = 13;

/** Number, name, unit; of collectives number and name. In millimetres. */
const individuals = [12, 78, 75];
const collectives = [12, 153];

/** The lists of a public paper, collectives before individuals, with a head for each award; what they come to (domain.md 9). */
export function awardLists(): FileChild[] {
  return [
    ...list("tập thể", "Tập thể", collectives, ["Tập thể"], ["tập thể"]),
    ...list("cá nhân", "Cá nhân", individuals, ["Họ và tên", "Đơn vị"], ["họ và tên", "đơn vị"]),
    line([run("{số lượng}", 13, { italics: true })], {
      alignment: AlignmentType.LEFT,
      keepLines: true,
      // With what guards the section's end, which would else be alone on a page.
      keepNext: true,
      spacing: single(8, 6),
    }),
  ];
}

function list(
  name: string,
  caption: string,
  widths: readonly number[],
  heads: readonly string[],
  tags: readonly string[],
): FileChild[] {
  const row: GridRow = {
    kind: "row",
    cells: [
      { text: "{#dòng}{tt}", centred: true },
      ...tags.map((tag, index) => ({
        text: `{${tag}}${index === tags.length - 1 ? "{/dòng}{/nhóm}" : ""}`,
      })),
    ],
  };
  return [
    control(`{#danh sách ${name}}`),
    line([run(caption, 13, { bold: true })], { keepNext: true, keepLines: true, spacing: single(10, 4) }),
    grid(widths, points, [
      { kind: "head", cells: ["TT", ...heads].map((text) => ({ text })) },
      { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: widths.length }] },
      row,
    ]),
    control(`{/danh sách ${name}}`),
  ];
}
