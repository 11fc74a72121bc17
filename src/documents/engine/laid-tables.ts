import { type ColumnCell, columnWidths } from "./column-widths";
import { boldWidth } from "./shapes";
import { type LayoutCell, printedCells, type TableLayout } from "./table-layout";
import { printable } from "./template-data";
import { unescapeXml } from "./template-text";

/** A merged text whose tables stand as they are laid out, or why they cannot: a Vietnamese sentence. */
export type LaidOut =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly problem: string };

/**
 * Lays the tables of a merged text (word/document.xml) out: each cell was printed in a row of its own, in the look the template
 * gives it. Columns are as wide as what stands in them wants; Google Docs needs absolute widths, so each cell has its own. The table is as wide as
 * the template's.
 */
export function laidOut(xml: string, layouts: readonly TableLayout[]): LaidOut {
  let [made, from, next] = ["", 0, 0];
  for (const { 0: table, index } of layouts.length === 0 ? [] : xml.matchAll(tables)) {
    const layout = layouts[next];
    const printed = layout && printedIn(table, layout);
    if (!layout || !printed) continue;
    next += 1;
    made = keptWithNext(made + xml.slice(from, index)) + laidTable(table, layout, printed);
    from = index + table.length;
  }
  return next === layouts.length
    ? { ok: true, xml: made + xml.slice(from) }
    : { ok: false, problem: changedTable };
}

/** A text whose last paragraph stays with the table below it, which it leads to; it ends with a table where there is none. */
function keptWithNext(xml: string): string {
  const opens = Math.max(xml.lastIndexOf("<w:p>"), xml.lastIndexOf("<w:p "));
  if (opens < 0 || !xml.endsWith("</w:p>")) return xml;
  const paragraph = xml
    .slice(opens)
    .replace(/<w:keepNext\b[^>]*\/>/, "")
    .replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/, "<w:pPr>$1<w:keepNext/>");
  return xml.slice(0, opens) + paragraph;
}

const changedTable =
  "Bảng của mẫu (từ {#bảng} đến {/bảng}, từ {#bảng nhãn} đến {/bảng nhãn}) đã bị thêm, bớt cột, dòng hoặc chữ, nên sổ không xếp được bảng của kế hoạch. Hãy để bảng ấy như mẫu gốc, chỉ đổi phông chữ, cỡ chữ, đường kẻ, độ rộng.";

/** Tables that hold no other one. */
const tables = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g;
const rows = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const cells = /<w:tc[ >][\s\S]*?<\/w:tc>/g;

/** A cell as it was printed, and the properties of its row. */
interface PrintedCell {
  readonly xml: string;
  readonly row: string;
}

/** The cells of a printed table, where it is the one that is laid out so; else null. */
function printedIn(table: string, layout: TableLayout): ReadonlyMap<LayoutCell, PrintedCell> | null {
  const wanted = printedCells(layout);
  const printed = table.match(rows) ?? [];
  if (printed.length !== wanted.length) return null;
  const found = new Map<LayoutCell, PrintedCell>();
  for (const [at, cell] of wanted.entries()) {
    const row = printed[at] ?? "";
    const [left, right, ...more] = row.match(cells) ?? [];
    const [own, other] = cell.narrow ? [left, right] : [right, left];
    if (own === undefined || other === undefined || more.length > 0) return null;
    if (saidIn(own) !== bare(String(printable(cell.text))) || saidIn(other) !== "") return null;
    found.set(cell, { xml: own, row: /<w:trPr>[\s\S]*?<\/w:trPr>/.exec(row)?.[0] ?? "" });
  }
  return found;
}

