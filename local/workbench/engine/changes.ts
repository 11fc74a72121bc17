/** Notices that something changed, and tells of it: not with every call of a script that writes. */
export interface Changes {
  /** Looks whether something changed since it was told, and tells, now or soon. Costs next to nothing. */
  look(): void;
  /** Something changed that `revision` does not know of. */
  force(): void;
}

/** The page is told at most so often, in milliseconds. */
const PAUSE = 100;

/** `revision` is another text after every change; `tell` is called when it has become another one. */
export function makeChanges(revision: () => string, tell: () => void): Changes {
  let told = revision();
  let at = 0;
  let forced = false;
  let waiting = false;

  function look(): void {
    const now = performance.now();
    if (now - at < PAUSE) {
      // A script that runs lets no timer go off; it looks again itself.
      if (!waiting) {
        setTimeout(() => {
          waiting = false;
          look();
        }, PAUSE);
      }
      waiting = true;
      return;
    }
    const current = revision();
    if (current === told && !forced) return;
    [told, at, forced] = [current, now, false];
    tell();
  }

  return {
    look,
    force() {
      forced = true;
      look();
    },
  };
}
