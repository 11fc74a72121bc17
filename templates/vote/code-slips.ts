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
  const cell = (side: "trái" | "phải") =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders,
      margins: { top: 100, bottom: 100, left: 140, right: 140 },
      children: slip(side),
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
            children: [cell("trái"), cell("phải")],
          }),
        ],
      }),
      hairline(),
    ],
    "portrait",
    "own",
  );
}

/** What a slip says; the left one of a row is always there. */
function slip(side: "trái" | "phải"): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER } as const;
  const left = side === "trái";
  return [
    ...(left ? [] : [control("{#phải}")]),
    line([run(left ? "{#hàng}{tên}" : "{tên}", 11, { bold: true })], centred),
    line([run(left ? "{mã trái}" : "{mã}", 20, { bold: true })], { ...centred, spacing: single(4, 4) }),
    line([run("{liên kết}", 10)], centred),
    line([run("{hướng dẫn}", 10, { italics: true })], { spacing: single(3) }),
    ...(left ? [] : [control("{/phải}"), line([run("{/hàng}", 2)], { run: { size: 4 } })]),
  ];
}
