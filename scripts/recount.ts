import { differs, recountText } from "../src/commands/vote/recount-text";
import { RecountError, readRecountFolder } from "./recount-folder";

/**
 * Counts the votes again on a register's tabs as they were downloaded: `npm run recount -- DIR`. Prints for people, in
 * Vietnamese; exits 1 where something does not agree, 2 where the folder cannot be used.
 */
function main(folders: readonly string[]): number {
  try {
    const sessions = readRecountFolder(folders);
    console.log(recountText(sessions));
    return differs(sessions) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof RecountError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
