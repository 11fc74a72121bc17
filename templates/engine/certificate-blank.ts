import { BorderStyle, type FileChild } from "docx";
import { blankRows, blankWidth, certificateShapes } from "../../src/documents/results/certificate-shapes";
import type { CertificateSize } from "../../src/domain/school/settings";
import { centred, fitted, placedRow, placedTable, signed } from "./certificate-page";
import { line } from "./page";

const edge = { style: BorderStyle.DASHED, size: 4, color: "7F7F7F" } as const;

/**
 * Only what differs from one to the other: the rest is printed on the blank already. With
 * `marks` the edges of each place are ruled.
 */
export function blankPage(paper: CertificateSize, { marks }: { readonly marks?: true } = {}): FileChild[] {
  const shape = certificateShapes[paper];
  const [room, name, content, below] = blankRows[paper];
  const whole = shape.width - 2 * shape.margin;
  const beside = (whole - blankWidth[paper]) / 2;
  const edges = marks ? { borders: { top: edge, bottom: edge, left: edge, right: edge } } : {};
  return [
    placedTable(
      [whole / 2, whole / 2],
      [
        placedRow(room, [{ width: whole, span: 2, children: [line([])] }]),
        placedRow(name, [
          {
            width: whole,
            span: 2,
            align: "centre",
            children: fitted(shape, "tên", { bold: true }),
            beside,
            ...edges,
          },
        ]),
        placedRow(content, [
          {
            width: whole,
            span: 2,
            children: [
              centred("{đơn vị}", shape.points.unit, { italics: true }),
              ...fitted(shape, "nội dung", {}, 4),
            ],
            beside,
            ...edges,
          },
        ]),
        placedRow(below, [
          { width: whole / 2, children: [line([])] },
          { width: whole / 2, children: signed(shape, 4), beside, ...edges },
        ]),
      ],
    ),
  ];
}
