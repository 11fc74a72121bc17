import PizZip from "pizzip";
import { partOf, rowHeight, textCell } from "./cells";
import {
  columnLetters,
  type ListChoices,
  lineHeight,
  listChoices,
  listSheetColumns,
  rowsAboveChoices,
  rowsAboveList,
} from "./list-sheet-columns";

/** The list sheet of a unit: the clerk's draft, filled with the unit's own staff. */
export interface ListSheet extends Readonly<Record<ListChoices, readonly string[]>> {
  readonly title: string;
  readonly people: readonly ListedPerson[];
}

/** As the sheet shows them; `category` is its name. */
export interface ListedPerson {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly category: string;
}

/** Empty rows below the staff: for students, collectives and people the register does not know yet. */
const emptyRows = 20;

const listPath = "xl/worksheets/sheet1.xml";
const choicesPath = "xl/worksheets/sheet2.xml";

/**
 * Opens the built template (`templates/sheets/list-sheet.ts`) and gives what writes lists into it: the .xlsx of one. All cells
 * are text, so a code keeps its zeros and nothing becomes a formula. The same list gives the same bytes.
 */
export function listSheetWriter(template: Uint8Array): (sheet: ListSheet) => Uint8Array {
  const zip = new PizZip(template);
  const list = partOf(zip, listPath);
  const choices = partOf(zip, choicesPath);
  return (sheet) => {
    zip.file(listPath, filledList(list.xml, sheet), { date: list.date });
    zip.file(choicesPath, filledChoices(choices.xml, sheet), { date: choices.date });
    return zip.generate({ type: "uint8array", compression: "DEFLATE" });
  };
}

function filledList(xml: string, sheet: ListSheet): string {
  const filled = sheet.people.map(({ code, name, position, category }, index) => [
    String(index + 1),
    code,
    name,
    position,
    category,
  ]);
  const rows = [...filled, ...Array.from({ length: emptyRows }, () => [])];
  const first = rowsAboveList + 1;
  const last = rowsAboveList + rows.length;
  const titled = xml.replace(/<c r="A1"( s="\d+")?[^>]*>.*?<\/c>/s, (_, style = "") =>
    textCell("A1", style, sheet.title),
  );
  const sized = listChoices.reduce(
    (text, name, index) => withLastChoice(text, index, Math.max(1, sheet[name].length)),
    withRows(titled, first, rows, listRowHeight),
  );
  // The ranges of drop-downs and of what Excel shall not warn of.
  return sized.replace(
    new RegExp(`sqref="([A-Z]+)${first}:([A-Z]+)${first}"`, "g"),
    `sqref="$1${first}:$2${last}"`,
  );
}

function filledChoices(xml: string, sheet: ListSheet): string {
  const length = Math.max(1, ...listChoices.map((name) => sheet[name].length));
  const rows = Array.from({ length }, (_, row) => listChoices.map((name) => sheet[name][row] ?? ""));
  return withRows(xml, rowsAboveChoices + 1, rows, () => lineHeight);
}

function withLastChoice(xml: string, index: number, length: number): string {
  const letters = columnLetters(index + 1);
  const first = rowsAboveChoices + 1;
  return xml.replace(`$${letters}$${first}:$${letters}$${first}`, () => {
    return `$${letters}$${first}:$${letters}$${rowsAboveChoices + length}`;
  });
}

/** Puts rows in the place of the sample row, each cell with the look of the sample's. */
function withRows(
  xml: string,
  first: number,
  rows: readonly (readonly string[])[],
  heightOf: (texts: readonly string[]) => number,
): string {
  const sample = new RegExp(`<row r="${first}"[^>]*>(.*?)</row>`, "s").exec(xml);
  const styles = [...(sample?.[1] ?? "").matchAll(/<c r="([A-Z]+)\d+"( s="\d+")?/g)];
  if (!sample || styles.length === 0) throw new Error(`The template of the list sheet has no row ${first}`);
  const written = rows.map((texts, index) => {
    const row = first + index;
    const cells = styles.map(([, letters, style = ""], column) =>
      textCell(`${letters}${row}`, style, texts[column] ?? ""),
    );
    return `<row r="${row}" ht="${heightOf(texts)}">${cells.join("")}</row>`;
  });
  return xml.replace(sample[0], () => written.join(""));
}

function listRowHeight(texts: readonly string[]): number {
  return rowHeight(
    texts,
    listSheetColumns.map(({ width }) => width),
  );
}
