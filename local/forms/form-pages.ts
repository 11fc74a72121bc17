import type { AnswerValue, FormItem, FormModel, PageTarget } from "./form-model";

/** One page of a form; the first one begins with no page break. */
export interface FormPage {
  readonly pageBreak: FormItem | undefined;
  readonly items: readonly FormItem[];
}

/** Answers that lead from page to page for ever: such a form is never submitted. */
export class EndlessPages extends Error {
  constructor(title: string) {
    super(`the answers lead back to the page "${title}", for ever`);
  }
}

export function pagesOf(form: FormModel): readonly FormPage[] {
  const pages: { pageBreak: FormItem | undefined; items: FormItem[] }[] = [
    { pageBreak: undefined, items: [] },
  ];
  for (const item of form.items) {
    if (item.kind === "PAGE_BREAK") pages.push({ pageBreak: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/**
 * The pages a person sees who answers so. A choice that leads somewhere (the last one on its page) goes before the
 * page break that follows; Google: "navigation has no effect on the last page". Throws EndlessPages
 * where the answers lead back.
 */
export function visitedPages(
  form: FormModel,
  answerOf: (item: FormItem) => AnswerValue | undefined,
): readonly FormPage[] {
  const pages = pagesOf(form);
  const visited: FormPage[] = [];
  let at: number | undefined = 0;
  while (at !== undefined) {
    const page: FormPage | undefined = pages[at];
    if (page === undefined) break;
    if (visited.includes(page)) {
      throw new EndlessPages(page.pageBreak?.title ?? form.title);
    }
    visited.push(page);
    at = pageAfter(pages, at, answerOf);
  }
  return visited;
}

/** Which page follows this one for somebody who answers so, by its place; `undefined`: the form is submitted. */
export function pageAfter(
  pages: readonly FormPage[],
  at: number,
  answerOf: (item: FormItem) => AnswerValue | undefined,
): number | undefined {
  const next = pages[at + 1]?.pageBreak;
  if (next === undefined) return undefined;
  const chosen = pages[at]?.items.flatMap((item) => chosenTarget(item, answerOf(item))).at(-1);
  const target = chosen === undefined || chosen.to === "CONTINUE" ? next.goTo : chosen;
  return target.to === "SUBMIT" ? undefined : indexOfTarget(pages, target, at + 1);
}

function chosenTarget(item: FormItem, answer: AnswerValue | undefined): readonly PageTarget[] {
  if (item.kind !== "MULTIPLE_CHOICE" && item.kind !== "LIST") return [];
  const target = item.choices.find(({ value }) => value === answer)?.target;
  return target === undefined || target === null ? [] : [target];
}

function indexOfTarget(pages: readonly FormPage[], target: PageTarget, following: number): number {
  if (target.to === "GO_TO_PAGE") return pages.findIndex(({ pageBreak }) => pageBreak?.id === target.page);
  return target.to === "RESTART" ? 0 : following;
}

/** Whether a choice or a page break of the form leads to the page that begins here. */
export function isTarget(form: FormModel, pageBreak: FormItem): boolean {
  const leadsHere = (target: PageTarget | null): boolean =>
    target?.to === "GO_TO_PAGE" && target.page === pageBreak.id;
  return form.items.some(
    (item) =>
      item !== pageBreak && (leadsHere(item.goTo) || item.choices.some(({ target }) => leadsHere(target))),
  );
}
