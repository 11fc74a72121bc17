import { driveError } from "../drive/drive-errors";
import type { DriveFile } from "../drive/drive-store";
import { mayWrite } from "../drive/permissions";
import type { Execution } from "../world";
import { hasScope } from "./authorization";

export type DriveResource = "files" | "permissions";

/**
 * `drive.file` shows what this user made with this script, and nothing else: not even the spreadsheet. `drive` shows what the
 * user owns, and what he may write to as others shared it, folder by folder.
 */
export function seesFile(execution: Execution, file: DriveFile): boolean {
  const { user, world } = execution;
  if (!hasScope(execution, "drive") || world.project.scopes === undefined) {
    return file.owner === user && file.scriptId === world.scriptId;
  }
  return mayWrite(world.drive, file, user);
}

/** A file as the script is shown it: the app properties of another script are private to that one. */
export function shownFile({ world }: Execution, file: DriveFile): DriveFile {
  return file.scriptId === world.scriptId ? file : { ...file, appProperties: {} };
}

/** The file of that id. Throws when there is none that the script may see. */
export function visibleFile(
  execution: Execution,
  id: string,
  resource: DriveResource,
  method: string,
): DriveFile {
  const file = execution.world.drive.files.get(id);
  if (file !== undefined && seesFile(execution, file)) return file;
  throw driveError(method, 404, `File not found: ${id}.`, resource);
}
