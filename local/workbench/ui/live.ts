import { useEffect, useState } from "preact/hooks";
import type { WorkbenchEvent } from "../protocol";
import { listen } from "./events";
import { tellProblem } from "./problems";

/** What the engine tells while a component is there. */
export function useEvents(handler: (event: WorkbenchEvent) => void): void {
  useEffect(() => listen(handler), []);
}

/**
 * What `load` gives: asked at once and again whenever the engine tells one of these kinds, never twice at a time. `undefined` until
 * the first answer; where the engine refuses, that is said and what was there stays.
 */
export function useLive<T>(load: () => Promise<T>, kinds: readonly WorkbenchEvent["kind"][]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let isGone = false;
    let isLoading = false;
    let again = false;
    async function refresh(): Promise<void> {
      again = isLoading;
      if (isLoading) return;
      isLoading = true;
      try {
        const loaded = await load();
        if (!isGone) setValue(() => loaded);
      } catch (error) {
        tellProblem(error);
      }
      isLoading = false;
      if (again && !isGone) void refresh();
    }
    void refresh();
    const stop = listen(({ kind }) => {
      if (kinds.includes(kind)) void refresh();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return value;
}
