import { AlignmentType, type Document, PageBreak, Paragraph } from "docx";
import { block, heading } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { control, documentOf, line, run, section, single } from "../engine/page";
import { minutesFoot } from "./minutes";

/** Number, name with who it is, strokes and sum of yes and of no, blank, invalid. */
const widths = [8, 36, 31, 14, 24, 14, 19, 19];
const points = 11;
const accountWidths = [37, 16, 18, 18, 18, 18, 20, 20];

/** The default template of what a counting board fills in by hand (domain.md 5.4, 5.5): tally, papers, blank minutes. */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "none" }),
    ...titleLines(),
    ...section("đoạn", [
      line([run("{t}", 12, { italics: true })], {
        alignment: AlignmentType.JUSTIFIED,
        spacing: single(0, 6),
      }),
    ]),
    line([run("SỐ PHIẾU", 13, { bold: true })], { ...heading, spacing: single(10, 4) }),
    grid(accountWidths, points, [
      {
        kind: "head",
        cells: [
          "Loại phiếu",
          "In ra",
          "Không dùng",
          "Hỏng, đã đổi",
          "Phát ra",
          "Thu về",
          "Hợp lệ",
          "Không hợp lệ",
        ].map((text) => ({ text })),
      },
      {
        kind: "row",
        height: 10,
        cells: [
          { text: "{#loại phiếu}{tên}" },
          ...Array.from({ length: accountWidths.length - 2 }, () => ({ text: "" })),
          { text: "{/loại phiếu}" },
        ],
      },
    ]),
    line(
      [
        run(
          "In ra = phát ra + đã đổi + không dùng; hợp lệ + không hợp lệ = thu về. Lý do không hợp lệ: ……………………………………………",
          12,
          { italics: true },
        ),
      ],
      {
        spacing: single(4),
      },
    ),
    line([run("SỐ PHIẾU CỦA TỪNG DÒNG", 13, { bold: true })], { ...heading, spacing: single(10, 4) }),
    grid(widths, points, [
      {
        kind: "head",
        cells: [
          "Số",
          "Họ và tên, tập thể",
          "Đồng ý",
          "Cộng",
          "Không đồng ý",
          "Cộng",
          "Để trống",
          "Không hợp lệ",
        ].map((text) => ({ text })),
      },
      { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: widths.length }] },
      {
        kind: "row",
        height: 11,
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: [[run("{họ tên}", points, { bold: true })], [run("{chức vụ, đơn vị}", points)]] },
          { text: [[run("{ô đồng ý}", 16)]] },
          { text: "" },
          { text: [[run("{ô không đồng ý}", 16)]] },
          { text: "" },
          { text: "" },
          { text: "{/dòng}{/nhóm}" },
        ],
      },
    ]),
    new Paragraph({ children: [new PageBreak()], spacing: single(), run: { size: 2 } }),
    line([run("BIÊN BẢN", 14, { bold: true })], { alignment: AlignmentType.CENTER, keepNext: true }),
    line([run("{tên biên bản}", 14, { bold: true })], {
      alignment: AlignmentType.CENTER,
      spacing: single(0, 8),
      keepNext: true,
    }),
    control("{#nội dung}"),
    ...section("căn cứ", [block([run("{t}", 14, { italics: true })])]),
    ...section("mục", [block([run("{t}", 14, { bold: true })], heading)]),
    // Dots are no words to be spread over a line.
    ...section("đoạn", [block([run("{t}", 14)], { alignment: AlignmentType.LEFT })]),
    control("{/nội dung}"),
    ...minutesFoot(),
  ]);
}
