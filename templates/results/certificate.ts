import type { Document, FileChild, Paragraph } from "docx";
import { certificateShapes } from "../../src/documents/results/certificate-shapes";
import { layoutName } from "../../src/documents/results/certificate-view";
import type { CertificateSize } from "../../src/domain/school/settings";
import { blankPage } from "../engine/certificate-blank";
import {
  centred,
  certificateSection,
  fitted,
  framed,
  nation,
  pages,
  signed,
} from "../engine/certificate-page";
import { documentOfSections, hairline, line, run, single } from "../engine/page";

/**
 * The default template of certificates (giấy khen, giấy chứng nhận danh hiệu, domain.md 5.11): four layouts, each a section of
 * its own, of which the settings name one; the others go when the document is merged (`withoutEmptySections`).
 */
export function template(title: string): Document {
  const layout = (paper: CertificateSize, way: "full" | "blank") =>
    certificateSection(paper, [
      ...pages(layoutName(paper, way), way === "full" ? wholePage(paper) : blankPage(paper)),
      hairline(),
    ]);
  return documentOfSections(
    title,
    (["A4", "A3"] as const).flatMap((paper) => [layout(paper, "full"), layout(paper, "blank")]),
  );
}

/** Everything, in a frame. */
function wholePage(paper: CertificateSize): FileChild[] {
  const shape = certificateShapes[paper];
  const { points, scale } = shape;
  const before = (size: number) => Math.round(size * scale);
  const above = [
    ...nation(shape),
    ...fitted(shape, "tặng", { bold: true, red: true }, before(20)),
    centred("TẶNG", points.gives, { bold: true }, before(8)),
    ...fitted(shape, "danh hiệu", { bold: true, red: true }, before(4)),
    ...fitted(shape, "tên", { bold: true }, before(12)),
    centred("{đơn vị}", points.unit, { italics: true }, before(4)),
    ...fitted(shape, "nội dung", {}, before(8)),
  ];
  const left = (text: string, before = 0): Paragraph =>
    line([run(text, points.below - 1)], { spacing: single(before) });
  return [framed(shape, above, [[left("{quyết định}"), left("{số sổ vàng}", 4)], signed(shape, 4)])];
}
