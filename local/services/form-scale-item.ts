import { type FormScale, NEW_SCALE } from "../forms/form-model";
import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation } from "../script/surface";
import { invalidForm } from "./form-enums";
import { FormQuestionBase, type QuestionMethods, questionMembers } from "./form-item";
import { LocalItemResponse } from "./form-item-response";

type Methods =
  | QuestionMethods
  | "createResponse"
  | "getLeftLabel"
  | "getLowerBound"
  | "getRightLabel"
  | "getUpperBound"
  | "setBounds"
  | "setLabels";

const scaleSurface = defineSurface<Methods>("ScaleItem", "FormApp.ScaleItem", {
  ...questionMembers,
  createResponse: navigation("Integer"),
  getLeftLabel: navigation(),
  getLowerBound: navigation(),
  getRightLabel: navigation(),
  getUpperBound: navigation(),
  setBounds: navigation("Integer,Integer"),
  setLabels: navigation("String,String"),
});

/** A question that is answered with a number of a scale. */
export class LocalScaleItem
  extends FormQuestionBase
  implements Emulates<GoogleAppsScript.Forms.ScaleItem, Methods>
{
  readonly surface = scaleSurface;

  getLowerBound(): number {
    return this.scale().lower;
  }

  getUpperBound(): number {
    return this.scale().upper;
  }

  /** Google: "The scale's lower bound must be 0 or 1; the scale's upper bound must be between 3 and 10" inclusive. */
  setBounds(lower: number, upper: number): this {
    if ((lower !== 0 && lower !== 1) || upper < 3 || upper > 10) throw invalidForm();
    return this.change({ scale: { ...this.scale(), lower, upper } });
  }

  getLeftLabel(): string {
    return this.scale().left;
  }

  getRightLabel(): string {
    return this.scale().right;
  }

  setLabels(left: string, right: string): this {
    return this.change({ scale: { ...this.scale(), left, right } });
  }

  createResponse(response: number): LocalItemResponse {
    const { lower, upper } = this.scale();
    if (response < lower || response > upper) {
      throw new ServiceException("Invalid response submitted to SCALE item.");
    }
    return new LocalItemResponse(this.open, this.item, String(response));
  }

  private scale(): FormScale {
    return this.item.scale ?? NEW_SCALE;
  }
}
