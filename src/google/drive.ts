import { isNotFound } from "./faults";

const documentType = "application/vnd.google-apps.document";
const folderType = "application/vnd.google-apps.folder";
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const pdfType = "application/pdf";

/** A file or folder that the add-on made, found by the key it carries. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** What its content was made of, as its maker wrote it; "" for most. */
  readonly version: string;
  /** When anybody last changed it, in milliseconds of the epoch. */
  readonly modified: number;
}

/** Whose file it is and which: both go into `appProperties`, so that a file is found before it is made again. */
export interface FileKey {
  /** The id of the register (the Sheet) the file belongs to. */
  readonly register: string;
  /** What it is in the register: "folder:root", "template:plan", "document:KH:D1". */
  readonly key: string;
}

const registerProperty = "soThiDuaRegister";
const keyProperty = "soThiDuaKey";
const versionProperty = "soThiDuaVersion";
const fields = "id,name,webViewLink,appProperties,modifiedTime,ownedByMe,driveId";

/** Google's limit for the name of a property and its value together, in bytes of UTF-8. */
const longestProperty = 124;

/** Whether a file can carry this as its key: Drive refuses one that is too long. */
export function isKey(key: string): boolean {
  return utf8Length(keyProperty + key) <= longestProperty;
}

function utf8Length(text: string): number {
  return [...text].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

/** A query is a part of an address, which must not grow without bound. */
const keysAsked = 20;

/**
 * The acting account's files of a register that carry one of the keys, by key; trashed ones are left out. One service call for each twenty
 * keys: each stands on one file, so one page holds the answer. The oldest of several (a copy made by hand may carry the
 * properties too) is the one the add-on made.
 */
export function findFiles(register: string, keys: readonly string[]): ReadonlyMap<string, DriveFile> {
  return new Map(
    [...findEveryFile(register, keys)].flatMap(([key, [oldest]]) => (oldest ? [[key, oldest]] : [])),
  );
}

/**
 * The same with all files of a key, the oldest first; `where` they lie: in folders, or in the trash, from where a person
 * can take them back; "foreign": in folders of another account, which the scope `drive` shows where they are shared.
 */
export function findEveryFile(
  register: string,
  keys: readonly string[],
  where: "kept" | "trashed" | "foreign" = "kept",
): ReadonlyMap<string, readonly DriveFile[]> {
  const byKey = new Map<string, readonly DriveFile[]>();
  for (let from = 0; from < keys.length; from += keysAsked) {
    for (const [key, file] of findAtOnce(register, keys.slice(from, from + keysAsked), where)) {
      byKey.set(key, [...(byKey.get(key) ?? []), file]);
    }
  }
  return byKey;
}

function findAtOnce(
  register: string,
  keys: readonly string[],
  where: "kept" | "trashed" | "foreign",
): readonly (readonly [string, DriveFile])[] {
  const [trashed, foreign] = [where === "trashed", where === "foreign"];
  const anyKey = keys.map((key) => property(keyProperty, key)).join(" or ");
  const found = files().list({
    q: `${property(registerProperty, register)} and (${anyKey}) and trashed = ${trashed}`,
    fields: `files(${fields})`,
    orderBy: "createdTime",
    pageSize: 1000,
    // A school may keep the register's folder in a shared drive.
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return (found.files ?? []).flatMap((file) => {
    const key = file.appProperties?.[keyProperty];
    return key === undefined || isForeign(file) !== foreign ? [] : [[key, driveFile(file)] as const];
  });
}

/** Every file of a register that carries the key, the oldest first; trashed ones are left out. One service call. */
export function filesWithKey({ register, key }: FileKey): readonly DriveFile[] {
  const found = files().list({
    q: `${property(registerProperty, register)} and ${property(keyProperty, key)} and trashed = false`,
    fields: `files(${fields})`,
    orderBy: "createdTime",
    pageSize: 1000,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return (found.files ?? []).filter((file) => !isForeign(file)).map(driveFile);
}

const formType = "application/vnd.google-apps.form";

/** Makes a folder, in `parent` or at the top of the acting user's Drive. */
export function createFolder(key: FileKey, name: string, parent: string | null): DriveFile {
  const resource = {
    name,
    mimeType: folderType,
    appProperties: properties(key),
    parents: [parent ?? "root"],
  };
  return driveFile(files().create(resource, null, { fields, supportsAllDrives: true }));
}

/** Makes an empty form, in its folder. Throws where Google does not let the script make one so. */
export function createFormFile(key: FileKey, name: string, parent: string): DriveFile {
  const resource = { name, mimeType: formType, appProperties: properties(key), parents: [parent] };
  return driveFile(files().create(resource, null, { fields, supportsAllDrives: true }));
}

/** Whether a file is in the trash, alone or with its folder; null where there is none that the script sees. */
export function isTrashed(id: string): boolean | null {
  try {
    return files().get(id, { fields: "trashed", supportsAllDrives: true }).trashed ?? false;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Makes a Google Doc of a .docx, `version` being told by `filesWithKey`. Throws where Drive cannot convert it. */
export function createDocument(
  key: FileKey,
  name: string,
  parent: string,
  docx: Uint8Array,
  version = "",
): DriveFile {
  const appProperties = { ...properties(key), ...(version === "" ? {} : { [versionProperty]: version }) };
  const resource = { name, mimeType: documentType, appProperties, parents: [parent] };
  return driveFile(files().create(resource, docxBlob(docx, name), { fields, supportsAllDrives: true }));
}

/**
 * Makes a Google Doc that tells whether anybody changed it since: `version` says what it was made of, and with it stands
 * the moment to which its time of change is set (docs/google-checks.md, DR-6). `asMade` reads both.
 */
export function createOriginal(
  key: FileKey,
  name: string,
  parent: string,
  docx: Uint8Array,
  version: string,
): DriveFile {
  const mark = madeNow(version);
  const resource = {
    name,
    mimeType: documentType,
    parents: [parent],
    modifiedTime: mark.modifiedTime,
    appProperties: { ...properties(key), ...mark.appProperties },
  };
  return driveFile(files().create(resource, docxBlob(docx, name), { fields, supportsAllDrives: true }));
}

/** Replaces the content of such a Google Doc; its name and its link stay. */
export function replaceOriginal(id: string, docx: Uint8Array, version: string): DriveFile {
  const options = { fields, supportsAllDrives: true };
  return driveFile(files().update(madeNow(version), id, docxBlob(docx, "template"), options));
}

/**
 * What a file was made of, and whether nobody changed it since; null for one that `createOriginal` did not make. Only what
 * surely was not changed is untouched.
 */
export function asMade({ version, modified }: DriveFile): {
  readonly version: string;
  readonly untouched: boolean;
} | null {
  const [, of, moment] = /^(.+)@(.+)$/.exec(version) ?? [];
  if (of === undefined || moment === undefined) return null;
  return { version: of, untouched: Date.parse(moment) === modified };
}

function madeNow(version: string) {
  const modifiedTime = new Date().toISOString();
  return { modifiedTime, appProperties: { [versionProperty]: `${version}@${modifiedTime}` } };
}

/** Renames a file and gives it another key: the program does not take it for what it was any more. */
export function setAside(id: string, key: string, name: string): void {
  files().update({ name, appProperties: { [keyProperty]: key } }, id, null, { supportsAllDrives: true });
}

/** Replaces the content of a Google Doc by a .docx, its name, and its `version` where one is given; its link stays. */
export function replaceDocument(id: string, name: string, docx: Uint8Array, version = ""): DriveFile {
  const resource = version === "" ? { name } : { name, appProperties: { [versionProperty]: version } };
  return driveFile(files().update(resource, id, docxBlob(docx, name), { fields, supportsAllDrives: true }));
}

/** A file that stays what it is: nothing is converted. */
export interface FileContent {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
  /** Told by `findFiles`, so that what has not changed need not be written again. */
  readonly version: string;
}

/** Makes a file in a folder. */
export function createFile(
  key: FileKey,
  parent: string,
  { name, type, content, version }: FileContent,
): DriveFile {
  const appProperties = { ...properties(key), [versionProperty]: version };
  const resource = { name, mimeType: type, appProperties, parents: [parent] };
  return driveFile(files().create(resource, blob(content, type, name), { fields, supportsAllDrives: true }));
}

/** Replaces a file's content and its name; its link stays, and Drive keeps the old content for 30 days. */
export function replaceFile(id: string, { name, type, content, version }: FileContent): DriveFile {
  const resource = { name, appProperties: { [versionProperty]: version } };
  return driveFile(
    files().update(resource, id, blob(content, type, name), { fields, supportsAllDrives: true }),
  );
}

/** The .docx of a Google Doc. */
export function exportDocument(id: string): Uint8Array {
  return Uint8Array.from(files().export(id, docxType, { alt: "media" }).getBytes());
}

/** A Google Doc as a PDF; null where Google says that it is too large to be exported (10 MB). */
export function exportPdf(id: string): Uint8Array | null {
  return unlessTooLarge(() => Uint8Array.from(files().export(id, pdfType, { alt: "media" }).getBytes()));
}

/** The .docx of a Google Doc; null where Google says that it is too large to be exported (10 MB: pictures were put into it). */
export function exportUnlessTooLarge(id: string): Uint8Array | null {
  return unlessTooLarge(() => exportDocument(id));
}

function unlessTooLarge(exported: () => Uint8Array): Uint8Array | null {
  try {
    return exported();
  } catch (error) {
    if (error instanceof Error && /too large to be exported/.test(error.message)) return null;
    throw error;
  }
}

/** Puts a file into the trash, from where a person can take it back for 30 days. */
export function trashFile(id: string): void {
  files().update({ trashed: true }, id, null, { supportsAllDrives: true });
}

/** Deletes a file for good, past the trash: nobody can take it or an earlier version of it back. */
export function deleteForGood(id: string): void {
  files().remove(id, { supportsAllDrives: true });
}

/** The Drive service of the manifest; a project pushed without it has none. */
function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (!Drive) throw new Error("appsscript.json does not enable the Drive service, version v3");
  return Drive.Files;
}

/** The bytes behind a base64 text. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(text));
}

function docxBlob(docx: Uint8Array, name: string): GoogleAppsScript.Base.Blob {
  return blob(docx, docxType, `${name}.docx`);
}

function blob(content: Uint8Array, type: string, name: string): GoogleAppsScript.Base.Blob {
  // Apps Script's bytes are signed.
  return Utilities.newBlob(Array.from(Int8Array.from(content)), type, name);
}

function properties({ register, key }: FileKey): Record<string, string> {
  return { [registerProperty]: register, [keyProperty]: key };
}

function property(name: string, value: string): string {
  return `appProperties has { key='${name}' and value='${quoted(value)}' }`;
}

/** A text inside the quotes of a search. */
function quoted(text: string): string {
  return text.replace(/[\\']/g, "\\$&");
}

/** Whether another account owns a file; what lies in a shared drive nobody does. */
function isForeign({ ownedByMe, driveId }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): boolean {
  return ownedByMe === false && driveId === undefined;
}

function driveFile(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile {
  const version = file.appProperties?.[versionProperty] ?? "";
  const modified = Date.parse(file.modifiedTime ?? "");
  return { id: file.id ?? "", name: file.name ?? "", link: file.webViewLink ?? "", version, modified };
}
