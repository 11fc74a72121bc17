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

/**
 * What somebody without a Google account gets to see instead of the form, or `undefined` when it is open: it must be
 * out of the trash, published, shared with anyone, ask for no account, and accept responses.
 */
export function refusalOf(form: FormModel, drive: DriveStore): string | undefined {
  const file = drive.files.get(form.id);
  if (file === undefined || isTrashed(drive, file)) return "The form is in the owner's trash.";
  if (!form.published) return "The form is not published.";
  const { collectEmail, limitOneResponsePerUser, requireLogin } = form.settings;
  if (collectEmail || limitOneResponsePerUser || requireLogin) return "Sign in to continue to Forms.";
  if (!isOpenToAnyone(file)) return "You need access to respond to this form.";
  if (form.accepting) return undefined;
  return form.closedMessage === ""
    ? `The form ${form.title} is no longer accepting responses.`
    : form.closedMessage;
}
