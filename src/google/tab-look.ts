import { existingTab } from "./spreadsheet";
import type { ColouredWord } from "./tab-colours";

/** How a column of a tab looks and what may be typed into it. */
export interface ColumnLayout {
  readonly header: string;
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  /** A number format of Sheets: "@", "dd/MM/yyyy", "0". */
  readonly format: string;
  /** Whether long text is cut off at the cell's edge, so that it makes no row tall; it is wrapped where people read it. */
  readonly clipped: boolean;
  /** What the drop-down offers: a list, or a column of another tab. */
  readonly choices?: readonly string[] | { readonly tab: string; readonly column: number };
  /** The words whose cells are coloured. */
  readonly coloured?: readonly ColouredWord[];
}

/** A part of a column's look, which can be set alone. */
export type ColumnAspect = "choices" | "format" | "note" | "clipped" | "width";

/** What a column of a tab has, as far as it can be read in one call for all columns. */
export interface StandingColumn {
  readonly note: string;
  readonly format: string;
  readonly clipped: boolean;
  /** The rule of its drop-down; null where it has none, or one of another kind. */
  readonly rule: StandingRule | null;
}

export interface StandingRule {
  readonly help: string | null;
  /** Whether other text is refused rather than warned about. */
  readonly refuses: boolean;
  readonly choices: readonly string[] | { readonly tab: string; readonly column: number };
}

/** What Google tells of cells that were given the number format "General". */
const automatic = "0.###############";

/**
 * How the first `count` columns of a tab stand: the notes of their headers, and what the last row of the grid has, which is
 * what set-up gave the whole column where a person did not change it. Four service calls at any size. Throws where there is
 * no such tab.
 */
export function standingColumns(tab: string, count: number): readonly StandingColumn[] {
  const sheet = existingTab(tab);
  const last = sheet.getRange(sheet.getMaxRows(), 1, 1, count);
  const [notes = []] = sheet.getRange(1, 1, 1, count).getNotes();
  const [formats = []] = last.getNumberFormats();
  const [wraps = []] = last.getWrapStrategies();
  const [rules = []] = last.getDataValidations();
  return notes.map((note, index) => ({
    note,
    format: formats[index] === automatic ? "General" : (formats[index] ?? ""),
    clipped: wraps[index] === SpreadsheetApp.WrapStrategy.CLIP,
    rule: standingRule(rules[index] ?? null),
  }));
}

function standingRule(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): StandingRule | null {
  if (!rule) return null;
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const told = { help: rule.getHelpText(), refuses: !rule.getAllowInvalid() };
  const type = rule.getCriteriaType();
  if (type === VALUE_IN_LIST) {
    const [words]: string[][] = rule.getCriteriaValues();
    return { ...told, choices: words ?? [] };
  }
  if (type !== VALUE_IN_RANGE) return null;
  const [range]: GoogleAppsScript.Spreadsheet.Range[] = rule.getCriteriaValues();
  return range ? { ...told, choices: { tab: range.getSheet().getName(), column: range.getColumn() } } : null;
}

/** The width of a column, in pixels. */
export function columnWidth(tab: string, column: number): number {
  return existingTab(tab).getColumnWidth(column);
}

/** Gives one column, over its whole length, one part of a look. A service call. */
export function setAspect(tab: string, column: number, aspect: ColumnAspect, layout: ColumnLayout): void {
  const sheet = existingTab(tab);
  const body = () => sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  switch (aspect) {
    case "choices":
      body().setDataValidation(dropDown(layout));
      return;
    case "format":
      body().setNumberFormat(layout.format);
      return;
    case "note":
      sheet.getRange(1, column).setNote(layout.note);
      return;
    case "clipped":
      body().setWrapStrategy(strategyOf(layout.clipped));
      return;
    case "width":
      sheet.setColumnWidth(column, layout.width);
  }
}

/** What Google calls it when long text is cut off, or wrapped. */
export function strategyOf(clipped: boolean): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
  return clipped ? CLIP : WRAP;
}

/**
 * The rule of a column's drop-down; null where it has none. It warns and never refuses: a script's write would be refused
 * as a whole, and a register made before a word existed could never take it. Who reads the cells names a bad word.
 */
export function dropDown({
  choices,
  note,
}: Pick<ColumnLayout, "choices" | "note">): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (choices === undefined) return null;
  const rule = SpreadsheetApp.newDataValidation().setHelpText(note).setAllowInvalid(true);
  if (!("tab" in choices)) return rule.requireValueInList([...choices], true).build();
  const source = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(choices.tab);
  if (!source) return null;
  const range = source.getRange(2, choices.column, source.getMaxRows() - 1, 1);
  return rule.requireValueInRange(range, true).build();
}

/**
 * Lets drop-downs that refuse other text warn about it instead: an earlier version made such, and a person can. They are
 * known by the first row below the header and the last of the grid. Two service calls where none refuses.
 */
export function admitAnyText(tab: string): void {
  const sheet = existingTab(tab);
  const [width, height] = [Math.max(1, sheet.getLastColumn()), sheet.getMaxRows()];
  const rows = [2, height].map((row) => sheet.getRange(row, 1, 1, width).getDataValidations()[0] ?? []);
  for (let index = 0; index < width; index += 1) {
    const refusing = rows.map((rules) => rules[index]).find((rule) => rule?.getAllowInvalid() === false);
    if (!refusing) continue;
    console.warn(`tab ${tab}, column ${index + 1}: refused what is not in its list; warns from now on`);
    const warning = refusing.copy().setAllowInvalid(true).build();
    sheet.getRange(2, index + 1, height - 1, 1).setDataValidation(warning);
  }
}

/** A part of the look of a tab as a whole. */
export interface TabFrame {
  /** How many columns stay in sight when one scrolls to the right. */
  readonly frozenColumns: number;
  /** Of the tab itself: "#3d85c6"; null for none. */
  readonly colour: string | null;
  /** What to say to a person who is about to change it; null where people are to work in it. */
  readonly warning: string | null;
}

/** How a tab stands as a whole. Throws where there is no such tab. */
export function standingFrame(tab: string): TabFrame {
  const sheet = existingTab(tab);
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return {
    frozenColumns: sheet.getFrozenColumns(),
    colour: sheet.getTabColor(),
    warning: protection?.getDescription() ?? null,
  };
}

/** Gives a tab the parts of a frame that are given. Throws where there is no such tab. */
export function setFrame(tab: string, { frozenColumns, colour, warning }: Partial<TabFrame>): void {
  const sheet = existingTab(tab);
  if (frozenColumns !== undefined) sheet.setFrozenColumns(frozenColumns);
  if (colour !== undefined) sheet.setTabColor(colour);
  if (warning === undefined) return;
  // A warning, not a lock: a click runs as the person who clicks, and our own writing must go through.
  if (warning !== null) sheet.protect().setDescription(warning).setWarningOnly(true);
  else for (const each of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) each.remove();
}
