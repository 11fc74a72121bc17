import { AlignmentType, type Document } from "docx";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { documentOf, line, run, section, single } from "../engine/page";
import { signatories } from "./minutes";

/** TT, name, position, role, signature, note. */
const widths = [9, 38, 42, 22, 30, 24];

/** The default template of the list that members sign (danh sách điểm danh, domain.md 5.12). */
export function template(title: string): Document {
  return documentOf(title, [
    header({ numbering: "none" }),
    ...titleLines(),
    ...section("đoạn", [line([run("{t}", 13)], { alignment: AlignmentType.CENTER, spacing: single(0, 8) })]),
    grid(widths, 11, [
      {
        kind: "head",
        cells: ["TT", "Họ và tên", "Chức vụ", "Vai trò", "Ký tên", "Ghi chú"].map((text) => ({ text })),
      },
      {
        kind: "row",
        // Room for a signature.
        height: 9,
        cells: [
          { text: "{#dòng}{tt}", centred: true },
          { text: "{họ và tên}", bold: true },
          { text: "{chức vụ}" },
          { text: "{vai trò}" },
          { text: "" },
          { text: "{ghi chú}{/dòng}" },
        ],
      },
    ]),
    ...section("đoạn kết", [
      line([run("{t}", 13)], { keepNext: true, keepLines: true, spacing: single(8, 8) }),
    ]),
    signatories(),
  ]);
}
