import { driveError } from "../drive/drive-errors";
import type { DriveFile } from "../drive/drive-store";
import type { Execution } from "../world";

export type DriveResource = "files" | "permissions";

/** `drive.file` shows what this user made with this script, and nothing else: not even the spreadsheet. */
export function seesFile({ user, world }: Execution, file: DriveFile): boolean {
  return file.owner === user && file.scriptId === world.scriptId;
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
