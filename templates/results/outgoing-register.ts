import { AlignmentType, type Document } from "docx";
import { landscapeWidth } from "../../src/documents/engine/shapes";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { documentOf, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

const columns = [
  ["Số, ký hiệu", "số, ký hiệu", 38],
  ["Ngày tháng", "ngày tháng", 24],
  ["Tên loại và trích yếu nội dung", "trích yếu văn bản", 82],
  ["Người ký", "người ký", 33],
  ["Nơi nhận", "nơi gửi đến", 41],
  ["Ghi chú", "ghi chú", 34],
] as const;

/** The default template of the register of outgoing documents (NĐ 30/2020): a page on its side. */
export function template(title: string): Document {
  const last = columns.length - 1;
  return documentOf(
    title,
    [
      header({ landscape: true, numbering: "none" }),
      ...titleLines({ landscape: true }),
      grid(
        columns.map(([, , width]) => width),
        12,
        [
          { kind: "head", cells: columns.map(([text]) => ({ text })) },
          { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: columns.length }] },
          {
            kind: "row",
            cells: columns.map(([, tag], index) => ({
              text: `${index === 0 ? "{#dòng}" : ""}{${tag}}${index === last ? "{/dòng}{/nhóm}" : ""}`,
              centred: index === 1,
            })),
          },
        ],
      ),
      ...section("đoạn kết", [
        line([run("{t}", 13)], {
          alignment: AlignmentType.JUSTIFIED,
          spacing: single(6, 2),
          keepNext: true,
          keepLines: true,
        }),
      ]),
      signature(landscapeWidth, { recipients: false }),
    ],
    "landscape",
  );
}
