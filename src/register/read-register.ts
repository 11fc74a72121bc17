import { failed, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import type { Reaching } from "./archive/reach";
import type { ReadTogether } from "./named-codes";
import type { ReadingMode } from "./read";
import {
  fresh,
  type Readable,
  type Readings,
  readingsKept,
  readTables,
  type Tables,
  type UnreadIn,
} from "./read-tables";
import { busy } from "./unit-of-work";

/**
 * The one way to look at the register without changing it: each table is read once and given to `read`. Under the lock,
 * as tabs are read one after the other: what another run has half written is never taken for the register.
 * Row by row (`mode`) bad cells stop nothing and are given beside the tables.
 */
export function readRegister<S extends Tables, T>(
  tables: S | Reaching<S>,
  read: (open: Readable<S>, unread: readonly UnreadIn<S>[], contents: ReadTogether) => Result<T>,
  mode: ReadingMode = "whole",
): Result<T> {
  const readWith = (readings: Readings): Result<T> => {
    const all = readTables(tables, mode, readings);
    return all.ok ? read(all.value.open, all.value.unread, all.value.read) : all;
  };
  if (together !== null) return readWith(together);
  const held = underLock(() => readWith(fresh));
  return held?.value ?? failed(busy);
}

/** What was read of the register by questions that are asked of it together. */
let together: Readings | null = null;

/**
 * Many looks at the register as one: whatever `work` reads by `readRegister` is read under one lock, each tab once however
 * many ask for it. `work` changes nothing.
 */
export function readTogether<T>(work: () => Result<T>): Result<T> {
  if (together !== null) return work();
  const held = underLock((): Result<T> => {
    together = readingsKept();
    try {
      return work();
    } finally {
      together = null;
    }
  });
  return held?.value ?? failed(busy);
}
