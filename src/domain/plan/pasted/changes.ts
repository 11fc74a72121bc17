import type { PlanBlock } from "../plan";
import { type ComparedRow, comparePlan, type PlanRow } from "./compare";
import { asTyped, type Spelling } from "./spelled";

/** A row of the register that is to be replaced, as the person saw it when she said so. */
export type SeenRow = Pick<PlanBlock, "order" | "level" | "text">;

/** What a pasted plan changes in *Nội dung kế hoạch*. */
export interface PlanChanges {
  readonly added: readonly PlanBlock[];
  readonly replaced: readonly PlanBlock[];
  /** Rows that differ and stay as they are. */
  readonly left: readonly PlanBlock[];
}

/**
 * The rows to be written: those the round does not have, between their neighbours; and of those that differ the ones the person said, where
 * they still stand as she saw them. Nothing else is touched.
 */
export function planChanges(
  round: string,
  content: readonly PlanBlock[],
  rows: readonly PlanRow[],
  taken: readonly SeenRow[],
  spelling: Spelling = asTyped,
): PlanChanges {
  const compared = comparePlan(content, rows, spelling);
  const orders = newOrders(compared);
  const added: PlanBlock[] = [];
  const replaced: PlanBlock[] = [];
  const left: PlanBlock[] = [];
  compared.forEach((each, at) => {
    const row = each.kind === "only" ? undefined : rows[each.row];
    if (row === undefined || each.kind === "same" || each.kind === "only") return;
    if (each.kind === "added") added.push({ round, order: orders[at] ?? 0, ...row });
    else if (taken.some((seen) => isSeen(seen, each.standing))) replaced.push({ ...each.standing, ...row });
    else left.push(each.standing);
  });
  return { added, replaced, left };
}

function isSeen(seen: SeenRow, { order, level, text }: PlanBlock): boolean {
  return seen.order === order && seen.level === level && seen.text === text;
}

/** The place of each row in the order: those that stand keep theirs, new ones stand between them, or go on by tens. */
function newOrders(compared: readonly ComparedRow[]): readonly number[] {
  const orders = compared.map((each) => (each.kind === "added" ? null : each.standing.order));
  const placed: number[] = [];
  orders.forEach((order, at) => {
    if (order !== null) {
      placed.push(order);
      return;
    }
    const before = placed[at - 1];
    const next = orders.slice(at).findIndex((each) => each !== null);
    const after = next < 0 ? null : (orders[at + next] ?? null);
    if (after === null) placed.push(Math.floor((before ?? 0) / step) * step + step);
    else {
      const from = before ?? Math.min(0, after - (next + 1));
      placed.push(between(from, after, 1 / (next + 1)));
    }
  });
  return placed;
}

const step = 10;

/** A place between two others with as few decimals as a person would type, where they leave room for that: never theirs. */
function between(from: number, after: number, share: number): number {
  const place = from + (after - from) * share;
  const short = Number(place.toFixed(4));
  return short > from && short < after ? short : place;
}
