import { NotEmulatedError } from "../script/errors";
import type { AnswerValue, FormItem, FormModel } from "./form-model";

/** Marks that the text beside it was typed at "Other". */
const OTHER = "__other_option__";

export function editorUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

export function responderUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/e/${form.publicId}/viewform`;
}

/** Where whoever may edit the form sees its responses counted. */
export function summaryUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/${form.id}/viewanalytics`;
}

/** The link by which a response can be changed. */
export function editResponseUrl(form: FormModel, responseId: string): string {
  return `${responderUrl(form)}?edit2=${responseId}`;
}

/** The id of the response an edit link leads to, or `undefined` when it is no edit link of this form. */
export function responseOfUrl(form: FormModel, url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || `${parsed.origin}${parsed.pathname}` !== responderUrl(form)) return undefined;
  return parsed.searchParams.get("edit2") ?? undefined;
}

/** Which form a link of any kind leads to, as its file's id or its public id. */
export function formOfUrl(url: string): string | undefined {
  return /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\//.exec(url)?.[1];
}

/** A link that opens the form with these answers filled in. */
export function prefilledUrl(
  form: FormModel,
  answers: readonly { readonly item: FormItem; readonly value: AnswerValue }[],
): string {
  const parameters = new URLSearchParams({ usp: "pp_url" });
  for (const { item, value } of answers) {
    if (item.kind === "GRID") throw new NotEmulatedError("a link that fills in a grid");
    const listed = new Set(item.choices.map((choice) => choice.value));
    for (const each of typeof value === "string" ? [value] : value.map(String)) {
      if (item.choices.length === 0 || listed.has(each)) {
        parameters.append(`entry.${item.entry}`, each);
      } else {
        parameters.append(`entry.${item.entry}`, OTHER);
        parameters.append(`entry.${item.entry}.other_option_response`, each);
      }
    }
  }
  return `${responderUrl(form)}?${parameters}`;
}

/**
 * What a link fills in, by item. As on Google's page, what no question is there for and choices that do not exist
 * are passed over. Throws when the link is not one of this form.
 */
export function prefilledAnswers(form: FormModel, url: string): ReadonlyMap<FormItem, AnswerValue> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || `${parsed.origin}${parsed.pathname}` !== responderUrl(form)) {
    throw new Error(`${url} is no link to the form "${form.title}"`);
  }
  const filled = new Map<FormItem, AnswerValue>();
  for (const item of form.items) {
    const name = `entry.${item.entry}`;
    const values = parsed.searchParams.getAll(name).flatMap((value) => {
      if (value === OTHER && item.otherOption)
        return parsed.searchParams.getAll(`${name}.other_option_response`);
      return item.choices.length === 0 || item.choices.some((choice) => choice.value === value)
        ? [value]
        : [];
    });
    const [first] = values;
    if (first !== undefined) filled.set(item, item.kind === "CHECKBOX" ? values : first);
  }
  return filled;
}
