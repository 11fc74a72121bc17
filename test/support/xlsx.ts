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

/** A cell as a spreadsheet shows it: a text, a number, or a day by its number format. */
export type SheetCell = string | number | { readonly day: string };

/** A sheet of a workbook by its name. */
export interface NamedSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * The sheets of a workbook by the workbook's own list of them, each cell by its type and number format. Throws where a part
 * that is listed is not there, or a sheet that is there is not listed.
 */
export function readWorkbook(bytes: Uint8Array): readonly NamedSheet[] {
  const zip = new PizZip(bytes);
  const types = new Set(
    elementsOf(zip, "[Content_Types].xml", "Override").map((each) => each.getAttribute("PartName")),
  );
  const targets = new Map(
    elementsOf(zip, "xl/_rels/workbook.xml.rels", "Relationship").map((each) => [
      each.getAttribute("Id"),
      each.getAttribute("Target"),
    ]),
  );
  const formats = numberFormats(zip);
  const sheets = elementsOf(zip, "xl/workbook.xml", "sheet").map((sheet) => {
    const path = `xl/${targets.get(sheet.getAttribute("r:id"))}`;
    if (!types.has(`/${path}`)) throw new Error(`${path} has no content type`);
    const rows = elementsOf(zip, path, "row").map((row) =>
      [...row.getElementsByTagName("c")].map((cell): SheetCell => {
        const text = cell.textContent ?? "";
        if (cell.getAttribute("t") === "inlineStr" || text === "") return text;
        const format = formats[Number(cell.getAttribute("s"))];
        return format === "dd/mm/yyyy" ? { day: dayOfSerial(Number(text)) } : Number(text);
      }),
    );
    return { name: sheet.getAttribute("name") ?? "", rows };
  });
  const parts = Object.keys(zip.files).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  if (parts.length !== sheets.length) throw new Error(`${parts.length} sheets, ${sheets.length} listed`);
  return sheets;
}

/** The number format of each look. */
function numberFormats(zip: PizZip): readonly string[] {
  const codes = new Map(
    elementsOf(zip, "xl/styles.xml", "numFmt").map((each) => [
      each.getAttribute("numFmtId"),
      each.getAttribute("formatCode") ?? "",
    ]),
  );
  return elementsOf(zip, "xl/styles.xml", "xf").map((each) => codes.get(each.getAttribute("numFmtId")) ?? "");
}

/** The day Excel counts to from the end of 1899. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
