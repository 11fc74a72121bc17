import type { Document } from "docx";
import { addressees } from "../engine/addressees";
import { block } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header } from "../engine/header";
import { blank, documentOf, run, section } from "../engine/page";
import { signature } from "../engine/signature";

/** TT, unit, what is missing, deadline, note. */
const widths = [10, 52, 40, 24, 39];
const points = 12;

/** The default template of the reminder (công văn đôn đốc, domain.md 5.2): a letter has no kind for a title. */
export function template(title: string): Document {
  return documentOf(title, [
    header({ about: true }),
    blank(8),
    ...addressees(),
    ...section("đoạn mở đầu", [block([run("{t}", 14)])]),
    grid(widths, points, [
      {
        kind: "head",
        cells: ["TT", "Đơn vị", "Còn thiếu", "Hạn nộp", "Ghi chú"].map((text) => ({ text })),
      },
      {
        kind: "row",
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: "{đơn vị}" },
          { text: "{còn thiếu}" },
          { text: "{hạn nộp}", centred: true },
          { text: "{ghi chú}{/dòng}" },
        ],
      },
    ]),
    blank(6),
    ...section("đoạn tiếp theo", [block([run("{t}", 14)])]),
    ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
    signature(),
  ]);
}
