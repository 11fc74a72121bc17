/** How long a command waits for another to end. */
const patienceMs = 20_000;

/** Runs `work` while no other run of the script does, or returns null where the lock could not be had in time. */
export function underLock<T>(work: () => T): { readonly value: T } | null {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(patienceMs)) return null;
  try {
    return { value: work() };
  } finally {
    lock.releaseLock();
  }
}
