import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, type EnumValue, navigation, ServiceObject } from "../script/surface";
import { colorOf } from "../spreadsheet/colors";
import type { ConditionalFormat, FormatCriteria, FormatLook } from "../spreadsheet/conditional-formats";
import { comparedValues } from "./compared-values";
import { booleanCriteria, FormatConditions } from "./conditional-format-criteria";
import type { OwnerOfSheets, RangeOfCells } from "./sheet-ties";

type ConditionMethods = keyof GoogleAppsScript.Spreadsheet.BooleanCondition;

const conditionSurface = defineSurface<ConditionMethods>(
  "BooleanCondition",
  "SpreadsheetApp.BooleanCondition",
  {
    getBackground: navigation(),
    getBold: navigation(),
    getCriteriaType: navigation(),
    getCriteriaValues: navigation(),
    getFontColor: navigation(),
    getItalic: navigation(),
    getStrikethrough: navigation(),
    getUnderline: navigation(),
  },
);

/** What a rule asks for, and what it makes of the looks: null where it leaves them. */
class LocalBooleanCondition
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.BooleanCondition, ConditionMethods>
{
  readonly surface = conditionSurface;
  private readonly spreadsheet: OwnerOfSheets;
  private readonly criteria: FormatCriteria;
  private readonly look: FormatLook;

  constructor(spreadsheet: OwnerOfSheets, criteria: FormatCriteria, look: FormatLook) {
    super();
    this.spreadsheet = spreadsheet;
    this.criteria = criteria;
    this.look = look;
  }

  getCriteriaType = (): EnumValue => booleanCriteria.of(this.criteria.kind);
  getCriteriaValues = (): unknown[] => comparedValues(this.criteria, this.spreadsheet);
  getBackground = (): string | null => this.look.background ?? null;
  getFontColor = (): string | null => this.look.fontColor ?? null;
  getBold = (): boolean | null => this.look.bold ?? null;
  getItalic = (): boolean | null => this.look.italic ?? null;
  getStrikethrough = (): boolean | null => this.look.strikethrough ?? null;
  getUnderline = (): boolean | null => this.look.underline ?? null;
}

/** A rule, and the sheet that its ranges are of. */
interface RuleOfSheet extends ConditionalFormat {
  readonly sheetId: number;
}

type RuleMethods = keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const ruleMembers = {
  copy: navigation(),
  getBooleanCondition: navigation(),
  getGradientCondition: navigation(),
  getRanges: navigation(),
};

const ruleSurface = defineSurface<RuleMethods>(
  "ConditionalFormatRule",
  "SpreadsheetApp.ConditionalFormatRule",
  ruleMembers,
);

/** A rule that has been built. */
export class LocalConditionalFormatRule
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, RuleMethods>
{
  readonly surface = ruleSurface;
  readonly rule: RuleOfSheet;
  private readonly spreadsheet: OwnerOfSheets;

  constructor(spreadsheet: OwnerOfSheets, rule: RuleOfSheet) {
    super();
    this.spreadsheet = spreadsheet;
    this.rule = rule;
  }

  getBooleanCondition(): LocalBooleanCondition | null {
    return new LocalBooleanCondition(this.spreadsheet, this.rule.criteria, this.rule.look);
  }

  /** Gradients are not emulated, so no rule has one. */
  getGradientCondition(): null {
    return null;
  }

  getRanges(): RangeOfCells[] {
    const { sheetId, areas } = this.rule;
    return areas.map((area) => this.spreadsheet.rangeFor({ sheetId, area }));
  }

  copy(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.spreadsheet, {
      criteria: this.rule.criteria,
      look: this.rule.look,
      ranges: this.getRanges(),
    });
  }
}

const colour = navigation("String?");
const flag = navigation("Boolean?");
const day = navigation("Date");
const number = navigation("Number");
const numbers = navigation("Number,Number");
const text = navigation("String");

