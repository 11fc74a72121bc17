import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { CellView, ConditionalFormatView, LocalAppsScript, SheetUser } from "../local/local-apps-script";
import { PLAIN_TEXT, showsDates } from "../local/spreadsheet/cell-display";
import { rowHeight } from "./row-height";
import { helpsFeature, helpsOf, listsSheet, longLists } from "./workbook-helps";

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
  const names = tabs.map(({ name }) => name);
  const helps = tabs.map((tab) => helpsOf(tab, names));
  const lists = longLists(helps);
  const sheets = [...tabs.map(worksheet), ...(lists.length > 0 ? [sheetOfLists(lists)] : [])];
  const features = [printSetup(tabs.map(rowsWithClippedText)), helpsFeature(helps)];
  return writeExcelFile(sheets, { ...sheetFont, features }).toBuffer();
}

function sheetOfLists(lists: readonly (readonly string[])[]): Sheet<never> {
  const rows = Math.max(...lists.map((list) => list.length));
  const data = Array.from({ length: rows }, (_, row) =>
    lists.map((list) => (list[row] === undefined ? {} : text(list[row]))),
  );
  return { sheet: listsSheet, data };
}

/** The rows, from 0, whose height is fixed: they hold text that is cut off, for which Excel would make them tall. */
function rowsWithClippedText(tab: SheetUser): ReadonlySet<number> {
  const { rows, columns } = tab.extent();
  const isClipped = (row: number, column: number) => {
    const { value, wrapStrategy } = tab.cell(row + 1, column + 1);
    return wrapStrategy === "CLIP" && value !== "";
  };
  const all = Array.from({ length: columns }, (_, column) => column);
  return new Set(
    Array.from({ length: rows }, (_, row) => row).filter((row) =>
      all.some((column) => isClipped(row, column)),
    ),
  );
}

function worksheet(tab: SheetUser): Sheet<never> {
  const values = tab.values();
  const width = Math.max(0, ...values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const colours = tab.conditionalFormats().flatMap(colourRules);
  return {
    sheet: tab.name,
    data: values.map((_, index) => excelRow(columns.map((column) => tab.cell(index + 1, column)))),
    columns: columns.map((column) => ({ width: tab.columnWidth(column) / pixelsPerCharacter })),
    stickyRowsCount: tab.frozenRows,
    stickyColumnsCount: tab.frozenColumns,
    orientation: "landscape",
    ...(colours.length > 0 && { conditionalFormatting: colours }),
  };
}

type ColourRule = NonNullable<Sheet<never>["conditionalFormatting"]>[number];

/** The colours of a word in the columns of a rule; rules of other kinds are people's, and stay on the Sheet. */
function colourRules({ criteria, look, ranges }: ConditionalFormatView): readonly ColourRule[] {
  const word = criteria.kind === "TEXT_EQUAL_TO" ? criteria.texts[0] : undefined;
  if (word === undefined || word.includes('"')) return [];
  return ranges.flatMap((range) => {
    const [from, to = from] = range.split(":").map(placeOfCell);
    if (!from || !to) return [];
    return [
      {
        cellRange: { from, to },
        condition: { operator: "=", value: word },
        style: {
          ...(look.background !== undefined && { backgroundColor: look.background }),
          ...(look.fontColor !== undefined && { textColor: look.fontColor }),
        },
      },
    ];
  });
}

/** Row and column, from 1, of "F12"; null of anything else. */
function placeOfCell(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (row === "") return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
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
const printSetup = (fixed: readonly ReadonlySet<number>[]): Feature => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transformElementAttributes(tag, attributes, index, _, { sheetIndex }) {
          if (tag === "pageSetup") return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          // A row whose height nobody fixed grows with what is typed into it later.
          if (tag === "row")
            return { ...attributes, customHeight: fixed[sheetIndex]?.has(index ?? -1) ? 1 : 0 };
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
});

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
