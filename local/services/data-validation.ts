import { ServiceException } from "../script/errors";
import {
  defineSurface,
  type Emulates,
  Enumeration,
  type EnumValue,
  navigation,
  ServiceObject,
} from "../script/surface";
import type { Criteria, ValidationRule } from "../spreadsheet/sheet-model";
import { checkboxCriteria } from "./checkboxes";
import type { OwnerOfSheets, RangeOfCells } from "./sheet-ties";

type RuleMethods = "getAllowInvalid" | "getHelpText" | "getCriteriaType" | "getCriteriaValues" | "copy";

const ruleSurface = defineSurface<RuleMethods>("DataValidation", "SpreadsheetApp.DataValidation", {
  getAllowInvalid: navigation(),
  getHelpText: navigation(),
  getCriteriaType: navigation(),
  getCriteriaValues: navigation(),
  copy: navigation(),
});

/** `SpreadsheetApp.DataValidationCriteria`: those of the emulated rules. */
export const validationCriteria = new Enumeration<Criteria["kind"]>("DataValidationCriteria", [
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
]);

/** A rule that has been built. */
export class LocalDataValidation
  extends ServiceObject
  implements Omit<Emulates<GoogleAppsScript.Spreadsheet.DataValidation, RuleMethods>, "getHelpText">
{
  readonly surface = ruleSurface;
  readonly rule: ValidationRule;
  private readonly spreadsheet: OwnerOfSheets;

  constructor(rule: ValidationRule, spreadsheet: OwnerOfSheets) {
    super();
    this.rule = rule;
    this.spreadsheet = spreadsheet;
  }

  /** Google: "true if the rule shows a warning when input fails data validation, or false if it rejects the input". */
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  /** Google: "the rule's help text, or null if no help text is set". */
  getHelpText(): string | null {
    return this.rule.helpText;
  }

  getCriteriaType(): EnumValue {
    return validationCriteria.of(this.rule.criteria.kind);
  }

  /** Google: the arguments the criterion was required with, e.g. the list and whether it drops down. */
  getCriteriaValues(): unknown[] {
    const { criteria } = this.rule;
    switch (criteria.kind) {
      case "CHECKBOX":
        return [criteria.checked, criteria.unchecked].filter((value) => value !== undefined);
      case "VALUE_IN_LIST":
        return [[...criteria.values], criteria.showDropdown];
      case "VALUE_IN_RANGE": {
        const { sheetId, area } = criteria.source;
        return [
          this.spreadsheet.sheetFor(this.spreadsheet.workbook.sheetOf(sheetId)).rangeOf(area),
          criteria.showDropdown,
        ];
      }
    }
  }

  copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.spreadsheet, this.rule);
  }
}

type BuilderMethods =
  | "requireValueInList"
  | "requireValueInRange"
  | "requireCheckbox"
  | "setAllowInvalid"
  | "setHelpText"
  | "build";

const builderSurface = defineSurface<BuilderMethods>(
  "DataValidationBuilder",
  "SpreadsheetApp.DataValidationBuilder",
  {
    requireValueInList: navigation("Plain[]", "Plain[],Boolean"),
    requireValueInRange: navigation("Range", "Range,Boolean"),
    requireCheckbox: navigation("", "Any", "Any,Any"),
    setAllowInvalid: navigation("Boolean"),
    setHelpText: navigation("String"),
    build: navigation(),
  },
);

/** Google's limit for a list of values. */
const MAXIMUM_LIST_ITEMS = 500;

/** Builds rules, from nothing or from another rule. */
export class LocalDataValidationBuilder
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.DataValidationBuilder, BuilderMethods>
{
  readonly surface = builderSurface;
  private readonly spreadsheet: OwnerOfSheets;
  private criteria: Criteria | undefined;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(spreadsheet: OwnerOfSheets, from?: ValidationRule) {
    super();
    this.spreadsheet = spreadsheet;
    this.criteria = from?.criteria;
    // Google: "The default for new data validation rules is true."
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText ?? null;
  }

  /** Numbers and truth values become text. */
  requireValueInList(values: readonly (string | number | boolean)[], showDropdown = true): this {
    if (values.length > MAXIMUM_LIST_ITEMS) {
      throw new ServiceException(
        `The data validation rule has more items than the limit of ${MAXIMUM_LIST_ITEMS}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    this.criteria = { kind: "VALUE_IN_LIST", values: values.map(String), showDropdown };
    return this;
  }

  requireValueInRange(range: RangeOfCells, showDropdown = true): this {
    const source = { sheetId: range.getSheet().model.id, area: range.area };
    this.criteria = { kind: "VALUE_IN_RANGE", source, showDropdown };
    return this;
  }

  /** Google: "the input is the specified value or blank", or "one of the specified values". */
  requireCheckbox(...values: readonly unknown[]): this {
    this.criteria = checkboxCriteria(values);
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(helpText: string): this {
    this.helpText = helpText;
    return this;
  }

  build(): LocalDataValidation {
    if (this.criteria === undefined) {
      throw new ServiceException("Cannot build a data validation rule without criteria.");
    }
    const { criteria, allowInvalid, helpText } = this;
    return new LocalDataValidation({ criteria, allowInvalid, helpText }, this.spreadsheet);
  }
}
