import { failed, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import type { Reaching } from "./archive/reach";
import { type Readable, readTables, type Tables } from "./read-tables";
import { busy } from "./unit-of-work";

/**
 * The one way to look at the register without changing it: each table is read once and given to `read`. Under the lock,
 * as tabs are read one after the other: what another run has half written is never taken for the register.
 */
export function readRegister<S extends Tables, T>(
  tables: S | Reaching<S>,
  read: (open: Readable<S>) => Result<T>,
): Result<T> {
  const held = underLock((): Result<T> => {
    const all = readTables(tables);
    return all.ok ? read(all.value.open) : all;
  });
  return held?.value ?? failed(busy);
}
