/** A repeatable source of chance: the same seed gives the same numbers. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A UUID of version 4, as `Utilities.getUuid` gives. */
  uuid(): string;
  /** An id in the form of Drive's: 33 letters, digits, `-` and `_`, the first one `1`. */
  fileId(): string;
  /** The id of a trigger: digits. */
  triggerId(): string;
  /** To be kept with the state, so that ids made after reopening do not repeat. */
  state(): number;
}

const ID_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Starts from a seed or a saved state (mulberry32: 32 bits of state, enough for tests). */
export function startRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join("");
  return {
    next,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab".charAt(below(4))}${hex(3)}-${hex(12)}`,
    fileId: () => `1${Array.from({ length: 32 }, () => ID_CHARACTERS.charAt(below(64))).join("")}`,
    triggerId: () => `4${Array.from({ length: 18 }, () => below(10)).join("")}`,
    state: () => state,
  };
}
