import { DOMParser } from "@xmldom/xmldom";
import PizZip from "pizzip";

/** A sheet of a workbook: its cells' texts, whatever they are kept as, from A1 on. */
export type SheetTexts = readonly (readonly string[])[];

/** The texts of a workbook's sheets, in their order. Throws where a part is no XML, or a cell is neither text nor empty. */
export function readXlsx(bytes: Uint8Array): readonly SheetTexts[] {
  const zip = new PizZip(bytes);
  const shared = [...elementsOf(zip, "xl/sharedStrings.xml", "si")].map(
    ({ textContent }) => textContent ?? "",
  );
  return ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"].map((path) =>
    elementsOf(zip, path, "row").map((row) =>
      [...row.getElementsByTagName("c")].map((cell) => {
        const text = cell.textContent ?? "";
        const type = cell.getAttribute("t");
        if (type === "s") return shared[Number(text)] ?? "";
        if (type === "inlineStr" || text === "") return text;
        throw new Error(`${path}, ${cell.getAttribute("r")}: ${type} ${text}`);
      }),
    ),
  );
}

function elementsOf(zip: PizZip, path: string, name: string) {
  const xml = zip.file(path)?.asText();
  if (xml === undefined) throw new Error(`No ${path}`);
  return [...new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName(name)];
}

/** Cells as a spreadsheet's clipboard gives them: quoted where they hold a tab, a line break or a quote. */
export function clipboardText(rows: SheetTexts): string {
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}
