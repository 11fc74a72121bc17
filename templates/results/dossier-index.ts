import type { Document } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { block } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, documentOf, run, section } from "../engine/page";
import { signature } from "../engine/signature";

/** TT, number and symbol, day, summary, sheet, note. */
const widths = [10, 38, 23, 60, 13, 21];
const points = 12;

/** The default template of the index of a review's papers (mục lục hồ sơ, domain.md 5.12). */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "dated" }),
    blank(8),
    ...titleLines(),
    blank(6),
    grid(widths, points, [
      {
        kind: "head",
        cells: ["TT", "Số, ký hiệu", "Ngày", "Trích yếu", "Tờ số", "Ghi chú"].map((text) => ({ text })),
      },
      {
        kind: "row",
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: "{số, ký hiệu}" },
          { text: "{ngày}", centred: true },
          { text: "{trích yếu}" },
          { text: "{tờ số}" },
          { text: "{ghi chú}{/dòng}" },
        ],
      },
    ]),
    blank(6),
    ...section("đoạn tiếp theo", [block([run("{t}", 14)])]),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(textWidth, { recipients: false }),
  ]);
}
