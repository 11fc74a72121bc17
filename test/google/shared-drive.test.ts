import { afterEach, expect, test, vi } from "vitest";
import { createFolder, deleteForGood, isTrashed, setAside, trashFile } from "../../src/google/drive";

/** A file of a shared drive, as Drive API v3 gives it: to who does not say that he knows of such drives there is none. */
function inSharedDrive() {
  const done: string[] = [];
  const call =
    (name: string, optionsAt: number) =>
    (...given: readonly unknown[]) => {
      const options = given[optionsAt] as { supportsAllDrives?: boolean } | undefined;
      if (options?.supportsAllDrives !== true) throw new Error(`${name}: File not found: F1.`);
      done.push(name);
      return { id: "F1", trashed: false };
    };
  const Files = {
    create: call("create", 2),
    get: call("get", 1),
    update: call("update", 3),
    remove: call("remove", 1),
  };
  vi.stubGlobal("Drive", { Files });
  return done;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is done to one file is done in a shared drive, too", () => {
  const done = inSharedDrive();
  const key = { register: "R1", key: "folder:root" };
  createFolder(key, "Sổ Thi đua", "F0");
  isTrashed("F1");
  setAside("F1", "aside:folder:root", "Sổ Thi đua");
  trashFile("F1");
  deleteForGood("F1");
  expect(done).toEqual(["create", "get", "update", "update", "remove"]);
});
