import type { CollectiveShare } from "../../domain/review/checks/check-nominations";
import type { KnownFigures } from "../../domain/review/checks/known-figures";
import type { Nomination } from "../../domain/review/nomination";
import { percentText } from "../../vietnamese/numbers";

/** A collective's figures as the list prints them. */
interface CollectiveCells {
  readonly cells: Readonly<Record<string, string>>;
  /** Whether a figure is the unit's own, for want of the register's; an asterisk stands behind it. */
  readonly hasTyped: boolean;
  /** What the unit typed otherwise than the register has it, for the notes. */
  readonly differing: readonly string[];
}

/** The figures of a collective: the register's own win everywhere, and what the unit typed otherwise is told. */
export function collectiveCells(
  nomination: Nomination,
  known: KnownFigures | undefined,
  shares: readonly CollectiveShare[],
): CollectiveCells {
  const members = chosen(known?.members, nomination.memberCount);
  const good = chosen(known?.goodWorkers, nomination.goodWorkers);
  const champions = chosen(known?.champions, nomination.champions);
  const disciplined = chosen(known?.disciplined, nomination.disciplined);
  const percent = shares.find((share) => share.nomination === nomination.id)?.percent ?? null;
  const figures = [
    ["tổng số", members],
    ["LĐTT", good],
    ["CSTĐCS", champions],
    ["kỷ luật", disciplined],
  ] as const;
  const differing = figures.flatMap(([name, { own, typed }]) =>
    own !== null && typed !== null && own !== typed ? [`${name} ${typed}`] : [],
  );
  return {
    cells: {
      "tổng số": text(members),
      LĐTT: shareText(good, members, percent),
      CSTĐCS: text(champions),
      "kỷ luật": text(disciplined),
    },
    hasTyped: figures.some(([, figure]) => isTyped(figure)),
    differing: differing.length === 0 ? [] : [`đơn vị ghi: ${differing.join(", ")}`],
  };
}

/** A figure as the register has it and as the unit typed it. */
interface Figure {
  readonly own: number | null;
  readonly typed: number | null;
}

function chosen(own: number | null | undefined, typed: number | null): Figure {
  return { own: own ?? null, typed };
}

function isTyped({ own, typed }: Figure): boolean {
  return own === null && typed !== null;
}

function text(figure: Figure): string {
  const count = figure.own ?? figure.typed;
  return count === null ? "" : `${count}${isTyped(figure) ? "*" : ""}`;
}

/** "18 (72,00%)": never rounded up to the percentage the award asks for (domain.md 7). */
function shareText(good: Figure, all: Figure, percent: number | null): string {
  const [have, members] = [good.own ?? good.typed, all.own ?? all.typed];
  if (have === null || members === null || members === 0 || isTyped(good) !== isTyped(all)) return text(good);
  const writing = percent === null ? {} : { threshold: { p: Math.round(percent * 10_000), q: 1_000_000 } };
  return `${text(good)} (${percentText(have, members, writing)})`;
}
