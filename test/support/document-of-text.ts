import { usualParagraph, usualRun } from "../../src/documents/format/docx/looks";
import type { DocxDocument } from "../../src/documents/format/docx/model";

/** A bare text as a document without any look: its lines are paragraphs. For rules that rest on words alone. */
export function documentOfText(text: string): DocxDocument {
  const none = { default: null, first: null };
  return {
    sections: [
      {
        page: { width: 11906, height: 16838, top: 1134, bottom: 1134, left: 1701, right: 851 },
        blocks: text.split(/\r?\n/).map((line) => ({
          kind: "paragraph",
          look: usualParagraph,
          marker: "",
          runs: line === "" ? [] : [{ text: line, look: usualRun, field: "" }],
          drawnLines: [],
        })),
        headers: none,
        footers: none,
        titlePage: false,
        firstPageNumber: null,
      },
    ],
  };
}
