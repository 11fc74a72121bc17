import { AlignmentType, BorderStyle, type Document, type Table } from "docx";
import { certificateShapes } from "../../src/documents/results/certificate-shapes";
import type { CertificateSize } from "../../src/domain/school/settings";
import { blankPage } from "../engine/certificate-blank";
import { certificateSection, placedRow, placedTable } from "../engine/certificate-page";
import { control, documentOfSections, hairline, line, nextPage, run } from "../engine/page";

/** The page by which blanks of certificates are tried: a grid of ten millimetres, then a specimen with the edges of its places. */
export function template(title: string): Document {
  const layout = (paper: CertificateSize) =>
    certificateSection(paper, [
      control(`{#${paper}}`),
      grid(paper),
      line([run("{hướng dẫn}", 11, { italics: true })]),
      nextPage(),
      ...blankPage(paper, { marks: true }),
      control(`{/${paper}}`),
      hairline(),
    ]);
  return documentOfSections(title, [layout("A4"), layout("A3")]);
}

const square = 10;
const thin = { style: BorderStyle.SINGLE, size: 2, color: "7F7F7F" } as const;

/** Squares of ten millimetres; the first row and column say how far their right and lower edges are from the paper's. */
function grid(paper: CertificateSize): Table {
  const { width, height, margin } = certificateShapes[paper];
  const columns = Math.floor((width - 2 * margin) / square);
  // Two lines of text stand below.
  const rows = Math.floor((height - 2 * margin) / square) - 2;
  const widths = Array.from({ length: columns }, () => square);
  return placedTable(
    widths,
    Array.from({ length: rows }, (_, row) =>
      placedRow(
        square,
        widths.map((own, column) => ({
          width: own,
          align: "centre" as const,
          borders: { top: thin, bottom: thin, left: thin, right: thin },
          children: [label(margin, row, column)],
        })),
      ),
    ),
  );
}

function label(margin: number, row: number, column: number) {
  const far = row === 0 ? margin + (column + 1) * square : margin + (row + 1) * square;
  return line(row === 0 || column === 0 ? [run(String(far), 8)] : [], {
    run: { size: 8 },
    alignment: AlignmentType.RIGHT,
  });
}
