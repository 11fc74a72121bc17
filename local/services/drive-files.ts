import { driveError } from "../drive/drive-errors";
import {
  DOCX,
  type DriveFile,
  type DriveStore,
  FOLDER,
  GOOGLE_DOCUMENT,
  GOOGLE_FORM,
  later,
  putFile,
  removeFile,
  rootOf,
} from "../drive/drive-store";
import { contentOf } from "../drive/file-content";
import { fileAnswer, listAnswer } from "../drive/file-resource";
import { readQuery } from "../drive/query";
import { readOptions } from "../drive/request-options";
import { changedParents, mergedProperties, readResource } from "../drive/resource-input";
import { inOrder } from "../drive/search-order";
import { addForm } from "../forms/form-store";
import { NotEmulatedError } from "../script/errors";
import { constant, defineSurface, type Emulates, ServiceObject, service } from "../script/surface";
import type { Execution } from "../world";
import { authorize } from "./authorization";
import { LocalBlob } from "./blob";
import { seesFile, shownFile, visibleFile } from "./drive-access";
import { LocalDrivePermissions } from "./drive-permissions";

type Methods = "create" | "get" | "update" | "list" | "export" | "remove";

const filesSurface = defineSurface<Methods>("Drive.Files", "Drive.Files", {
  create: service("Object", "Object,Blob?", "Object,Blob?,Object"),
  get: service("String", "String,Object"),
  update: service("Object,String", "Object,String,Blob?", "Object,String,Blob?,Object"),
  list: service("", "Object"),
  export: service("String,String", "String,String,Object"),
  remove: service("String", "String,Object"),
});

const PDF = "application/pdf";

type Options = Readonly<Record<string, unknown>>;

/** Google: "exported content is limited to 10 MB". */
const MAXIMUM_EXPORT_BYTES = 10 * 1024 * 1024;

