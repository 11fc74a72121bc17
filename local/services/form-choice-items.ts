import type { FormChoice, ItemKind } from "../forms/form-model";
import { NotEmulatedError, ServiceException } from "../script/errors";
import {
  defineSurface,
  type Emulates,
  type EnumValue,
  type Member,
  navigation,
  ServiceObject,
} from "../script/surface";
import { invalidForm, navigationTypes } from "./form-enums";
import {
  FormQuestionBase,
  type LocalPageBreakItem,
  type OpenForm,
  pageOf,
  type QuestionMethods,
  questionMembers,
  targetOf,
} from "./form-item";
import { LocalItemResponse } from "./form-item-response";

type ChoiceMethods = "getValue" | "getGotoPage" | "getPageNavigationType";

const choiceSurface = defineSurface<ChoiceMethods>("Choice", "FormApp.Choice", {
  getValue: navigation(),
  getGotoPage: navigation(),
  getPageNavigationType: navigation(),
});

/** A choice, in a question or made for one. */
class LocalChoice
  extends ServiceObject
  implements Omit<Emulates<GoogleAppsScript.Forms.Choice, ChoiceMethods>, "getPageNavigationType">
{
  readonly surface = choiceSurface;
  readonly choice: FormChoice;
  private readonly open: OpenForm;
  private readonly ofList: boolean;

  constructor(open: OpenForm, choice: FormChoice, kind: ItemKind) {
    super();
    this.open = open;
    this.choice = choice;
    this.ofList = kind === "LIST";
  }

  getValue(): string {
    return this.choice.value;
  }

  /** Of a list's choice Google gives null whatever it leads to. */
  getGotoPage(): LocalPageBreakItem | null {
    return this.ofList ? null : pageOf(this.open, this.choice.target);
  }

  /** Google: "the navigation action for this Choice, or null if there is none". */
  getPageNavigationType(): EnumValue | null {
    const { target } = this.choice;
    return target === null ? null : navigationTypes.of(target.to);
  }
}

type SharedMethods =
  | QuestionMethods
  | "createChoice"
  | "setChoices"
  | "setChoiceValues"
  | "getChoices"
  | "createResponse";

const sharedMembers: Readonly<Record<Exclude<SharedMethods, "createResponse">, Member>> = {
  ...questionMembers,
  createChoice: navigation("String", "String,Boolean", "String,PageBreakItem", "String,PageNavigationType"),
  setChoices: navigation("Choice[]"),
  setChoiceValues: navigation("Plain[]"),
  getChoices: navigation(),
};

/** What scripts can do with every question that has choices. */
abstract class ChoiceItemBase extends FormQuestionBase {
  createChoice(value: string, target?: LocalPageBreakItem | EnumValue | boolean): LocalChoice {
    if (typeof target === "boolean") throw new NotEmulatedError("a choice of a quiz");
    const choice = { value, target: target === undefined ? null : targetOf(this.open, target) };
    return new LocalChoice(this.open, choice, this.item.kind);
  }

  /** Google: throws "if the given array is null, empty, or contains a null element". */
  setChoices(choices: readonly LocalChoice[]): this {
    const given = choices.map(({ choice }) => choice);
    if (given.length === 0) throw new ServiceException("The array of choices cannot be empty.");
    if (new Set(given.map(({ value }) => value)).size < given.length) {
      throw new ServiceException("Questions cannot have duplicate choice values.");
    }
    // Users report "Invalid data updating form" where only some of the choices say where they lead.
    const leading = given.filter(({ target }) => target !== null).length;
    const pages = new Set(this.open.form.items.map(({ id }) => id));
    const lost = given.some(({ target }) => target?.to === "GO_TO_PAGE" && !pages.has(target.page));
    if (lost || given.some(({ value }) => value === "") || (leading > 0 && leading < given.length)) {
      throw invalidForm();
    }
    return this.change({ choices: given });
  }

  /** Numbers and truth values become text. */
  setChoiceValues(values: readonly (string | number | boolean)[]): this {
    return this.setChoices(values.map((value) => this.createChoice(String(value))));
  }

  getChoices(): LocalChoice[] {
    return this.item.choices.map((choice) => new LocalChoice(this.open, choice, this.item.kind));
  }

  showOtherOption(otherOption: boolean): this {
    return this.change({ otherOption });
  }

  hasOtherOption(): boolean {
    return this.item.otherOption;
  }

  /** Google: throws "if the response argument does not match a valid choice", unless there is an "Other". */
  protected responseOf(value: string | readonly string[]): LocalItemResponse {
    const listed = new Set(this.item.choices.map((choice) => choice.value));
    const given = typeof value === "string" ? [value] : value;
    if (!this.item.otherOption && given.some((each) => !listed.has(each))) {
      throw new ServiceException(`Invalid response submitted to ${this.item.kind} item.`);
    }
    return new LocalItemResponse(this.open, this.item, value);
  }
}

const listSurface = defineSurface<SharedMethods>("ListItem", "FormApp.ListItem", {
  ...sharedMembers,
  createResponse: navigation("String"),
});

export class LocalListItem
  extends ChoiceItemBase
  implements Emulates<GoogleAppsScript.Forms.ListItem, SharedMethods>
{
  readonly surface = listSurface;

  createResponse(response: string): LocalItemResponse {
    return this.responseOf(response);
  }
}

type WithOther = SharedMethods | "showOtherOption" | "hasOtherOption";

const otherMembers = { showOtherOption: navigation("Boolean"), hasOtherOption: navigation() };

const multipleChoiceSurface = defineSurface<WithOther>("MultipleChoiceItem", "FormApp.MultipleChoiceItem", {
  ...sharedMembers,
  ...otherMembers,
  createResponse: navigation("String"),
});

export class LocalMultipleChoiceItem
  extends ChoiceItemBase
  implements Emulates<GoogleAppsScript.Forms.MultipleChoiceItem, WithOther>
{
  readonly surface = multipleChoiceSurface;

  createResponse(response: string): LocalItemResponse {
    return this.responseOf(response);
  }
}

const checkboxSurface = defineSurface<WithOther>("CheckboxItem", "FormApp.CheckboxItem", {
  ...sharedMembers,
  ...otherMembers,
  createChoice: navigation("String", "String,Boolean"),
  createResponse: navigation("String[]"),
});

export class LocalCheckboxItem
  extends ChoiceItemBase
  implements Emulates<GoogleAppsScript.Forms.CheckboxItem, WithOther>
{
  readonly surface = checkboxSurface;

  createResponse(responses: readonly string[]): LocalItemResponse {
    return this.responseOf([...responses]);
  }
}
