/** Forms as those see them who fill them in, and their responses as their owner sees them. */
export interface FormMethods {
  /** All forms, the newest first, those in the bin among them. */
  "forms.list": { readonly in: object; readonly out: readonly FormLine[] };
  /**
   * Opens a form by its file's id or its public one; `query` is what stands behind the question mark of a prefilled or an edit link,
   * or "". Refuses an id that no form has.
   */
  "forms.open": { readonly in: FormAddress; readonly out: FormView };
  /** What is wrong on a page that is filled in so, and which page follows; null: the form is sent. */
  "forms.after": {
    readonly in: FormAddress & { readonly page: number; readonly answers: FormAnswers };
    readonly out: { readonly faults: readonly FormFault[]; readonly next: number | null };
  };
  /** Sends the form; its triggers run when it is their turn. Refused where the form is not open. */
  "forms.send": { readonly in: FormAddress & { readonly answers: FormAnswers }; readonly out: FormSent };
  /** What the owner sees under "Câu trả lời". */
  "forms.answers": { readonly in: { readonly form: string }; readonly out: FormAnswersView };
  "forms.deleteResponse": {
    readonly in: { readonly form: string; readonly response: string };
    readonly out: object;
  };
  /** Publish → Manage → "Anyone with the link", as the owner. */
  "forms.letAnyoneRespond": { readonly in: { readonly form: string }; readonly out: object };
  /** Puts the form into the bin, or takes it out. */
  "forms.trash": { readonly in: { readonly form: string; readonly trashed: boolean }; readonly out: object };
}

export interface FormAddress {
  readonly form: string;
  readonly query: string;
}

/** Several values of checkboxes; a column or null for each row of a grid. */
export type FormAnswer = string | readonly (string | null)[];

/** By the ids of the questions. */
export type FormAnswers = Readonly<Record<number, FormAnswer>>;

export interface FormLine {
  /** Of its file. */
  readonly id: string;
  readonly publicId: string;
  /** The file's. */
  readonly name: string;
  readonly title: string;
  readonly state: "open" | "closed" | "deleted";
  /** Why nobody can fill it in, in Vietnamese; "" where everybody can. */
  readonly refusal: string;
  /** Whether its owner's click lets anyone respond. */
  readonly canBeOpened: boolean;
  readonly responses: number;
  /** "2023-05-14T08:00:00". */
  readonly created: string;
}

export interface FormView {
  readonly id: string;
  readonly publicId: string;
  readonly title: string;
  /** What is shown instead of the form; null where it is open. */
  readonly refusal: string | null;
  /** Whether a response that was sent is edited. */
  readonly isEdit: boolean;
  readonly filledIn: FormAnswers;
  readonly pages: readonly FormPageView[];
}

export interface FormPageView {
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly FormItemView[];
}

export type FormItemKind =
  | "CHECKBOX"
  | "DATE"
  | "DATETIME"
  | "DURATION"
  | "GRID"
  | "LIST"
  | "MULTIPLE_CHOICE"
  | "PAGE_BREAK"
  | "PARAGRAPH_TEXT"
  | "SCALE"
  | "SECTION_HEADER"
  | "TEXT"
  | "TIME";

export interface FormItemView {
  readonly id: number;
  readonly type: FormItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly otherOption: boolean;
  /** Of a grid. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly left: string;
    readonly right: string;
  };
}

/** What is wrong with an answer, in Vietnamese or in the form's own words. */
export interface FormFault {
  readonly item: number;
  readonly says: string;
}

export type FormSent =
  | { readonly faults: readonly FormFault[] }
  | {
      readonly faults: null;
      readonly message: string;
      /** The query of the link by which the response can be edited; null where that is not allowed. */
      readonly editQuery: string | null;
      /** Whether the page offers to fill in another one. */
      readonly again: boolean;
    };

export interface FormAnswersView {
  readonly line: FormLine;
  readonly questions: readonly QuestionSummary[];
  /** The newest first. */
  readonly responses: readonly FormResponseView[];
}

export interface QuestionSummary {
  readonly title: string;
  readonly answers: number;
  /** Of questions with choices, or of a row of a grid: how often each was chosen. */
  readonly counts: readonly {
    readonly row: string | null;
    readonly chosen: readonly { readonly value: string; readonly count: number }[];
  }[];
  /** Of typed answers. */
  readonly texts: readonly string[];
}

export interface FormResponseView {
  readonly id: string;
  readonly at: string;
  readonly editQuery: string;
  readonly answers: readonly { readonly title: string; readonly lines: readonly string[] }[];
}
