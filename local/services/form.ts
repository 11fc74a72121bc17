import { editorUrl, responderUrl, summaryUrl } from "../forms/form-links";
import { type FormItem, type FormSettings, type ItemKind, newItem } from "../forms/form-model";
import { isTarget } from "../forms/form-pages";
import { ServiceException } from "../script/errors";
import { type Emulates, type EnumValue, ServiceObject } from "../script/surface";
import { LocalItem } from "./form-any-item";
import { LocalCheckboxItem, LocalListItem, LocalMultipleChoiceItem } from "./form-choice-items";
import { invalidForm } from "./form-enums";
import { LocalGridItem } from "./form-grid-item";
import { type FormItemBase, LocalPageBreakItem, LocalSectionHeaderItem, type OpenForm } from "./form-item";
import { LocalFormResponse } from "./form-response";
import { LocalScaleItem } from "./form-scale-item";
import { type FormMethods, formSurface } from "./form-surface";
import { LocalParagraphTextItem, LocalTextItem } from "./form-text-items";
import { LocalDateItem, LocalDateTimeItem, LocalDurationItem, LocalTimeItem } from "./form-time-items";

type Texts = "title" | "description" | "confirmationMessage" | "closedMessage";

/** A form as scripts see it. */
export class LocalForm extends ServiceObject implements Emulates<GoogleAppsScript.Forms.Form, FormMethods> {
  readonly surface = formSurface;
  private readonly open: OpenForm;

  constructor(open: OpenForm) {
    super();
    this.open = open;
  }

  getId = (): string => this.open.form.id;
  getEditUrl = (): string => editorUrl(this.open.form);
  getPublishedUrl = (): string => responderUrl(this.open.form);
  /** Whoever may edit the form sees the summary there, published or not. */
  getSummaryUrl = (): string => summaryUrl(this.open.form);

  getTitle = (): string => this.open.form.title;
  setTitle = (text: string): this => this.write("title", text);
  getDescription = (): string => this.open.form.description;
  setDescription = (text: string): this => this.write("description", text);
  getConfirmationMessage = (): string => this.open.form.confirmationMessage;
  setConfirmationMessage = (text: string): this => this.write("confirmationMessage", text);
  getCustomClosedFormMessage = (): string => this.open.form.closedMessage;
  setCustomClosedFormMessage = (text: string): this => this.write("closedMessage", text);

  canEditResponse = (): boolean => this.open.form.settings.allowResponseEdits;
  setAllowResponseEdits = (on: boolean): this => this.switch("allowResponseEdits", on);
  collectsEmail = (): boolean => this.open.form.settings.collectEmail;
  setCollectEmail = (on: boolean): this => this.switch("collectEmail", on);
  hasLimitOneResponsePerUser = (): boolean => this.open.form.settings.limitOneResponsePerUser;
  setLimitOneResponsePerUser = (on: boolean): this => this.switch("limitOneResponsePerUser", on);
  requiresLogin = (): boolean => this.open.form.settings.requireLogin;
  /** Google: "available only for forms created by Google Workspace users"; others report that it throws. */
  setRequireLogin = (on: boolean): this => {
    if (!this.open.world.workspace) {
      throw new ServiceException(
        "This feature is available only for forms created by Google Workspace users.",
      );
    }
    return this.switch("requireLogin", on);
  };
  hasProgressBar = (): boolean => this.open.form.settings.progressBar;
  setProgressBar = (on: boolean): this => this.switch("progressBar", on);
  hasRespondAgainLink = (): boolean => this.open.form.settings.showLinkToRespondAgain;
  setShowLinkToRespondAgain = (on: boolean): this => this.switch("showLinkToRespondAgain", on);
  isPublishingSummary = (): boolean => this.open.form.settings.publishingSummary;
  setPublishingSummary = (on: boolean): this => this.switch("publishingSummary", on);
  getShuffleQuestions = (): boolean => this.open.form.settings.shuffleQuestions;
  setShuffleQuestions = (on: boolean): this => this.switch("shuffleQuestions", on);

  /** True of every form that is made now; only old ones have no publishing. */
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  isPublished(): boolean {
    return this.open.form.published;
  }

  /** Google: publishing "also enables accepting responses"; an unpublished form is "forced" to accept none. */
  setPublished(published: boolean): this {
    const { form } = this.open;
    form.published = published;
    form.accepting = published;
    return this.changed();
  }

  isAcceptingResponses(): boolean {
    return this.open.form.accepting;
  }

  /** Google: accepting responses while unpublished "isn't supported and returns an error". */
  setAcceptingResponses(accepting: boolean): this {
    if (accepting && !this.open.form.published) {
      throw new ServiceException("Cannot accept responses on an unpublished form.");
    }
    this.open.form.accepting = accepting;
    return this.changed();
  }

