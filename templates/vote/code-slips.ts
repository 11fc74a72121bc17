import {
  AlignmentType,
  BorderStyle,
  type Document,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { control, documentOf, hairline, line, run, single, twips } from "../engine/page";

const cut = { style: BorderStyle.DASHED, size: 4, color: "000000" } as const;
const borders = { top: cut, bottom: cut, left: cut, right: cut } as const;

/** Slips with one-time codes, two in a row and many on a page, to be cut along the dashed lines. */
export function template(title: string): Document {
  const width = twips(textWidth / 2);
  const cell = (side: string, opening: string, closing: string) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders,
      margins: { top: 100, bottom: 100, left: 140, right: 140 },
      children: slip(side, opening, closing),
    });
  return documentOf(
    title,
    [
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: 2 * width, type: WidthType.DXA },
        columnWidths: [width, width],
        rows: [
          new TableRow({
            cantSplit: true,
            children: [cell("trái", "{#hàng}", ""), cell("phải", "", "{/hàng}")],
          }),
        ],
      }),
      hairline(),
    ],
    "portrait",
    "own",
  );
}

function slip(side: string, opening: string, closing: string): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER } as const;
  return [
    ...(opening === "" ? [] : [line([run(opening, 2)])]),
    control(`{#${side}}`),
    line([run("{tên}", 11, { bold: true })], centred),
    line([run("{mã}", 20, { bold: true })], { ...centred, spacing: single(6, 6) }),
    control("{#liên kết}"),
    line([run("{t}", 10)], centred),
    control("{/liên kết}"),
    line([run("{hướng dẫn}", 10, { italics: true })], { spacing: single(4) }),
    control(`{/${side}}`),
    line([run(closing, 2)]),
  ];
}
