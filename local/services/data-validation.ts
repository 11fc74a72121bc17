import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, type EnumValue, navigation, ServiceObject } from "../script/surface";
import type { ValidationRule } from "../spreadsheet/sheet-model";
import type { OwnerOfSheets } from "./sheet-ties";
import { criteriaValues, ValidationRequirements, validationCriteria } from "./validation-requirements";

type RuleMethods = "getAllowInvalid" | "getHelpText" | "getCriteriaType" | "getCriteriaValues" | "copy";

const ruleMembers = {
  getAllowInvalid: navigation(),
  getHelpText: navigation(),
  getCriteriaType: navigation(),
  getCriteriaValues: navigation(),
  copy: navigation(),
};

const ruleSurface = defineSurface<RuleMethods>(
  "DataValidation",
  "SpreadsheetApp.DataValidation",
  ruleMembers,
);

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

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule.criteria, this.spreadsheet);
  }

  copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.spreadsheet, this.rule);
  }
}

const day = navigation("Date");
const days = navigation("Date,Date");
const number = navigation("Number");
const numbers = navigation("Number,Number");
const text = navigation("String");

const builderMembers = {
  ...ruleMembers,
  build: navigation(),
  requireCheckbox: navigation("", "Any", "Any,Any"),
  requireDate: navigation(),
  requireDateAfter: day,
  requireDateBefore: day,
  requireDateBetween: days,
  requireDateEqualTo: day,
  requireDateNotBetween: days,
  requireDateOnOrAfter: day,
  requireDateOnOrBefore: day,
  requireNumberBetween: numbers,
  requireNumberEqualTo: number,
  requireNumberGreaterThan: number,
  requireNumberGreaterThanOrEqualTo: number,
  requireNumberLessThan: number,
  requireNumberLessThanOrEqualTo: number,
  requireNumberNotBetween: numbers,
  requireNumberNotEqualTo: number,
  requireTextContains: text,
  requireTextDoesNotContain: text,
  requireTextEqualTo: text,
  requireTextIsEmail: navigation(),
  requireTextIsUrl: navigation(),
  requireValueInList: navigation("Plain[]", "Plain[],Boolean"),
  requireValueInRange: navigation("Range", "Range,Boolean"),
  setAllowInvalid: navigation("Boolean"),
  setHelpText: text,
};

type BuilderMethods = keyof typeof builderMembers;

const builderSurface = defineSurface<BuilderMethods>(
  "DataValidationBuilder",
  "SpreadsheetApp.DataValidationBuilder",
  builderMembers,
);

/** Builds rules, from nothing or from another rule. */
export class LocalDataValidationBuilder
  extends ValidationRequirements
  implements
    Omit<
      Emulates<GoogleAppsScript.Spreadsheet.DataValidationBuilder, BuilderMethods>,
      "getHelpText" | "getCriteriaType"
    >
{
  readonly surface = builderSurface;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(spreadsheet: OwnerOfSheets, from?: ValidationRule) {
    super(spreadsheet, from?.criteria);
    // Google: "The default for new data validation rules is true."
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText ?? null;
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  getHelpText(): string | null {
    return this.helpText;
  }

  setHelpText(helpText: string): this {
    this.helpText = helpText;
    return this;
  }

  copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.spreadsheet, this.rule());
  }

  build(): LocalDataValidation {
    return new LocalDataValidation(this.rule(), this.spreadsheet);
  }

  private rule(): ValidationRule {
    const { criteria, allowInvalid, helpText } = this;
    if (criteria === undefined) {
      throw new ServiceException("Cannot build a data validation rule without criteria.");
    }
    return { criteria, allowInvalid, helpText };
  }
}
