import { failed, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import type { Reaching } from "./archive/reach";
import type { ReadingMode } from "./read";
import { type Readable, readTables, type Tables, type UnreadIn } from "./read-tables";
import { busy } from "./unit-of-work";

/**
 * The one way to look at the register without changing it: each table is read once and given to `read`. Under the lock,
 * as tabs are read one after the other: what another run has half written is never taken for the register.
 * Row by row (`mode`) bad cells stop nothing and are given beside the tables.
 */
export function readRegister<S extends Tables, T>(
  tables: S | Reaching<S>,
  read: (open: Readable<S>, unread: readonly UnreadIn<S>[]) => Result<T>,
  mode: ReadingMode = "whole",
): Result<T> {
  const held = underLock((): Result<T> => {
    const all = readTables(tables, mode);
    return all.ok ? read(all.value.open, all.value.unread) : all;
  });
  return held?.value ?? failed(busy);
}