  getItems(type?: EnumValue): LocalItem[] {
    return this.open.form.items
      .filter(({ kind }) => type === undefined || kind === type.value)
      .map((item) => new LocalItem(this.open, item));
  }

  /** Google: null "if there is no such item in the form". */
  getItemById(id: number): LocalItem | null {
    const item = this.open.form.items.find((each) => each.id === id);
    return item === undefined ? null : new LocalItem(this.open, item);
  }

  /** Users report "Invalid data updating form" for a page break that something still leads to. */
  deleteItem(which: number | FormItemBase): void {
    const { form } = this.open;
    const item = this.itemAt(which);
    if (isTarget(form, item)) throw invalidForm();
    form.items = form.items.filter((each) => each !== item);
    this.changed();
  }

  moveItem(which: number | FormItemBase, toIndex: number): LocalItem {
    const { form } = this.open;
    const item = this.itemAt(which);
    this.itemAt(toIndex);
    const others = form.items.filter((each) => each !== item);
    form.items = [...others.slice(0, toIndex), item, ...others.slice(toIndex)];
    this.changed();
    return new LocalItem(this.open, item);
  }

  addTextItem = (): LocalTextItem => new LocalTextItem(this.open, this.add("TEXT"));
  addParagraphTextItem = () => new LocalParagraphTextItem(this.open, this.add("PARAGRAPH_TEXT"));
  addMultipleChoiceItem = () => new LocalMultipleChoiceItem(this.open, this.add("MULTIPLE_CHOICE"));
  addCheckboxItem = (): LocalCheckboxItem => new LocalCheckboxItem(this.open, this.add("CHECKBOX"));
  addListItem = (): LocalListItem => new LocalListItem(this.open, this.add("LIST"));
  addDateItem = (): LocalDateItem => new LocalDateItem(this.open, this.add("DATE"));
  addDateTimeItem = () => new LocalDateTimeItem(this.open, this.add("DATETIME"));
  addTimeItem = (): LocalTimeItem => new LocalTimeItem(this.open, this.add("TIME"));
  addDurationItem = () => new LocalDurationItem(this.open, this.add("DURATION"));
  addScaleItem = (): LocalScaleItem => new LocalScaleItem(this.open, this.add("SCALE"));
  addGridItem = (): LocalGridItem => new LocalGridItem(this.open, this.add("GRID"));
  addPageBreakItem = (): LocalPageBreakItem => new LocalPageBreakItem(this.open, this.add("PAGE_BREAK"));
  addSectionHeaderItem = () => new LocalSectionHeaderItem(this.open, this.add("SECTION_HEADER"));

  /** Google: `timestamp` is "the earliest date and time for which form responses should be returned". */
  getResponses(timestamp?: Date): LocalFormResponse[] {
    const earliest = timestamp?.toISOString() ?? "";
    return this.open.form.responses
      .filter((response) => response.timestamp >= earliest)
      .sort((left, right) =>
        left.timestamp < right.timestamp ? -1 : left.timestamp > right.timestamp ? 1 : 0,
      )
      .map((response) => new LocalFormResponse(this.open, response));
  }

  getResponse(responseId: string): LocalFormResponse {
    const response = this.open.form.responses.find(({ id }) => id === responseId);
    if (response === undefined) throw noSuchResponse();
    return new LocalFormResponse(this.open, response);
  }

  createResponse(): LocalFormResponse {
    return new LocalFormResponse(this.open);
  }

  /** Google: "Deletes a single response from the form's response store." */
  deleteResponse(responseId: string): this {
    const { form } = this.open;
    if (form.responses.every(({ id }) => id !== responseId)) throw noSuchResponse();
    form.responses = form.responses.filter(({ id }) => id !== responseId);
    return this.changed();
  }

  deleteAllResponses(): this {
    this.open.form.responses = [];
    return this.changed();
  }

  private itemAt(which: number | FormItemBase): FormItem {
    const { items } = this.open.form;
    const item = typeof which === "number" ? items[which] : items.find((each) => each === which.item);
    if (item === undefined) throw new ServiceException("Invalid argument: the form has no such item.");
    return item;
  }

  private add(kind: ItemKind): FormItem {
    const { form, world } = this.open;
    const item = newItem(form, kind, world.random);
    form.items.push(item);
    this.changed();
    return item;
  }

  private write(which: Texts, text: string): this {
    this.open.form[which] = text;
    return this.changed();
  }

  private switch(which: keyof FormSettings, on: boolean): this {
    this.open.form.settings[which] = on;
    return this.changed();
  }

  private changed(): this {
    this.open.changed();
    return this;
  }
}

function noSuchResponse(): ServiceException {
  return new ServiceException("No response with the given ID could be found.");
}
