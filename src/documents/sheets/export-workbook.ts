import PizZip from "pizzip";
import { type CalendarDate, daysBetween } from "../../domain/calendar-date";
import type { ExportCell, ExportSheet } from "../../domain/results/export-sheets";
import { escaped, partOf, rowHeight, textCell } from "./cells";
import { columnLetters } from "./list-sheet-columns";

const samplePath = "xl/worksheets/sheet1.xml";
const workbookPath = "xl/workbook.xml";
const relationsPath = "xl/_rels/workbook.xml.rels";
const typesPath = "[Content_Types].xml";

/** The sample sheet has a cell of each look, one below the other (`templates/sheets/export-workbook.ts`). */
const sampleCells = { head: "A1", text: "A2", day: "A3", number: "A4" } as const;

type Look = keyof typeof sampleCells;

/** A column is as wide as its texts, within these bounds, in characters. */
const narrowest = 8;
const widest = 48;

/**
 * The .xlsx of some sheets: the built workbook, whose one sheet is a sample, with as many in its place as there are. Texts
 * stay texts: a code keeps its zeros, nothing becomes a formula or a day. The same sheets give the same bytes.
 */
export function exportWorkbook(template: Uint8Array, sheets: readonly ExportSheet[]): Uint8Array {
  const zip = new PizZip(template);
  const sample = partOf(zip, samplePath);
  const looks = looksOf(sample.xml);
  const put = (path: string, xml: string) => zip.file(path, xml, { date: sample.date });
  sheets.forEach((sheet, index) => {
    put(sheetPath(index), filledSheet(sample.xml, sheet, looks, index === 0));
  });
  const each = (xml: (sheet: ExportSheet, index: number) => string) => sheets.map(xml).join("");
  put(
    workbookPath,
    replaced(partOf(zip, workbookPath).xml, [
      [/<sheet [^>]*\/>/, each((sheet, index) => sheetEntry(sheet, index))],
      [/<definedNames\s*\/>/, `<definedNames>${each(printTitle)}</definedNames>`],
    ]),
  );
  put(
    relationsPath,
    replaced(partOf(zip, relationsPath).xml, [
      [
        /<Relationship [^>]*Target="worksheets\/sheet1\.xml"[^>]*\/>/,
        each(
          (_, index) =>
            `<Relationship Id="${relationId(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${sheetPath(index).slice("xl/".length)}"/>`,
        ),
      ],
    ]),
  );
  put(
    typesPath,
    replaced(partOf(zip, typesPath).xml, [
      [
        /<Override [^>]*PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*\/>/,
        each(
          (_, index) =>
            `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/${sheetPath(index)}"/>`,
        ),
      ],
    ]),
  );
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function relationId(index: number): string {
  return `rIdSheet${index + 1}`;
}

function sheetEntry({ name }: ExportSheet, index: number): string {
  return `<sheet r:id="${relationId(index)}" sheetId="${index + 1}" name="${attribute(name)}"/>`;
}

/** The heads stand on every printed page. */
function printTitle({ name }: ExportSheet, index: number): string {
  const quoted = escaped(name.replace(/'/g, "''"));
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${quoted}'!$1:$1</definedName>`;
}

function attribute(text: string): string {
  return escaped(text).replace(/"/g, "&quot;");
}

/** Each part must be there: where a new version of the library writes another, the build's tests fail. */
function replaced(xml: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((text, [part, by]) => {
    if (!part.test(text)) throw new Error(`The built workbook has no ${part}`);
    return text.replace(part, () => by);
  }, xml);
}

function looksOf(xml: string): Readonly<Record<Look, string>> {
  const look = (place: string) => new RegExp(`<c r="${place}"( s="\\d+")`).exec(xml)?.[1] ?? "";
  const { head, text, day, number } = sampleCells;
  return { head: look(head), text: look(text), day: look(day), number: look(number) };
}

function filledSheet(
  xml: string,
  { heads, rows }: ExportSheet,
  looks: Readonly<Record<Look, string>>,
  isFirst: boolean,
): string {
  const texts = [heads, ...rows.map((row) => row.map(shownText))];
  const widths = heads.map((_, column) => {
    const longest = Math.max(...texts.map((row) => longestLine(row[column] ?? "")));
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
  const written = [
    rowXml(1, texts[0] ?? [], widths, (text, place) => textCell(place, looks.head, text)),
    ...rows.map((row, index) =>
      rowXml(index + 2, texts[index + 1] ?? [], widths, (_, place, column) =>
        cellXml(row[column] ?? { text: "" }, place, looks),
      ),
    ),
  ];
  const last = `${columnLetters(Math.max(1, heads.length))}${rows.length + 1}`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const filled = replaced(xml, [
    [/<cols>.*?<\/cols>/s, columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`],
    [/<sheetData>.*?<\/sheetData>/s, `<sheetData>${written.join("")}</sheetData>`],
    // Excel shall not warn of codes like "007".
    [
      /<\/worksheet>/,
      `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
    ],
  ]);
  return isFirst ? filled : filled.replace(' tabSelected="1"', "");
}

function rowXml(
  row: number,
  texts: readonly string[],
  widths: readonly number[],
  cell: (text: string, place: string, column: number) => string,
): string {
  const cells = texts.map((text, column) => cell(text, `${columnLetters(column + 1)}${row}`, column));
  return `<row r="${row}" ht="${rowHeight(texts, widths)}" customHeight="1">${cells.join("")}</row>`;
}

function cellXml(cell: ExportCell, place: string, looks: Readonly<Record<Look, string>>): string {
  if ("number" in cell) return `<c r="${place}"${looks.number}><v>${cell.number}</v></c>`;
  if ("day" in cell) return `<c r="${place}"${looks.day}><v>${serialOf(cell.day)}</v></c>`;
  return textCell(place, looks.text, cell.text);
}

/** A day as Excel counts it, right from March 1900 on. */
function serialOf(day: CalendarDate): number {
  return daysBetween({ year: 1899, month: 12, day: 30 }, day);
}

function shownText(cell: ExportCell): string {
  if ("number" in cell) return String(cell.number);
  return "day" in cell ? "00/00/0000" : cell.text;
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