/** `Drive.Files` of the advanced Drive service, version 3, under the scope `drive.file`. */
class LocalDriveFiles
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection, Methods>
{
  readonly surface = filesSurface;
  private readonly execution: Execution;
  private readonly store: DriveStore;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
    this.store = execution.world.drive;
  }

  /** Google: `mimeType` of a Google Doc with a .docx as media converts it; `modifiedTime` may be given. */
  create(resource: Options, media: LocalBlob | null = null, options: Options = {}): unknown {
    this.authorize("create");
    const { fields } = readOptions("create", options, ["fields", "supportsAllDrives"]);
    const given = readResource("create", resource);
    for (const parent of given.parents ?? []) this.visibleFolder(parent, "create");
    const { clock, random, scriptId } = this.execution.world;
    const mimeType = given.mimeType ?? media?.getContentType() ?? "application/octet-stream";
    if (mimeType === GOOGLE_FORM) this.refuseForm(media);
    const now = new Date(clock.now()).toISOString();
    const bytes = contentOf("create", mimeType, media);
    const file: DriveFile = {
      id: random.fileId(),
      name: given.name ?? "Untitled",
      mimeType,
      parents: given.parents ?? [rootOf(this.execution.user)],
      appProperties: mergedProperties("create", {}, given.appProperties),
      trashed: false,
      owner: this.execution.user,
      scriptId,
      createdTime: now,
      modifiedTime: given.modifiedTime ?? now,
    };
    putFile(this.store, file, bytes);
    if (mimeType === GOOGLE_FORM) addForm(this.execution.world, file.id);
    return this.answer(file, fields, "create");
  }

  /** A domain's policy, or Google, may not let a script make forms so. */
  private refuseForm(media: LocalBlob | null): void {
    if (media !== null) throw new NotEmulatedError("making a form of a file's content");
    if (this.execution.world.formsByDrive) return;
    throw driveError("create", 403, "The user does not have sufficient permissions for this file.");
  }

  get(id: string, options: Options = {}): unknown {
    this.authorize("get");
    const { fields } = readOptions("get", options, ["fields", "supportsAllDrives"]);
    return this.answer(this.visible(id, "get"), fields, "get");
  }

  /** Google: "This method supports patch semantics"; an app property with the value null is removed. */
  update(resource: Options, id: string, media: LocalBlob | null = null, options: Options = {}): unknown {
    this.authorize("update");
    const { fields, addParents, removeParents } = readOptions("update", options, [
      "fields",
      "supportsAllDrives",
      "addParents",
      "removeParents",
    ]);
    const given = readResource("update", resource);
    const before = this.visible(id, "update");
    if (given.parents !== undefined) {
      throw driveError(
        "update",
        403,
        "The parents field is not directly writable in update requests. Use the addParents and removeParents " +
          "parameters instead.",
      );
    }
    if (addParents !== undefined) this.visibleFolder(addParents, "update");
    const mimeType = given.mimeType ?? typeWithMedia(before.mimeType, media);
    if (media === null && mimeType !== before.mimeType) throw new NotEmulatedError("changing a file's type");
    const bytes = media === null ? undefined : contentOf("update", mimeType, media);
    const after: DriveFile = {
      ...before,
      name: given.name ?? before.name,
      mimeType,
      parents: changedParents(before.parents, addParents, removeParents),
      appProperties: mergedProperties("update", before.appProperties, given.appProperties),
      trashed: given.trashed ?? before.trashed,
      modifiedTime: given.modifiedTime ?? later(before.modifiedTime, this.execution.world.clock.now()),
    };
    return this.answer(putFile(this.store, after, bytes), fields, "update");
  }

  /** Google: up to 100 files a page unless `pageSize` (1 to 1000) says otherwise; without `q` also trashed ones. */
  list(options: Options = {}): unknown {
    this.authorize("list");
    const { fields, q, orderBy, pageToken, pageSize } = readOptions("list", options, [
      "fields",
      "q",
      "orderBy",
      "pageToken",
      "pageSize",
      "supportsAllDrives",
      "includeItemsFromAllDrives",
      "spaces",
    ]);
    const test = q === undefined ? () => true : readQuery(q, this.store, this.execution.user);
    if (test === undefined) throw driveError("list", 400, "Invalid Value");
    const found = inOrder(
      [...this.store.files.values()]
        .filter((file) => this.sees(file))
        .map((file) => shownFile(this.execution, file))
        .filter(test),
      orderBy,
    );
    const size = pageSize ?? 100;
    const start = pageToken === undefined ? 0 : Number(pageToken.replace("page-", ""));
    if (!Number.isInteger(start) || size < 1 || size > 1000) throw driveError("list", 400, "Invalid Value");
    const next = start + size < found.length ? `page-${start + size}` : undefined;
    return listAnswer(this.store, this.execution.user, found.slice(start, start + size), next, fields);
  }

  /**
   * Gives a Google Doc as .docx, or as a PDF where the host prints one. Only with `{ alt: "media" }` does the advanced service give a Blob; without it the
   * answer is of no use, so it is refused here.
   */
  export(id: string, mimeType: string, options: Options = {}): LocalBlob {
    this.authorize("export");
    const { alt } = readOptions("export", options, ["alt"]);
    if (alt !== "media") throw new NotEmulatedError('Drive.Files.export without { alt: "media" }');
    const file = this.visible(id, "export");
    if (file.mimeType !== GOOGLE_DOCUMENT) {
      throw driveError("export", 403, "Export only supports Docs Editors files.");
    }
    const { pdf } = this.execution.world;
    const print = mimeType === PDF ? pdf : undefined;
    if (mimeType !== DOCX && !print) throw new NotEmulatedError(`Drive.Files.export as ${mimeType}`);
    const docx = this.store.contents.get(id);
    if (docx === undefined) throw new NotEmulatedError("exporting an empty Google Doc");
    const bytes = print ? print(docx, file.name) : docx;
    if (bytes.length > MAXIMUM_EXPORT_BYTES) {
      throw driveError("export", 403, "This file is too large to be exported.");
    }
    return new LocalBlob(bytes, mimeType, `${file.name}.${print ? "pdf" : "docx"}`);
  }

  /** Google: "Permanently deletes a file owned by the user without moving it to the trash." */
  remove(id: string, options: Options = {}): void {
    this.authorize("remove");
    readOptions("remove", options, ["supportsAllDrives"]);
    const file = this.visible(id, "remove");
    if (file.mimeType === FOLDER) throw new NotEmulatedError("deleting a folder for good");
    if (file.mimeType === GOOGLE_FORM) throw new NotEmulatedError("deleting a form for good");
    removeFile(this.store, id);
  }

  private answer(file: DriveFile, fields: string | undefined, method: Methods): unknown {
    return fileAnswer(this.store, this.execution.user, shownFile(this.execution, file), fields, method);
  }

  private sees(file: DriveFile): boolean {
    return seesFile(this.execution, file);
  }

  private visible(id: string, method: Methods): DriveFile {
    return visibleFile(this.execution, id, "files", method);
  }

  private visibleFolder(id: string, method: Methods): void {
    if (id === "root" || id === rootOf(this.execution.user)) return;
    if (this.visible(id, method).mimeType !== FOLDER) {
      throw driveError(method, 403, "The specified parent is not a folder.");
    }
  }

  private authorize(method: Methods): void {
    authorize(this.execution, `drive.files.${method}`, "drive.file");
  }
}

/** New content brings its own type, unless it is converted into what Google edits. */
function typeWithMedia(before: string, media: LocalBlob | null): string {
  if (before.startsWith("application/vnd.google-apps.")) return before;
  return media?.getContentType() ?? before;
}

const driveSurface = defineSurface<"Files" | "Permissions">("Drive", "Drive", {
  Files: constant,
  Permissions: constant,
});

/** The global `Drive` of the advanced Drive service. */
export class LocalDrive extends ServiceObject {
  readonly surface = driveSurface;
  readonly Files: LocalDriveFiles;
  readonly Permissions: LocalDrivePermissions;

  constructor(execution: Execution) {
    super();
    this.Files = new LocalDriveFiles(execution);
    this.Permissions = new LocalDrivePermissions(execution);
  }
}
