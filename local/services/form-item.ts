import type { FormItem, FormModel, PageTarget } from "../forms/form-model";
import { ServiceException } from "../script/errors";
import {
  defineSurface,
  type Emulates,
  type EnumValue,
  type Member,
  navigation,
  ServiceObject,
} from "../script/surface";
import type { World } from "../world";
import { invalidForm, itemTypes, navigationTypes } from "./form-enums";

/** A form that a script has opened. */
export interface OpenForm {
  readonly form: FormModel;
  readonly world: World;
  /** An item as scripts get it before they say which kind it is. */
  untyped(item: FormItem): ServiceObject;
  /** To be called after everything that changes the form. */
  changed(): void;
}

export type CommonMethods =
  | "getId"
  | "getIndex"
  | "getTitle"
  | "setTitle"
  | "getHelpText"
  | "setHelpText"
  | "getType";

export const commonMembers: Readonly<Record<CommonMethods, Member>> = {
  getId: navigation(),
  getIndex: navigation(),
  getTitle: navigation(),
  setTitle: navigation("String"),
  getHelpText: navigation(),
  setHelpText: navigation("String"),
  getType: navigation(),
};

export type QuestionMethods = CommonMethods | "setRequired" | "isRequired";

export const questionMembers: Readonly<Record<QuestionMethods, Member>> = {
  ...commonMembers,
  setRequired: navigation("Boolean"),
  isRequired: navigation(),
};

/** What scripts can do with every item. */
export abstract class FormItemBase extends ServiceObject {
  readonly open: OpenForm;
  readonly item: FormItem;

  constructor(open: OpenForm, item: FormItem) {
    super();
    this.open = open;
    this.item = item;
  }

  getId(): number {
    return this.item.id;
  }

  getIndex(): number {
    const index = this.open.form.items.indexOf(this.item);
    if (index < 0) throw new ServiceException("The item is no longer in the form.");
    return index;
  }

  getTitle(): string {
    return this.item.title;
  }

  setTitle(title: string): this {
    return this.change({ title });
  }

  getHelpText(): string {
    return this.item.helpText;
  }

  setHelpText(helpText: string): this {
    return this.change({ helpText });
  }

  getType(): EnumValue {
    return itemTypes.of(this.item.kind);
  }

  /** Changes the item, which must still be in the form. */
  protected change(changes: Partial<FormItem>): this {
    this.getIndex();
    Object.assign(this.item, changes);
    this.open.changed();
    return this;
  }
}

/** What scripts can do with every question. */
export abstract class FormQuestionBase extends FormItemBase {
  setRequired(required: boolean): this {
    return this.change({ required });
  }

  isRequired(): boolean {
    return this.item.required;
  }
}

const headerSurface = defineSurface<CommonMethods>(
  "SectionHeaderItem",
  "FormApp.SectionHeaderItem",
  commonMembers,
);

export class LocalSectionHeaderItem
  extends FormItemBase
  implements Emulates<GoogleAppsScript.Forms.SectionHeaderItem, CommonMethods>
{
  readonly surface = headerSurface;
}

type PageBreakMethods = CommonMethods | "setGoToPage" | "getGoToPage" | "getPageNavigationType";

const pageBreakSurface = defineSurface<PageBreakMethods>("PageBreakItem", "FormApp.PageBreakItem", {
  ...commonMembers,
  setGoToPage: navigation("PageBreakItem", "PageNavigationType"),
  getGoToPage: navigation(),
  getPageNavigationType: navigation(),
});

export class LocalPageBreakItem
  extends FormItemBase
  implements Emulates<GoogleAppsScript.Forms.PageBreakItem, PageBreakMethods>
{
  readonly surface = pageBreakSurface;

  /**
   * Google: "the page to jump to after completing the page before this page break (that is, upon reaching this page
   * break by normal linear progression through the form)".
   */
  setGoToPage(target: LocalPageBreakItem | EnumValue): this {
    return this.change({ goTo: targetOf(this.open, target) });
  }

  /** Google: null when the page before goes somewhere else than to a page break. */
  getGoToPage(): LocalPageBreakItem | null {
    return pageOf(this.open, this.item.goTo);
  }

  getPageNavigationType(): EnumValue {
    return navigationTypes.of(this.item.goTo.to);
  }
}

/** Where a script says a form goes on. Throws for a page that is not in the form. */
export function targetOf(open: OpenForm, target: LocalPageBreakItem | EnumValue): PageTarget {
  if (target instanceof LocalPageBreakItem) {
    if (!open.form.items.includes(target.item)) throw invalidForm();
    return { to: "GO_TO_PAGE", page: target.item.id };
  }
  const to = navigationTypes.nameOf(target);
  if (to === "CONTINUE" || to === "RESTART" || to === "SUBMIT") return { to };
  throw new ServiceException("GO_TO_PAGE needs the page break to go to.");
}

/** The page break that a target names, or null. */
export function pageOf(open: OpenForm, target: PageTarget | null): LocalPageBreakItem | null {
  if (target?.to !== "GO_TO_PAGE") return null;
  const item = open.form.items.find(({ id }) => id === target.page);
  return item === undefined ? null : new LocalPageBreakItem(open, item);
}
