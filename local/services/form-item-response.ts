import type { AnswerValue, FormItem } from "../forms/form-model";
import { defineSurface, type Emulates, ServiceObject, service } from "../script/surface";
import type { OpenForm } from "./form-item";

type Methods = "getItem" | "getResponse";

const itemResponseSurface = defineSurface<Methods>("ItemResponse", "FormApp.ItemResponse", {
  getItem: service(),
  getResponse: service(),
});

/** The answer to one question, given by a respondent or made by a script to fill it in. */
export class LocalItemResponse
  extends ServiceObject
  implements Omit<Emulates<GoogleAppsScript.Forms.ItemResponse, Methods>, "getResponse">
{
  readonly surface = itemResponseSurface;
  readonly item: FormItem;
  readonly value: AnswerValue;
  private readonly open: OpenForm;

  constructor(open: OpenForm, item: FormItem, value: AnswerValue) {
    super();
    this.open = open;
    this.item = item;
    this.value = value;
  }

  getItem(): ServiceObject {
    return this.open.untyped(this.item);
  }

  /** Google: a String for most questions, "String[] … for checkbox items". */
  getResponse(): AnswerValue {
    return this.value;
  }
}
