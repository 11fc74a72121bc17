import type { Ground } from "../../domain/papers/ground";
import { isLaunchKind } from "../../domain/papers/kinds";
import type { Recipient } from "../../domain/papers/recipient";
import type { CommemorationDay } from "../../domain/plan/commemoration-day";
import { type Milestone, wholeDays } from "../../domain/plan/milestone";
import { type Level, levels } from "../../domain/plan/outline";
import { planChanges, type SeenRow } from "../../domain/plan/pasted/changes";
import type { PlanRow } from "../../domain/plan/pasted/compare";
import type { PasteContext } from "../../domain/plan/pasted/offers/offer";
import { spellingFor } from "../../domain/plan/pasted/spelled";
import { type EmulationRound, periodOfRound } from "../../domain/plan/round";
import type { Target } from "../../domain/plan/target";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { OpenTable } from "../../register/open-table";
import { readRegister } from "../../register/read-register";
import { sameRow } from "../../register/same-row";
import { assignments } from "../../register/tables/plan/assignments";
import { commemorationDays } from "../../register/tables/plan/commemoration-days";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { planContent } from "../../register/tables/plan/plan-content";
import { recipients } from "../../register/tables/plan/recipients";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { schoolYears } from "../../register/tables/school/school-years";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { listRounds } from "../plan/list-rounds";
import { unknownRound } from "../plan/plan-problems";
import { importDeed } from "./import-deed";

/** The content comes last: where its marks stand, what they name does, too. */
const tables = {
  years: schoolYears,
  rounds,
  days: commemorationDays,
  grounds,
  milestones,
  targets,
  assignments,
  recipients,
  content: planContent,
};
type Open = Readable<typeof tables>;

/** What a plan can be pasted for. */
export interface PasteDesk {
  /** The latest first. */
  readonly rounds: readonly Pick<EmulationRound, "code" | "name">[];
  /** What each level is called on the tab. */
  readonly levels: readonly { readonly level: Level; readonly label: string }[];
}

/** The rounds a plan can be pasted for, and the levels of its content. Changes nothing. */
export function pasteDesk(): Result<PasteDesk> {
  const found = listRounds();
  if (!found.ok) return found;
  const { codec } = planContent.columns.level;
  return ok({
    rounds: found.value.map(({ code, name }) => ({ code, name })).reverse(),
    levels: levels.map((level) => ({ level, label: String(codec.encode(level)) })),
  });
}

/** What the register has of a round, against which the page holds what is pasted. Changes nothing. */
export function pasteContext(code: string): Result<PasteContext> {
  return readRegister(tables, (open) => {
    const round = open.rounds.find((row) => row.code === comparable(code));
    return round ? ok(contextOf(round, open)) : failed(unknownRound(code, open.rounds.rows()));
  });
}

function contextOf(round: EmulationRound, open: Open): PasteContext {
  const year = open.years.find((row) => row.code === round.schoolYear);
  const days = year && periodOfRound(round, year);
  const own = (row: { readonly round: string }) => row.round === round.code;
  const orAll = (row: { readonly round: string }) => own(row) || row.round === "";
  return {
    round: round.code,
    kind: round.kind,
    planSummary: round.planSummary,
    period: days?.ok ? { from: days.period.from, to: days.period.to } : null,
    days: open.days.rows(),
    grounds: open.grounds.rows().filter(orAll),
    milestones: open.milestones.rows().filter(own),
    targets: open.targets.rows().filter(own),
    assignments: open.assignments.rows().filter(own),
    recipients: open.recipients.rows().filter((row) => isLaunchKind(row.kind) && orAll(row)),
    content: open.content.rows().filter(own),
  };
}

/** A ground that the pasted plan names and the register does not have. */
export type PastedGround = Pick<
  Ground,
  "code" | "order" | "opening" | "kind" | "number" | "date" | "issuer" | "summary" | "listed"
>;

/** What the secretary saw and wants written. */
export interface PlanPaste {
  readonly round: string;
  readonly rows: readonly PlanRow[];
  /** Rows of the register that differ and are to be replaced, as she saw them. */
  readonly taken: readonly SeenRow[];
  /** New rows of other tabs, which the marks name. */
  readonly days: readonly CommemorationDay[];
  readonly grounds: readonly PastedGround[];
  readonly milestones: readonly Omit<Milestone, "round" | keyof typeof wholeDays>[];
  /** The round's targets and its own recipients, in their order; none where they are not to be filled. */
  readonly targets: readonly string[];
  readonly recipients: readonly string[];
}

/** What was written. */
export interface PlanPasted {
  readonly added: number;
  readonly replaced: number;
  /** Rows that differ from what was pasted and stay as they are. */
  readonly left: number;
  /** Rows added to other tabs. */
  readonly elsewhere: number;
}

