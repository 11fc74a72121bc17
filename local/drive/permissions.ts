import type { DriveFile } from "./drive-store";

/** Who besides the owner may do what with a file, as far as it is emulated. */
export type DrivePermission = AnyoneMayRespond | UserMayWrite;

/** Anyone may respond to a form. */
interface AnyoneMayRespond {
  readonly id: "anyoneWithLink";
  readonly type: "anyone";
  readonly role: "reader";
  readonly view: "published";
}

/** A person may write to a file or folder. */
interface UserMayWrite {
  readonly id: string;
  readonly type: "user";
  readonly role: "writer";
  readonly emailAddress: string;
}

/** Lets whoever has the link respond to a published form. */
export const ANYONE_MAY_RESPOND: AnyoneMayRespond = {
  id: "anyoneWithLink",
  type: "anyone",
  role: "reader",
  view: "published",
};

/** Whether a form's responders need no account. */
export function isOpenToAnyone(file: DriveFile): boolean {
  return (file.permissions ?? []).some(({ id }) => id === ANYONE_MAY_RESPOND.id);
}

/** The file, open to anyone; giving the permission twice is giving it once. */
export function openedToAnyone(file: DriveFile): DriveFile {
  return withPermission(file, ANYONE_MAY_RESPOND);
}

/** Lets a person write, by an address in whatever case. */
export function writerPermission(emailAddress: string): UserMayWrite {
  const address = emailAddress.toLowerCase();
  return { id: `user-${address}`, type: "user", role: "writer", emailAddress: address };
}

/** The file with a permission; giving it again changes nothing. */
export function withPermission(file: DriveFile, permission: DrivePermission): DriveFile {
  const given = file.permissions ?? [];
  return given.some(({ id }) => id === permission.id)
    ? file
    : { ...file, permissions: [...given, permission] };
}
