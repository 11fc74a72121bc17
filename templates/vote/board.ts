import { AlignmentType, type Document, type IParagraphOptions, type Paragraph } from "docx";
import { grid } from "../engine/grid";
import { control, documentOf, hairline, line, run, section, single } from "../engine/page";

/** Number, name, award, result, arithmetic. */
const widths = [14, 62, 48, 40, 88];

/** The board on the wall (bảng chiếu): on its side and in large type, to be read from the last row. */
export function template(title: string): Document {
  return documentOf(
    title,
    [
      text("{tên hội đồng}", 20, { bold: true }, { alignment: AlignmentType.CENTER }),
      text("{kỳ xét}", 18, {}, { alignment: AlignmentType.CENTER }),
      text("{lúc}", 12, { italics: true }, { alignment: AlignmentType.CENTER }),
      control("{#lượt}"),
      text("{tên}", 26, { bold: true }, { spacing: single(8, 4), keepNext: true }),
      ...section("dòng", [text("{t}", 20, {}, { spacing: single(0, 4) })]),
      control("{#bảng kết quả}"),
      grid(widths, 16, [
        {
          kind: "head",
          cells: ["Số", "Họ và tên, tập thể", "Danh hiệu", "Kết quả", "Cách tính"].map((head) => ({
            text: head,
          })),
        },
        {
          kind: "row",
          cells: [
            { text: "{#kết}{tt}", centred: true },
            { text: "{họ tên}", bold: true },
            { text: "{danh hiệu}" },
            { text: "{kết quả}", bold: true },
            { text: "{cách tính}{/kết}" },
          ],
        },
      ]),
      control("{/bảng kết quả}"),
      control("{/lượt}"),
      control("{#các lượt khác}"),
      text("Các lượt khác", 18, { bold: true }, { spacing: single(10, 2), keepNext: true }),
      ...section("dòng", [text("{t}", 16)]),
      control("{/các lượt khác}"),
      hairline(),
    ],
    "landscape",
    "own",
  );
}

function text(
  words: string,
  points: number,
  look: { readonly bold?: true; readonly italics?: true } = {},
  more: IParagraphOptions = {},
): Paragraph {
  return line([run(words, points, look)], more);
}
