import PizZip from "pizzip";
import { expect, test } from "vitest";
import { reportImport } from "../../local/drive/docx-import";
import { withoutLosses } from "../../local/drive/docx-losses";
import { docx } from "./docx-bytes";

test("a document as Google keeps it has lost what the import says, and nothing else", () => {
  const box = (inside: string): string =>
    `<w:p><w:r><w:t>trước</w:t></w:r><w:r><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></w:r></w:p>`;
  const bytes = docx(
    `<w:p><w:pPr><w:pStyle w:val="Quote"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/><w:b/></w:rPr><w:t>Câu</w:t></w:r></w:p>${box("<w:txbxContent><w:p/></w:txbxContent>")}<w:tbl><w:tblPr><w:tblW w:type="pct" w:w="5000"/></w:tblPr><w:tr><w:tc><w:tcPr><w:tcW w:w="50%"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:sectPr><w:pgBorders><w:top w:val="single"/></w:pgBorders><w:pgSz w:w="11906"/></w:sectPr>`,
  );
  expect([...new Set(reportImport(bytes).losses.map(({ kind }) => kind))].sort()).toEqual([
    "character style",
    "page borders",
    "paragraph style",
    "percent widths",
    "text boxes",
  ]);
  const kept = withoutLosses(bytes);
  expect(reportImport(kept)).toEqual({ refusal: undefined, losses: [] });
  expect(new PizZip(kept).file("word/document.xml")?.asText()).toContain(
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Câu</w:t></w:r></w:p><w:p><w:r><w:t>trước</w:t></w:r><w:r/></w:p><w:tbl><w:tblPr><w:tblW w:type="auto" w:w="0"/></w:tblPr><w:tr><w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w="11906"/></w:sectPr>`,
  );
});
