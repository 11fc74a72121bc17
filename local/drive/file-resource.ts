import { NotEmulatedError } from "../script/errors";
import { driveError } from "./drive-errors";
import {
  type DriveFile,
  type DriveStore,
  FOLDER,
  GOOGLE_DOCUMENT,
  GOOGLE_FORM,
  isTrashed,
} from "./drive-store";
import { type FieldTree, pick, readFields } from "./fields";

/** A file as Drive API v3 describes it, as far as it is emulated. */
export interface FileResource {
  readonly kind: "drive#file";
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly webViewLink: string;
  /** Whether the acting user owns it; shared drives, whose files nobody owns, are not emulated. */
  readonly ownedByMe: boolean;
}

const FILE_FIELDS: ReadonlySet<string> = new Set([
  "kind",
  "id",
  "name",
  "mimeType",
  "parents",
  "appProperties",
  "trashed",
  "createdTime",
  "modifiedTime",
  "webViewLink",
  "ownedByMe",
  // Only files of shared drives have one.
  "driveId",
  "*",
]);

/** Google: without `fields` Drive API v3 gives only kind, id, name and mimeType. */
const DEFAULT_FIELDS = "kind,id,name,mimeType";

/** The answer for one file, with only what `fields` asks for. `method` is named by errors. */
export function fileAnswer(
  store: DriveStore,
  user: string,
  file: DriveFile,
  fields: string | undefined,
  method: string,
): unknown {
  const tree = fieldTree(fields ?? DEFAULT_FIELDS, method);
  refuseUnknown(tree);
  return pick(resourceOf(store, user, file), tree);
}

/** The answer of a search, with only what `fields` asks for. */
export function listAnswer(
  store: DriveStore,
  user: string,
  found: readonly DriveFile[],
  nextPageToken: string | undefined,
  fields: string | undefined,
): unknown {
  const tree = fieldTree(fields ?? `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`, "list");
  for (const name of Object.keys(tree)) {
    if (!["kind", "incompleteSearch", "nextPageToken", "files", "*"].includes(name)) {
      throw driveError("list", 400, `Invalid field selection ${name}`);
    }
  }
  if (tree.files !== undefined) refuseUnknown(tree.files);
  return pick(
    {
      kind: "drive#fileList",
      incompleteSearch: false,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
      files: found.map((file) => resourceOf(store, user, file)),
    },
    tree,
  );
}

function resourceOf(store: DriveStore, user: string, file: DriveFile): FileResource {
  const { id, name, mimeType, parents, appProperties, createdTime, modifiedTime } = file;
  return {
    kind: "drive#file",
    id,
    name,
    mimeType,
    parents,
    ...(Object.keys(appProperties).length === 0 ? {} : { appProperties }),
    trashed: isTrashed(store, file),
    createdTime,
    modifiedTime,
    webViewLink: linkOf(id, mimeType),
    ownedByMe: file.owner === user,
  };
}

function linkOf(id: string, mimeType: string): string {
  if (mimeType === GOOGLE_DOCUMENT) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType === GOOGLE_FORM) return `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`;
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

function fieldTree(fields: string, method: string): FieldTree {
  const tree = readFields(fields);
  if (tree === undefined) throw driveError(method, 400, `Invalid field selection ${fields}`);
  return tree;
}

function refuseUnknown(tree: FieldTree): void {
  for (const name of Object.keys(tree)) {
    if (!FILE_FIELDS.has(name)) throw new NotEmulatedError(`the field "${name}" of a Drive file`);
  }
}
