import { type DriveStore, isTrashed } from "../drive/drive-store";
import { isOpenToAnyone } from "../drive/permissions";
import type { Random } from "../script/random";
import { type FormModel, newForm } from "./form-model";

/** A response that was submitted or edited, for whoever runs the triggers of its form. */
export interface Submission {
  readonly formId: string;
  readonly responseId: string;
  readonly timestamp: Date;
}

/** The forms by the ids of their files. */
export interface FormStore {
  readonly forms: Map<string, FormModel>;
  /** What was submitted and edited since the local Apps Script was opened, the oldest first. */
  readonly submitted: Submission[];
  /** Forms that were changed since they were last saved. */
  readonly unsaved: Set<string>;
  /** Grows with every change. */
  revision: number;
}

/** A store without forms. */
export function makeFormStore(forms: readonly FormModel[] = []): FormStore {
  return {
    forms: new Map(forms.map((form) => [form.id, form])),
    submitted: [],
    unsaved: new Set(),
    revision: 0,
  };
}

/** What a new form is made of. */
interface FormMaking {
  readonly forms: FormStore;
  readonly random: Random;
  readonly workspace: boolean;
}

/** Makes the form of a file, as Google makes one today (see `newForm`). */
export function addForm({ forms, random, workspace }: FormMaking, id: string): FormModel {
  const form = newForm(id, random, workspace);
  forms.forms.set(id, form);
  formChanged(forms, form);
  return form;
}

/** To be called after everything that changes a form. */
export function formChanged(store: FormStore, form: FormModel): void {
  store.unsaved.add(form.id);
  store.revision += 1;
}

/** Why somebody without a Google account does not get to see a form. */
export type Refusal = "in the trash" | "not published" | "login" | "not shared" | "closed";

/**
 * Why a form is not open, or `undefined` when it is: it must be out of the trash, published, shared with anyone, ask for no
 * account, and accept responses.
 */
export function whyRefused(form: FormModel, drive: DriveStore): Refusal | undefined {
  const file = drive.files.get(form.id);
  if (file === undefined || isTrashed(drive, file)) return "in the trash";
  if (!form.published) return "not published";
  const { collectEmail, limitOneResponsePerUser, requireLogin } = form.settings;
  if (collectEmail || limitOneResponsePerUser || requireLogin) return "login";
  if (!isOpenToAnyone(file)) return "not shared";
  return form.accepting ? undefined : "closed";
}

/** What is shown instead of a form that is not open, in Google's words unless the form has its own. */
export function refusalOf(form: FormModel, drive: DriveStore): string | undefined {
  const refusal = whyRefused(form, drive);
  switch (refusal) {
    case undefined:
      return undefined;
    case "in the trash":
      return "The form is in the owner's trash.";
    case "not published":
      return "The form is not published.";
    case "login":
      return "Sign in to continue to Forms.";
    case "not shared":
      return "You need access to respond to this form.";
    case "closed":
      return form.closedMessage === ""
        ? `The form ${form.title} is no longer accepting responses.`
        : form.closedMessage;
  }
}
