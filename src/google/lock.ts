/** How long a command waits for another to end. */
const patienceMs = 20_000;

/** Runs `work` while no other run of the script does, or returns null where the lock could not be had in time. */
export function underLock<T>(work: () => T): { readonly value: T } | null {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(patienceMs)) return null;
  try {
    return { value: work() };
  } finally {
    try {
      lock.releaseLock();
    } catch (error) {
      // Google releases it when the script ends. The work is done, or its own error is on the way: neither may be lost.
      console.warn(`releaseLock: ${error}`);
    }
  }
}
