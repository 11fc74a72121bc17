import { createFormFile, type FileKey, isTrashed, setAside, trashFile } from "./drive";
import { passes } from "./faults";
import { closeForm, formOf } from "./form";

/**
 * Makes an empty form, which nobody can open before it is published, and gives its id: by Drive, so that it lies in its
 * folder and is found by its key; where Google does not let the script make one so (docs/google-checks.md, FO-7), by FormApp,
 * without folder and key.
 */
export function makeForm(key: FileKey, name: string, parent: string): string {
  return madeByDrive(key, name, parent) ?? FormApp.create(name).getId();
}

function madeByDrive(key: FileKey, name: string, parent: string): string | null {
  const id = unlessRefused(() => createFormFile(key, name, parent).id);
  if (id === null) return null;
  if (unlessRefused(() => formOf(id)) !== null) return id;
  trashFile(id);
  return null;
}

/**
 * Where a form is: "trashed": in the trash of Drive, from where a person can take it back, but taking nothing; "gone":
 * deleted for good, or another account's who shows it to nobody.
 */
export type FormStanding = "stands" | "trashed" | "gone";

/** Looks where a form is. One service call; where `drive.file` does not reach the form, two. */
export function formStanding(id: string): FormStanding {
  const trashed = isTrashed(id);
  if (trashed !== null) return trashed ? "trashed" : "stands";
  return unlessRefused(() => FormApp.openById(id)) === null ? "gone" : "stands";
}

/**
 * A form that another one takes the place of: should anybody take it back from the trash, it says so and takes nothing, and
 * its key finds it no more.
 */
export function retireForm(id: string, { key }: FileKey, name: string, message: string): void {
  closeUnlessGone(id, message);
  setAside(id, `aside:${key}`, name);
}

/** Closes a form; one that Google shows to this account no more (deleted, not shared) is left. Throws where it failed for a moment. */
export function closeUnlessGone(id: string, message: string): void {
  unlessRefused(() => closeForm(id, message));
}

/** What a call gives, null where Google refuses it for good. Throws where it failed for a moment. */
function unlessRefused<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (passes(error)) throw error;
    console.warn(`refused: ${error}`);
    return null;
  }
}
