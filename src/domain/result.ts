import type { Problem } from "./problem";

/** A value, or everything that stood in the way of it. */
export type Result<T> = Ok<T> | Failed;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function failed(...problems: readonly Problem[]): Failed {
  return { ok: false, problems };
}

/** The values of all, or everything that stood in the way of any. */
export function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const problems = results.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0
    ? failed(...problems)
    : ok(results.flatMap((each) => (each.ok ? [each.value] : [])));
}
