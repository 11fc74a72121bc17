import { excerpt } from "../../cell-text";

/** What came of work over many items, and those that stood in its way. */
export interface Isolated<T, R> {
  readonly value: R;
  readonly failing: readonly { readonly item: T; readonly error: unknown }[];
}

/**
 * Does work over all items; where it throws, over those without which it does not: the item after which it first throws
 * is left out, and the rest is tried again. `work` is pure. Throws what `work` throws over no items at all.
 */
export function withoutFailing<T, R>(items: readonly T[], work: (items: readonly T[]) => R): Isolated<T, R> {
  const failing: { readonly item: T; readonly error: unknown }[] = [];
  let left = items;
  for (;;) {
    const all = attempt(() => work(left));
    if (all.ok) return { value: all.value, failing };
    const culprit = left[lastWorking(left, work)];
    if (culprit === undefined) throw all.error;
    failing.push({ item: culprit, error: all.error });
    left = left.filter((item) => item !== culprit);
  }
}

/** How many of the items, from the first, the work takes, -1 where not even none: found by halving, as one that throws does so with more, too. */
function lastWorking<T>(items: readonly T[], work: (items: readonly T[]) => unknown): number {
  let [working, throwing] = [-1, items.length];
  while (throwing - working > 1) {
    const middle = Math.floor((working + throwing) / 2);
    if (attempt(() => work(items.slice(0, middle))).ok) working = middle;
    else throwing = middle;
  }
  return working;
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** What pure work gives, or what it threw. */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Why a submission is set aside: a Vietnamese sentence without a full stop, with the fault's own words for whoever mends the program. */
export function faultReason(error: unknown): string {
  const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Sổ gặp lỗi khi đọc lần gửi này nên để riêng, các lần gửi khác vẫn được nhận; báo người phụ trách kỹ thuật (${excerpt(fault, 200)})`;
}
