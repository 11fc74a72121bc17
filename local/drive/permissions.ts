import type { AnyoneMayRespond, DriveFile, DrivePermission, DriveStore, UserMayWrite } from "./drive-store";

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

/** Whether a user owns a file or may write to it, as it is shared or a folder above it. */
export function mayWrite(drive: DriveStore, file: DriveFile, user: string): boolean {
  if (file.owner === user) return true;
  if (file.permissions?.some((each) => each.type === "user" && each.emailAddress === user.toLowerCase()))
    return true;
  return file.parents.some((id) => {
    const parent = drive.files.get(id);
    return parent !== undefined && mayWrite(drive, parent, user);
  });
}
