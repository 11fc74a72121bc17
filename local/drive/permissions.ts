import type { DriveFile } from "./drive-store";

/** Who besides the owner may do what with a file, as far as it is emulated: anyone may respond to a form. */
export interface DrivePermission {
  readonly id: string;
  readonly type: "anyone";
  readonly role: "reader";
  readonly view: "published";
}

/** Lets whoever has the link respond to a published form. */
export const ANYONE_MAY_RESPOND: DrivePermission = {
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
  return isOpenToAnyone(file)
    ? file
    : { ...file, permissions: [...(file.permissions ?? []), ANYONE_MAY_RESPOND] };
}
