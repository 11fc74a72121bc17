import { Enumeration, ServiceObject } from "../script/surface";
import {
  FORMAT_DATE_KINDS,
  FORMAT_TEXT_KINDS,
  type FormatCriteria,
} from "../spreadsheet/conditional-formats";
import { NUMBER_KINDS } from "../spreadsheet/validation-criteria";
import { comparedDays, comparedNumbers } from "./compared-values";
import type { OwnerOfSheets } from "./sheet-ties";

/** `SpreadsheetApp.BooleanCriteria`; those of days relative to today and of formulas are known by name alone. */
export const booleanCriteria = new Enumeration("BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "CUSTOM_FORMULA",
  ...FORMAT_DATE_KINDS,
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  ...NUMBER_KINDS,
  ...FORMAT_TEXT_KINDS,
]);

type KindOf<Values extends string> = Extract<FormatCriteria, { readonly [Name in Values]: unknown }>["kind"];

/** What a conditional format may ask of a cell, each in its own words. */
export abstract class FormatConditions extends ServiceObject {
  protected readonly spreadsheet: OwnerOfSheets;
  protected criteria: FormatCriteria | undefined;

  constructor(spreadsheet: OwnerOfSheets, criteria: FormatCriteria | undefined) {
    super();
    this.spreadsheet = spreadsheet;
    this.criteria = criteria;
  }

  whenCellEmpty = (): this => this.when({ kind: "CELL_EMPTY" });
  whenCellNotEmpty = (): this => this.when({ kind: "CELL_NOT_EMPTY" });

  whenDateAfter = (date: Date): this => this.days("DATE_AFTER", date);
  whenDateBefore = (date: Date): this => this.days("DATE_BEFORE", date);
  whenDateEqualTo = (date: Date): this => this.days("DATE_EQUAL_TO", date);

  whenNumberBetween = (start: number, end: number): this => this.numbers("NUMBER_BETWEEN", start, end);
  whenNumberEqualTo = (number: number): this => this.numbers("NUMBER_EQUAL_TO", number);
  whenNumberGreaterThan = (number: number): this => this.numbers("NUMBER_GREATER_THAN", number);
  whenNumberGreaterThanOrEqualTo = (number: number): this =>
    this.numbers("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  whenNumberLessThan = (number: number): this => this.numbers("NUMBER_LESS_THAN", number);
  whenNumberLessThanOrEqualTo = (number: number): this =>
    this.numbers("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  whenNumberNotBetween = (start: number, end: number): this => this.numbers("NUMBER_NOT_BETWEEN", start, end);
  whenNumberNotEqualTo = (number: number): this => this.numbers("NUMBER_NOT_EQUAL_TO", number);

  whenTextContains = (text: string): this => this.text("TEXT_CONTAINS", text);
  whenTextDoesNotContain = (text: string): this => this.text("TEXT_DOES_NOT_CONTAIN", text);
  whenTextEndsWith = (text: string): this => this.text("TEXT_ENDS_WITH", text);
  whenTextEqualTo = (text: string): this => this.text("TEXT_EQUAL_TO", text);
  whenTextStartsWith = (text: string): this => this.text("TEXT_STARTS_WITH", text);

  private when(criteria: FormatCriteria): this {
    this.criteria = criteria;
    return this;
  }

  private numbers(kind: KindOf<"numbers">, ...numbers: readonly number[]): this {
    return this.when({ kind, numbers: comparedNumbers(numbers) });
  }

  private days(kind: KindOf<"days">, date: Date): this {
    return this.when({ kind, days: comparedDays(this.spreadsheet, [date]) });
  }

  private text(kind: KindOf<"texts">, text: string): this {
    return this.when({ kind, texts: [text] });
  }
}
