/** Saves the state while the workbench runs: soon after a change, and never so often that typing would feel it. */
export interface Saving {
  /** Something changed. */
  changed(): void;
  /** Saves if it is time: where a script runs, no timer goes off. */
  look(): void;
  /** Saves what was not saved yet. */
  now(): void;
}

/** Saved so long after the last change, and at the latest so long after the first one, in milliseconds. */
const QUIET = 1_000;
const LATEST = 10_000;
/** Saving takes at most this part of the time. */
const SHARE = 1 / 20;

/** `save` writes the state; `failed` is told what it threw, and it is tried again after the next change. */
export function makeSaving(save: () => void, failed: (error: unknown) => void): Saving {
  /** When the first and the last change came that is not saved. */
  let first: number | undefined;
  let last = 0;
  /** How long to wait for quiet, by what the last save cost. */
  let pause = QUIET;
  let waiting = false;

  function due(): number {
    return first === undefined ? Number.POSITIVE_INFINITY : Math.min(last + pause, first + pause + LATEST);
  }

  function write(): void {
    if (first === undefined) return;
    first = undefined;
    const start = performance.now();
    try {
      save();
    } catch (error) {
      failed(error);
    }
    pause = Math.max(QUIET, (performance.now() - start) / SHARE);
  }

  function wait(): void {
    if (waiting) return;
    waiting = true;
    const again = (): void => {
      waiting = false;
      look();
      if (first !== undefined) wait();
    };
    setTimeout(again, Math.max(0, due() - performance.now()));
  }

  function look(): void {
    if (performance.now() >= due()) write();
  }

  return {
    changed() {
      last = performance.now();
      first ??= last;
      wait();
    },
    look,
    now: write,
  };
}
