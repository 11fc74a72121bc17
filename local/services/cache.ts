import type { Clock } from "../script/clock";
import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject, service } from "../script/surface";

/** Google's limits: 250 characters a key, 100 KB a value, 1,000 items, six hours. */
const LONGEST_KEY = 250;
const MAXIMUM_VALUE_BYTES = 100 * 1024;
const MAXIMUM_ITEMS = 1000;
/** In seconds. */
const LONGEST_STAY = 21_600;
const USUAL_STAY = 600;

interface Cached {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** All caches, by name: `script`, `document` and `user:<e-mail>`; the items that were put first come first. */
export type CacheStore = Map<string, ReadonlyMap<string, Cached>>;

type Methods = "get" | "getAll" | "put" | "putAll" | "remove" | "removeAll";

const cacheSurface = defineSurface<Methods>("Cache", "CacheService.Cache", {
  get: service("String"),
  getAll: service("String[]"),
  put: service("String,String", "String,String,Integer"),
  putAll: service("Object", "Object,Integer"),
  remove: service("String"),
  removeAll: service("String[]"),
});

/** One cache. What is in it stays for its time, and no longer than the local Apps Script is open. */
class LocalCache extends ServiceObject implements Emulates<GoogleAppsScript.Cache.Cache, Methods> {
  readonly surface = cacheSurface;
  private readonly caches: CacheStore;
  private readonly clock: Clock;
  private readonly name: string;

  constructor(caches: CacheStore, clock: Clock, name: string) {
    super();
    this.caches = caches;
    this.clock = clock;
    this.name = name;
  }

  /** Google: "The cached value, or null if none was found." */
  get(key: string): string | null {
    return this.items().get(key)?.value ?? null;
  }

  /** Google: "a JavaScript Object containing the key-value pairs for all keys found in the cache". */
  getAll(keys: readonly string[]): Record<string, string> {
    const items = this.items();
    return Object.fromEntries(
      keys.flatMap((key) => {
        const found = items.get(key);
        return found === undefined ? [] : [[key, found.value]];
      }),
    );
  }

  put(key: string, value: string, seconds = USUAL_STAY): void {
    this.putAll({ [key]: value }, seconds);
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds = USUAL_STAY): void {
    if (seconds < 1 || seconds > LONGEST_STAY) {
      throw new ServiceException(`Invalid argument: expirationInSeconds must be from 1 to ${LONGEST_STAY}.`);
    }
    const until = this.clock.now() + seconds * 1000;
    const next = new Map(this.items());
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== "string") throw new Error(`what is cached as "${key}" must be a string`);
      if (key.length > LONGEST_KEY) throw new ServiceException("Argument too large: key");
      if (Buffer.byteLength(value) > MAXIMUM_VALUE_BYTES)
        throw new ServiceException("Argument too large: value");
      next.delete(key);
      next.set(key, { value, until });
    }
    this.keep(next);
  }

  remove(key: string): void {
    this.removeAll([key]);
  }

  removeAll(keys: readonly string[]): void {
    this.keep(new Map([...this.items()].filter(([key]) => !keys.includes(key))));
  }

  /** What has not gone yet. */
  private items(): ReadonlyMap<string, Cached> {
    const now = this.clock.now();
    return new Map([...(this.caches.get(this.name) ?? [])].filter(([, { until }]) => until > now));
  }

  /** Google: "The cap for cached items is 1,000"; those that stay longest are kept. */
  private keep(items: ReadonlyMap<string, Cached>): void {
    const kept = [...items].sort(([, left], [, right]) => right.until - left.until).slice(0, MAXIMUM_ITEMS);
    this.caches.set(this.name, new Map(kept));
  }
}

type ServiceMethods = "getDocumentCache" | "getScriptCache" | "getUserCache";

const cacheServiceSurface = defineSurface<ServiceMethods>("CacheService", "CacheService", {
  getDocumentCache: navigation(),
  getScriptCache: navigation(),
  getUserCache: navigation(),
});

/** The global `CacheService`. */
export class LocalCacheService
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Cache.CacheService, ServiceMethods>
{
  readonly surface = cacheServiceSurface;
  private readonly open: (name: string) => LocalCache;
  private readonly user: string;

  constructor(caches: CacheStore, clock: Clock, user: string) {
    super();
    this.open = (name) => new LocalCache(caches, clock, name);
    this.user = user;
  }

  getDocumentCache(): LocalCache {
    return this.open("document");
  }

  getScriptCache(): LocalCache {
    return this.open("script");
  }

  getUserCache(): LocalCache {
    return this.open(`user:${this.user}`);
  }
}
