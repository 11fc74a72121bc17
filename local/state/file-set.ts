import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Changes of several files of a folder that come all or not at all, also where the process is killed in between: the new contents
 * are written beside the files, then a list of what is to be done, and only then it is done. Who finds the list does the rest.
 */
export interface FileSet {
  /** The file gets this content. Its folder is there. */
  put(name: string, content: string | Uint8Array): void;
  /** The file goes away, if it is there. */
  remove(name: string): void;
  /** From here on all of it counts. */
  commit(): void;
}

/** The list of what is to be done, in the folder's root. */
const LIST = "changes.json";

interface Changes {
  readonly put: readonly string[];
  readonly removed: readonly string[];
}

/** Begins a change of files in a folder, by their paths in it. */
export function changeFiles(folder: string): FileSet {
  const put: string[] = [];
  const removed: string[] = [];
  return {
    put(name, content) {
      writeFileSync(beside(folder, name), content);
      put.push(name);
    },
    remove: (name) => removed.push(name),
    commit() {
      const [only] = put;
      if (only === undefined && removed.length === 0) return;
      // One file alone is replaced at once anyway.
      if (only !== undefined && put.length === 1 && removed.length === 0) return replaceBy(folder, only);
      const changes: Changes = { put, removed };
      writeFileSync(beside(folder, LIST), JSON.stringify(changes));
      replaceBy(folder, LIST);
      finishChanges(folder);
    },
  };
}

/** To be called before the folder is read: finishes a change that counts and was broken off. One that does not is forgotten. */
export function finishChanges(folder: string): void {
  const list = join(folder, LIST);
  if (!existsSync(list)) return;
  // Only this module writes the list, so its shape is taken on trust.
  const { put, removed }: Changes = JSON.parse(readFileSync(list, "utf8"));
  for (const name of put) if (existsSync(beside(folder, name))) replaceBy(folder, name);
  for (const name of removed) rmSync(join(folder, name), { force: true });
  rmSync(list);
}

function beside(folder: string, name: string): string {
  return join(folder, `${name}.new`);
}

function replaceBy(folder: string, name: string): void {
  renameSync(beside(folder, name), join(folder, name));
}
