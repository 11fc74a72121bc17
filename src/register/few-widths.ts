import { commonWidth } from "../google/tab-layout";

/** So many runs of a new tab's columns have a width of their own. */
export const widthCalls = 1;

/** A call must bring the widths nearer by as much: what is hardly seen is not worth one. */
const worthOfCall = 1;

/** A column that is too narrow makes rows tall; one that is too wide only takes room. */
const tooNarrow = 3;

/**
 * Widths near the wanted ones that so many calls give: all columns have the common width, and each call gives one width to a
 * run of neighbours. A call costs as much for one column as for many, and a set-up makes hundreds of columns
 * (docs/decisions/0034).
 */
export function fewWidths(wanted: readonly number[], calls: number): readonly number[] {
  const count = wanted.length;
  const common = wanted.map((width) => cost(commonWidth, width));
  /** By the number of columns and of calls: the least cost, and the widths that have it. */
  let best: Choice[] = Array.from({ length: count + 1 }, (_, end) => ({
    cost: sum(common.slice(0, end)),
    widths: wanted.slice(0, end).map(() => commonWidth),
  }));
  for (let call = 0; call < calls; call += 1) {
    const before = best;
    best = [];
    for (let end = 0; end <= count; end += 1) {
      let choice = before[end] ?? nothing;
      const last = best[end - 1];
      if (last) choice = lesser(choice, withOne(last, common[end - 1] ?? 0, [commonWidth]));
      for (let start = 0; start < end; start += 1) {
        const run = oneWidth(wanted.slice(start, end));
        choice = lesser(choice, withOne(before[start] ?? nothing, run.cost + worthOfCall, run.widths));
      }
      best.push(choice);
    }
  }
  return best[count]?.widths ?? [];
}

interface Choice {
  readonly cost: number;
  readonly widths: readonly number[];
}

const nothing: Choice = { cost: 0, widths: [] };

function lesser(a: Choice, b: Choice): Choice {
  return b.cost < a.cost - 1e-9 ? b : a;
}

function withOne(before: Choice, more: number, widths: readonly number[]): Choice {
  return { cost: before.cost + more, widths: [...before.widths, ...widths] };
}

/** One width for a run of columns: of those that are wanted the one that suits all of them best. */
function oneWidth(wanted: readonly number[]): Choice {
  const choices = [...new Set(wanted)].map((width) => ({
    cost: sum(wanted.map((each) => cost(width, each))),
    widths: wanted.map(() => width),
  }));
  return choices.reduce(lesser, choices[0] ?? nothing);
}

function cost(given: number, wanted: number): number {
  const difference = Math.log(given / wanted) ** 2;
  return given < wanted ? tooNarrow * difference : difference;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
