import type { Random } from "../script/random";

export const ITEM_KINDS = [
  "CHECKBOX",
  "DATE",
  "LIST",
  "MULTIPLE_CHOICE",
  "PAGE_BREAK",
  "PARAGRAPH_TEXT",
  "SECTION_HEADER",
  "TEXT",
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
  validation: TextValidation | null;
  /** Of a page break: where the form goes after the page before it. */
  goTo: PageTarget;
}

/** Checkboxes have several values; a date is `yyyy-MM-dd`. */
export type AnswerValue = string | readonly string[];

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

/** A form as Google makes it since 30 June 2026: without a title, unpublished, accepting nothing. */
export function newForm(id: string, random: Random): FormModel {
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
      requireLogin: false,
      showLinkToRespondAgain: true,
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
    choices: [],
    otherOption: false,
    validation: null,
    goTo: { to: "CONTINUE" },
  };
}

export function isQuestion({ kind }: FormItem): boolean {
  return kind !== "PAGE_BREAK" && kind !== "SECTION_HEADER";
}

/** The answers of a response in the order of the form's items; those of items that were deleted are not among them. */
export function answersInOrder(
  form: FormModel,
  answers: readonly ItemAnswer[],
): readonly { readonly item: FormItem; readonly value: AnswerValue }[] {
  return form.items.flatMap((item) => {
    const answer = answers.find((each) => each.item === item.id);
    return answer === undefined ? [] : [{ item, value: answer.value }];
  });
}
