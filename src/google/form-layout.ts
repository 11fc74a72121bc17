/** A question of a form as it is to be: what it asks, how, and the name by which its item is found again. */
export interface Question<Field extends string = string> {
  /** The form's item ids are kept by it. */
  readonly field: Field;
  /** Unique in its form. */
  readonly title: string;
  readonly help?: string;
  readonly kind: "line" | "paragraph" | "one" | "several" | "list" | "day";
  readonly required?: boolean;
  /** Of "one", "several" and "list": at least one. */
  readonly choices?: readonly string[];
  /** Of "one": which page a choice leads to, by the page's field. */
  readonly leadsTo?: Readonly<Record<string, string>>;
  /** Of "line": what Forms refuses. */
  readonly check?: "count" | "code" | "link";
}

/** A page of a form: a head and its questions. The first page has no head of its own. */
export interface Page {
  /** Kept as the questions' fields are: "page:list". */
  readonly field: string;
  readonly title: string;
  readonly help?: string;
  readonly questions: readonly Question[];
  /** The page after it, by its field; "submit" ends the form. Absent: the next one. */
  readonly next?: string;
}

/** A form as it is to be. */
export interface FormPlan {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly first: readonly Question[];
  readonly pages: readonly Page[];
}

/** Every question of a form with its page, in order. */
export function questionsOf({ first, pages }: FormPlan): readonly Question[] {
  return [...first, ...pages.flatMap(({ questions }) => questions)];
}
