import { type DriveStore, putFile } from "../drive/drive-store";
import { openedToAnyone } from "../drive/permissions";
import { editResponseUrl, prefilledAnswers, responderUrl, responseOfUrl } from "../forms/form-links";
import {
  type AnswerValue,
  answersByItem,
  answersInOrder,
  type FormItem,
  type FormModel,
  type FormSettings,
} from "../forms/form-model";
import { type FormStore, formChanged, refusalOf, type Submission } from "../forms/form-store";
import { newResponseId, storeResponse } from "../forms/responses";
import type { Clock } from "../script/clock";
import type { Random } from "../script/random";
import { fileOf } from "./drive-user";
import { type Answers, asFilledIn, rawAnswers, submittedAnswers } from "./form-filling";
import { type AnswersById, type FormOnScreen, openOnScreen, type ScreenFault } from "./form-on-screen";
import { type SummaryView, summaryOf } from "./form-summary";
import { type PageView, viewItem, viewPages } from "./form-view";

/** What Google's page gives after a form was submitted. */
export interface Submitted extends Submission {
  /** The id of the response; an edit keeps it. */
  readonly id: string;
  readonly editUrl: string;
  /** The confirmation the person reads. */
  readonly message: string;
}

/** A response as whoever edits the form reads it. */
export interface ResponseView {
  readonly id: string;
  readonly at: Date;
  readonly editUrl: string;
  /** In the order of the form's items, those of deleted ones left out. */
  readonly answers: readonly {
    readonly title: string;
    readonly rows: readonly string[];
    readonly value: AnswerValue;
  }[];
}

export interface FillingOptions {
  /** A prefilled link the form was opened by; what it fills in is answered so unless `answers` says otherwise. */
  readonly prefilled?: string;
  /** When it was submitted, instead of now. The clock stays where it is. */
  readonly at?: Date;
}

/** A form in the hands of somebody without a Google account; the last two methods are its owner's. */
export interface FormUser {
  readonly id: string;
  /** Stands in the links for responders. */
  readonly publicId: string;
  readonly title: string;
  readonly description: string;
  /** The link by which anyone opens it, without anything filled in. */
  readonly link: string;
  /** The form's own words, "" where it has none: instead of Google's confirmation, and where it accepts nothing. */
  readonly confirmationMessage: string;
  readonly closedMessage: string;
  readonly settings: Readonly<FormSettings>;
  readonly open: boolean;
  /** What is shown instead of a form that is not open. */
  readonly refusal: string | undefined;
  /** What every page shows, whether or not somebody can open the form. */
  pages(): readonly PageView[];
  /** The answers a prefilled link puts into the form, by question. */
  prefilled(url: string): Answers;
  /**
   * Fills in and submits the form, by the titles of its questions. Throws what Google's page refuses: a form that is
   * not open, a required question without an answer, a text that does not fit, a choice that is not offered; and
   * answers to questions that are not on the pages these answers lead to.
   */
  submit(answers: Answers, options?: FillingOptions): Submitted;
  /**
   * Submits answers that the page would refuse, as a program or an older page of the form may send them; `onItsWay`: sent
   * before the form was closed, stored after.
   */
  submitRaw(answers: Answers, options?: Pick<FillingOptions, "at"> & { readonly onItsWay?: true }): Submitted;
  /** Opens an edit link, changes these answers ("" and [] take one away) and submits the others as they were. */
  edit(editUrl: string, answers: Answers, options?: Pick<FillingOptions, "at">): Submitted;
  /** Opens the form on a screen by a link of its: plain, prefilled, or to edit a response. Throws for a link of another form. */
  onScreen(link?: string): FormOnScreen;
  /** The button *Submit* of a form on the screen: stores the response, or says what is wrong. Throws where the form is not open. */
  submitScreen(answers: AnswersById, link?: string): Submitted | { readonly faults: readonly ScreenFault[] };
  /** In the editor: Responses → Individual, the oldest first. */
  responses(): readonly ResponseView[];
  /** In the editor, as whoever may edit it: Responses → Summary. */
  summary(): SummaryView;
  /** In the editor: Responses → Individual → Delete response. Throws where the form has none of this id. */
  deleteResponse(id: string): void;
  /** In the editor, as its owner: Publish → Manage → "Anyone with the link". */
  letAnyoneRespond(): void;
}

