import { display, keptFormat, refuseUnknownFormat, showsDates } from "../spreadsheet/cell-display";
import {
  type CellValue,
  type PlannedCell,
  readValue,
  refuseInvalid,
  refuseLongText,
  writeCells,
  writtenValue,
} from "../spreadsheet/cell-writing";
import { cellName } from "../spreadsheet/cells";
import { RangeBase } from "./range-base";

/** Google: a cell that nobody gave a number format has "General". */
const AUTOMATIC = "General";

/** What cells of a range hold and how it is shown: values, formulas, number formats, notes. */
export abstract class RangeValues extends RangeBase {
  getValues(): CellValue[][] {
    return this.read((row, column) => this.valueAt(row, column));
  }

  getValue(): CellValue {
    return this.readFirst((row, column) => this.valueAt(row, column));
  }

  getDisplayValues(): string[][] {
    return this.read((row, column) => this.displayAt(row, column));
  }

  getDisplayValue(): string {
    return this.readFirst((row, column) => this.displayAt(row, column));
  }

  /** Nothing is written when one value is refused. */
  setValues(values: readonly (readonly unknown[])[]): this {
    this.checkSize(values);
    return this.writeValues((row, column) => values[row]?.[column]);
  }

  setValue(value: unknown): this {
    return this.writeValues(() => value);
  }

  /** Google: "true if the range is totally blank". */
  isBlank(): boolean {
    return this.read((row, column) => this.sheet.model.contents.get(row, column))
      .flat()
      .every(isNothing);
  }

  clearContent(): this {
    return this.writeValues(() => null);
  }

  /** Google: "the formulas (A1 notation)", "" for cells without one; they are kept here as they were entered. */
  getFormulas(): string[][] {
    return this.read((row, column) => this.formulaAt(row, column));
  }

  getFormula(): string {
    return this.readFirst((row, column) => this.formulaAt(row, column));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.checkSize(formulas);
    return this.writeValues((row, column) => asFormula(formulas[row]?.[column] ?? ""));
  }

  setFormula(formula: string): this {
    return this.writeValues(() => asFormula(formula));
  }

  getNumberFormats(): string[][] {
    return this.read((row, column) => this.formatAt(row, column));
  }

  getNumberFormat(): string {
    return this.readFirst((row, column) => this.formatAt(row, column));
  }

  setNumberFormat(format: string): this {
    refuseUnknownFormat(format);
    const kept = keptFormat(format);
    return this.writeAll(() => this.sheet.model.formats.change(this.area, () => kept));
  }

  setNumberFormats(formats: readonly (readonly string[])[]): this {
    this.checkSize(formats);
    for (const format of new Set(formats.flat())) refuseUnknownFormat(format);
    return this.write((down, right, row, column) => {
      this.sheet.model.formats.set(row, column, keptFormat(formats[down]?.[right] ?? ""));
    });
  }

  getNotes(): string[][] {
    return this.read((row, column) => this.noteAt(row, column));
  }

  getNote(): string {
    return this.readFirst((row, column) => this.noteAt(row, column));
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.checkSize(notes);
    return this.writeNotes((row, column) => notes[row]?.[column] ?? null);
  }

  setNote(note: string | null): this {
    return this.writeNotes(() => note);
  }

  clearNote(): this {
    return this.writeNotes(() => null);
  }

  private valueAt(row: number, column: number): CellValue {
    const { model, workbook } = this.sheet;
    const content = model.contents.get(row, column);
    const value = readValue(workbook, content, showsDates(model.formats.get(row, column)));
    if (value !== undefined) return value;
    throw new Error(`formulas are not emulated: ${model.name}!${cellName(row, column)}`);
  }

  private displayAt(row: number, column: number): string {
    const { model, workbook } = this.sheet;
    return display(model.contents.get(row, column), model.formats.get(row, column), workbook.locale);
  }

  private formulaAt(row: number, column: number): string {
    const content = this.sheet.model.contents.get(row, column);
    return typeof content === "object" ? content.formula : "";
  }

  private formatAt(row: number, column: number): string {
    return this.sheet.model.formats.get(row, column) ?? AUTOMATIC;
  }

  private noteAt(row: number, column: number): string {
    return this.sheet.model.notes.get(row, column) ?? "";
  }

  protected writeValues(valueAt: (down: number, right: number) => unknown): this {
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

  private writeNotes(noteAt: (down: number, right: number) => string | null): this {
    const { notes } = this.sheet.model;
    return this.write((down, right, row, column) => {
      const note = noteAt(down, right);
      notes.set(row, column, note === null || note === "" ? undefined : note);
    });
  }
}

function isNothing(content: unknown): boolean {
  return content === undefined;
}

/** Google takes a formula without its `=`, too; "" empties the cell. */
function asFormula(formula: string): string | null {
  if (formula === "") return null;
  return formula.startsWith("=") ? formula : `=${formula}`;
}
