/** The addresses that may write to a file or folder, its owner among them, in lower case. One service call. */
export function writersOf(id: string): ReadonlySet<string> {
  const { permissions = [] } = permissionsService().list(id, {
    fields: "permissions(emailAddress,role)",
    supportsAllDrives: true,
  });
  return new Set(
    permissions
      .filter(({ role = "" }) => writing.includes(role))
      .map(({ emailAddress = "" }) => emailAddress.toLowerCase()),
  );
}

/** Roles that may write, in My Drive and in shared drives. */
const writing = ["owner", "organizer", "fileOrganizer", "writer"];

/**
 * Lets an address write to a file or folder; Google sends it no mail of its own. Throws where Google refuses: an address
 * without a Google account, or a domain that shares with nobody outside.
 */
export function addWriter(id: string, address: string): void {
  const resource = { type: "user", role: "writer", emailAddress: address };
  permissionsService().create(resource, id, { sendNotificationEmail: false, supportsAllDrives: true });
}

function permissionsService(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection {
  if (!Drive) throw new Error("appsscript.json does not enable the Drive service, version v3");
  return Drive.Permissions;
}
