import { type Area, cellName } from "../spreadsheet/cells";
import type { Layer } from "../spreadsheet/layer";
import type { Filter, SheetModel, ValidationRule } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";

/** What a person did that can be undone. */
export type Deed =
  | "type"
  | "paste"
  | "clear"
  | "fill"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "moveColumn"
  | "sort"
  | "resize"
  | "freeze";

/** What came of undoing or redoing. Cells in A1 notation. */
export interface UndoReport {
  readonly deed: Deed;
  readonly sheet: string;
  /** Where it was done, from 0; nothing for a deed that concerns the whole sheet. */
  readonly area: Area | undefined;
  /** What stayed as it is because something else has changed it since. */
  readonly left: readonly string[];
  /** Why nothing was done at all: the sheet is gone, or something else changed what the deed had moved. */
  readonly refused: "sheet gone" | "changed since" | undefined;
}

/** The deeds that can be undone and redone, the next one last. */
export interface UndoHistory {
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
  /** Does something to a sheet and remembers how it was before. `area`: the cells it changes, from 0, if it moves none. */
  act(sheet: SheetModel, deed: Deed, area: Area | undefined, action: () => void): void;
  /** Takes back the last deed, cell by cell where others have changed the sheet since. Nothing without one. */
  undo(): UndoReport | undefined;
  redo(): UndoReport | undefined;
}

/** A sheet as it was; its layers cost nothing until they are changed. */
interface Picture {
  readonly layers: readonly AnyLayer[];
  readonly sizes: Sizes;
  readonly shape: object;
  readonly filter: Filter;
  readonly names: Workbook["namedRanges"];
  readonly conditions: SheetModel["conditionalFormats"];
  readonly rules: ReadonlyMap<number, Layer<ValidationRule>>;
}

interface Sizes {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (number | undefined)[];
  readonly rowHeights: readonly (number | undefined)[];
}

interface Done {
  readonly sheet: SheetModel;
  readonly deed: Deed;
  readonly area: Area | undefined;
  readonly before: Picture;
  readonly after: Picture;
}

type AnyLayer = Layer<string | number | boolean | object>;

/** As many deeds are remembered. */
const MOST = 100;

const histories = new WeakMap<Workbook, UndoHistory>();

/** What the person at this spreadsheet did since it was opened. */
export function undoHistory(workbook: Workbook): UndoHistory {
  const history = histories.get(workbook) ?? makeHistory(workbook);
  histories.set(workbook, history);
  return history;
}

function makeHistory(workbook: Workbook): UndoHistory {
  const done: Done[] = [];
  const undone: Done[] = [];

  /** From what stood after it to what stood before; redoing goes the other way. */
  function turn(from: Done[], to: Done[], back: boolean): UndoReport | undefined {
    const last = from.pop();
    if (last === undefined) return undefined;
    const { sheet, deed, area } = last;
    const report = { deed, sheet: sheet.name, area, left: [], refused: undefined };
    if (!workbook.sheets.includes(sheet)) return { ...report, refused: "sheet gone" };
    const [there, wanted] = back ? [last.after, last.before] : [last.before, last.after];
    const left: string[] = [];
    if (isAs(workbook, sheet, there)) restore(workbook, sheet, wanted);
    else {
      const stands = there.shape === wanted.shape && sheet.shape === there.shape;
      if (!stands) return { ...report, refused: "changed since" };
      if (area !== undefined) left.push(...turnCells(sheet, there, wanted, area));
      turnSizes(sheet, there.sizes, wanted.sizes);
    }
    to.push(last);
    workbook.revision += 1;
    return { ...report, left };
  }

  return {
    get done() {
      return done.map(({ deed }) => deed);
    },
    get undone() {
      return undone.map(({ deed }) => deed);
    },
    act(sheet, deed, area, action) {
      const before = picture(workbook, sheet);
      action();
      done.push({ sheet, deed, area, before, after: picture(workbook, sheet) });
      if (done.length > MOST) done.shift();
      undone.length = 0;
    },
    undo: () => turn(done, undone, true),
    redo: () => turn(undone, done, false),
  };
}

