import { AlignmentType, type Document } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { block } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header } from "../engine/header";
import { blank, control, documentOf, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** The default template of a reply to a complaint, with the extract of one nominee (trả lời kiến nghị, domain.md 5.14). */
export function template(title: string): Document {
  return documentOf(title, [
    header({ about: true }),
    blank(8),
    line([run("Kính gửi: {kính gửi}", 14)], { alignment: AlignmentType.CENTER, spacing: single(0, 8) }),
    ...section("mở đầu", [block([run("{t}", 14)])]),
    control("{#bảng trích}"),
    grid([50, textWidth - 50], 13, [
      { kind: "head", cells: [{ text: "Mục" }, { text: "Nội dung" }] },
      { kind: "row", cells: [{ text: "{#dòng}{mục}" }, { text: "{nội dung}{/dòng}" }] },
    ]),
    control("{/bảng trích}"),
    blank(6),
    ...section("đoạn trả lời", [block([run("{t}", 14)])]),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(),
  ]);
}
