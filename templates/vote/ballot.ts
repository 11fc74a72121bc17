import { AlignmentType, type Document, type FileChild, PageBreak, Paragraph } from "docx";
import { ballotColumns, ballotLook, stampColumn, textWidth } from "../../src/documents/engine/shapes";
import { columns } from "../engine/columns";
import { type GridCell, type GridRow, grid } from "../engine/grid";
import { header } from "../engine/header";
import { blank, control, documentOf, hairline, line, run, section, single, twips } from "../engine/page";

/** The default template of the ballot (phiếu bầu, domain.md 5.4): every page of every paper, as the view lays it out. */
export function template(title: string): Document {
  return documentOf(
    title,
    [
      control("{#trang}"),
      control("{#sang trang}"),
      pageBreak(),
      control("{/sang trang}"),
      ...firstHead(),
      ...section("trang tiếp", [line([run("{t}", 12, { italics: true })], { spacing: single(0, 4) })]),
      ...table("hai ô", "twoBoxes"),
      ...table("gạch tên", "strikeOut"),
      ...section("hết phiếu", [
        line([run("{t}", 11, { italics: true })], { alignment: AlignmentType.RIGHT, spacing: single(2) }),
      ]),
      ...memberSignature(),
      control("{/trang}"),
      hairline(),
    ],
    "portrait",
    "own",
  );
}

/** The head of a paper: who issues it, room for the stamp beside the title, how to mark it. */
function firstHead(): FileChild[] {
  const centred = (text: string, points: number, look: { bold?: true; italics?: true } = {}) =>
    line([run(text, points, look)], { alignment: AlignmentType.CENTER });
  return [
    control("{#trang đầu}"),
    header({ numbering: "none" }),
    columns(
      [stampColumn, textWidth - stampColumn],
      [
        [
          [
            blank(12),
            line([run("(Đóng dấu)", 11, { italics: true })], {
              alignment: AlignmentType.CENTER,
            }),
          ],
          [
            centred("{tên phiếu}", 14, { bold: true }),
            centred("{về}", 13, { bold: true }),
            centred("{kỳ xét}", 12),
            line([run("{phiên họp}. ", 12), run("{trang số}", 12, { bold: true })], {
              alignment: AlignmentType.CENTER,
            }),
          ],
        ],
      ],
    ),
    blank(2),
    ...section("hướng dẫn", [line([run("{t}", ballotLook.notes)], { alignment: AlignmentType.JUSTIFIED })]),
    control("{/trang đầu}"),
  ];
}

function table(name: string, marking: keyof typeof ballotColumns): FileChild[] {
  const widths = ballotColumns[marking];
  const boxes: GridCell[] =
    marking === "twoBoxes"
      ? [
          { text: "{đồng ý}", centred: true },
          { text: "{không đồng ý}{/dòng}{/nhóm}", centred: true },
        ]
      : [];
  const who: GridCell["text"] =
    marking === "twoBoxes"
      ? "{chức vụ}"
      : [
          [
            run("{chức vụ}{#rút} ", ballotLook.points),
            run("{t}", ballotLook.points, { bold: true }),
            run("{/rút}{/dòng}{/nhóm}", ballotLook.points),
          ],
        ];
  const heads = ["Số", "Họ và tên, tập thể", "Chức vụ, đơn vị", "Đồng ý", "Không đồng ý"];
  const rows: GridRow[] = [
    { kind: "head", cells: heads.slice(0, widths.length).map((text) => ({ text })) },
    { kind: "heading", cells: [{ text: "{#nhóm}{tên nhóm}", span: widths.length }] },
    {
      kind: "row",
      cells: [
        { text: "{#dòng}{tt}", centred: true },
        { text: "{họ tên}", bold: true },
        { text: who },
        ...boxes,
      ],
    },
  ];
  return [
    control(`{#${name}}`),
    grid(widths, ballotLook.points, rows, ballotLook.padding),
    control(`{/${name}}`),
  ];
}

/** In a consultation the member gives name and signature. */
function memberSignature(): FileChild[] {
  const dots = (text: string) => line([run(text, 13)], { keepNext: true, spacing: single(4) });
  return [
    control("{#ký tên}"),
    dots("Họ và tên thành viên: ……………………………………………………"),
    dots("Chức vụ trong Hội đồng: …………………………………………………"),
    line([run("Ngày ……… tháng ……… năm …………", 13, { italics: true })], {
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      spacing: single(4),
    }),
    line([run("Chữ ký", 13, { bold: true })], {
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      indent: { right: twips(25) },
    }),
    blank(13, { keepNext: true }),
    blank(13, { keepNext: true }),
    line([run("{t}", 12, { italics: true })]),
    control("{/ký tên}"),
  ];
}

/** The next page begins behind it. */
function pageBreak(): Paragraph {
  return new Paragraph({ children: [new PageBreak()], spacing: single(), run: { size: 2 } });
}
