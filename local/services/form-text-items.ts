import { defineSurface, type Emulates, navigation } from "../script/surface";
import { FormQuestionBase, type QuestionMethods, questionMembers } from "./form-item";
import { LocalItemResponse } from "./form-item-response";
import type { LocalParagraphTextValidation, LocalTextValidation } from "./form-validation";

type TextMethods = QuestionMethods | "setValidation" | "clearValidation" | "createResponse";

const textMembers = {
  ...questionMembers,
  clearValidation: navigation(),
  createResponse: navigation("String"),
};

abstract class TextItemBase extends FormQuestionBase {
  /** No rule, or one that requires nothing, removes the rule that stands. */
  setValidation(rule: LocalTextValidation | LocalParagraphTextValidation | null): this {
    return this.change({ validation: rule?.validation ?? null });
  }

  clearValidation(): this {
    return this.change({ validation: null });
  }

  createResponse(response: string): LocalItemResponse {
    return new LocalItemResponse(this.open, this.item, response);
  }
}

const textSurface = defineSurface<TextMethods>("TextItem", "FormApp.TextItem", {
  ...textMembers,
  setValidation: navigation("TextValidation?"),
});

export class LocalTextItem
  extends TextItemBase
  implements Emulates<GoogleAppsScript.Forms.TextItem, TextMethods>
{
  readonly surface = textSurface;
}

const paragraphSurface = defineSurface<TextMethods>("ParagraphTextItem", "FormApp.ParagraphTextItem", {
  ...textMembers,
  setValidation: navigation("ParagraphTextValidation?"),
});

export class LocalParagraphTextItem
  extends TextItemBase
  implements Emulates<GoogleAppsScript.Forms.ParagraphTextItem, TextMethods>
{
  readonly surface = paragraphSurface;
}
