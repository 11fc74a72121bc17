import { AlignmentType, type Document, type Paragraph } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { block } from "../engine/blocks";
import { columns } from "../engine/columns";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, documentOf, line, run, section, single } from "../engine/page";

/** The default template of what the standing office puts before the head of a sudden award (phiếu trình, domain.md A6): a page. */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "none" }),
    ...titleLines(),
    line([run("Kính gửi: {kính gửi}", 14)], {
      alignment: AlignmentType.CENTER,
      spacing: single(4, 8),
    }),
    grid([42, textWidth - 42], 13, [
      { kind: "head", cells: [{ text: "Mục" }, { text: "Nội dung" }] },
      { kind: "row", cells: [{ text: "{#dòng}{mục}", bold: true }, { text: "{nội dung}{/dòng}" }] },
    ]),
    part("Ý kiến của Thường trực Hội đồng"),
    ...section("ý kiến", [block([run("{t}", 13)])]),
    part("Quyết định của thủ trưởng (đánh dấu một ô)"),
    ...section("quyết định", [line([run("{t}", 14)], { indent: { left: 720 }, spacing: single(0, 4) })]),
    line([run("Lý do, ý kiến khác: ………………………………………………………………", 13)], {
      indent: { left: 720 },
      keepNext: true,
      spacing: single(2, 6),
    }),
    columns(
      [textWidth / 2, textWidth / 2],
      [
        [[blank(13, { keepNext: true })], [centred("{địa danh}, {ngày}", { italics: true })]],
        [signatory("{chức danh trái}", "{họ tên trái}"), signatory("{chức danh phải}", "{họ tên phải}")],
      ],
    ),
  ]);
}

function part(text: string): Paragraph {
  return line([run(text, 13, { bold: true })], { keepNext: true, spacing: single(10, 4) });
}

function signatory(as: string, name: string): Paragraph[] {
  return [
    centred(as, { bold: true }),
    ...Array.from({ length: 4 }, () => blank(13, { keepNext: true })),
    centred(name, { bold: true }),
  ];
}

function centred(text: string, look: { bold?: true; italics?: true }): Paragraph {
  return line([run(text, 13, look)], { alignment: AlignmentType.CENTER, keepNext: true });
}
