import { NotEmulatedError, ServiceException } from "../script/errors";
import type { Emulates, EnumValue } from "../script/surface";
import { readNotation } from "../spreadsheet/notation";
import { LocalConditionalFormatRule } from "./conditional-format";
import { LocalProtection, protectionTypes } from "./protection";
import type { LocalRange } from "./range";
import { SheetRowsAndColumns } from "./sheet-rows-columns";
import { type SheetMethods, sheetSurface } from "./sheet-surface";
import type { OwnerOfRanges, OwnerOfSheets } from "./sheet-ties";

/** One sheet of a spreadsheet, as a script sees it: rows and columns count from 1. */
export class LocalSheet
  extends SheetRowsAndColumns
  implements Emulates<GoogleAppsScript.Spreadsheet.Sheet, SheetMethods>
{
  readonly surface = sheetSurface;

  getParent(): OwnerOfSheets {
    return this.spreadsheet;
  }

  getName(): string {
    return this.model.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    this.refuseDeleted();
    this.workbook.renameSheet(this.model, name);
    return this;
  }

  getSheetId(): number {
    return this.model.id;
  }

  getIndex(): number {
    return this.workbook.sheets.indexOf(this.model) + 1;
  }

  /** Google: "The copied sheet is named Copy of [original name]." */
  copyTo(spreadsheet: OwnerOfSheets): OwnerOfRanges {
    this.refuseDeleted();
    if (spreadsheet !== this.spreadsheet) throw new NotEmulatedError("Sheet.copyTo another spreadsheet");
    return spreadsheet.insertCopy(this.model);
  }

  /** Google: "Hides this sheet. Has no effect if the sheet is already hidden"; the last visible one is refused. */
  hideSheet(): this {
    return this.change(() => {
      if (!this.model.hidden) this.workbook.hideSheet(this.model);
    });
  }

  showSheet(): this {
    return this.change(() => {
      this.model.hidden = false;
    });
  }

  isSheetHidden(): boolean {
    return this.model.hidden;
  }

  setTabColor(color: string | null): this {
    return this.change(() => {
      this.model.tabColor = color;
    });
  }

  /** Google: "the color of the sheet tab, or null if the sheet tab has no color", in hexadecimal digits; here as it was set. */
  getTabColor(): string | null {
    return this.model.tabColor;
  }

  activate(): this {
    this.refuseDeleted();
    this.workbook.activate(this.model);
    return this;
  }

  /** What the person has selected on this sheet; A1 when nothing is. */
  getActiveRange(): LocalRange {
    const { selection } = this.workbook;
    if (selection?.sheetId !== this.model.id) return this.rangeAt(0, 0, 1, 1);
    const { row, column, rows, columns } = selection;
    return this.rangeOf({ row, column, rows, columns });
  }

  getCurrentCell(): LocalRange {
    const { row, column } = this.getActiveRange().area;
    return this.rangeAt(row, column, 1, 1);
  }

  getActiveCell(): LocalRange {
    return this.getCurrentCell();
  }

  setActiveRange(range: LocalRange): LocalRange {
    if (range.getSheet() !== this) throw new ServiceException("The range must be on the same sheet.");
    this.select(range.area);
    return range;
  }

  setCurrentCell(cell: LocalRange): LocalRange {
    return this.setActiveRange(cell);
  }

  setActiveSelection(selection: LocalRange | string): LocalRange {
    if (typeof selection !== "string") return this.setActiveRange(selection);
    const part = readNotation(selection, this.workbook, this.model);
    if (part === undefined || part.sheet !== this.model) throw new ServiceException("Range not found");
    return this.setActiveRange(this.rangeOf(part.area, part.bounds));
  }

  /** Google: "If the sheet is already protected, this method returns an object representing its existing settings." */
  protect(): LocalProtection {
    const { user } = this.spreadsheet.execution;
    this.change(() => {
      this.model.protection ??= {
        description: "",
        warningOnly: false,
        editors: [this.workbook.owner, user],
      };
    });
    return new LocalProtection(this);
  }

  getProtections(type: EnumValue): LocalProtection[] {
    if (protectionTypes.nameOf(type) === "RANGE" || this.model.protection === undefined) return [];
    return [new LocalProtection(this)];
  }

  getConditionalFormatRules(): LocalConditionalFormatRule[] {
    this.refuseDeleted();
    return this.model.conditionalFormats.map(
      (format) => new LocalConditionalFormatRule(this.spreadsheet, { ...format, sheetId: this.model.id }),
    );
  }

  /** Google: "Replaces all currently existing conditional format rules in the sheet with the input rules", tried in their order. */
  setConditionalFormatRules(rules: readonly LocalConditionalFormatRule[]): void {
    this.refuseProtected();
    const formats = rules.map(({ rule: { sheetId, ...format } }) => {
      // Google's words are not documented.
      if (sheetId !== this.model.id) {
        throw new ServiceException("The ranges of a conditional format rule must be on the same sheet.");
      }
      for (const area of format.areas) this.refuseOutside(area);
      return format;
    });
    this.change(() => {
      this.model.conditionalFormats = formats;
    });
  }

  /** Google: "Removes all conditional format rules from the sheet." */
  clearConditionalFormatRules(): void {
    this.refuseProtected();
    this.clearConditions();
  }
}
