/**
 * Where typing goes is not known for a moment: another sheet is being opened, the engine is asked how far Ctrl and an arrow lead,
 * or what stands in a cell that is to be edited. What is typed meanwhile waits, and is done in its order when that is known:
 * nothing of it is lost, nor goes to where one was before.
 */
let holding = 0;
const listeners = new Set<() => void>();

/** Whether what is typed now has to wait. */
export function isHeld(): boolean {
  return holding > 0;
}

/** Holds what is typed until the work is through, the selecting at its end included. Gives or throws what the work does. */
export async function holdTyping<T>(work: () => Promise<T>): Promise<T> {
  holding += 1;
  try {
    return await work();
  } finally {
    holding -= 1;
    if (holding === 0) for (const listener of [...listeners]) listener();
  }
}

/** When nothing is held: at once, or when what was typed meanwhile is done. */
export function released(): Promise<void> {
  if (holding === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const end = listenToRelease(() => {
      end();
      resolve(released());
    });
  });
}

/** Calls back when typing is held no more. */
export function listenToRelease(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
