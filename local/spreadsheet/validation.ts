import { display } from "./cell-display";
import type { Content } from "./cells";
import type { CheckboxCriteria, SheetArea, ValidationRule } from "./sheet-model";
import { isSuchDate, isSuchNumber, isSuchText } from "./validation-criteria";
import type { Workbook } from "./workbook";

/** Whether a cell may hold this under the rule. Nothing at all is always allowed, as on Google. */
export function obeys(
  rule: ValidationRule,
  content: Content | undefined,
  format: string | undefined,
  workbook: Workbook,
  shownIn: ShownIn = displayedIn,
): boolean {
  if (content === undefined) return true;
  const { criteria } = rule;
  switch (criteria.kind) {
    case "CHECKBOX":
      return isChecked(criteria, content) || isUnchecked(criteria, content);
    case "VALUE_IN_LIST":
      return criteria.values.includes(display(content, format, workbook.locale));
    case "VALUE_IN_RANGE":
      return shownIn(criteria.source, workbook).has(display(content, format, workbook.locale));
    default:
      if ("numbers" in criteria) return isSuchNumber(criteria, content);
      if ("days" in criteria) return isSuchDate(criteria, content, format);
      return isSuchText(criteria, display(content, format, workbook.locale));
  }
}

/** Whether a checkbox is ticked while its cell holds this. */
export function isChecked({ checked = true }: CheckboxCriteria, content: Content | undefined): boolean {
  return typeof checked === "boolean" ? content === checked : String(content ?? "") === String(checked);
}

/** Whether it is not, and the cell holds what that stands for. */
export function isUnchecked({ checked, unchecked }: CheckboxCriteria, content: Content | undefined): boolean {
  if (unchecked === undefined) return checked === undefined ? content === false : content === undefined;
  return typeof unchecked === "boolean" ? content === unchecked : String(content ?? "") === String(unchecked);
}

/** What the cells of a range show. */
export type ShownIn = (range: SheetArea, workbook: Workbook) => ReadonlySet<string>;

/** What the cells of a range show, in their order, each text once; empty ones are left out. */
export function displayedIn({ sheetId, area }: SheetArea, workbook: Workbook): Set<string> {
  const sheet = workbook.sheetOf(sheetId);
  const shown = new Set<string>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const content = sheet.contents.get(row, column);
      if (content !== undefined) shown.add(display(content, sheet.formats.get(row, column), workbook.locale));
    }
  }
  return shown;
}
