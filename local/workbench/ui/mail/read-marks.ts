import { useEffect, useState } from "preact/hooks";

/** Which mails were read in this browser, by their keys. */

const KEPT = "workbench.read-mails";
const MOST = 5_000;

const listeners = new Set<(read: ReadonlySet<string>) => void>();

function kept(): ReadonlySet<string> {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return new Set(Array.isArray(list) ? list.map(String) : []);
  } catch {
    return new Set();
  }
}

/** Marks mails as read; the marks of the oldest are forgotten at some time. */
export function keepRead(keys: readonly string[]): void {
  const read = new Set([...kept(), ...keys]);
  try {
    localStorage.setItem(KEPT, JSON.stringify([...read].slice(-MOST)));
  } catch {
    // Where the browser keeps nothing, they are read as long as the page is open.
  }
  for (const listener of listeners) listener(read);
}

/** The keys of the mails that were read, as they become more. */
export function useRead(): ReadonlySet<string> {
  const [read, setRead] = useState(kept);
  useEffect(() => {
    listeners.add(setRead);
    return () => {
      listeners.delete(setRead);
    };
  }, []);
  return read;
}
