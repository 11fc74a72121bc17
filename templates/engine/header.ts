import { AlignmentType, type IParagraphOptions, type Paragraph, type Table } from "docx";
import {
  boldWidth,
  headGap,
  issuingColumn,
  issuingRules,
  landscapeSummaryRules,
  landscapeWidth,
  ruleCondition,
  summaryRules,
  textWidth,
} from "../../src/documents/engine/shapes";
import { columns } from "./columns";
import { nationalHead, ownHead } from "./letterhead";
import { blank, line, rule, run, section, single, twips } from "./page";

const motto = "Độc lập - Tự do - Hạnh phúc";

/** How a document begins: on which page it stands, and whether its summary ("V/v …") stands under the number. */
interface HeaderLook {
  readonly landscape?: true;
  readonly about?: true;
  /**
   * "undated": minutes have a number and no place and date; "dated": what people report has a place and date and no number;
   * "none": what is kept with a meeting's papers has neither.
   */
  readonly numbering?: "undated" | "dated" | "none";
}

/** The left column of a page on its side; names wrap in it as they do on an upright one. */
const landscapeColumn = 105;

/** What holds the text of the left column: its room on either side within the column. */
function leftRoom(landscape: true | undefined): { readonly left: number; readonly right: number } {
  if (!landscape) return { left: 0, right: headGap };
  const side = (landscapeColumn - issuingColumn) / 2;
  return { left: side, right: side };
}

/**
 * The head of a document (NĐ 30/2020, domain.md 5 and 6): left the issuing body, right the national name; number and
 * date are a row of their own, so they stand level however many lines the bodies take.
 */
export function header({ landscape, about, numbering }: HeaderLook = {}): Table {
  const room = leftRoom(landscape);
  const left = room.left + issuingColumn + room.right;
  const right = (landscape ? landscapeWidth : textWidth) - left;
  /** Within the room of the names, or of a line of so many millimetres in its middle. */
  const within = (length: number = issuingColumn) => {
    const side = (issuingColumn - length) / 2;
    return { indent: { left: twips(room.left + side), right: twips(room.right + side) } };
  };
  return columns(
    [left, right],
    [
      [
        [
          ...section("cơ quan chủ quản", [centred("{cơ quan chủ quản}", 12, {}, 0, within())]),
          centred("{cơ quan ban hành}", 12, { bold: true }, 0, within()),
          ...issuingRules.flatMap((length) =>
            section(ruleCondition("kẻ cơ quan", length), [rule(length, issuingColumn, within(length))]),
          ),
          ...ownHead([centred("{dấu sao}", 13, {}, 0, within())]),
        ],
        [
          ...nationalHead([
            // 12 pt: at 13 the name would take 96 mm and leave the issuing body too narrow a column.
            centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, { bold: true }),
            centred(motto, 13, { bold: true }),
            rule(boldWidth(motto, 13), right),
          ]),
          ...ownHead([centred("{tiêu đề}", 14, { bold: true, underline: {} })]),
        ],
      ],
      ...(numbering === "none"
        ? []
        : [
            [
              [
                ...(numbering === "dated"
                  ? [blank(13)]
                  : [
                      ...nationalHead([centred("Số: {số}/{ký hiệu}", 13, {}, 5, within())]),
                      ...ownHead([centred("{từ số} {số}-{ký hiệu}", 13, {}, 5, within())]),
                    ]),
                ...(about ? [centred("V/v {trích yếu}", 12, {}, 2, within())] : []),
              ],
              [numbering === "undated" ? blank(13) : centred("{địa danh}, {ngày}", 13, { italics: true }, 5)],
            ] as const,
          ]),
    ],
  );
}

/** The kind ("KẾ HOẠCH"), the summary and the rule under it; the view model says which of the rules. */
export function titleLines({ landscape }: HeaderLook = {}): Paragraph[] {
  const width = landscape ? landscapeWidth : textWidth;
  const look = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    line([run("{tên loại}", 14, { bold: true })], { ...look, spacing: single(18) }),
    line([run("{trích yếu}", 14, { bold: true })], look),
    ...(landscape ? landscapeSummaryRules : summaryRules).flatMap((length) =>
      section(ruleCondition("kẻ trích yếu", length), [
        rule(length, width, {
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
  look: { bold?: true; italics?: true; underline?: object } = {},
  before = 0,
  more: IParagraphOptions = {},
): Paragraph {
  return line([run(text, points, look)], {
    ...more,
    alignment: AlignmentType.CENTER,
    spacing: single(before),
  });
}
