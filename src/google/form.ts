import { type FormPlan, type Page, type Question, questionsOf } from "./form-layout";

/** The item ids of a form by the fields of its questions and pages. */
export type ItemIds = Readonly<Record<string, number>>;

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;

/** The forms that this run opened: opening one is a call, and what one does is the same by every handle. */
const opened = new Map<string, Form>();

/** Opens a form, once a run. For the files of this folder alone. */
export function formOf(id: string): Form {
  const form = opened.get(id) ?? FormApp.openById(id);
  opened.set(id, form);
  return form;
}

/** A form as people reach it. */
export interface FormLinks {
  readonly publicLink: string;
  readonly editLink: string;
}

/**
 * Makes a form ask what the plan says. What is there is found by item id and changed in place, so that earlier responses
 * keep their answers; a question the plan no longer has stays, not required, and says that it is to be left empty.
 * What a run made that was cut off before its ids were kept is found by its title, which is unique in a form, and not
 * made again. Gives the ids of everything, those of former questions among them.
 */
export function layOutForm(id: string, plan: FormPlan, known: ItemIds): ItemIds {
  const form = formOf(id);
  form.setTitle(plan.title).setDescription(plan.description).setConfirmationMessage(plan.confirmation);
  form.setAllowResponseEdits(true).setShowLinkToRespondAgain(false).setCollectEmail(false);
  askForNoAccount(form);
  const ids: Record<string, number> = { ...known };
  const { unnamed, places } = standingItems(form, known);
  const existing = (field: string, title: string, type: GoogleAppsScript.Forms.ItemType): Item | null => {
    const item = ids[field];
    const named = item === undefined ? null : form.getItemById(item);
    if (named) return named;
    const at = unnamed.findIndex((other) => other.getTitle() === title && other.getType() === type);
    return at < 0 ? null : (unnamed.splice(at, 1)[0] ?? null);
  };
  const standing = (question: Question): Item | null =>
    existing(question.field, question.title, itemTypeOf(question));

  const pages = new Map<string, PageBreak>();
  const order: number[] = [];
  const keep = (field: string, item: number) => {
    ids[field] = item;
    order.push(item);
    // What is added comes last.
    if (!places.includes(item)) places.push(item);
  };
  for (const question of plan.first) keep(question.field, ask(form, question, standing(question)));
  for (const page of plan.pages) {
    const begun = begin(form, page, existing(page.field, page.title, FormApp.ItemType.PAGE_BREAK));
    pages.set(page.field, begun);
    keep(page.field, begun.getId());
    for (const question of page.questions) keep(question.field, ask(form, question, standing(question)));
  }
  retireFormer(form, known, order);
  putInOrder(form, order, places);
  linkPages(form, plan, ids, pages);
  return ids;
}

/**
 * Lets people answer who are not signed in, as units and members often have no account: in a Workspace domain a new form
 * asks for one. Other accounts' forms never do, and Google throws where one says so.
 */
export function askForNoAccount(form: Form): void {
  try {
    form.setRequireLogin(false);
  } catch (error) {
    console.warn(`setRequireLogin: ${error}`);
  }
}

/** What stands in a form before it is laid out. */
interface StandingItems {
  /** The items whose ids were never kept. */
  readonly unnamed: Item[];
  /** The ids of all items in their order. */
  readonly places: number[];
}

/**
 * Asks a form once what stands in it. Where no id was ever kept, the form was being made: an item without a title, which
 * a run added before it was cut off, is removed.
 */
function standingItems(form: Form, known: ItemIds): StandingItems {
  const ids = Object.values(known);
  const items = form.getItems().map((item) => ({ item, id: item.getId() }));
  const unnamed = items.filter(({ id }) => !ids.includes(id));
  const untitled = ids.length > 0 ? [] : unnamed.filter(({ item }) => isUntitled(item.getTitle()));
  for (const { item } of untitled) form.deleteItem(item);
  return {
    unnamed: unnamed.filter((each) => !untitled.includes(each)).map(({ item }) => item),
    places: items.filter((each) => !untitled.includes(each)).map(({ id }) => id),
  };
}

