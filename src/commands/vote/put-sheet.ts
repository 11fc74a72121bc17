import { reviewFolderKey, rootFolderKey } from "../../documents/engine/files";
import { mergeTemplate } from "../../documents/engine/merge";
import type { Moved } from "../../documents/engine/moved-pages";
import type { SheetName } from "../../documents/vote/sheet-names";
import { sheetTemplates } from "../../documents/vote/sheets";
import {
  createDocument,
  createFolder,
  type DriveFile,
  findFiles,
  fromBase64,
  replaceDocument,
} from "../../google/drive";
import { container } from "../../google/spreadsheet";

/** A sheet that is printed or shown and is no document of the council: which template, its file's key and title, and whose folder it lies in. */
export interface Sheet {
  readonly name: SheetName;
  /** "board:CN2023-P1". */
  readonly key: string;
  readonly title: string;
  readonly review: { readonly code: string; readonly name: string };
  readonly view: object;
  /** What it was made of, told by `filesWithKey`; "" without it. */
  readonly version?: string;
  /** How far all of it is moved on its pages. */
  readonly moved?: Moved;
}

/**
 * Makes the Google Doc of a sheet in its review's folder, or replaces the content of the one that is there: run again after
 * a fault it makes no second one. It stands in no book.
 */
export function putSheet({ name, key, title, review, view, version = "", moved }: Sheet): DriveFile {
  const merged = mergeTemplate(fromBase64(sheetTemplates[name]), view, null, moved);
  // The template is the program's own: nobody edits it.
  if (!merged.ok) throw new Error(`The template ${name}: ${merged.problems.join("; ")}`);
  const { id: register, name: registerName } = container();
  const folderKey = reviewFolderKey(review.code);
  const files = findFiles(register, [rootFolderKey, folderKey, key]);
  const found = files.get(key);
  if (found) return replaceDocument(found.id, title, merged.content);
  const folder = files.get(folderKey) ?? makeFolder();
  return createDocument({ register, key }, title, folder.id, merged.content, version);

  function makeFolder(): DriveFile {
    const root =
      files.get(rootFolderKey) ??
      createFolder({ register, key: rootFolderKey }, `Sổ Thi đua - ${registerName}`, null);
    return createFolder({ register, key: folderKey }, `${review.code} - ${review.name}`, root.id);
  }
}
