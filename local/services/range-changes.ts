import { NotEmulatedError, onlyKnown, ServiceException } from "../script/errors";
import { EnumValue } from "../script/surface";
import { type CopyOptions, copyCells, isDrawnOn } from "../spreadsheet/copying";
import { formatsWithout, without } from "../spreadsheet/format-areas";
import { reorderArea, type SortKey, sortedRows } from "../spreadsheet/sorting";
import { copiedBy, copiedByOptions } from "./copy-paste";
import { RangeLooks } from "./range-looks";

/** What happens to a range as a whole: emptying, copying, moving, sorting. */
export abstract class RangeChanges extends RangeLooks {
  /** Google: without options "Clears the range of contents and formats"; notes and validation stay. */
  clear(options: Readonly<Record<string, unknown>> = {}): this {
    const known = ["commentsOnly", "contentsOnly", "formatOnly", "validationsOnly"];
    onlyKnown(options, known, "option", "Range.clear");
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    if (all || contentsOnly === true) this.clearContent();
    if (all || formatOnly === true) this.clearFormat();
    if (commentsOnly === true) this.clearNote();
    if (validationsOnly === true) this.clearDataValidations();
    return this;
  }

  /**
   * The whole range comes to the upper left corner of the destination, however small that is, and again beside and below as
   * often as it fits into it whole (users report that, against the documentation).
   */
  copyTo(
    destination: RangeChanges,
    what?: EnumValue | Readonly<Record<string, unknown>>,
    transposed = false,
  ): void {
    const options = what === undefined || what instanceof EnumValue ? copiedBy(what) : copiedByOptions(what);
    this.copyInto(destination, { ...options, transposed });
  }

  /** Google: "Cut and paste (both format and values) from this range to the target range." */
  moveTo(target: RangeChanges): void {
    const { workbook, model } = this.sheet;
    if (isDrawnOn(workbook, model, this.area)) {
      throw new NotEmulatedError("moving cells that a rule or a name draws on");
    }
    this.copyInto(target, { ...copiedBy(), transposed: false, once: true });
    const { row, column } = target.area;
    const left =
      target.sheet === this.sheet ? without(this.area, { ...this.area, row, column }) : [this.area];
    const { layers } = model;
    this.writeAll(() => {
      for (const area of left) {
        for (const layer of layers) layer.change(area, () => undefined);
        model.conditionalFormats = formatsWithout(model.conditionalFormats, area);
      }
    });
  }

  /** Google: by a column, or by several one after the other; columns are counted in the sheet, from 1. */
  sort(specification: unknown): this {
    const keys = (Array.isArray(specification) ? specification : [specification]).map((each) =>
      this.sortKey(each),
    );
    const { model, workbook } = this.sheet;
    return this.writeAll(() => {
      const rows = Array.from({ length: this.area.rows }, (_, down) => this.area.row + down);
      reorderArea(model, this.area, sortedRows(workbook, model, rows, keys));
    });
  }

  private sortKey(given: unknown): SortKey {
    const { column, ascending = true } =
      typeof given === "object" && given !== null
        ? { column: Reflect.get(given, "column"), ascending: Reflect.get(given, "ascending") }
        : { column: given };
    if (typeof column !== "number" || typeof ascending !== "boolean") {
      throw new NotEmulatedError(`sorting by ${JSON.stringify(given)}`);
    }
    if (column < this.getColumn() || column > this.getLastColumn()) {
      throw new ServiceException("The sort column is outside the range.");
    }
    return { column: column - 1, ascending };
  }

  private copyInto(destination: RangeChanges, options: CopyOptions): void {
    this.sheet.refuseOutside(this.area);
    const { sheet, area } = destination;
    sheet.refuseProtected();
    copyCells(this.sheet.model, this.area, sheet.model, area, options, (needed) =>
      sheet.refuseOutside(needed),
    );
    sheet.workbook.revision += 1;
  }
}