/** Of an item that was just added, or that an editor puts into a new form. */
function isUntitled(title: string): boolean {
  return /^(untitled question|câu hỏi (không|chưa) có tiêu đề)?$/i.test(title);
}

function itemTypeOf({ kind }: Question): GoogleAppsScript.Forms.ItemType {
  const { TEXT, PARAGRAPH_TEXT, DATE, MULTIPLE_CHOICE, CHECKBOX, LIST } = FormApp.ItemType;
  const types = {
    line: TEXT,
    paragraph: PARAGRAPH_TEXT,
    day: DATE,
    one: MULTIPLE_CHOICE,
    several: CHECKBOX,
    list: LIST,
  };
  return types[kind];
}

/**
 * Adds or changes a question; gives its item's id. Choices that lead to pages are set by `linkPages`. A new item asks nothing,
 * says nothing and is not required: what stays so is not set.
 */
function ask(form: Form, question: Question, existing: Item | null): number {
  const { title, help = "", required = false } = question;
  const item = answerItem(form, question, existing).setTitle(title);
  if (existing || help !== "") item.setHelpText(help);
  if (existing || required) item.setRequired(required);
  return item.getId();
}

/** The item that takes a question's answer, with what only its kind has. */
function answerItem(form: Form, question: Question, existing: Item | null) {
  const choices = [...(question.choices ?? [])];
  switch (question.kind) {
    case "line": {
      const item = existing?.asTextItem() ?? form.addTextItem();
      const check = checkOf(question);
      return check ? item.setValidation(check) : item;
    }
    case "paragraph":
      return existing?.asParagraphTextItem() ?? form.addParagraphTextItem();
    case "day":
      return existing?.asDateItem() ?? form.addDateItem();
    case "one": {
      const item = existing?.asMultipleChoiceItem() ?? form.addMultipleChoiceItem();
      return question.leadsTo ? item : item.setChoiceValues(choices);
    }
    case "several":
      return (existing?.asCheckboxItem() ?? form.addCheckboxItem()).setChoiceValues(choices);
    case "list":
      return (existing?.asListItem() ?? form.addListItem()).setChoiceValues(choices);
  }
}

type Check = NonNullable<Question["check"]>;

/** What Forms holds answers against, made once a run. */
const checks = new Map<Check, GoogleAppsScript.Forms.TextValidation>();

function checkOf({ check }: Question): GoogleAppsScript.Forms.TextValidation | null {
  if (check === undefined) return null;
  const made = checks.get(check) ?? newCheck(check);
  checks.set(check, made);
  return made;
}

function newCheck(check: Check): GoogleAppsScript.Forms.TextValidation {
  const [pattern, help] =
    check === "count"
      ? ["\\s*\\d{1,6}\\s*", "Gõ một số nguyên"]
      : ["\\s*\\S+\\s*", "Mã không có khoảng trắng"];
  return FormApp.createTextValidation().requireTextMatchesPattern(pattern).setHelpText(help).build();
}

function begin(form: Form, { title, help = "" }: Page, existing: Item | null): PageBreak {
  const item = (existing?.asPageBreakItem() ?? form.addPageBreakItem()).setTitle(title);
  if (existing || help !== "") item.setHelpText(help);
  return item;
}

/** Said in the help of a question that is no longer asked; its earlier answers stay. */
const retired = "Câu hỏi này không còn dùng, để trống.";

/** What the plan asked once and no longer does; what a person added to the form is left alone. */
function retireFormer(form: Form, known: ItemIds, order: readonly number[]): void {
  for (const id of Object.values(known)) {
    const item = order.includes(id) ? null : form.getItemById(id);
    if (item?.getType() !== FormApp.ItemType.PARAGRAPH_TEXT) continue;
    item.asParagraphTextItem().setHelpText(retired).setRequired(false);
  }
}

