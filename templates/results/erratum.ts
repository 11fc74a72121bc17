import { AlignmentType, type Document } from "docx";
import { block } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header } from "../engine/header";
import { blank, documentOf, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** TT, whose line, what, as it was written, as it should be. */
const widths = [10, 52, 29, 37, 37];

/** The default template of the letter that corrects the form of a decision (công văn đính chính, domain.md 5.14). */
export function template(title: string): Document {
  return documentOf(title, [
    header({ about: true }),
    blank(8),
    line([run("Kính gửi: {kính gửi}", 14)], { alignment: AlignmentType.CENTER, spacing: single(0, 8) }),
    ...section("mở đầu", [block([run("{t}", 14)])]),
    grid(widths, 12, [
      {
        kind: "head",
        cells: ["TT", "Người, tập thể", "Mục", "Đã ghi", "Đính chính"].map((text) => ({ text })),
      },
      {
        kind: "row",
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: "{vị trí}" },
          { text: "{mục}" },
          { text: "{đã ghi}" },
          { text: "{đính chính}{/dòng}" },
        ],
      },
    ]),
    blank(6),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(),
  ]);
}
