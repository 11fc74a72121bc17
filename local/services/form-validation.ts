import type { TextCriterion, TextValidation } from "../forms/form-model";
import { patternOf } from "../forms/text-validation";
import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";

const ruleSurface = defineSurface<never>("TextValidation", "FormApp.TextValidation", {});

/** A rule for short answers. */
export class LocalTextValidation extends ServiceObject {
  readonly surface = ruleSurface;
  readonly validation: TextValidation | null;

  constructor(validation: TextValidation | null) {
    super();
    this.validation = validation;
  }
}

const paragraphRuleSurface = defineSurface<never>(
  "ParagraphTextValidation",
  "FormApp.ParagraphTextValidation",
  {},
);

/** A rule for paragraphs. */
export class LocalParagraphTextValidation extends ServiceObject {
  readonly surface = paragraphRuleSurface;
  readonly validation: TextValidation | null;

  constructor(validation: TextValidation | null) {
    super();
    this.validation = validation;
  }
}

type SharedMethods =
  | "requireTextMatchesPattern"
  | "requireTextLengthLessThanOrEqualTo"
  | "setHelpText"
  | "build";

const sharedMembers = {
  requireTextMatchesPattern: navigation("String"),
  requireTextLengthLessThanOrEqualTo: navigation("Integer"),
  setHelpText: navigation("String"),
  build: navigation(),
};

/** Builds a rule; what is required last holds. */
abstract class BuilderBase extends ServiceObject {
  private criterion: TextCriterion | undefined;
  private helpText = "";

  requireTextMatchesPattern(pattern: string): this {
    if (patternOf(pattern) === undefined)
      throw new ServiceException(`Invalid regular expression: ${pattern}`);
    return this.require({ kind: "MATCHES", pattern });
  }

  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.require({ kind: "LENGTH_AT_MOST", number });
  }

  setHelpText(helpText: string): this {
    this.helpText = helpText;
    return this;
  }

  protected require(criterion: TextCriterion): this {
    this.criterion = criterion;
    return this;
  }

  /** A rule that requires nothing is none. */
  protected built(): TextValidation | null {
    const { criterion, helpText } = this;
    return criterion === undefined ? null : { criterion, helpText };
  }
}

type TextMethods =
  | SharedMethods
  | "requireNumber"
  | "requireNumberGreaterThanOrEqualTo"
  | "requireWholeNumber";

const builderSurface = defineSurface<TextMethods>("TextValidationBuilder", "FormApp.TextValidationBuilder", {
  ...sharedMembers,
  requireNumber: navigation(),
  requireNumberGreaterThanOrEqualTo: navigation("Number"),
  requireWholeNumber: navigation(),
});

export class LocalTextValidationBuilder
  extends BuilderBase
  implements Emulates<GoogleAppsScript.Forms.TextValidationBuilder, TextMethods>
{
  readonly surface = builderSurface;

  requireNumber(): this {
    return this.require({ kind: "NUMBER" });
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require({ kind: "NUMBER_AT_LEAST", number });
  }

  requireWholeNumber(): this {
    return this.require({ kind: "WHOLE_NUMBER" });
  }

  build(): LocalTextValidation {
    return new LocalTextValidation(this.built());
  }
}

const paragraphBuilderSurface = defineSurface<SharedMethods>(
  "ParagraphTextValidationBuilder",
  "FormApp.ParagraphTextValidationBuilder",
  sharedMembers,
);

export class LocalParagraphTextValidationBuilder
  extends BuilderBase
  implements Emulates<GoogleAppsScript.Forms.ParagraphTextValidationBuilder, SharedMethods>
{
  readonly surface = paragraphBuilderSurface;

  build(): LocalParagraphTextValidation {
    return new LocalParagraphTextValidation(this.built());
  }
}
