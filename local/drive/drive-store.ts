export const FOLDER = "application/vnd.google-apps.folder";
export const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";
export const GOOGLE_FORM = "application/vnd.google-apps.form";
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Who besides the owner may do what with a file, as far as it is emulated. */
export type DrivePermission = AnyoneMayRespond | UserMayWrite;

/** Anyone may respond to a form. */
export interface AnyoneMayRespond {
  readonly id: "anyoneWithLink";
  readonly type: "anyone";
  readonly role: "reader";
  readonly view: "published";
}

/** A person may write to a file or folder. */
export interface UserMayWrite {
  readonly id: string;
  readonly type: "user";
  readonly role: "writer";
  readonly emailAddress: string;
}

/** A file or folder of the local Drive. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** At most one, as since 2020 on Google. */
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  /** Whether the file itself was put into the trash; one in a trashed folder counts as trashed, too. */
  readonly trashed: boolean;
  readonly owner: string;
  /** Given to others than the owner; absent when none was. */
  readonly permissions?: readonly DrivePermission[];
  /** The script that made it: under the scope `drive.file` no other one sees it. */
  readonly scriptId: string;
  /** RFC 3339. */
  readonly createdTime: string;
  readonly modifiedTime: string;
}

/** The files, and the bytes of those that have any. A Google Doc's bytes are a .docx. */
export interface DriveStore {
  readonly files: Map<string, DriveFile>;
  readonly contents: Map<string, Uint8Array>;
  /** Files whose bytes were changed, or which were removed, since they were last saved. */
  readonly unsaved: Set<string>;
  /** Grows with every change. */
  revision: number;
}

/** An empty Drive. */
export function makeDriveStore(): DriveStore {
  return { files: new Map(), contents: new Map(), unsaved: new Set(), revision: 0 };
}

/** The id of a person's "My Drive", the parent of what has been given no other. */
export function rootOf(owner: string): string {
  return `my-drive-of-${owner}`;
}

/** The time of a change: now, and after the last one, however the clock stands. */
export function later(before: string, now: number): string {
  return new Date(Math.max(now, Date.parse(before) + 1)).toISOString();
}

/** Puts a file into the store, or a changed one in its place, with new bytes if there are any. */
export function putFile(store: DriveStore, file: DriveFile, bytes?: Uint8Array): DriveFile {
  store.files.set(file.id, file);
  if (bytes !== undefined) {
    store.contents.set(file.id, bytes);
    store.unsaved.add(file.id);
  }
  store.revision += 1;
  return file;
}

/** Takes a file out of the store, with its bytes. */
export function removeFile(store: DriveStore, id: string): void {
  store.files.delete(id);
  store.contents.delete(id);
  store.unsaved.add(id);
  store.revision += 1;
}

/** Google: a file is trashed "either explicitly or from a trashed parent folder". */
export function isTrashed(store: DriveStore, file: DriveFile): boolean {
  if (file.trashed) return true;
  return file.parents.some((id) => {
    const parent = store.files.get(id);
    return parent !== undefined && isTrashed(store, parent);
  });
}
