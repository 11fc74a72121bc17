import { existingTab } from "./spreadsheet";

/** A word, and the colours of the cells of a column that hold it: "#f4cccc". */
export interface ColouredWord {
  readonly word: string;
  readonly background: string;
  readonly text: string;
}

/** A column of a tab, from 1, and its coloured words. */
export interface ColumnColours {
  readonly column: number;
  readonly words: readonly ColouredWord[];
}

/** A coloured word as it stands on a tab: `more` where somebody gave its cells bold letters or the like besides. */
export interface StandingWord extends ColouredWord {
  readonly more: boolean;
}

/** The conditional formats of a tab, as they stand. */
export interface StandingColours {
  /** The words that are coloured in one column alone, each by a rule of its own, in the rules' order. */
  of(column: number): readonly StandingWord[];
  /**
   * Gives columns these words in place of the ones they have, over their whole length. Other rules stay, and come first: of two
   * that apply Google takes the first. A service call.
   */
  lay(columns: readonly ColumnColours[]): void;
}

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads the conditional formats of a tab: a service call. Throws where there is no such tab. */
export function standingColours(tab: string): StandingColours {
  const sheet = existingTab(tab);
  const rules = sheet.getConditionalFormatRules();
  return {
    of: (column) => rules.flatMap((rule) => (isOf(rule, column) ? wordOf(rule) : [])),
    lay(columns) {
      const others = columns.reduce(
        (left: readonly Rule[], { column }) => withoutColumn(left, column),
        rules,
      );
      sheet.setConditionalFormatRules([...others, ...rulesOf(sheet, columns, sheet.getMaxRows())]);
    },
  };
}

/** Colours the words of a new tab of so many rows, which has no conditional formats yet. A service call. */
export function colourNewTab(sheet: Sheet, columns: readonly ColumnColours[], rows: number): void {
  sheet.setConditionalFormatRules([...rulesOf(sheet, columns, rows)]);
}

/** Below the header row. */
function rulesOf(sheet: Sheet, columns: readonly ColumnColours[], rows: number): readonly Rule[] {
  return columns.flatMap(({ column, words }) =>
    words.map(({ word, background, text }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(word)
        .setBackground(background)
        .setFontColor(text)
        .setRanges([sheet.getRange(2, column, rows - 1, 1)])
        .build(),
    ),
  );
}

/** Whether a rule colours a word of that very column; one over several columns at once is a person's. */
function isOf(rule: Rule, column: number): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO)
    return false;
  return rule.getRanges().some((range) => isIn(range, column));
}

function isIn(range: GoogleAppsScript.Spreadsheet.Range, column: number): boolean {
  return range.getColumn() === column && range.getNumColumns() === 1;
}

function wordOf(rule: Rule): readonly StandingWord[] {
  const condition = rule.getBooleanCondition();
  if (!condition) return [];
  const [word]: unknown[] = condition.getCriteriaValues();
  const others = [
    condition.getBold(),
    condition.getItalic(),
    condition.getStrikethrough(),
    condition.getUnderline(),
  ];
  return [
    {
      word: String(word),
      background: condition.getBackground() ?? "",
      text: condition.getFontColor() ?? "",
      more: others.includes(true),
    },
  ];
}

/** Where cells of the column were copied elsewhere, their rule holds there as before. */
function withoutColumn(rules: readonly Rule[], column: number): readonly Rule[] {
  return rules.flatMap((rule) => {
    if (!isOf(rule, column)) return [rule];
    const elsewhere = rule.getRanges().filter((range) => !isIn(range, column));
    return elsewhere.length === 0 ? [] : [rule.copy().setRanges(elsewhere).build()];
  });
}