const builderMembers = {
  ...ruleMembers,
  build: navigation(),
  setBackground: colour,
  setBold: flag,
  setFontColor: colour,
  setItalic: flag,
  setRanges: navigation("Range[]"),
  setStrikethrough: flag,
  setUnderline: flag,
  whenCellEmpty: navigation(),
  whenCellNotEmpty: navigation(),
  whenDateAfter: day,
  whenDateBefore: day,
  whenDateEqualTo: day,
  whenNumberBetween: numbers,
  whenNumberEqualTo: number,
  whenNumberGreaterThan: number,
  whenNumberGreaterThanOrEqualTo: number,
  whenNumberLessThan: number,
  whenNumberLessThanOrEqualTo: number,
  whenNumberNotBetween: numbers,
  whenNumberNotEqualTo: number,
  whenTextContains: text,
  whenTextDoesNotContain: text,
  whenTextEndsWith: text,
  whenTextEqualTo: text,
  whenTextStartsWith: text,
};

type BuilderMethods = keyof typeof builderMembers;

const builderSurface = defineSurface<BuilderMethods>(
  "ConditionalFormatRuleBuilder",
  "SpreadsheetApp.ConditionalFormatRuleBuilder",
  builderMembers,
);

interface Begun {
  readonly criteria: FormatCriteria | undefined;
  readonly look: FormatLook;
  readonly ranges: readonly RangeOfCells[];
}

/** Builds rules, from nothing or from another rule. */
export class LocalConditionalFormatRuleBuilder
  extends FormatConditions
  implements Emulates<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, BuilderMethods>
{
  readonly surface = builderSurface;
  private look: FormatLook;
  private ranges: readonly RangeOfCells[];

  constructor(spreadsheet: OwnerOfSheets, from?: Begun) {
    super(spreadsheet, from?.criteria);
    this.look = from?.look ?? {};
    this.ranges = from?.ranges ?? [];
  }

  setBackground = (color: string | null): this => this.paint("background", color);
  setFontColor = (color: string | null): this => this.paint("fontColor", color);
  setBold = (bold: boolean | null): this => this.with("bold", bold);
  setItalic = (italic: boolean | null): this => this.with("italic", italic);
  setStrikethrough = (strikethrough: boolean | null): this => this.with("strikethrough", strikethrough);
  setUnderline = (underline: boolean | null): this => this.with("underline", underline);

  setRanges(ranges: readonly RangeOfCells[]): this {
    this.ranges = [...ranges];
    return this;
  }

  getRanges(): RangeOfCells[] {
    return [...this.ranges];
  }

  getBooleanCondition(): LocalBooleanCondition | null {
    const { criteria, look } = this;
    return criteria === undefined ? null : new LocalBooleanCondition(this.spreadsheet, criteria, look);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): LocalConditionalFormatRuleBuilder {
    const { criteria, look, ranges } = this;
    return new LocalConditionalFormatRuleBuilder(this.spreadsheet, { criteria, look, ranges });
  }

  /** Assumption: a rule needs a condition and ranges of one sheet; Google's words are not documented. */
  build(): LocalConditionalFormatRule {
    const { criteria, look, ranges } = this;
    if (criteria === undefined) {
      throw new ServiceException("Cannot build a conditional format rule without a condition.");
    }
    const sheets = new Set(ranges.map((range) => range.getSheet().model.id));
    const [sheetId] = sheets;
    if (sheetId === undefined) {
      throw new ServiceException("Cannot build a conditional format rule without ranges.");
    }
    if (sheets.size > 1) {
      throw new ServiceException("The ranges of a conditional format rule must be on the same sheet.");
    }
    const areas = ranges.map(({ area }) => area);
    return new LocalConditionalFormatRule(this.spreadsheet, { criteria, look, areas, sheetId });
  }

  private paint(property: "background" | "fontColor", given: string | null): this {
    return this.with(property, given === null ? null : colorOf(given));
  }

  /** Google: "Passing in null removes" it from what the rule says. */
  private with<Property extends keyof FormatLook>(
    property: Property,
    value: NonNullable<FormatLook[Property]> | null,
  ): this {
    const { [property]: _, ...others } = this.look;
    this.look = value === null ? others : { ...others, [property]: value };
    return this;
  }
}
