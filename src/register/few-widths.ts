import { commonWidth } from "../google/tab-layout";

/** A call must bring the widths nearer by as much: what is hardly seen is not worth one. */
const worthOfCall = 1;

/** A column that is too narrow makes rows tall; one that is too wide only takes room. */
const tooNarrow = 3;

/**
 * Widths near the wanted ones that one call gives a new tab: all columns have the common width, but for one run of neighbours,
 * which has another one. A call costs as much for one column as for many, and a set-up makes hundreds of columns
 * (docs/decisions/0034).
 */
export function fewWidths(wanted: readonly number[]): readonly number[] {
  let best = oneWidth(commonWidth, wanted);
  for (let end = 1; end <= wanted.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const run = bestWidth(wanted.slice(start, end));
      const before = oneWidth(commonWidth, wanted.slice(0, start));
      const after = oneWidth(commonWidth, wanted.slice(end));
      best = lesser(best, {
        cost: before.cost + run.cost + after.cost + worthOfCall,
        widths: [...before.widths, ...run.widths, ...after.widths],
      });
    }
  }
  return best.widths;
}

interface Choice {
  readonly cost: number;
  readonly widths: readonly number[];
}

function lesser(a: Choice, b: Choice): Choice {
  return b.cost < a.cost - 1e-9 ? b : a;
}

/** One width for a run of columns: of those that are wanted the one that suits all of them best. */
function bestWidth(wanted: readonly number[]): Choice {
  const nothing: Choice = { cost: 0, widths: [] };
  const choices = [...new Set(wanted)].map((width) => oneWidth(width, wanted));
  return choices.reduce(lesser, choices[0] ?? nothing);
}

/** The same width for each of these columns. */
function oneWidth(given: number, wanted: readonly number[]): Choice {
  return {
    cost: wanted.reduce((total, each) => total + cost(given, each), 0),
    widths: wanted.map(() => given),
  };
}

function cost(given: number, wanted: number): number {
  const difference = Math.log(given / wanted) ** 2;
  return given < wanted ? tooNarrow * difference : difference;
}