/**
 * Fills the tabs of a round with a pasted plan, in one unit of work. Rows that stand are left as they are, but for those she said; pasting the
 * same again changes nothing. A new row whose code another row has, and lists that stand already and differ, refuse it all.
 */
export function pastePlan(paste: PlanPaste): Result<PlanPasted> {
  return unitOfWork("pastePlan", tables, (open) => {
    const round = comparable(paste.round);
    const launched = open.rounds.withKey({ code: round });
    if (!launched) return failed(unknownRound(round, open.rounds.rows()));
    const wanted = rowsElsewhere(launched, paste);
    const problems = [
      ...takenCodes(wanted.days, open.days, commemorationDays.tab),
      ...takenCodes(wanted.grounds, open.grounds, grounds.tab),
      ...takenCodes(wanted.milestones, open.milestones, milestones.tab),
      ...(otherRows(wanted.targets, open.targets, round) ? [otherList("chỉ tiêu", targets.tab)] : []),
      ...(otherRows(wanted.recipients, open.recipients, round)
        ? [otherList("nơi nhận của kế hoạch", recipients.tab)]
        : []),
    ];
    if (problems.length > 0) return failed(...problems);
    const content = open.content.rows().filter((row) => row.round === round);
    const { added, replaced, left } = planChanges(
      round,
      content,
      paste.rows,
      paste.taken,
      spellingFor(contextOf(launched, open)),
    );
    const elsewhere =
      putNew(wanted.days, open.days) +
      putNew(wanted.grounds, open.grounds) +
      putNew(wanted.milestones, open.milestones) +
      putNew(wanted.targets, open.targets) +
      putNew(wanted.recipients, open.recipients);
    for (const row of [...added, ...replaced]) open.content.put(row);
    const value = { added: added.length, replaced: replaced.length, left: left.length, elsewhere };
    if (added.length + replaced.length + elsewhere === 0) return { value, what: "" };
    const cameTo = `thêm ${added.length}, đổi ${replaced.length} đoạn; thêm ${elsewhere} dòng ở các tab khác`;
    return { value, ...importDeed(`Dán kế hoạch đợt ${round}`, JSON.stringify(paste), cameTo) };
  });
}

/** The new rows of other tabs, whole. */
function rowsElsewhere({ code: round, kind }: EmulationRound, paste: PlanPaste) {
  return {
    days: paste.days,
    grounds: paste.grounds.map(
      (ground): Ground => ({
        ...ground,
        ...{ round, rank: null, sector: "", pack: "", note: "", validFrom: null, validUntil: null },
      }),
    ),
    milestones: paste.milestones.map((milestone): Milestone => ({ ...wholeDays, ...milestone, round })),
    targets: paste.targets.map(
      (target, at): Target => ({ round, order: at + 1, target, result: "", met: null }),
    ),
    recipients: paste.recipients.map((name, at): Recipient => ({ kind, round, order: at + 1, name })),
  };
}

/** Puts the rows that are not there yet, and counts them. */
function putNew<T extends object>(rows: readonly T[], open: OpenTable<T>): number {
  const added = rows.filter((row) => open.withKey({ ...row }) === undefined);
  added.forEach(open.put);
  return added.length;
}

/** New rows whose code another row has. */
function takenCodes<T extends { readonly code: string }>(
  rows: readonly T[],
  open: OpenTable<T>,
  tab: string,
): readonly Problem[] {
  return rows
    .filter((row) => {
      const there = open.withKey({ ...row });
      return there !== undefined && !sameRow(there, row);
    })
    .map(({ code }) => ({
      what: `Mã “${code}” vừa có ở tab “${tab}” cho một dòng khác`,
      where: { tab },
      remedy: "Chọn lại đợt trên trang để đọc lại sổ, rồi ghi lại",
    }));
}

/** Whether the round has rows of its own that are none of these: they are people's, and a list of two makes none. */
function otherRows<T extends { readonly round: string }>(
  rows: readonly T[],
  open: OpenTable<T>,
  round: string,
): boolean {
  const kind = (row: T) => ("kind" in row ? row.kind : "");
  return (
    rows.length > 0 &&
    open
      .rows()
      .some(
        (standing) =>
          standing.round === round &&
          rows.some((row) => kind(row) === kind(standing)) &&
          !rows.some((row) => sameRow(row, standing)),
      )
  );
}

function otherList(what: string, tab: string): Problem {
  return {
    what: `Đợt này đã có ${what} khác với bản dán`,
    where: { tab },
    remedy: "Bỏ chọn mục này trên trang, hoặc sửa các dòng của đợt ở tab ấy trước",
  };
}
