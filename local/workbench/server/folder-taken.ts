import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another workbench has the folder open: two would write over each other's work. `url` is where it is. */
export class FolderTaken extends Error {
  readonly url: string;

  constructor(folder: string, url: string) {
    super(`${folder} is open at ${url}`);
    this.url = url;
  }
}

interface Holder {
  readonly process: number;
  readonly url: string;
}

const FILE = "open.json";

/** What a workbench answers that has a folder and is not ready yet. */
export const STARTING = 503;

/**
 * Where a folder is open now, if it is: a workbench that was killed has left its mark, but neither lives nor listens. One that
 * listens and is slow to answer has it.
 */
export async function openAt(folder: string): Promise<string | undefined> {
  const holder = readHolder(join(folder, FILE));
  if (holder === undefined || !lives(holder.process)) return undefined;
  return (await answers(holder.url)) ? holder.url : undefined;
}

/** Marks the folder as open at that address, and gives what ends that. Throws FolderTaken where another workbench has it open. */
export async function takeFolder(folder: string, url: string): Promise<() => void> {
  const file = join(folder, FILE);
  const other = await openAt(folder);
  if (other !== undefined) throw new FolderTaken(folder, other);
  mkdirSync(folder, { recursive: true });
  const own: Holder = { process: process.pid, url };
  writeFileSync(file, JSON.stringify(own));
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): Holder | undefined {
  if (!existsSync(file)) return undefined;
  try {
    // Only this module writes the file; one that was broken off says nothing.
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process lives, too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function answers(url: string): Promise<boolean> {
  return await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok, status }) => ok || status === STARTING,
    (error: unknown) => error instanceof Error && error.name === "TimeoutError",
  );
}
