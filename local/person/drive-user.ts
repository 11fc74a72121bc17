import { findImportLosses } from "../drive/docx-import";
import {
  type DriveFile,
  type DriveStore,
  FOLDER,
  GOOGLE_DOCUMENT,
  isTrashed,
  later,
  putFile,
  removeFile,
} from "../drive/drive-store";
import { isOpenToAnyone, withPermission, writerPermission } from "../drive/permissions";
import type { Clock } from "../script/clock";

/** A file as a person sees it in Drive. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  readonly owner: string;
  /** Addresses that may write to it beside the owner; absent where there are none. */
  readonly writers?: readonly string[];
}

/** A file with what Drive shows beside its name. */
export interface ListedFile extends FileView {
  /** RFC 3339. */
  readonly createdTime: string;
  readonly modifiedTime: string;
  /** Whether whoever has its link may respond to it. */
  readonly anyoneMayRespond: boolean;
  /** In bytes, of what has any. */
  readonly size?: number;
}

/** What a person does to files in Drive and Docs. All methods throw when there is no such file. */
export interface DriveUser {
  renameFile(id: string, name: string): void;
  trashFile(id: string): void;
  restoreFile(id: string): void;
  /** Deletes a file for good, past the trash. */
  deleteFile(id: string): void;
  /** Lets another address write to a file or folder. */
  shareFile(id: string, address: string): void;
  /** Moves a file into a folder. */
  moveFile(id: string, folderId: string): void;
  /** Edits a file; what a Google Doc becomes must be a .docx that a Google Doc can hold. */
  replaceContent(id: string, bytes: Uint8Array): void;
}

/** All files of the local Drive, whoever owns them, the oldest first. */
export function viewFiles(store: DriveStore): FileView[] {
  return [...store.files.values()].map((file) => {
    const { id, name, mimeType, parents, appProperties, owner } = file;
    const writers = (file.permissions ?? []).flatMap((each) =>
      each.type === "user" ? each.emailAddress : [],
    );
    const shared = writers.length === 0 ? {} : { writers };
    return { id, name, mimeType, parents, appProperties, trashed: isTrashed(store, file), owner, ...shared };
  });
}

/** The same with what Drive shows beside the names. */
export function listFiles(store: DriveStore): ListedFile[] {
  return viewFiles(store).map((view) => {
    const file = fileOf(store, view.id);
    const size = store.contents.get(view.id)?.length;
    return {
      ...view,
      createdTime: file.createdTime,
      modifiedTime: file.modifiedTime,
      anyoneMayRespond: isOpenToAnyone(file),
      ...(size === undefined ? {} : { size }),
    };
  });
}

/** The file of that id. Throws when there is none. */
export function fileOf(store: DriveStore, id: string): DriveFile {
  const file = store.files.get(id);
  if (file === undefined) throw new Error(`there is no file ${id} in the local Drive`);
  return file;
}

/** Opens the Drive for a person; `changed` is called after everything that changes it. */
export function openDriveAsUser(store: DriveStore, clock: Clock, changed: () => void): DriveUser {
  function change(id: string, changes: Partial<DriveFile>, bytes?: Uint8Array): void {
    const before = fileOf(store, id);
    const modifiedTime = later(before.modifiedTime, clock.now());
    putFile(store, { ...before, ...changes, modifiedTime }, bytes);
    changed();
  }
  return {
    renameFile: (id, name) => change(id, { name }),
    trashFile: (id) => change(id, { trashed: true }),
    restoreFile: (id) => change(id, { trashed: false }),
    deleteFile(id) {
      removeFile(store, fileOf(store, id).id);
      changed();
    },
    shareFile: (id, address) => change(id, withPermission(fileOf(store, id), writerPermission(address))),
    moveFile(id, folderId) {
      if (fileOf(store, folderId).mimeType !== FOLDER) throw new Error(`${folderId} is no folder`);
      change(id, { parents: [folderId] });
    },
    replaceContent(id, bytes) {
      const losses = fileOf(store, id).mimeType === GOOGLE_DOCUMENT ? findImportLosses(bytes) : [];
      if (losses.length > 0) throw new Error(`no Google Doc looks like this: ${losses.join("; ")}`);
      change(id, {}, bytes);
    },
  };
}
