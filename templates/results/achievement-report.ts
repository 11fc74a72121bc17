import { AlignmentType, type Document } from "docx";
import { documentWithAnnexes } from "../engine/annex";
import { block, centre, heading } from "../engine/blocks";
import { grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, control, line, run, section, single } from "../engine/page";
import { signatories } from "../vote/minutes";

/** Year, award, and the decision with its day and body. */
const awardWidths = [25, 50, 90];
const awardPoints = 13;

/** TT, part, form, copies, mandatory, state, note. */
const checkWidths = [10, 60, 21, 14, 17, 25, 18];
const checkPoints = 12;

/**
 * The default template of the report of achievements (báo cáo thành tích, domain.md 5.15), for people and collectives; the
 * dossier's checklist stands on a sheet of its own behind it.
 */
export function template(title: string): Document {
  return documentWithAnnexes(
    title,
    [
      header({ numbering: "dated" }),
      blank(8),
      ...titleLines(),
      ...section("mẫu số", [line([run("{t}", 13, { italics: true })], { ...centre, spacing: single(0, 4) })]),
      ...section("người báo cáo", [
        line([run("{t}", 14, { bold: true })], {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: single(2, 8),
        }),
      ]),
      control("{#phần}"),
      block([run("{tiêu đề}", 14, { bold: true })], heading),
      control("{#mục}"),
      ...section("tên", [block([run("{t}", 14, { bold: true })], heading)]),
      ...section("đoạn", [block([run("{t}", 14)])]),
      control("{#bảng}"),
      grid(awardWidths, awardPoints, [
        {
          kind: "head",
          cells: [
            { text: "Năm" },
            { text: "{tên cột}" },
            { text: "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định" },
          ],
        },
        {
          kind: "row",
          cells: [
            { text: "{#dòng}{năm}", centred: true },
            { text: "{tên}" },
            { text: "{quyết định}{/dòng}" },
          ],
        },
      ]),
      blank(6),
      control("{/bảng}"),
      control("{/mục}"),
      control("{/phần}"),
      ...section("đoạn kết", [block([run("{t}", 14)], { keepNext: true, keepLines: true })]),
      signatories(),
    ],
    [
      {
        name: "phiếu kiểm tra",
        orientation: "portrait",
        content: [
          grid(checkWidths, checkPoints, [
            {
              kind: "head",
              cells: ["TT", "Thành phần hồ sơ", "Mẫu số", "Số bản", "Bắt buộc", "Tình trạng", "Ghi chú"].map(
                (text) => ({ text }),
              ),
            },
            {
              kind: "row",
              cells: [
                { text: "{#dòng}{tt}", centred: true },
                { text: "{thành phần}" },
                { text: "{mẫu số}", centred: true },
                { text: "{số bản}", centred: true },
                { text: "{bắt buộc}", centred: true },
                { text: "{tình trạng}", centred: true },
                { text: "{ghi chú}{/dòng}" },
              ],
            },
          ]),
          ...section("người kiểm tra", [line([run("{t}", 13)], { spacing: single(10, 0) })]),
        ],
      },
    ],
  );
}
