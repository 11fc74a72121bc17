import { failed, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import type { ReadingMode } from "./read";
import { busy, type Readable, readAll, type Tables, type UnreadIn } from "./unit-of-work";

/**
 * The one way to look at the register without changing it: each table is read once and given to `read`. Under the lock,
 * as tabs are read one after the other: what another run has half written is never taken for the register.
 * Row by row (`mode`) bad cells stop nothing and are given beside the tables.
 */
export function readRegister<S extends Tables, T>(
  tables: S,
  read: (open: Readable<S>, unread: readonly UnreadIn<S>[]) => Result<T>,
  mode: ReadingMode = "whole",
): Result<T> {
  const held = underLock((): Result<T> => {
    const all = readAll(tables, mode);
    return all.ok ? read(all.value.open, all.value.unread) : all;
  });
  return held?.value ?? failed(busy);
}
