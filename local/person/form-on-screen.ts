import type { DriveStore } from "../drive/drive-store";
import type { AnswerFault } from "../forms/answer-faults";
import { prefilledAnswers, responseOfUrl } from "../forms/form-links";
import { type AnswerValue, answersByItem, type FormItem, type FormModel } from "../forms/form-model";
import { pageAfter, pagesOf } from "../forms/form-pages";
import { type Refusal, whyRefused } from "../forms/form-store";
import { answered, faultsOn, readPages, stillOffered } from "./form-filling";
import { type ItemView, type PageView, viewItem, viewPages } from "./form-view";

/** Why a page with questions does not come by a link. */
export type ScreenRefusal = Refusal | "no such response" | "no edits";

/** Answers by the ids of the items, as forms keep them. */
export type AnswersById = Readonly<Record<number, AnswerValue>>;

export interface ScreenItem extends ItemView {
  readonly id: number;
}

export interface ScreenFault {
  readonly item: number;
  readonly fault: AnswerFault;
}

export interface PageAfter {
  readonly faults: readonly ScreenFault[];
  readonly next: number | undefined;
}

/**
 * A form on somebody's screen, opened by one of its links: page after page, by the ids of its items, so that questions of the
 * same title are told apart.
 */
export interface FormOnScreen {
  readonly refusal: ScreenRefusal | undefined;
  /** The response that the link edits. */
  readonly edits: string | undefined;
  /** What stands in the form when it is opened: what the link fills in, or the response it edits. */
  readonly filledIn: AnswersById;
  readonly pages: readonly PageView<ScreenItem>[];
  /** The button below a page: what is wrong on it, and which page would follow, `undefined` where the form would be submitted. */
  after(page: number, answers: AnswersById): PageAfter;
  /** What is wrong on the pages these answers lead to, and what would be submitted. Throws EndlessPages. */
  read(answers: AnswersById): {
    readonly faults: readonly ScreenFault[];
    readonly taken: ReadonlyMap<FormItem, AnswerValue>;
  };
}

/** Opens a form for a screen. Throws for a link that is not this form's. */
export function openOnScreen(form: FormModel, drive: DriveStore, link: string | undefined): FormOnScreen {
  const edits = link === undefined ? undefined : responseOfUrl(form, link);
  const before = answersOf(form, edits, link);
  const pages = pagesOf(form);
  return {
    refusal: whyRefused(form, drive) ?? refusedEdit(form, edits),
    edits,
    filledIn: Object.fromEntries(
      form.items.flatMap((item) => {
        const answer = answered(item, stillOffered(item, before.get(item)));
        return answer === undefined ? [] : [[item.id, answer] as const];
      }),
    ),
    pages: viewPages(form, (item) => ({ ...viewItem(item), id: item.id })),
    after(page, answers) {
      const answerOf = given(answers);
      return {
        faults: faultsOn(pages[page]?.items ?? [], answerOf).map(onScreen),
        next: pageAfter(pages, page, (item) => answered(item, answerOf(item))),
      };
    },
    read(answers) {
      const { faults, taken } = readPages(form, given(answers));
      return { faults: faults.map(onScreen), taken };
    },
  };
}

function given(answers: AnswersById): (item: FormItem) => AnswerValue | undefined {
  return ({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
}

function onScreen({ item, fault }: { readonly item: FormItem; readonly fault: AnswerFault }): ScreenFault {
  return { item: item.id, fault };
}

function refusedEdit(form: FormModel, edits: string | undefined): ScreenRefusal | undefined {
  if (edits === undefined) return undefined;
  if (form.responses.every(({ id }) => id !== edits)) return "no such response";
  return form.settings.allowResponseEdits ? undefined : "no edits";
}

/** What stands in the form at first: of a response that is edited, or what a prefilled link fills in. */
function answersOf(
  form: FormModel,
  edits: string | undefined,
  link: string | undefined,
): ReadonlyMap<FormItem, AnswerValue> {
  if (edits === undefined) return link === undefined ? new Map() : prefilledAnswers(form, link);
  return answersByItem(form, form.responses.find(({ id }) => id === edits)?.answers ?? []);
}
