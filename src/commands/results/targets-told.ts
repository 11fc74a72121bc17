import type { RoundTold } from "../../documents/results/report-told";
import type { Ground } from "../../domain/papers/ground";
import type { CommemorationDay } from "../../domain/plan/commemoration-day";
import type { Milestone } from "../../domain/plan/milestone";
import { hasMarks, withoutMarks } from "../../domain/plan/plan-text";
import type { Target } from "../../domain/plan/target";
import type { Problem } from "../../domain/problem";
import type { Settings } from "../../domain/school/settings";
import type { TableView } from "../../register/open-table";
import { targets as targetsTable } from "../../register/tables/plan/targets";
import { unfinishedGround } from "../papers/grounds";
import { marksOf } from "../plan/plan-marks";

/** The tables that the marks of targets may name. */
interface Open {
  readonly targets: TableView<Target>;
  readonly days: TableView<CommemorationDay>;
  readonly grounds: TableView<Ground>;
  readonly milestones: TableView<Milestone>;
}

/**
 * The targets of the rounds a report tells of, in their order, printed as the plans printed them. A mark that cannot be printed any more is left out,
 * which is told.
 */
export function targetsTold(
  rounds: readonly RoundTold[],
  open: Open,
  settings: Settings,
): { readonly targets: readonly Target[]; readonly warnings: readonly Problem[] } {
  const warnings: Problem[] = [];
  const targets = rounds.flatMap(({ round, period }) => {
    const own = <T extends { readonly round: string; readonly order: number }>(rows: readonly T[]) =>
      rows.filter((row) => row.round === round.code).sort((a, b) => a.order - b.order);
    const orAll = <T extends { readonly round: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.round === round.code || row.round === "");
    const marks = marksOf(
      {
        ...{ round, period, days: open.days.rows(), listedGrounds: [], targets: [], assignments: [] },
        grounds: orAll(open.grounds.rows()),
        milestones: orAll(open.milestones.rows()),
        unfinished: (ground) => unfinishedGround(ground, open.grounds),
        recipients: [],
        words: { year: settings.yearWord, unit: settings.unitWord },
      },
      { grounds: new Set(), lists: new Set(), days: new Set() },
    );
    return own(open.targets.rows()).map((target): Target => {
      if (!hasMarks(target.target)) return target;
      const printed = marks.printed(target.target, targetsTable.tab);
      if (typeof printed === "string") return { ...target, target: printed };
      warnings.push({ ...printed, where: open.targets.place(target, "target") });
      return { ...target, target: withoutMarks(target.target) };
    });
  });
  return { targets, warnings };
}
