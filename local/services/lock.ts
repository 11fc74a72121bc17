import type { Clock } from "../script/clock";
import { NotEmulatedError, ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";

export type LockKind = "script" | "document" | "user";

/** Who holds which lock: the running execution, someone else, or nobody. */
export interface LockTable {
  holder(kind: LockKind): "own" | "other" | undefined;
  take(kind: LockKind, by: "own" | "other"): void;
  release(kind: LockKind, by: "own" | "other"): void;
  /** Google: "Locks are automatically released when the script terminates"; a dialog loses them, too. */
  releaseOwn(): void;
}

/** A table in which nobody holds anything. */
export function makeLockTable(): LockTable {
  const holders = new Map<LockKind, "own" | "other">();
  return {
    holder: (kind) => holders.get(kind),
    take(kind, by) {
      holders.set(kind, by);
    },
    release(kind, by) {
      if (holders.get(kind) === by) holders.delete(kind);
    },
    releaseOwn() {
      for (const [kind, by] of holders) if (by === "own") holders.delete(kind);
    },
  };
}

type LockMethods = "tryLock" | "waitLock" | "releaseLock" | "hasLock";

const lockSurface = defineSurface<LockMethods>("Lock", "LockService.Lock", {
  tryLock: service("Integer"),
  waitLock: service("Integer"),
  releaseLock: service(),
  hasLock: navigation(),
});

/** One lock. Who waits for one that somebody else holds, waits the whole time given: the clock moves on. */
class LocalLock extends ServiceObject implements Emulates<GoogleAppsScript.Lock.Lock, LockMethods> {
  readonly surface = lockSurface;
  private readonly locks: LockTable;
  private readonly clock: Clock;
  private readonly kind: LockKind;

  constructor(locks: LockTable, clock: Clock, kind: LockKind) {
    super();
    this.locks = locks;
    this.clock = clock;
    this.kind = kind;
  }

  /** Google: "true if the lock was acquired, false otherwise"; without effect when it is held already. */
  tryLock(timeoutInMilliseconds: number): boolean {
    if (timeoutInMilliseconds < 0) {
      throw new NotEmulatedError(
        `waiting ${timeoutInMilliseconds} ms for a lock, of which Google says nothing,`,
      );
    }
    if (this.locks.holder(this.kind) === "other") {
      this.clock.advance(timeoutInMilliseconds);
      return false;
    }
    this.locks.take(this.kind, "own");
    return true;
  }

  /** Google: "timing out with an exception after the provided number of milliseconds". */
  waitLock(timeoutInMilliseconds: number): void {
    if (this.tryLock(timeoutInMilliseconds)) return;
    throw new ServiceException("Lock timeout: another process was holding the lock for too long.");
  }

  /** Google: "This method has no effect if the lock has not been acquired." */
  releaseLock(): void {
    this.locks.release(this.kind, "own");
  }

  hasLock(): boolean {
    return this.locks.holder(this.kind) === "own";
  }
}

type LockServiceMethods = "getScriptLock" | "getDocumentLock" | "getUserLock";

const lockServiceSurface = defineSurface<LockServiceMethods>("LockService", "LockService", {
  getScriptLock: navigation(),
  getDocumentLock: navigation(),
  getUserLock: navigation(),
});

/** The global `LockService`. */
export class LocalLockService
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Lock.LockService, LockServiceMethods>
{
  readonly surface = lockServiceSurface;
  private readonly scriptLock: LocalLock;
  private readonly documentLock: LocalLock;
  private readonly userLock: LocalLock;

  constructor(locks: LockTable, clock: Clock) {
    super();
    this.scriptLock = new LocalLock(locks, clock, "script");
    this.documentLock = new LocalLock(locks, clock, "document");
    this.userLock = new LocalLock(locks, clock, "user");
  }

  getScriptLock(): LocalLock {
    return this.scriptLock;
  }

  getDocumentLock(): LocalLock {
    return this.documentLock;
  }

  /** Executions run one after the other here, whoever runs them: there is one lock for all users. */
  getUserLock(): LocalLock {
    return this.userLock;
  }
}
