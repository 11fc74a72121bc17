import type { Document, TextRun } from "docx";
import { allItalic, block, heading, mixed } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, control, documentOf, hairline, run, section } from "../engine/page";
import { signature } from "../engine/signature";

/** TT, nominee, summary of achievements, evidence, result. */
const widths = [9, 37, 65, 16, 38];
const points = 11;

/**
 * The default template of the appraisal report (báo cáo thẩm định, domain.md 5.12): blocks of text as in a plan, and
 * between them a table of nominees for each award.
 */
export function template(title: string): Document {
  return documentOf(title, [
    header(),
    ...titleLines(),
    control("{#nội dung}"),
    ...section("căn cứ", [block(allItalic())]),
    ...section("mục", [block(mixed({ bold: true }), heading)]),
    ...section("khoản", [block(mixed({ bold: true }), heading)]),
    ...section("đoạn", [block(mixed())]),
    control("{#bảng thẩm định}"),
    block([run("{số lượng}", 14)], { keepNext: true }),
    grid(widths, points, [
      {
        kind: "head",
        cells: ["TT", "{tên cột}", "Tóm tắt thành tích", "Minh chứng", "Kết quả thẩm định"].map((text) => ({
          text,
        })),
      },
      {
        kind: "row",
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: [nominee()] },
          { text: "{thành tích}" },
          { text: "{minh chứng}" },
          { text: "{kết quả}{/dòng}" },
        ],
      },
    ]),
    blank(6),
    control("{/bảng thẩm định}"),
    control("{/nội dung}"),
    ...section("đoạn kết", [block(mixed(), { keepNext: true, keepLines: true })]),
    signature(),
    // Word wants a paragraph after a table; it also guards the section's end (see the plan).
    hairline(),
  ]);
}

/** The name, and under it who that is, where there is more to say. */
function nominee(): TextRun[] {
  return [
    run("{tên}", points, { bold: true }),
    run("{#chức vụ, đơn vị}", points),
    run("{chức vụ, đơn vị}", points, { break: 1 }),
    run("{/chức vụ, đơn vị}", points),
  ];
}
