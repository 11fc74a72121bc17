import type { Element } from "@xmldom/xmldom";
import { isVisible } from "./looks";
import type { Block, Cell, Table } from "./model";
import { type Reading, readParagraph } from "./paragraphs";
import type { Styles } from "./styles";
import { attribute, child, children, numberOf, switchOf } from "./xml";

type Style = ReturnType<Styles["table"]>;

/** Paragraphs and tables in their order, whatever they are wrapped in. `table` is the style of the table around them. */
export function readBlocks(element: Element, reading: Reading, table: Style): readonly Block[] {
  return children(element).flatMap((each) => readBlock(each, reading, table));
}

/** The paragraph or the table an element is, or those it wraps; none of anything else. */
export function readBlock(element: Element, reading: Reading, table: Style): readonly Block[] {
  switch (element.tagName) {
    case "w:p":
      return [readParagraph(element, reading, table)];
    case "w:tbl":
      return [readTable(element, reading)];
    case "w:sdt":
      return readBlocks(child(element, "w:sdtContent") ?? element, reading, table);
    case "w:ins":
    case "w:customXml":
      return readBlocks(element, reading, table);
    default:
      return [];
  }
}

const sides = ["top", "bottom", "left", "right"] as const;
/** What Word keeps free left and right of a cell's text where nothing else is said. */
const usualMargin = 108;

function readTable(element: Element, reading: Reading): Table {
  const own = child(element, "w:tblPr");
  const style = reading.styles.table(attribute(child(own, "w:tblStyle"), "w:val"));
  const properties = [...style.chain.map((each) => child(each, "w:tblPr")), own].reverse();
  const columns = children(child(element, "w:tblGrid"), "w:gridCol").map(
    (each) => numberOf(each, "w:w") ?? 0,
  );
  const shown = (side: string) => {
    const [border] = properties.flatMap((each) => child(each, "w:tblBorders", `w:${side}`) ?? []);
    return isVisible(border ?? null);
  };
  const frame = {
    columns,
    ruled: [...sides, "insideH", "insideV"].some(shown),
    margins: (["left", "right"] as const).map((side) =>
      marginOf(
        properties.map((each) => child(each, "w:tblCellMar")),
        side,
      ),
    ),
  };
  return {
    kind: "table",
    rows: rowsOf(element).map((row) => {
      const rowProperties = child(row, "w:trPr");
      return {
        head: switchOf(rowProperties, "w:tblHeader") ?? false,
        whole: switchOf(rowProperties, "w:cantSplit") ?? false,
        cells: readCells(row, frame, reading, style),
      };
    }),
  };
}

function rowsOf(element: Element): Element[] {
  return children(element).flatMap((each) => {
    if (each.tagName === "w:tr") return [each];
    return each.tagName === "w:sdt" ? rowsOf(child(each, "w:sdtContent") ?? each) : [];
  });
}

interface Frame {
  readonly columns: readonly number[];
  readonly ruled: boolean;
  readonly margins: readonly number[];
}

function readCells(row: Element, frame: Frame, reading: Reading, style: Style): readonly Cell[] {
  let column = numberOf(child(row, "w:trPr", "w:gridBefore"), "w:val") ?? 0;
  return children(row, "w:tc").map((cell) => {
    const properties = child(cell, "w:tcPr");
    const from = column;
    column += numberOf(child(properties, "w:gridSpan"), "w:val") ?? 1;
    const inGrid = frame.columns.slice(from, column).reduce((sum, each) => sum + each, 0);
    const typed = child(properties, "w:tcW");
    const width = attribute(typed, "w:type") === "dxa" ? (numberOf(typed, "w:w") ?? inGrid) : inGrid;
    const own = child(properties, "w:tcMar");
    const [left = usualMargin, right = usualMargin] = frame.margins;
    const borders = child(properties, "w:tcBorders");
    return {
      blocks: readBlocks(cell, reading, style),
      textWidth: width - (marginIn(own, "left") ?? left) - (marginIn(own, "right") ?? right),
      ruled: sides.some((side) => {
        const border = sideOf(borders, side);
        return border === null ? frame.ruled : isVisible(border);
      }),
    };
  });
}

function marginOf(margins: readonly (Element | null)[], side: "left" | "right"): number {
  return margins.map((each) => marginIn(each, side)).find((each) => each !== undefined) ?? usualMargin;
}

function marginIn(margins: Element | null, side: "left" | "right"): number | undefined {
  return numberOf(sideOf(margins, side), "w:w");
}

function sideOf(element: Element | null, side: (typeof sides)[number]): Element | null {
  const other = side === "left" ? "w:start" : side === "right" ? "w:end" : null;
  return child(element, `w:${side}`) ?? (other === null ? null : child(element, other));
}
