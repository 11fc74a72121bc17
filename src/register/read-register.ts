import { failed, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import { busy, type Readable, readAll, type Tables } from "./unit-of-work";

/**
 * The one way to look at the register without changing it: each table is read once and given to `read`. Under the lock,
 * as tabs are read one after the other: what another run has half written is never taken for the register.
 */
export function readRegister<S extends Tables, T>(
  tables: S,
  read: (open: Readable<S>) => Result<T>,
): Result<T> {
  const held = underLock((): Result<T> => {
    const all = readAll(tables);
    return all.ok ? read(all.value.open) : all;
  });
  return held?.value ?? failed(busy);
}
