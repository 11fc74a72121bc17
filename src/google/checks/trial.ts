import type { BallotItems } from "../ballot-form";
import { type DriveFile, filesWithKey, findFiles, trashFile } from "../drive";
import { removeModel, removeTab } from "../tab-layout";

/** What one run of the self-check works on; each check leaves here what later ones need. */
export interface Trial {
  /** The id of the register; the trial's file carries it. */
  readonly register: string;
  /** The .docx that is imported, exported and compared. */
  readonly template: Uint8Array;
  /** The temporary tab exists. */
  hasTab: boolean;
  /** The temporary Google Doc, once it was made. */
  file: DriveFile | null;
  /** The .docx that came back, once it was exported. */
  exported: Uint8Array | null;
  /** The id of the temporary form while it exists, and of its question for a code. */
  form: string | null;
  codeItem: number | null;
  /** The id of a second temporary form while it exists, and its items once it was laid out as a ballot. */
  ballotForm: string | null;
  ballotItems: BallotItems | null;
}

/** What a check saw, as the tab shows it (Vietnamese), and whether the assumption holds. */
export interface Finding {
  readonly met: boolean;
  readonly seen: string;
}

/** An assumption about Google that a script can check (platform.md, "[LIVE]"). */
export interface LiveCheck {
  /** Short and lasting: the row of the tab is found by it. */
  readonly id: string;
  /** For engineers, in English: what must hold. */
  readonly assumption: string;
  /** Where the add-on stands on it: function and file. */
  readonly standsIn: string;
  /** For the tab, in Vietnamese: what is checked, and what should be seen. */
  readonly title: string;
  readonly expected: string;
  /**
   * Looks. null where it needs what an earlier check failed to make. Throws where Google refuses a call; that is a
   * finding too, and the caller's to tell.
   */
  run(trial: Trial): Finding | null;
}

/** The temporary tab, file and form: they are looked for and removed before a run and after it. */
export const trialTab = "(tự kiểm tra)";
export const trialFileKey = "trial:document";
export const trialFormKey = "trial:form";
export const trialFormName = "Biểu mẫu tạm của Tự kiểm tra (xóa được)";

/** Removes the temporary tab, and one that was cut off while it was being made. */
export function clearTabs(): void {
  removeTab(trialTab);
  removeModel();
}

/**
 * Trashes the temporary file and one left over from an aborted run. The own one goes by its id: Drive may list a new
 * file only after a while.
 */
export function clearFiles({ register, file, form, ballotForm }: Trial): void {
  for (const { id } of filesWithKey({ register, key: trialFormKey })) trashFile(id);
  if (form) trashFile(form);
  if (ballotForm) trashFile(ballotForm);
  if (file) trashFile(file.id);
  const leftOver = findFiles(register, [trialFileKey]).get(trialFileKey);
  if (leftOver && leftOver.id !== file?.id) trashFile(leftOver.id);
}