function layersOf(sheet: SheetModel): AnyLayer[] {
  return [...sheet.formatting, ...sheet.matter];
}

function picture(workbook: Workbook, sheet: SheetModel): Picture {
  return {
    layers: layersOf(sheet).map((layer) => layer.copy()),
    sizes: sizesOf(sheet),
    shape: sheet.shape,
    filter: sheet.filter,
    names: workbook.namedRanges,
    conditions: sheet.conditionalFormats,
    rules: new Map(workbook.sheets.map(({ id, validations }) => [id, validations.copy()])),
  };
}

function sizesOf({ rowCount, columnCount, frozenRows, frozenColumns, ...sheet }: SheetModel): Sizes {
  const columnWidths = [...sheet.columnWidths];
  return {
    rowCount,
    columnCount,
    frozenRows,
    frozenColumns,
    columnWidths,
    rowHeights: [...sheet.rowHeights],
  };
}

/** Whether nobody has changed since what was pictured. */
function isAs(workbook: Workbook, sheet: SheetModel, pictured: Picture): boolean {
  const current = layersOf(sheet);
  return (
    pictured.layers.every((layer, index) => layer.version === current[index]?.version) &&
    sheet.shape === pictured.shape &&
    JSON.stringify(sizesOf(sheet)) === JSON.stringify(pictured.sizes) &&
    workbook.namedRanges === pictured.names &&
    sheet.conditionalFormats === pictured.conditions &&
    workbook.sheets.every(({ id, validations }) => {
      const known = pictured.rules.get(id);
      return known === undefined || known.version === validations.version;
    })
  );
}

function restore(workbook: Workbook, sheet: SheetModel, { layers, sizes, ...pictured }: Picture): void {
  layersOf(sheet).forEach((layer, index) => {
    const kept = layers[index];
    if (kept !== undefined) layer.restore(kept);
  });
  if (sheet.shape !== pictured.shape) sheet.filter = pictured.filter;
  sheet.shape = pictured.shape;
  const { columnWidths, rowHeights, ...counts } = sizes;
  Object.assign(sheet, counts);
  sheet.columnWidths.splice(0, sheet.columnWidths.length, ...columnWidths);
  sheet.rowHeights.splice(0, sheet.rowHeights.length, ...rowHeights);
  workbook.namedRanges = pictured.names;
  sheet.conditionalFormats = pictured.conditions;
  for (const other of workbook.sheets) {
    const kept = pictured.rules.get(other.id);
    if (kept !== undefined) other.validations.restore(kept);
  }
}

/** Turns the cells that nobody else has changed, and names the others. */
function turnCells(sheet: SheetModel, there: Picture, wanted: Picture, area: Area): string[] {
  const layers = layersOf(sheet);
  const left: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const valuesIn = (of: readonly AnyLayer[]) => of.map((layer) => layer.get(row, column));
      const [was, shall] = [valuesIn(there.layers), valuesIn(wanted.layers)];
      if (same(was, shall)) continue;
      if (!same(valuesIn(layers), was)) left.push(cellName(row, column));
      else {
        layers.forEach((layer, index) => {
          layer.set(row, column, shall[index]);
        });
      }
    }
  }
  return left;
}

function same(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.every((value, index) => {
    const other = right[index];
    return value === other || (typeof value === "object" && JSON.stringify(value) === JSON.stringify(other));
  });
}

/** Turns widths, heights and what is frozen, where they are still as they were made. */
function turnSizes(sheet: SheetModel, there: Sizes, wanted: Sizes): void {
  for (const name of ["columnWidths", "rowHeights"] as const) {
    const [was, shall, now] = [there[name], wanted[name], sheet[name]];
    for (let index = 0; index < Math.max(was.length, shall.length); index += 1) {
      if (was[index] !== shall[index] && now[index] === was[index]) now[index] = shall[index];
    }
  }
  for (const name of ["frozenRows", "frozenColumns"] as const) {
    if (sheet[name] === there[name]) sheet[name] = wanted[name];
  }
}
