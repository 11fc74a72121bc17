import { AlignmentType, type Document, type FileChild, type Paragraph } from "docx";
import { textWidth } from "../../src/documents/engine/shapes";
import { columns } from "../engine/columns";
import { type GridRow, grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { blank, control, documentOf, line, run, section, single } from "../engine/page";

/** A column of a list: its head, its tag or "" for room to sign, its width in millimetres. */
type ListColumn = readonly [head: string, tag: string, width: number, look?: "centred"];

const cash: readonly ListColumn[] = [
  ["TT", "tt", 10, "centred"],
  ["Họ và tên, tập thể", "họ và tên", 40],
  ["Đơn vị", "đơn vị", 37],
  ["Danh hiệu, hình thức", "danh hiệu", 27],
  ["Số tiền (đồng)", "số tiền", 22, "centred"],
  ["Ký nhận", "", 29],
];

const transfer: readonly ListColumn[] = [
  ["TT", "tt", 10, "centred"],
  ["Họ và tên, tập thể", "họ và tên", 40],
  ["Số tài khoản", "số tài khoản", 30, "centred"],
  ["Ngân hàng", "ngân hàng", 34],
  ["Số tiền (đồng)", "số tiền", 24, "centred"],
  ["Ghi chú", "ghi chú", 27],
];

const returned: readonly ListColumn[] = [
  ["TT", "tt", 10, "centred"],
  ["Họ và tên, tập thể", "họ và tên", 42],
  ["Đơn vị", "đơn vị", 32],
  ["Danh hiệu, hình thức", "danh hiệu", 32],
  ["Phải thu hồi (đồng)", "số tiền", 24, "centred"],
  ["Ghi chú", "ghi chú", 25],
];

const points = 12;

/** The default template of a list of payments (bảng kê chi tiền, domain.md 5.13), by signature or by transfer. */
export function template(title: string): Document {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return documentOf(title, [
    header({ numbering: "none" }),
    ...titleLines(),
    ...section("theo quyết định", [line([run("{t}", 13, { italics: true })], centred)]),
    ...section("dự thảo", [
      line([run("{t}", 13, { bold: true, italics: true })], { ...centred, spacing: single(4) }),
    ]),
    blank(6, { keepNext: true }),
    ...list("ký nhận", cash, "tổng tiền", 12),
    ...list("chuyển khoản", transfer, "tổng tiền"),
    ...section("tổng số", [sentence("{t}")]),
    control("{#thu hồi}"),
    line([run("PHẢI THU HỒI", 13, { bold: true })], { keepNext: true, spacing: single(10, 4) }),
    table(returned, "tổng thu hồi"),
    sentence("{câu}"),
    control("{/thu hồi}"),
    signatures(),
  ]);
}

function list(name: string, own: readonly ListColumn[], total: string, height?: number): FileChild[] {
  return [control(`{#${name}}`), table(own, total, height), control(`{/${name}}`)];
}

/** The rows and their sum. `height` leaves room to sign. */
function table(own: readonly ListColumn[], total: string, height?: number): FileChild {
  const last = own.length - 1;
  const sumAt = own.findIndex(([, tag]) => tag === "số tiền");
  const rows: readonly GridRow[] = [
    { kind: "head", cells: own.map(([text]) => ({ text })) },
    {
      kind: "row",
      ...(height === undefined ? {} : { height }),
      cells: own.map(([, tag, , look], index) => ({
        text: `${index === 0 ? "{#dòng}" : ""}${tag === "" ? "" : `{${tag}}`}${index === last ? "{/dòng}" : ""}`,
        centred: look === "centred",
      })),
    },
    {
      kind: "row",
      cells: [
        { text: "Tổng cộng", bold: true, span: sumAt },
        { text: `{${total}}`, bold: true, centred: true },
        ...own.slice(sumAt + 1).map(() => ({ text: "" })),
      ],
    },
  ];
  return grid(
    own.map(([, , width]) => width),
    points,
    rows,
  );
}

function sentence(text: string): Paragraph {
  return line([run(text, 13)], {
    alignment: AlignmentType.JUSTIFIED,
    keepNext: true,
    keepLines: true,
    spacing: single(4),
  });
}

/** Who made the list, who checked it, who approves it, in one row that never splits. */
function signatures(): FileChild {
  // The place and day, with gaps for what is written by hand, on one line.
  const widths = [38, 38, textWidth - 76] as const;
  return columns(widths, [
    [
      [blank(13, { keepNext: true })],
      [blank(13, { keepNext: true })],
      [centredLine("{địa danh}, {ngày}", { italics: true })],
    ],
    [
      signatory("NGƯỜI LẬP", "{người lập}"),
      signatory("KẾ TOÁN", "{kế toán}"),
      signatory("{thủ trưởng}", "{họ tên thủ trưởng}"),
    ],
  ]);
}

function signatory(as: string, name: string): Paragraph[] {
  return [
    centredLine(as, { bold: true }),
    ...Array.from({ length: 4 }, () => blank(13, { keepNext: true })),
    centredLine(name, { bold: true }),
  ];
}

function centredLine(text: string, look: { bold?: true; italics?: true }): Paragraph {
  return line([run(text, 13, look)], { alignment: AlignmentType.CENTER, keepNext: true, spacing: single(4) });
}