/** What a person needs of the world to respond to forms. */
export interface FormSurroundings {
  readonly forms: FormStore;
  readonly drive: DriveStore;
  readonly clock: Clock;
  readonly random: Random;
}

/** Opens a form for a person; `changed` is called after everything that changes it. */
export function openFormAsUser(form: FormModel, world: FormSurroundings, changed: () => void): FormUser {
  const { forms, drive, clock, random } = world;
  const refuseUnlessOpen = (): void => {
    const refusal = refusalOf(form, drive);
    if (refusal !== undefined) throw new Error(refusal);
  };

  function store(id: string, answers: ReadonlyMap<FormItem, AnswerValue>, at: Date | undefined): Submitted {
    const { submission } = storeResponse(forms, form, id, answers, at ?? new Date(clock.now()));
    changed();
    const message = form.confirmationMessage || "Your response has been recorded.";
    return { ...submission, id, editUrl: editResponseUrl(form, id), message };
  }

  return {
    get id() {
      return form.id;
    },
    get publicId() {
      return form.publicId;
    },
    get title() {
      return form.title;
    },
    get description() {
      return form.description;
    },
    get link() {
      return responderUrl(form);
    },
    get confirmationMessage() {
      return form.confirmationMessage;
    },
    get closedMessage() {
      return form.closedMessage;
    },
    get settings() {
      return form.settings;
    },
    get open() {
      return refusalOf(form, drive) === undefined;
    },
    get refusal() {
      return refusalOf(form, drive);
    },
    pages: () => viewPages(form, viewItem),
    prefilled: (url) =>
      Object.fromEntries(
        [...prefilledAnswers(form, url)].map(([item, value]) => [item.title, asFilledIn(item, value)]),
      ),
    submit(answers, { prefilled, at } = {}) {
      refuseUnlessOpen();
      const before =
        prefilled === undefined ? new Map<FormItem, AnswerValue>() : prefilledAnswers(form, prefilled);
      return store(newResponseId(random), submittedAnswers(form, answers, before), at);
    },
    submitRaw(answers, { at, onItsWay } = {}) {
      if (!onItsWay) refuseUnlessOpen();
      return store(newResponseId(random), rawAnswers(form, answers), at);
    },
    edit(editUrl, answers, { at } = {}) {
      const id = responseOfUrl(form, editUrl);
      const response = form.responses.find((each) => each.id === id);
      if (response === undefined)
        throw new Error(`${editUrl} leads to no response of the form "${form.title}"`);
      refuseUnlessOpen();
      if (!form.settings.allowResponseEdits) throw new Error("Editing responses is disabled for this form.");
      return store(response.id, submittedAnswers(form, answers, answersByItem(form, response.answers)), at);
    },
    onScreen: (link) => openOnScreen(form, drive, link),
    submitScreen(answers, link) {
      const screen = openOnScreen(form, drive, link);
      refuseUnlessOpen();
      if (screen.refusal !== undefined) throw new Error(`the form "${form.title}": ${screen.refusal}`);
      const { faults, taken } = screen.read(answers);
      return faults.length > 0 ? { faults } : store(screen.edits ?? newResponseId(random), taken, undefined);
    },
    responses: () =>
      form.responses.map((response) => ({
        id: response.id,
        at: new Date(response.timestamp),
        editUrl: editResponseUrl(form, response.id),
        answers: answersInOrder(form, response.answers).map(({ item: { title, rows }, value }) => ({
          title,
          rows,
          value,
        })),
      })),
    summary: () => summaryOf(form),
    deleteResponse(id) {
      const left = form.responses.filter((response) => response.id !== id);
      if (left.length === form.responses.length)
        throw new Error(`the form "${form.title}" has no response ${id}`);
      form.responses = left;
      formChanged(forms, form);
      changed();
    },
    letAnyoneRespond() {
      putFile(drive, openedToAnyone(fileOf(drive, form.id)));
      changed();
    },
  };
}
