import { type DriveStore, makeDriveStore } from "../drive/drive-store";
import type { FormModel } from "../forms/form-model";
import { type FormStore, makeFormStore } from "../forms/form-store";
import type { Mailbox } from "../mail/mailbox";
import type { PropertyStore } from "../services/properties";
import type { Workbook } from "../spreadsheet/workbook";
import { makeTriggerStore, type TriggerStore } from "../triggers/trigger-store";

/** All that stays when the local Apps Script is closed. */
export interface State {
  readonly workbook: Workbook | undefined;
  readonly drive: DriveStore;
  readonly forms: FormStore;
  readonly properties: PropertyStore;
  readonly mailbox: Mailbox;
  readonly triggers: TriggerStore;
  readonly random: number | undefined;
  /** Which script it is; absent where whoever opens it says so. A folder keeps none. */
  readonly scriptId?: string;
}

/** Before anything was done. */
export function emptyState(): State {
  return {
    workbook: undefined,
    drive: makeDriveStore(),
    forms: makeFormStore(),
    properties: { stores: new Map(), revision: 0 },
    mailbox: { mails: [] },
    triggers: makeTriggerStore(),
    random: undefined,
  };
}

/** Another state that is as this one is now, with nothing in it saved yet; what is done to one does not touch the other. */
export function copyState(state: State): State {
  const { workbook, drive, properties, mailbox, triggers, random, scriptId } = state;
  const forms = makeFormStore([...state.forms.forms.values()].map(copyForm));
  for (const id of forms.forms.keys()) forms.unsaved.add(id);
  return {
    workbook: workbook?.copy(),
    drive: {
      files: new Map(drive.files),
      contents: new Map(drive.contents),
      unsaved: new Set(drive.contents.keys()),
      revision: 0,
    },
    forms,
    properties: { stores: new Map(properties.stores), revision: 0 },
    mailbox: { mails: [...mailbox.mails] },
    triggers: makeTriggerStore([...triggers.triggers.values()]),
    random,
    ...(scriptId === undefined ? {} : { scriptId }),
  };
}

/** What a form's items and responses hold is put in anew, never changed. */
function copyForm(form: FormModel): FormModel {
  return {
    ...form,
    settings: { ...form.settings },
    items: form.items.map((item) => ({ ...item })),
    responses: [...form.responses],
  };
}
