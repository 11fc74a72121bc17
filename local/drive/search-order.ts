import { NotEmulatedError } from "../script/errors";
import type { DriveFile } from "./drive-store";

const KEYS = { name: true, createdTime: true, modifiedTime: true } as const;

function isKey(name: string): name is keyof typeof KEYS {
  return name in KEYS;
}

/** Sorts by `orderBy`, e.g. `modifiedTime desc,name`. Without it the newest come first, as Google mostly does. */
export function inOrder(files: readonly DriveFile[], orderBy: string | undefined): DriveFile[] {
  const newestFirst = [...files].reverse();
  if (orderBy === undefined) return newestFirst;
  const keys = orderBy.split(",").map((part) => {
    const [name = "", direction] = part.trim().split(/\s+/);
    if (!isKey(name)) throw new NotEmulatedError(`ordering Drive files by ${name}`);
    return { name, sign: direction === "desc" ? -1 : 1 };
  });
  return newestFirst.sort((left, right) => {
    for (const { name, sign } of keys) {
      if (left[name] !== right[name]) return left[name] < right[name] ? -sign : sign;
    }
    return 0;
  });
}
