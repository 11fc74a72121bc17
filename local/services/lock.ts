import type { Clock } from "../script/clock";
import { NotEmulatedError, ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";

/** A user's lock is the user's alone. */
export type LockKind = "script" | "document" | `user ${string}`;

/** Who holds a lock: an execution, or somebody outside. */
export type LockHolder = object;

/** Who holds which lock, if anybody. Executions may overlap: one that begins within another waits for its locks. */
export interface LockTable {
  holder(kind: LockKind): LockHolder | undefined;
  take(kind: LockKind, by: LockHolder): void;
  release(kind: LockKind, by: LockHolder): void;
  /** Google: "Locks are automatically released when the script terminates"; a dialog loses them, too. */
  releaseAll(by: LockHolder): void;
}

/** A table in which nobody holds anything. */
export function makeLockTable(): LockTable {
  const holders = new Map<LockKind, LockHolder>();
  return {
    holder: (kind) => holders.get(kind),
    take(kind, by) {
      holders.set(kind, by);
    },
    release(kind, by) {
      if (holders.get(kind) === by) holders.delete(kind);
    },
    releaseAll(by) {
      for (const [kind, holder] of holders) if (holder === by) holders.delete(kind);
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
  private readonly owner: LockHolder;
  private readonly clock: Clock;
  private readonly kind: LockKind;

  constructor(locks: LockTable, owner: LockHolder, clock: Clock, kind: LockKind) {
    super();
    this.locks = locks;
    this.owner = owner;
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
    const holder = this.locks.holder(this.kind);
    if (holder !== undefined && holder !== this.owner) {
      this.clock.advance(timeoutInMilliseconds);
      return false;
    }
    this.locks.take(this.kind, this.owner);
    return true;
  }

  /** Google: "timing out with an exception after the provided number of milliseconds". */
  waitLock(timeoutInMilliseconds: number): void {
    if (this.tryLock(timeoutInMilliseconds)) return;
    throw new ServiceException("Lock timeout: another process was holding the lock for too long.");
  }

  /** Google: "This method has no effect if the lock has not been acquired." */
  releaseLock(): void {
    this.locks.release(this.kind, this.owner);
  }

  hasLock(): boolean {
    return this.locks.holder(this.kind) === this.owner;
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

  /** `owner` is the execution that asks, `user` who runs it. */
  constructor(locks: LockTable, owner: LockHolder, user: string, clock: Clock) {
    super();
    this.scriptLock = new LocalLock(locks, owner, clock, "script");
    this.documentLock = new LocalLock(locks, owner, clock, "document");
    this.userLock = new LocalLock(locks, owner, clock, `user ${user}`);
  }

  getScriptLock(): LocalLock {
    return this.scriptLock;
  }

  getDocumentLock(): LocalLock {
    return this.documentLock;
  }

  getUserLock(): LocalLock {
    return this.userLock;
  }
}
