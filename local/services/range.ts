import { ServiceException } from "../script/errors";
import { type Emulates, Enumeration, type EnumValue, ServiceObject } from "../script/surface";
import { display, showsDates } from "../spreadsheet/cell-display";
import {
  type CellValue,
  type PlannedCell,
  readValue,
  refuseInvalid,
  refuseLongText,
  writeCells,
  writtenValue,
} from "../spreadsheet/cell-writing";
import { type Area, a1, type CellStyle, cellName, type WrapStrategy } from "../spreadsheet/cells";
import { LocalDataValidation } from "./data-validation";
import { type RangeMethods, rangeSurface } from "./range-surface";
import type { OwnerOfRanges, RangeOfCells } from "./sheet-ties";

/** Google: an automatic cell has the number format "General". */
const AUTOMATIC = "General";

/** `SpreadsheetApp.WrapStrategy`. */
export const wrapStrategies = new Enumeration<WrapStrategy>("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);

/** A rectangle of cells, as `Sheet.getRange` gives it. */
export class LocalRange
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.Range, RangeMethods>, RangeOfCells
{
  readonly surface = rangeSurface;
  private readonly sheet: OwnerOfRanges;
  readonly area: Area;

  constructor(sheet: OwnerOfRanges, area: Area) {
    super();
    this.sheet = sheet;
    this.area = area;
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getA1Notation(): string {
    return a1(this.area);
  }

  getSheet(): OwnerOfRanges {
    return this.sheet;
  }

  getValues(): CellValue[][] {
    return this.read((row, column) => this.valueAt(row, column));
  }

  getValue(): CellValue {
    return this.valueAt(this.area.row, this.area.column);
  }

  getDisplayValues(): string[][] {
    const { model, workbook } = this.sheet;
    const { locale } = workbook;
    return this.read((row, column) =>
      display(model.contents.get(row, column), model.formats.get(row, column), locale),
    );
  }

  /**
   * Google: "The size of the two-dimensional array must match the size of the range." Nothing is written when one
   * value is refused.
   */
  setValues(values: readonly (readonly unknown[])[]): this {
    this.checkSize(values);
    return this.writeValues((row, column) => values[row]?.[column]);
  }

  setValue(value: unknown): this {
    return this.writeValues(() => value);
  }

  clearContent(): this {
    return this.writeValues(() => null);
  }

  getNumberFormats(): string[][] {
    return this.read((row, column) => this.sheet.model.formats.get(row, column) ?? AUTOMATIC);
  }

  setNumberFormat(format: string): this {
    const set = plainFormat(format);
    return this.writeAll(() => this.sheet.model.formats.change(this.area, () => set));
  }

  setNumberFormats(formats: readonly (readonly string[])[]): this {
    this.checkSize(formats);
    return this.writeFormats((row, column) => formats[row]?.[column]);
  }

  getNotes(): string[][] {
    return this.read((row, column) => this.sheet.model.notes.get(row, column) ?? "");
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.checkSize(notes);
    return this.writeNotes((row, column) => notes[row]?.[column] ?? null);
  }

  setNote(note: string | null): this {
    return this.writeNotes(() => note);
  }

  getDataValidations(): (LocalDataValidation | null)[][] {
    return this.read((row, column) => {
      const rule = this.sheet.model.validations.get(row, column);
      return rule === undefined ? null : new LocalDataValidation(rule, this.sheet.spreadsheet);
    });
  }

  setDataValidation(rule: LocalDataValidation | null): this {
    return this.writeAll(() => this.sheet.model.validations.change(this.area, () => rule?.rule));
  }

  setDataValidations(rules: readonly (readonly (LocalDataValidation | null)[])[]): this {
    this.checkSize(rules);
    return this.writeRules((row, column) => rules[row]?.[column] ?? null);
  }

  setFontWeight(fontWeight: string | null): this {
    return this.restyle("fontWeight", fontWeight);
  }

  setBackground(background: string | null): this {
    return this.restyle("background", background);
  }

  setFontColor(fontColor: string | null): this {
    return this.restyle("fontColor", fontColor);
  }

  setFontFamily(fontFamily: string | null): this {
    return this.restyle("fontFamily", fontFamily);
  }

  setFontSize(fontSize: number): this {
    return this.restyle("fontSize", fontSize);
  }

  /** Assumption: without wrap the text runs into the empty cells beside it, as Google shows a cell that nobody touched. */
  setWrap(wrap: boolean): this {
    return this.restyle("wrapStrategy", wrap ? "WRAP" : "OVERFLOW");
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.restyle("wrapStrategy", wrapStrategies.nameOf(strategy) ?? null);
  }

  setWrapStrategies(strategies: readonly (readonly EnumValue[])[]): this {
    this.checkSize(strategies);
    const { styles } = this.sheet.model;
    const styleFor = restyling("wrapStrategy");
    return this.write((down, right, row, column) => {
      const strategy = wrapStrategies.nameOf(strategies[down]?.[right]) ?? null;
      styles.set(row, column, styleFor(styles.get(row, column), strategy));
    });
  }

  getWrapStrategies(): EnumValue[][] {
    return this.read((row, column) =>
      wrapStrategies.of(this.sheet.model.styles.get(row, column)?.wrapStrategy ?? "OVERFLOW"),
    );
  }

  setVerticalAlignment(verticalAlignment: string | null): this {
    return this.restyle("verticalAlignment", verticalAlignment);
  }

  setHorizontalAlignment(horizontalAlignment: string | null): this {
    return this.restyle("horizontalAlignment", horizontalAlignment);
  }

  private valueAt(row: number, column: number): CellValue {
    const { model, workbook } = this.sheet;
    const content = model.contents.get(row, column);
    const value = readValue(workbook, content, showsDates(model.formats.get(row, column)));
    if (value !== undefined) return value;
    throw new Error(`formulas are not emulated: ${model.name}!${cellName(row, column)}`);
  }

  private read<Value>(at: (row: number, column: number) => Value): Value[][] {
    this.sheet.refuseOutside(this.area);
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => at(row + down, column + right)),
    );
  }

  /** Calls back for every cell of the range with its place in the range and in the sheet, from 0. */
  private write(at: (down: number, right: number, row: number, column: number) => void): this {
    const { row, column, rows, columns } = this.area;
    return this.writeAll(() => {
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) at(down, right, row + down, column + right);
      }
    });
  }

  /** Changes the range where that is allowed. */
  private writeAll(change: () => void): this {
    this.sheet.refuseOutside(this.area);
    this.sheet.refuseProtected();
    change();
    this.sheet.workbook.revision += 1;
    return this;
  }

  private writeValues(valueAt: (down: number, right: number) => unknown): this {
    const { model, workbook, now } = this.sheet;
    const planned: PlannedCell[] = [];
    this.write((down, right, row, column) => {
      const entry = writtenValue(workbook, model.formats.get(row, column), valueAt(down, right), now);
      const cell = { row, column, ...entry };
      refuseLongText(cell.content);
      refuseInvalid(workbook, model, cell);
      planned.push(cell);
    });
    writeCells(workbook, model, planned);
    return this;
  }

  private writeFormats(formatAt: (down: number, right: number) => string | undefined): this {
    const { formats } = this.sheet.model;
    return this.write((down, right, row, column) => {
      formats.set(row, column, plainFormat(formatAt(down, right)));
    });
  }

  private writeNotes(noteAt: (down: number, right: number) => string | null): this {
    const { notes } = this.sheet.model;
    return this.write((down, right, row, column) => {
      const note = noteAt(down, right);
      notes.set(row, column, note === null || note === "" ? undefined : note);
    });
  }

  private writeRules(ruleAt: (down: number, right: number) => LocalDataValidation | null): this {
    const { validations } = this.sheet.model;
    return this.write((down, right, row, column) => {
      validations.set(row, column, ruleAt(down, right)?.rule);
    });
  }

  private restyle(property: keyof CellStyle, value: StyleValue): this {
    const { styles } = this.sheet.model;
    const styleFor = restyling(property);
    return this.writeAll(() => styles.change(this.area, (before) => styleFor(before, value)));
  }

  private checkSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (values.length !== rows) throw sizeMismatch("rows", values.length, rows);
    for (const row of values) {
      if (row.length !== columns) throw sizeMismatch("columns", row.length, columns);
    }
  }
}

/** `null` goes back to the default. */
type StyleValue = string | number | null;

/** Gives looks another value of a property; those that were the same before share one object afterwards, too. */
function restyling(property: keyof CellStyle) {
  const restyled = new Map<StyleValue, Map<CellStyle | undefined, CellStyle>>();
  return (before: CellStyle | undefined, value: StyleValue): CellStyle => {
    const known = restyled.get(value) ?? new Map<CellStyle | undefined, CellStyle>();
    restyled.set(value, known);
    const same = known.get(before);
    if (same !== undefined) return same;
    const { [property]: _replaced, ...others } = before ?? {};
    const after = value === null ? others : { ...others, [property]: value };
    known.set(before, after);
    return after;
  };
}

/** What is kept of a format: nothing where it is the automatic one. */
function plainFormat(format: string | undefined): string | undefined {
  return format === AUTOMATIC || format === "" ? undefined : format;
}

function sizeMismatch(what: "rows" | "columns", given: number, needed: number): ServiceException {
  return new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${needed}.`,
  );
}
