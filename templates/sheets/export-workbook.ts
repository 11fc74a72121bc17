import writeExcelFile from "write-excel-file/node";
import { printedAttributes, printedPages, withElement } from "./page-setup";

/** Word's and the council's own font; Excel would take Calibri. */
const font = { fontFamily: "Times New Roman", fontSize: 11 };

const cell = { wrap: true, alignVertical: "top", borderStyle: "thin" } as const;

/**
 * The workbook that results are exported into (`src/documents/sheets/export-workbook.ts`): one sheet, with a cell of each look
 * below the other: a head, a text, a day, a number. Its rows are replaced, whatever else it holds stays.
 */
export async function exportWorkbookTemplate(): Promise<Uint8Array> {
  const sheet = {
    sheet: "-",
    data: [
      [
        {
          ...cell,
          type: String,
          value: "-",
          format: "@",
          fontWeight: "bold",
          align: "center",
          alignVertical: "center",
          backgroundColor: "#E7E6E6",
        } as const,
      ],
      [{ ...cell, type: String, value: "-", format: "@" }],
      [{ ...cell, type: Date, value: new Date(Date.UTC(2025, 0, 1)), format: "dd/mm/yyyy" }],
      [{ ...cell, type: Number, value: 1, format: "0" }],
    ],
    columns: [{ width: 20 }],
    stickyRowsCount: 1,
    orientation: "landscape" as const,
  };
  return writeExcelFile([sheet], { ...font, features: [setup] }).toBuffer();
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

const setup: Feature = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transformElementAttributes: printedAttributes,
        transform: (xml) => printedPages.reduce(withElement, xml),
      },
    },
  },
};