/** Moves what is not in its place; the others end up behind. `places` are the ids of all items as they stand. */
function putInOrder(form: Form, order: readonly number[], places: readonly number[]): void {
  const standing = [...places];
  order.forEach((id, index) => {
    const at = standing.indexOf(id);
    if (at < 0 || at === index) return;
    form.moveItem(at, index);
    standing.splice(index, 0, ...standing.splice(at, 1));
  });
}

/**
 * Sets which page follows which. Google keeps a page's successor at the page break after it: "At end of page one (start
 * of page two), jump to …".
 */
function linkPages(form: Form, plan: FormPlan, ids: ItemIds, pages: ReadonlyMap<string, PageBreak>): void {
  plan.pages.forEach(({ next }, index) => {
    const after = plan.pages[index + 1];
    const target = next === undefined || next === "submit" ? undefined : pages.get(next);
    if (after && target && after.field !== next) pages.get(after.field)?.setGoToPage(target);
  });
  for (const { field, choices = [], leadsTo } of questionsOf(plan)) {
    const item = leadsTo && form.getItemById(ids[field] ?? 0)?.asMultipleChoiceItem();
    if (!item) continue;
    item.setChoices(
      choices.map((choice) => {
        const page = pages.get(leadsTo[choice] ?? "");
        return page ? item.createChoice(choice, page) : item.createChoice(choice);
      }),
    );
  }
}

/** Opens a form to whoever has its link, and gives its links. A form is made unpublished since 30/6/2026. */
export function publishForm(id: string): FormLinks {
  const form = formOf(id);
  if (form.supportsAdvancedResponderPermissions?.()) form.setPublished(true);
  form.setAcceptingResponses(true);
  return { publicLink: form.getPublishedUrl(), editLink: form.getEditUrl() };
}

/** Closes a form: it takes nothing any more, edit links included. */
export function closeForm(id: string, message: string): void {
  const form = formOf(id);
  form.setCustomClosedFormMessage(message);
  form.setAcceptingResponses(false);
}

/**
 * Lets people without a Google account open a published form; tells whether it holds, read back from Drive. Where the
 * scope `drive.file` does not reach the form, a person must press the button (docs/google-checks.md).
 */
export function letAnyoneRespond(id: string): boolean {
  if (!Drive) return false;
  try {
    const resource = { type: "anyone", role: "reader", view: "published" };
    Drive.Permissions.create(resource, id, { supportsAllDrives: true });
    const { permissions = [] } = Drive.Permissions.list(id, {
      fields: "permissions(type,role,view)",
      includePermissionsForView: "published",
      supportsAllDrives: true,
    });
    return permissions.some(({ type, view }) => type === "anyone" && view === "published");
  } catch (error) {
    console.warn(`letAnyoneRespond: ${error}`);
    return false;
  }
}

/** A code that stands in a link as it is, and nowhere else in it. */
const sampleCode = "0000-0000-0000";

/**
 * The links by which each code is filled in already, by code. Google is asked for one of them, in which each code takes its
 * place: a link tells the form, the question and the code, and nothing else.
 */
export function prefilledLinks(
  id: string,
  item: number,
  codes: readonly string[],
): ReadonlyMap<string, string> {
  const form = formOf(id);
  const question = form.getItemById(item)?.asTextItem();
  if (!question) return new Map();
  const linkOf = (code: string) =>
    form.createResponse().withItemResponse(question.createResponse(code)).toPrefilledUrl();
  const parts = linkOf(sampleCode).split(sampleCode);
  const [before, after] = parts;
  const filled = (code: string) =>
    parts.length === 2 ? `${before}${encodeURIComponent(code)}${after}` : linkOf(code);
  return new Map(codes.map((code) => [code, filled(code)]));
}
