import type { Problem } from "./problem";

/** A value, or everything that stood in the way of it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
