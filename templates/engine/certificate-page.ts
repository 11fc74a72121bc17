import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  type IBorderOptions,
  type IParagraphOptions,
  type ISectionOptions,
  PageOrientation,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { boldWidth } from "../../src/documents/engine/shapes";
import {
  type CertificateShape,
  certificateShapes,
  type FittedText,
  fittedSection,
} from "../../src/documents/results/certificate-shapes";
import type { CertificateSize } from "../../src/domain/school/settings";
import { nationalHead, ownHead } from "./letterhead";
import { control, line, nextPage, rule, run, section, single, twips } from "./page";

/** The pages of certificates: a paper on its side, and tables for frames, since Google Docs loses page borders (platform.md, Documents). */

const red = "C00000";
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/** A section on such a paper, with the same margin all around and nothing in its header. */
export function certificateSection(paper: CertificateSize, children: readonly FileChild[]): ISectionOptions {
  const { width, height, margin } = certificateShapes[paper];
  const all = twips(margin);
  return {
    properties: {
      page: {
        // Given upright: the library turns it.
        size: { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE },
        margin: { top: all, bottom: all, left: all, right: all, header: all, footer: all },
      },
    },
    children: [...children],
  };
}

/** A cell of a certificate: how wide, what it holds, which of its sides are ruled. */
export interface PlacedCell {
  readonly width: number;
  readonly children: readonly Paragraph[];
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", IBorderOptions>>;
  readonly align?: "top" | "centre";
  readonly span?: number;
  /** Room beside the text, in millimetres. */
  readonly beside?: number;
}

/** A row as high as said, in millimetres, that never splits. */
export function placedRow(height: number, cells: readonly PlacedCell[]): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    children: cells.map(({ width, children, borders = {}, align, span, beside = 0 }) => {
      const margin = twips(beside);
      return new TableCell({
        width: { size: twips(width), type: WidthType.DXA },
        ...(span === undefined ? {} : { columnSpan: span }),
        borders: { top: none, bottom: none, left: none, right: none, ...borders },
        margins: { ...noMargins, left: margin, right: margin },
        verticalAlign: align === "centre" ? VerticalAlign.CENTER : VerticalAlign.TOP,
        children: [...children],
      });
    }),
  });
}

/** A table of such rows; each cell has its own borders, because Google Docs forgets the table's. */
export function placedTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: noMargins,
    borders: {
      ...{ top: none, bottom: none, left: none, right: none },
      ...{ insideHorizontal: none, insideVertical: none },
    },
    rows: [...rows],
  });
}

/**
 * The frame: a thick line around the page and a thin one within, both of a ring of narrow cells, since a double border comes
 * through an import as a single one. `below` are the two halves under what stands `above`.
 */
export function framed(
  shape: CertificateShape,
  above: readonly Paragraph[],
  below: readonly [readonly Paragraph[], readonly Paragraph[]],
): Table {
  const { gap } = shape;
  const inner = shape.width - 2 * shape.margin - 2 * gap;
  const half = inner / 2;
  const thick = { style: BorderStyle.SINGLE, size: 36, color: red } as const;
  const thin = { style: BorderStyle.SINGLE, size: 8, color: red } as const;
  const beside = (inner - shape.text) / 2;
  const edge = (borders: PlacedCell["borders"] = {}): PlacedCell => ({
    width: gap,
    children: [line([], { run: { size: 2 } })],
    borders,
  });
  const left = edge({ left: thick, right: thin });
  const right = edge({ left: thin, right: thick });
  const strip = (side: "top" | "bottom"): PlacedCell[] => [
    edge({ left: thick, [side]: thick }),
    {
      width: inner,
      span: 2,
      children: [line([], { run: { size: 2 } })],
      borders: { [side]: thick, [side === "top" ? "bottom" : "top"]: thin },
    },
    edge({ right: thick, [side]: thick }),
  ];
  return placedTable(
    [gap, half, half, gap],
    [
      placedRow(gap, strip("top")),
      placedRow(shape.above, [
        left,
        {
          width: inner,
          span: 2,
          children: above,
          align: "centre",
          borders: { top: thin, left: thin, right: thin },
          beside,
        },
        right,
      ]),
      placedRow(shape.below, [
        left,
        { width: half, children: below[0], borders: { left: thin, bottom: thin }, beside },
        { width: half, children: below[1], borders: { right: thin, bottom: thin }, beside },
        right,
      ]),
      placedRow(gap, strip("bottom")),
    ],
  );
}

/** Nation and motto with its rule, black, in the middle of a column. */
export function nation({ points, text }: CertificateShape): Paragraph[] {
  const motto = "Độc lập - Tự do - Hạnh phúc";
  return [
    ...nationalHead([
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", points.nation, { bold: true }),
      centred(motto, points.nation, { bold: true }),
      rule(boldWidth(motto, points.nation), text),
    ]),
    ...ownHead([centred("{tiêu đề}", points.nation, { bold: true })]),
  ];
}

/** A text in each of its sizes, of which the view prints one (`fittedView`). */
export function fitted(
  { sizes }: CertificateShape,
  what: FittedText,
  look: { readonly bold?: true; readonly italics?: true; readonly red?: true },
  before = 0,
): Paragraph[] {
  return sizes[what].flatMap((points) =>
    section(fittedSection(what, points), [centred("{t}", points, look, before)]),
  );
}

/** A line in the middle, black or red. */
export function centred(
  text: string,
  points: number,
  { red: isRed, ...look }: { readonly bold?: true; readonly italics?: true; readonly red?: true } = {},
  before = 0,
  more: IParagraphOptions = {},
): Paragraph {
  return line([run(text, points, { ...look, ...(isRed ? { color: red } : {}) })], {
    alignment: AlignmentType.CENTER,
    spacing: single(before),
    ...more,
  });
}

/** Place and date, the signer's title, room for signature and seal, the name. */
export function signed({ points }: CertificateShape, room: number): Paragraph[] {
  return [
    centred("{địa danh}, {ngày}", points.below, { italics: true }),
    ...section("quyền hạn", [centred("{t}", points.below, { bold: true })]),
    centred("{chức vụ}", points.below, { bold: true }),
    ...Array.from({ length: room }, () =>
      centred("", points.below, {}, 0, { run: { size: points.below * 2 } }),
    ),
    ...section("chức danh", [centred("{t}", points.below, { bold: true })]),
    centred("{họ tên}", points.below, { bold: true }),
  ];
}

/** What repeats page by page: `{#name}`, a page break but for the first, what stands on the page. */
export function pages(name: string, content: readonly FileChild[]): FileChild[] {
  return [
    control(`{#${name}}`),
    control("{#sang trang}"),
    nextPage(),
    control("{/sang trang}"),
    ...content,
    control(`{/${name}}`),
  ];
}
