import type { Random } from "../script/random";

export const ITEM_KINDS = [
  "CHECKBOX",
  "DATE",
  "DATETIME",
  "DURATION",
  "GRID",
  "LIST",
  "MULTIPLE_CHOICE",
  "PAGE_BREAK",
  "PARAGRAPH_TEXT",
  "SCALE",
  "SECTION_HEADER",
  "TEXT",
  "TIME",
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where a form goes on; `page` is the id of the page break that begins a page. */
export type PageTarget =
  | { readonly to: "CONTINUE" | "RESTART" | "SUBMIT" }
  | { readonly to: "GO_TO_PAGE"; readonly page: number };

export interface FormChoice {
  readonly value: string;
  /** `null` when the script said nothing of it. */
  readonly target: PageTarget | null;
}

/** What a text must be, as it stands in the form's editor. */
export type TextCriterion =
  | { readonly kind: "NUMBER" | "WHOLE_NUMBER" }
  | { readonly kind: "NUMBER_AT_LEAST"; readonly number: number }
  | { readonly kind: "MATCHES"; readonly pattern: string }
  | { readonly kind: "LENGTH_AT_MOST"; readonly number: number };

export interface TextValidation {
  readonly criterion: TextCriterion;
  /** Shown when a text does not fit; empty: Google's own words. */
  readonly helpText: string;
}

/** The numbers that a scale offers, and what is written at its ends. */
export interface FormScale {
  readonly lower: number;
  readonly upper: number;
  readonly left: string;
  readonly right: string;
}

/** As Google makes one. */
export const NEW_SCALE: FormScale = { lower: 1, upper: 5, left: "", right: "" };

/** A question, a page break or a section header. What its kind has no use for keeps its first value. */
export interface FormItem {
  readonly id: number;
  /** The number by which a prefilled link names the question; on Google it is not the item's id either. */
  readonly entry: number;
  readonly kind: ItemKind;
  title: string;
  helpText: string;
  required: boolean;
  choices: readonly FormChoice[];
  otherOption: boolean;
  /** Of a grid: what is asked, a row a question, and what may be answered in each. */
  rows: readonly string[];
  columns: readonly string[];
  validation: TextValidation | null;
  /** Of a scale, where a script set it. */
  scale?: FormScale;
  /** Of a page break: where the form goes after the page before it. */
  goTo: PageTarget;
}

/** Checkboxes have several values; a grid has one a row, null where none was chosen; a date is `yyyy-MM-dd`, a time `HH:mm`, both
 * with a space between, a duration `HH:mm:ss`. */
export type AnswerValue = string | readonly (string | null)[];

export interface ItemAnswer {
  readonly item: number;
  readonly value: AnswerValue;
}

/** A submitted response; an edit puts another one with the same id in its place. */
export interface StoredResponse {
  readonly id: string;
  /** RFC 3339. */
  readonly timestamp: string;
  readonly answers: readonly ItemAnswer[];
}

/** Switches of a form that are only kept and told, or that decide who may respond. */
export interface FormSettings {
  allowResponseEdits: boolean;
  collectEmail: boolean;
  limitOneResponsePerUser: boolean;
  progressBar: boolean;
  publishingSummary: boolean;
  requireLogin: boolean;
  showLinkToRespondAgain: boolean;
  shuffleQuestions: boolean;
}

export interface FormModel {
  /** The id of its file. */
  readonly id: string;
  /** Stands in the links for responders, where the file's id does not. */
  readonly publicId: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  readonly settings: FormSettings;
  items: FormItem[];
  responses: StoredResponse[];
}

/**
 * A form as Google makes it since 30 June 2026: without a title, unpublished, accepting nothing; in a Workspace domain it asks
 * for an account of the domain.
 */
export function newForm(id: string, random: Random, workspace: boolean): FormModel {
  return {
    id,
    publicId: `1FAIpQLS${random.fileId()}`,
    title: "",
    description: "",
    confirmationMessage: "",
    closedMessage: "",
    published: false,
    accepting: false,
    settings: {
      allowResponseEdits: false,
      collectEmail: false,
      limitOneResponsePerUser: false,
      progressBar: false,
      publishingSummary: false,
      requireLogin: workspace,
      showLinkToRespondAgain: true,
      shuffleQuestions: false,
    },
    items: [],
    responses: [],
  };
}

/** An item to be put into a form, with ids that none of the form's items has. */
export function newItem(form: FormModel, kind: ItemKind, random: Random): FormItem {
  const taken = new Set(form.items.flatMap(({ id, entry }) => [id, entry]));
  const fresh = (): number => {
    let id: number;
    do {
      id = 100_000_000 + Math.floor(random.next() * 1_900_000_000);
    } while (taken.has(id));
    taken.add(id);
    return id;
  };
  return {
    id: fresh(),
    entry: fresh(),
    kind,
    title: "",
    helpText: "",
    required: false,
    // An editor shows "Option 1", "Row 1", "Column 1"; scripts find an empty text.
    choices: hasChoices(kind) ? [{ value: "", target: null }] : [],
    otherOption: false,
    rows: kind === "GRID" ? [""] : [],
    columns: kind === "GRID" ? [""] : [],
    validation: null,
    goTo: { to: "CONTINUE" },
  };
}

function hasChoices(kind: ItemKind): boolean {
  return kind === "CHECKBOX" || kind === "LIST" || kind === "MULTIPLE_CHOICE";
}

/** A form that was saved before there were such things has none of them. */
export function completed(saved: FormModel): FormModel {
  return {
    ...saved,
    settings: { ...saved.settings, shuffleQuestions: saved.settings.shuffleQuestions ?? false },
    items: saved.items.map((item) => ({ ...item, rows: item.rows ?? [], columns: item.columns ?? [] })),
  };
}

export function isQuestion({ kind }: FormItem): boolean {
  return kind !== "PAGE_BREAK" && kind !== "SECTION_HEADER";
}

/** An answer beside the question it is to. */
export interface AnsweredItem {
  readonly item: FormItem;
  readonly value: AnswerValue;
}

/** Answers in the order of the form's items; those of items that were deleted are not among them. */
export function answersInOrder(form: FormModel, answers: readonly ItemAnswer[]): readonly AnsweredItem[] {
  return form.items.flatMap((item) => {
    const answer = answers.find((each) => each.item === item.id);
    return answer === undefined ? [] : [{ item, value: answer.value }];
  });
}

/** The same by their items. */
export function answersByItem(
  form: FormModel,
  answers: readonly ItemAnswer[],
): ReadonlyMap<FormItem, AnswerValue> {
  return new Map(answersInOrder(form, answers).map(({ item, value }) => [item, value]));
}

/**
 * The answers of a submitted response as scripts find them: a text, a date or a time that was left blank stands among them
 * as "", other questions do not.
 */
export function submittedInOrder(form: FormModel, { answers }: StoredResponse): readonly AnsweredItem[] {
  return form.items.flatMap((item): AnsweredItem[] => {
    const answer = answers.find((each) => each.item === item.id);
    if (answer !== undefined) return [{ item, value: answer.value }];
    return TYPED.has(item.kind) ? [{ item, value: "" }] : [];
  });
}

/** Kinds of question that are answered by typing. */
const TYPED: ReadonlySet<ItemKind> = new Set([
  "TEXT",
  "PARAGRAPH_TEXT",
  "DATE",
  "DATETIME",
  "TIME",
  "DURATION",
]);
