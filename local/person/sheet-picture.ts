import { type Area, cellName } from "../spreadsheet/cells";
import type { Layer } from "../spreadsheet/layer";
import type { Filter, SheetModel, ValidationRule } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";

/** A sheet as it was; its layers cost nothing until they are changed. */
export interface Picture {
  readonly layers: readonly AnyLayer[];
  readonly sizes: Sizes;
  readonly shape: object;
  readonly filter: Filter;
  readonly names: Workbook["namedRanges"];
  readonly conditions: SheetModel["conditionalFormats"];
  readonly rules: ReadonlyMap<number, Layer<ValidationRule>>;
}

export interface Sizes {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (number | undefined)[];
  readonly rowHeights: readonly (number | undefined)[];
}

type AnyLayer = Layer<string | number | boolean | object>;

function layersOf(sheet: SheetModel): readonly AnyLayer[] {
  return sheet.layers;
}

/** What a sheet is now. */
export function picture(workbook: Workbook, sheet: SheetModel): Picture {
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
export function isAs(workbook: Workbook, sheet: SheetModel, pictured: Picture): boolean {
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

/** Makes a sheet as it was pictured. */
export function restore(
  workbook: Workbook,
  sheet: SheetModel,
  { layers, sizes, ...pictured }: Picture,
): void {
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
export function turnCells(sheet: SheetModel, there: Picture, wanted: Picture, area: Area): string[] {
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
export function turnSizes(sheet: SheetModel, there: Sizes, wanted: Sizes): void {
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
