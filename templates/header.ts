import { AlignmentType, type Paragraph, type Table } from "docx";
import {
  boldWidth,
  issuingColumn,
  issuingRules,
  ruleCondition,
  summaryRules,
  textWidth,
} from "../src/documents/template-rules";
import { columns } from "./columns";
import { line, rule, run, section, single } from "./page";

const motto = "Độc lập - Tự do - Hạnh phúc";
const nationalColumn = textWidth - issuingColumn;

/**
 * The head of a document (NĐ 30/2020, domain.md 5 and 6): left the issuing body, right the national name; number and
 * date are a row of their own, so they stand level however many lines the bodies take.
 */
export function header(): Table {
  return columns(
    [issuingColumn, nationalColumn],
    [
      [
        [
          ...section("cơ quan chủ quản", [centred("{cơ quan chủ quản}", 12)]),
          centred("{cơ quan ban hành}", 12, { bold: true }),
          ...issuingRules.flatMap((length) =>
            section(ruleCondition("kẻ cơ quan", length), [rule(length, issuingColumn)]),
          ),
        ],
        [
          // 12 pt: at 13 the name would take 96 mm and leave the issuing body too narrow a column.
          centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, { bold: true }),
          centred(motto, 13, { bold: true }),
          rule(boldWidth(motto, 13), nationalColumn),
        ],
      ],
      [[centred("Số: {số}/{ký hiệu}", 13, {}, 5)], [centred("{địa danh}, {ngày}", 13, { italics: true }, 5)]],
    ],
  );
}

/** The kind ("KẾ HOẠCH"), the summary and the rule under it; the view model says which of the rules. */
export function titleLines(): Paragraph[] {
  const look = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    line([run("{tên loại}", 14, { bold: true })], { ...look, spacing: single(18) }),
    line([run("{trích yếu}", 14, { bold: true })], look),
    ...summaryRules.flatMap((length) =>
      section(ruleCondition("kẻ trích yếu", length), [
        rule(length, textWidth, {
          keepNext: true,
          spacing: single(2, 14),
        }),
      ]),
    ),
  ];
}

function centred(
  text: string,
  points: number,
  look: { bold?: true; italics?: true } = {},
  before = 0,
): Paragraph {
  return line([run(text, points, look)], {
    alignment: AlignmentType.CENTER,
    spacing: single(before),
  });
}
