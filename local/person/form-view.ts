import { responderUrl } from "../forms/form-links";
import { type FormItem, type FormModel, type FormScale, type ItemKind, NEW_SCALE } from "../forms/form-model";
import { pagesOf } from "../forms/form-pages";
import { validationMessage } from "../forms/text-validation";

/** One thing on a page, as a person sees it. */
export interface ItemView {
  readonly type: ItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly otherOption: boolean;
  /** Of a grid. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly scale?: FormScale;
  /** What is said of an answer that does not fit. */
  readonly validation: string | undefined;
}

/** A page, with the title and text of the page break that begins it; the first one has the form's. */
export interface PageView<Item = ItemView> {
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly Item[];
}

/** A form's pages, each item on them as `view` sees it. */
export function viewPages<Item>(form: FormModel, view: (item: FormItem) => Item): readonly PageView<Item>[] {
  return pagesOf(form).map(({ pageBreak, items }) => ({
    title: pageBreak?.title ?? form.title,
    helpText: pageBreak?.helpText ?? form.description,
    items: items.map(view),
  }));
}

/** One item as a person sees it. */
export function viewItem(item: FormItem): ItemView {
  const { kind, title, helpText, required, choices, otherOption, rows, columns, validation, scale } = item;
  return {
    ...(kind === "GRID" ? { rows, columns } : {}),
    ...(kind === "SCALE" ? { scale: scale ?? NEW_SCALE } : {}),
    type: kind,
    title,
    helpText,
    required,
    choices: choices.map(({ value }) => value),
    otherOption,
    validation: validation === null ? undefined : validationMessage(validation),
  };
}

/**
 * Every id that belongs to a form (in links, of items, in prefilled links, of responses), with what it stands for:
 * ids differ from run to run, what they stand for does not.
 */
export function idsOfForm(form: FormModel): readonly (readonly [id: string, meaning: string])[] {
  const ids: (readonly [string, string])[] = [
    [responderUrl(form), `‹link to ${form.title}›`],
    [form.publicId, `‹${form.title}›`],
  ];
  for (const [index, { id, entry, title }] of form.items.entries()) {
    const place = `${form.title}#${index + 1} ${title}`;
    ids.push([String(id), `‹item ${place}›`], [String(entry), `‹entry ${place}›`]);
  }
  for (const [index, { id }] of form.responses.entries()) {
    ids.push([id, `‹response ${index + 1} to ${form.title}›`]);
  }
  return ids;
}
