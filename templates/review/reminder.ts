import { AlignmentType, type Document, type FileChild } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { block } from "../engine/blocks";
import { columns } from "../engine/columns";
import { grid } from "../engine/grid";
import { header } from "../engine/header";
import { blank, control, documentOf, hairline, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** Where "Kính gửi:" ends and the names begin, in millimetres. */
const addressColumn = 62;

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
    // Word wants a paragraph after a table; it also guards the section's end (see the plan).
    hairline(),
  ]);
}

/** One addressee stands on the line of "Kính gửi:", several stand below each other beside it. */
function addressees(): FileChild[] {
  const after = { spacing: single(0, 8) };
  return [
    ...section("kính gửi", [line([run("Kính gửi: {t}", 14)], { ...after, alignment: AlignmentType.CENTER })]),
    control("{#kính gửi nhiều nơi}"),
    columns(
      [addressColumn, textWidth - addressColumn],
      [
        [
          [line([run("Kính gửi:", 14)], { alignment: AlignmentType.RIGHT })],
          section("nơi gửi", [line([run("{t}", 14)], { indent: { left: 120, hanging: 0 } })]),
        ],
      ],
    ),
    blank(8),
    control("{/kính gửi nhiều nơi}"),
  ];
}
