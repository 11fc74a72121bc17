import { ServiceException } from "../script/errors";
import { Enumeration, type EnumValue, ServiceObject } from "../script/surface";
import type { Criteria } from "../spreadsheet/sheet-model";
import {
  DATE_KINDS,
  type DateCriteria,
  NUMBER_KINDS,
  type NumberCriteria,
  TEXT_KINDS,
  type TextCriteria,
} from "../spreadsheet/validation-criteria";
import { checkboxCriteria } from "./checkboxes";
import { comparedDays, comparedNumbers, comparedValues } from "./compared-values";
import type { OwnerOfSheets, RangeOfCells } from "./sheet-ties";

/** `SpreadsheetApp.DataValidationCriteria`. */
export const validationCriteria = new Enumeration<Criteria["kind"] | "CUSTOM_FORMULA">(
  "DataValidationCriteria",
  [
    "CHECKBOX",
    "CUSTOM_FORMULA",
    ...DATE_KINDS,
    ...NUMBER_KINDS,
    ...TEXT_KINDS,
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
  ],
);

/** Google's limit for a list of values. */
const MAXIMUM_LIST_ITEMS = 500;

/** What a rule may require, each in its own words. */
export abstract class ValidationRequirements extends ServiceObject {
  protected readonly spreadsheet: OwnerOfSheets;
  protected criteria: Criteria | undefined;

  constructor(spreadsheet: OwnerOfSheets, criteria: Criteria | undefined) {
    super();
    this.spreadsheet = spreadsheet;
    this.criteria = criteria;
  }

  /** Numbers and truth values become text. */
  requireValueInList(values: readonly (string | number | boolean)[], showDropdown = true): this {
    if (values.length > MAXIMUM_LIST_ITEMS) {
      throw new ServiceException(
        `The data validation rule has more items than the limit of ${MAXIMUM_LIST_ITEMS}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    return this.require({ kind: "VALUE_IN_LIST", values: values.map(String), showDropdown });
  }

  requireValueInRange(range: RangeOfCells, showDropdown = true): this {
    const source = { sheetId: range.getSheet().model.id, area: range.area };
    return this.require({ kind: "VALUE_IN_RANGE", source, showDropdown });
  }

  /** Google: "the input is the specified value or blank", or "one of the specified values". */
  requireCheckbox(...values: readonly unknown[]): this {
    return this.require(checkboxCriteria(values));
  }

  requireDate = (): this => this.days("DATE_IS_VALID_DATE");
  requireDateAfter = (date: Date): this => this.days("DATE_AFTER", date);
  requireDateBefore = (date: Date): this => this.days("DATE_BEFORE", date);
  requireDateBetween = (start: Date, end: Date): this => this.days("DATE_BETWEEN", start, end);
  requireDateEqualTo = (date: Date): this => this.days("DATE_EQUAL_TO", date);
  requireDateNotBetween = (start: Date, end: Date): this => this.days("DATE_NOT_BETWEEN", start, end);
  requireDateOnOrAfter = (date: Date): this => this.days("DATE_ON_OR_AFTER", date);
  requireDateOnOrBefore = (date: Date): this => this.days("DATE_ON_OR_BEFORE", date);

  requireNumberBetween = (start: number, end: number): this => this.numbers("NUMBER_BETWEEN", start, end);
  requireNumberEqualTo = (number: number): this => this.numbers("NUMBER_EQUAL_TO", number);
  requireNumberGreaterThan = (number: number): this => this.numbers("NUMBER_GREATER_THAN", number);
  requireNumberGreaterThanOrEqualTo = (number: number): this =>
    this.numbers("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  requireNumberLessThan = (number: number): this => this.numbers("NUMBER_LESS_THAN", number);
  requireNumberLessThanOrEqualTo = (number: number): this =>
    this.numbers("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  requireNumberNotBetween = (start: number, end: number): this =>
    this.numbers("NUMBER_NOT_BETWEEN", start, end);
  requireNumberNotEqualTo = (number: number): this => this.numbers("NUMBER_NOT_EQUAL_TO", number);

  requireTextContains = (text: string): this => this.texts("TEXT_CONTAINS", text);
  requireTextDoesNotContain = (text: string): this => this.texts("TEXT_DOES_NOT_CONTAIN", text);
  requireTextEqualTo = (text: string): this => this.texts("TEXT_EQUAL_TO", text);
  requireTextIsEmail = (): this => this.texts("TEXT_IS_VALID_EMAIL");
  requireTextIsUrl = (): this => this.texts("TEXT_IS_VALID_URL");

  getCriteriaType(): EnumValue | null {
    return this.criteria === undefined ? null : validationCriteria.of(this.criteria.kind);
  }

  getCriteriaValues(): unknown[] {
    return this.criteria === undefined ? [] : criteriaValues(this.criteria, this.spreadsheet);
  }

  private require(criteria: Criteria): this {
    this.criteria = criteria;
    return this;
  }

  private numbers(kind: NumberCriteria["kind"], ...numbers: readonly number[]): this {
    return this.require({ kind, numbers: comparedNumbers(numbers) });
  }

  private days(kind: DateCriteria["kind"], ...dates: readonly Date[]): this {
    return this.require({ kind, days: comparedDays(this.spreadsheet, dates) });
  }

  private texts(kind: TextCriteria["kind"], ...texts: readonly string[]): this {
    return this.require({ kind, texts });
  }
}

/** Google: the arguments the criterion was required with, e.g. the list and whether it drops down. */
export function criteriaValues(criteria: Criteria, spreadsheet: OwnerOfSheets): unknown[] {
  switch (criteria.kind) {
    case "CHECKBOX":
      return [criteria.checked, criteria.unchecked].filter((value) => value !== undefined);
    case "VALUE_IN_LIST":
      return [[...criteria.values], criteria.showDropdown];
    case "VALUE_IN_RANGE":
      return [spreadsheet.rangeFor(criteria.source), criteria.showDropdown];
    default:
      return comparedValues(criteria, spreadsheet);
  }
}