function laidTable(
  table: string,
  layout: TableLayout,
  printed: ReadonlyMap<LayoutCell, PrintedCell>,
): string {
  const grid = /<w:tblGrid>[\s\S]*?<\/w:tblGrid>/.exec(table)?.[0] ?? "";
  const total = [...grid.matchAll(/<w:gridCol [^>]*w:w="(\d+)"/g)].reduce(
    (sum, [, width]) => sum + Number(width),
    0,
  );
  const widths = columnWidths(measured(layout, printed), total);
  const head = table.slice(0, table.indexOf(grid)).replace(/(<w:tblW [^>]*w:w=")[^"]*"/, `$1${total}"`);
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const laid = layout.rows.map((row) => {
    let column = 0;
    const of = row.cells.find((cell) => printed.has(cell)) ?? printedCells(layout)[0];
    const inRow = row.cells.map((cell) => {
      const from = column;
      column += cell.span;
      const width = widths.slice(from, column).reduce((sum, each) => sum + each, 0);
      return laidCell(cell, width, printed.get(cell)?.xml ?? emptied(aboveOf(layout, row, from, printed)));
    });
    return `<w:tr>${(of && printed.get(of)?.row) ?? ""}${inRow.join("")}</w:tr>`;
  });
  return `${head}<w:tblGrid>${columns}</w:tblGrid>${laid.join("")}</w:tbl>`;
}

/** The cell with its width, and what it is joined to. */
function laidCell({ span, down }: LayoutCell, width: number, xml: string): string {
  const merged = down === "alone" ? "" : down === "starts" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  const spanned = span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`;
  const own = `<w:tcW w:w="${width}" w:type="dxa"/>${spanned}${merged}`;
  const properties = /<w:tcPr>([\s\S]*?)<\/w:tcPr>/.exec(xml)?.[1] ?? "";
  const others = properties.replace(/<w:(?:tcW|gridSpan|vMerge)(?: [^>]*)?\/>/g, "");
  const content = xml.replace(/^<w:tc(?: [^>]*)?>(?:<w:tcPr>[\s\S]*?<\/w:tcPr>)?/, "");
  return `<w:tc><w:tcPr>${own}${others}</w:tcPr>${content}`;
}

/** The cell that goes on in a column of a row. */
function aboveOf(
  { rows: all }: TableLayout,
  row: TableLayout["rows"][number],
  column: number,
  printed: ReadonlyMap<LayoutCell, PrintedCell>,
): string {
  for (let at = all.indexOf(row) - 1; at >= 0; at -= 1) {
    let from = 0;
    for (const cell of all[at]?.cells ?? []) {
      if (from === column && printed.has(cell)) return printed.get(cell)?.xml ?? "";
      from += cell.span;
    }
  }
  return "";
}

/** A cell with its look and one empty paragraph, as Word wants of a cell that goes on from above. */
function emptied(xml: string): string {
  const properties = /<w:tcPr>[\s\S]*?<\/w:tcPr>/.exec(xml)?.[0] ?? "";
  const paragraph = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(xml)?.[0] ?? "";
  return `<w:tc>${properties}<w:p>${paragraph}</w:p></w:tc>`;
}

/** What a cell says, without regard to white space. */
function saidIn(xml: string): string {
  return bare(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = ""]) => unescapeXml(text)).join(""),
  );
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The rows of a table with what each cell needs, in twentieths of a point. */
function measured(
  layout: TableLayout,
  printed: ReadonlyMap<LayoutCell, PrintedCell>,
): readonly (readonly ColumnCell[])[] {
  return layout.rows.map(({ head, cells: ofRow }) =>
    ofRow.map((cell) => {
      const xml = printed.get(cell)?.xml ?? "";
      const points = Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? 26) / 2;
      const width = (text: string) => (boldWidth(text, points) / 25.4) * 1440;
      const lines = cell.text.split("\n");
      return {
        span: cell.span,
        fixed: cell.narrow,
        head,
        margins: sideMargins(xml),
        word: Math.max(0, ...cell.text.split(/\s+/).map(width)),
        line: Math.max(0, ...lines.map(width)),
        // A cell over several rows makes none of them higher.
        whole: cell.down === "alone" ? lines.reduce((sum, line) => sum + width(line), 0) : 0,
      };
    }),
  );
}

/** What is kept free beside a cell's text; Word's own where nothing is said. */
function sideMargins(xml: string): number {
  const own = /<w:tcMar>[\s\S]*?<\/w:tcMar>/.exec(xml)?.[0] ?? "";
  return ["left|start", "right|end"].reduce((sum, side) => {
    const margin = new RegExp(`<w:(?:${side})\\b[^>]*w:w="(\\d+)"`).exec(own)?.[1];
    return sum + Number(margin ?? 108);
  }, 0);
}
