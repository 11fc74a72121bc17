import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { CellView, LocalAppsScript, SheetUser } from "../local/local-apps-script";
import { PLAIN_TEXT, showsDates } from "../local/spreadsheet/cell-display";
import { rowHeight } from "./row-height";

/** What the Sheet shows its cells in where nobody chose another font. */
const sheetFont = { fontFamily: "Arial", fontSize: 10 };

/** The Sheet's own grid, which Excel and LibreOffice would show on the screen but not print. */
const grid = { borderStyle: "thin", borderColor: "#BFBFBF" } as const;

/** How many pixels of the Sheet make one of Excel's characters: the widest digit of the default font. */
const pixelsPerCharacter = 7;

/** The first serial number that Excel and Sheets read as the same day: 1 March 1900. */
const firstCommonDay = 61;

/**
 * The register as an Excel workbook, as the Sheet shows it: every visible tab with its looks, ready to print. Dates and
 * numbers stay what they are and texts stay texts, "=1+1" and "007" among them. Gives the bytes of the .xlsx.
 */
export async function registerWorkbook(script: LocalAppsScript): Promise<Uint8Array> {
  const { spreadsheet } = script;
  const tabs = spreadsheet
    .sheetNames()
    .map((name) => spreadsheet.sheet(name))
    .filter((tab) => !tab.hidden);
  return writeExcelFile(tabs.map(worksheet), { ...sheetFont, features: [printSetup] }).toBuffer();
}

function worksheet(tab: SheetUser): Sheet<never> {
  const values = tab.values();
  const width = Math.max(0, ...values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return {
    sheet: tab.name,
    data: values.map((_, index) => excelRow(columns.map((column) => tab.cell(index + 1, column)))),
    columns: columns.map((column) => ({ width: tab.columnWidth(column) / pixelsPerCharacter })),
    stickyRowsCount: tab.frozenRows,
    stickyColumnsCount: tab.frozenColumns,
    orientation: "landscape",
  };
}

function excelRow(cells: readonly CellView[]): CellObject[] {
  const height = rowHeight(cells);
  return cells.map((cell) => ({ ...content(cell), ...look(cell), height }));
}

function content(cell: CellView): CellObject {
  const { value, format, display } = cell;
  if (value === "") return {};
  if (typeof value === "boolean") return { type: Boolean, value };
  if (typeof value === "string") return text(value);
  if (format === "General" || format === PLAIN_TEXT) return { type: Number, value };
  // Excel knows no day before 1900 and believes in a 29 February of that year: what it would get wrong is text.
  if (showsDates(format) && value < firstCommonDay) return text(display);
  return { type: Number, value, format };
}

/** In a cell for plain text, so that it stays text even when somebody edits it. */
function text(value: string): CellObject {
  return { type: String, value, format: PLAIN_TEXT };
}

function look(cell: CellView): CellObject {
  const { value, fontWeight, fontFamily, fontSize, fontColor, background, wrapStrategy } = cell;
  const align = horizontal(cell.horizontalAlignment);
  const alignVertical = vertical(cell.verticalAlignment);
  return {
    ...grid,
    ...(fontWeight === "bold" && { fontWeight }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontColor !== undefined && { textColor: fontColor }),
    ...(background !== undefined && { backgroundColor: background }),
    // LibreOffice forgets the indent of a wrapped number, and numbers are never wrapped anyway.
    // What is clipped on the Sheet is cut off by the height of its row: Excel would print it across the next columns.
    ...(wrapStrategy !== undefined && typeof value !== "number" && { wrap: wrapStrategy !== "OVERFLOW" }),
    ...(align !== undefined && { align }),
    // Excel and LibreOffice leave no room beside a number: it would run into the text of the next column.
    ...(align === undefined && typeof value === "number" && { align: "right", indent: 1 }),
    ...(alignVertical !== undefined && { alignVertical }),
  };
}

function horizontal(alignment: string | undefined): CellObject["align"] {
  return alignment === "left" || alignment === "center" || alignment === "right" ? alignment : undefined;
}

function vertical(alignment: string | undefined): CellObject["alignVertical"] {
  if (alignment === "middle") return "center";
  return alignment === "top" || alignment === "bottom" ? alignment : undefined;
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/**
 * Pages as wide as the paper and as many as the rows need, the frozen rows on each, the tab's name and the page's number
 * below. The library itself knows the paper's orientation only.
 */
const printSetup: Feature = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transformElementAttributes(tag, attributes) {
          if (tag === "pageSetup") return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          // A row whose height nobody fixed grows with what is typed into it later.
          if (tag === "row") return { ...attributes, customHeight: 0 };
          if (tag === "pageMargins") return { ...attributes, ...margins };
          return attributes;
        },
        transform: (xml) =>
          [
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            "<headerFooter><oddFooter>&amp;L&amp;A&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>",
          ].reduce(withElement, xml),
      },
      "xl/workbook.xml": { transform: withPrintTitles },
    },
  },
};

/** In inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

function withElement(xml: string, element: string): string {
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
}

function withPrintTitles(
  xml: string,
  sheets: readonly { readonly sheet?: string; readonly stickyRowsCount?: number }[],
): string {
  const names = sheets.map(({ sheet = "", stickyRowsCount = 0 }, index) => {
    if (stickyRowsCount === 0) return "";
    const rows = sanitizeTextContent(`'${sheet.replaceAll("'", "''")}'!$1:$${stickyRowsCount}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  });
  const element = findElement(xml, "definedNames");
  if (element === undefined) throw new Error("The library writes no definedNames any more");
  return replaceElement(xml, element, `<definedNames>${names.join("")}</definedNames>`);
}
