import { driveError } from "../drive/drive-errors";
import { type DriveFile, GOOGLE_FORM, putFile } from "../drive/drive-store";
import { type FieldTree, pick, readFields } from "../drive/fields";
import { ANYONE_MAY_RESPOND, openedToAnyone, withPermission, writerPermission } from "../drive/permissions";
import { addressesIn } from "../mail/addresses";
import { NotEmulatedError, onlyKnown } from "../script/errors";
import { defineSurface, type Emulates, ServiceObject, service } from "../script/surface";
import type { Execution } from "../world";
import { authorize } from "./authorization";
import { visibleFile } from "./drive-access";

type Methods = "create" | "list";

const permissionsSurface = defineSurface<Methods>("Drive.Permissions", "Drive.Permissions", {
  create: service("Object,String", "Object,String,Object"),
  list: service("String", "String,Object"),
});

type Given = Readonly<Record<string, unknown>>;

const FIELDS = ["kind", "id", "type", "role", "view", "emailAddress"];

/** Google: without `fields` a permission tells these. */
const DEFAULT_FIELDS = "kind,id,type,role";

/** `Drive.Permissions` of the advanced Drive service: who may write to a file, and whether anyone may respond to a form. */
export class LocalDrivePermissions
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection, Methods>
{
  readonly surface = permissionsSurface;
  private readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  /** Giving a permission again changes nothing. */
  create(resource: Given, fileId: string, options: Given = {}): unknown {
    authorize(this.execution, "drive.permissions.create", "drive.file");
    const tree = fieldsOf(options.fields ?? DEFAULT_FIELDS, "create");
    onlyKnown(
      options,
      ["fields", "supportsAllDrives", "sendNotificationEmail"],
      "option",
      "Drive.Permissions.create",
    );
    onlyKnown(resource, ["type", "role", "view", "emailAddress"], "field", "Drive.Permissions.create");
    const file = visibleFile(this.execution, fileId, "permissions", "create");
    const given =
      resource.type === "user" ? this.addWriter(file, resource, options) : this.openToAnyone(file, resource);
    return pick({ kind: "drive#permission", ...given }, tree);
  }

  /** Google: `view: "published"` makes a reader a responder. */
  private openToAnyone(file: DriveFile, resource: Given): object {
    const { type, role, view } = resource;
    if (type !== "anyone" || role !== "reader" || view !== "published" || file.mimeType !== GOOGLE_FORM) {
      throw new NotEmulatedError(`the permission ${JSON.stringify(resource)} for ${file.mimeType}`);
    }
    const { drive, formsOpenToAnyone } = this.execution.world;
    if (!formsOpenToAnyone) {
      throw driveError(
        "create",
        403,
        "The user does not have permission to publish to anyone.",
        "permissions",
      );
    }
    const opened = openedToAnyone(file);
    if (opened !== file) putFile(drive, opened);
    return ANYONE_MAY_RESPOND;
  }

  /** Google: without a notification only an address with an account can be given access. */
  private addWriter(file: DriveFile, resource: Given, options: Given): object {
    const { role, view, emailAddress } = resource;
    if (role !== "writer" || view !== undefined) {
      throw new NotEmulatedError(`the permission ${JSON.stringify(resource)} for ${file.mimeType}`);
    }
    if (options.sendNotificationEmail !== false) {
      throw new NotEmulatedError("the mail of Drive.Permissions.create without sendNotificationEmail: false");
    }
    const [address, ...more] = typeof emailAddress === "string" ? addressesIn(emailAddress) : [];
    if (address === undefined || !address.isValid || more.length > 0) {
      throw driveError(
        "create",
        400,
        "The specified emailAddress is invalid or not applicable.",
        "permissions",
      );
    }
    const { drive, withoutAccount } = this.execution.world;
    if (withoutAccount.some((each) => each.toLowerCase() === address.text.toLowerCase())) {
      throw driveError(
        "create",
        400,
        `Bad Request. User message: "${notInvited(address.text)}"`,
        "permissions",
      );
    }
    const permission = writerPermission(address.text);
    const isOwner = file.owner.toLowerCase() === permission.emailAddress;
    const shared = isOwner ? file : withPermission(file, permission);
    if (shared !== file) putFile(drive, shared);
    return isOwner ? ownerOf(file) : permission;
  }

  /** Google: permissions of a view are told only to who asks for them with `includePermissionsForView`. */
  list(fileId: string, options: Given = {}): unknown {
    authorize(this.execution, "drive.permissions.list", "drive.file");
    const known = ["fields", "supportsAllDrives", "includePermissionsForView"];
    onlyKnown(options, known, "option", "Drive.Permissions.list");
    const { includePermissionsForView: view, fields } = options;
    if (view !== undefined && view !== "published") {
      throw driveError("list", 400, "Invalid value for includePermissionsForView", "permissions");
    }
    const tree = listFieldsOf(fields ?? `kind,permissions(${DEFAULT_FIELDS})`);
    const file = visibleFile(this.execution, fileId, "permissions", "list");
    const given = (file.permissions ?? []).filter((each) => view === "published" || !("view" in each));
    const permissions = [ownerOf(file), ...given].map((each) => ({ kind: "drive#permission", ...each }));
    return pick({ kind: "drive#permissionList", permissions }, tree);
  }
}

function notInvited(address: string): string {
  return `You are trying to invite ${address}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient.`;
}

function ownerOf({ owner }: DriveFile): object {
  return { id: `owner-${owner}`, type: "user", role: "owner", emailAddress: owner };
}

function fieldsOf(fields: unknown, method: Methods): FieldTree {
  const tree = typeof fields === "string" ? readFields(fields) : undefined;
  if (tree === undefined) {
    throw driveError(method, 400, `Invalid field selection ${String(fields)}`, "permissions");
  }
  onlyKnown(tree, [...FIELDS, "*"], "field", `Drive.Permissions.${method}`);
  return tree;
}

function listFieldsOf(fields: unknown): FieldTree {
  const tree = typeof fields === "string" ? readFields(fields) : undefined;
  const unknown = Object.keys(tree ?? {}).find((name) => !["kind", "permissions", "*"].includes(name));
  if (tree === undefined || unknown !== undefined) {
    throw driveError("list", 400, `Invalid field selection ${unknown ?? String(fields)}`, "permissions");
  }
  if (tree.permissions !== undefined)
    onlyKnown(tree.permissions, [...FIELDS, "*"], "field", "Drive.Permissions.list");
  return tree;
}
