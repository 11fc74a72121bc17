import { AlignmentType, type Document, type Paragraph } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { columns } from "../engine/columns";
import { grid } from "../engine/grid";
import { blank, documentOf, hairline, line, run, section, single } from "../engine/page";

/** Number, name, award, the three figures, whether they agree. */
const widths = [10, 50, 37, 16, 18, 16, 18];

/** The tally of a form, for two members of the board to hold against Google's own summary and to sign. */
export function template(title: string): Document {
  const centred = { alignment: AlignmentType.CENTER } as const;
  return documentOf(title, [
    line([run("{tên hội đồng}", 13, { bold: true })], centred),
    line([run("BẢNG ĐỐI CHIẾU PHIẾU ĐIỆN TỬ", 14, { bold: true })], { ...centred, spacing: single(8) }),
    line([run("{tên phiếu}", 13, { bold: true })], centred),
    line([run("{kỳ xét}", 13)], { ...centred, spacing: single(0, 6) }),
    ...section("đoạn", [
      line([run("{t}", 12)], { alignment: AlignmentType.JUSTIFIED, spacing: single(0, 4) }),
    ]),
    grid(widths, 12, [
      {
        kind: "head",
        cells: [
          "Số",
          "Họ và tên, tập thể",
          "Danh hiệu",
          "Đồng ý",
          "Không đồng ý",
          "Để trống",
          "Khớp (đánh dấu)",
        ].map((text) => ({
          text,
        })),
      },
      {
        kind: "row",
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: "{họ tên}", bold: true },
          { text: "{danh hiệu}" },
          { text: "{đồng ý}", centred: true },
          { text: "{không đồng ý}", centred: true },
          { text: "{trống}", centred: true },
          { text: "{/dòng}" },
        ],
      },
    ]),
    line(
      [run("Chúng tôi đã đối chiếu, các số khớp nhau. Lúc ……… giờ ………, ngày ……… tháng ……… năm …………", 13)],
      {
        keepNext: true,
        spacing: single(8, 6),
      },
    ),
    columns([textWidth / 2, textWidth / 2], [[signatory("{họ tên trái}"), signatory("{họ tên phải}")]]),
    hairline(),
  ]);
}

function signatory(name: string): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    line([run("BAN KIỂM PHIẾU", 13, { bold: true })], centred),
    ...Array.from({ length: 4 }, () => blank(13, { keepNext: true })),
    line([run(name, 13, { bold: true })], centred),
  ];
}
