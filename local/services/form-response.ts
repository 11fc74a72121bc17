import { editResponseUrl, prefilledUrl } from "../forms/form-links";
import { answersInOrder, isQuestion, type StoredResponse, submittedInOrder } from "../forms/form-model";
import { newResponseId, storeResponse } from "../forms/responses";
import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";
import { ITEM_NAMES } from "./form-any-item";
import type { FormItemBase, OpenForm } from "./form-item";
import { LocalItemResponse } from "./form-item-response";

type Methods =
  | "getId"
  | "getTimestamp"
  | "getItemResponses"
  | "getResponseForItem"
  | "getEditResponseUrl"
  | "getRespondentEmail"
  | "withItemResponse"
  | "toPrefilledUrl"
  | "submit";

const responseSurface = defineSurface<Methods>("FormResponse", "FormApp.FormResponse", {
  getId: service(),
  getTimestamp: service(),
  getItemResponses: service(),
  getResponseForItem: service(...ITEM_NAMES),
  getEditResponseUrl: service(),
  getRespondentEmail: service(),
  withItemResponse: navigation("ItemResponse"),
  toPrefilledUrl: service(),
  submit: service(),
});

/** A response as it was when the script asked for it, or one that a script makes to fill in a form. */
export class LocalFormResponse
  extends ServiceObject
  implements
    Omit<
      Emulates<GoogleAppsScript.Forms.FormResponse, Methods>,
      "getId" | "getTimestamp" | "getRespondentEmail"
    >
{
  readonly surface = responseSurface;
  private readonly open: OpenForm;
  private readonly stored: StoredResponse | undefined;
  private submitted = false;
  private readonly made = new Map<number, LocalItemResponse>();

  constructor(open: OpenForm, stored?: StoredResponse) {
    super();
    this.open = open;
    this.stored = stored;
  }

  /** Google: "the ID of the form response, or null if the form response has not been submitted". */
  getId(): string | null {
    return this.stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.stored === undefined ? null : new Date(this.stored.timestamp);
  }

  /** Google: "in the same order that the items appear in the form". */
  getItemResponses(): LocalItemResponse[] {
    const { form } = this.open;
    const answered =
      this.stored === undefined
        ? answersInOrder(form, [...this.made.values()].map(answerOf))
        : submittedInOrder(form, this.stored);
    return answered.map(({ item, value }) => new LocalItemResponse(this.open, item, value));
  }

  /** Google: "the response for a given item, or null if none exists". */
  getResponseForItem({ item }: FormItemBase): LocalItemResponse | null {
    return this.getItemResponses().find((response) => response.item === item) ?? null;
  }

  /** Google: the link exists in any case; where edits are not allowed it leads to a page that says so. */
  getEditResponseUrl(): string {
    if (this.stored === undefined) throw new ServiceException("The form response has not been submitted.");
    return editResponseUrl(this.open.form, this.stored.id);
  }

  /** Empty: responders are not asked for their e-mail. Of a response that was not submitted, null. */
  getRespondentEmail(): string | null {
    return this.stored === undefined ? null : "";
  }

  withItemResponse(response: LocalItemResponse): this {
    if (this.stored !== undefined)
      throw new ServiceException("The form response has already been submitted.");
    if (!this.open.form.items.includes(response.item)) {
      throw new ServiceException("The item response belongs to no item of this form.");
    }
    this.made.set(response.item.id, response);
    return this;
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.open.form, this.getItemResponses());
  }

  /** Google: "a scripting exception if the response has already been submitted". */
  submit(): LocalFormResponse {
    if (this.stored !== undefined || this.submitted)
      throw new ServiceException("The form response has already been submitted.");
    refuseUnfit(this.open, this.made);
    this.submitted = true;
    const { form, world } = this.open;
    const answers = new Map([...this.made.values()].map(({ item, value }) => [item, value]));
    const now = new Date(world.clock.now());
    const { response } = storeResponse(world.forms, form, newResponseId(world.random), answers, now);
    return new LocalFormResponse(this.open, response);
  }
}

/** A response that a script made, being submitted: it must be as whole as a person's. */
function refuseUnfit({ form }: OpenForm, made: ReadonlyMap<number, LocalItemResponse>): void {
  if (!form.accepting) {
    throw new ServiceException(`The form ${form.title} is not currently accepting responses.`);
  }
  const missing = form.items.find((item) => isQuestion(item) && item.required && !made.has(item.id));
  if (missing !== undefined)
    throw new ServiceException(`The question "${missing.title}" requires a response.`);
}

function answerOf({ item, value }: LocalItemResponse): StoredResponse["answers"][number] {
  return { item: item.id, value };
}
