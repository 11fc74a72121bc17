import type { CalendarDate } from "../../domain/calendar-date";
import { citation, type Ground, isComplete } from "../../domain/papers/ground";
import { isByCouncil, type LaunchKind } from "../../domain/papers/kinds";
import type { Recipient } from "../../domain/papers/recipient";
import type { Assignment } from "../../domain/plan/assignment";
import type { Milestone } from "../../domain/plan/milestone";
import type { PlacedBlock } from "../../domain/plan/plan";
import type { ListName } from "../../domain/plan/plan-text";
import type { EmulationRound } from "../../domain/plan/round";
import { type PlacedText, slipsIn } from "../../domain/plan/slips/slips";
import type { Target } from "../../domain/plan/target";
import type { Settings } from "../../domain/school/settings";
import { settingsTable } from "../../register/tables/school/settings";
import { symbolOf } from "../papers/paper";
import type { OpenPlan } from "./plan-tables";

/** What a plan prints, as its rows have it. */
export interface PlanTexts {
  readonly round: EmulationRound;
  /** What launches it. */
  readonly kind: LaunchKind;
  readonly blocks: readonly PlacedBlock[];
  /** The grounds it prints, by their codes or in its list. */
  readonly grounds: readonly Ground[];
  /** The lists it prints. */
  readonly lists: ReadonlySet<ListName>;
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly assignments: readonly Assignment[];
  readonly addressees: readonly Recipient[];
  readonly settings: Settings | null;
  /** The plan's own day. */
  readonly day: CalendarDate;
}

/** The slips in every text that a plan prints, each at the cell it was read from (`slipsIn`). */
export function planSlips(texts: PlanTexts, open: OpenPlan): ReturnType<typeof slipsIn> {
  const { round, kind, blocks, lists, addressees, settings, day } = texts;
  const listed = <T>(name: ListName, rows: readonly T[], placed: (row: T) => readonly PlacedText[]) =>
    lists.has(name) ? rows.flatMap(placed) : [];
  const symbol = settings && symbolOf(kind, isByCouncil(kind, round.issuingBody), settings);
  return slipsIn(
    [
      ...blocks.map(({ block, place }) => ({ text: block.text, place })),
      ...texts.grounds
        .filter(isComplete)
        .map((ground) => ({ text: citation(ground), place: open.grounds.place(ground, "number") })),
      ...listed("milestones", texts.milestones, (row) => [
        { text: row.what, place: open.milestones.place(row, "what") },
      ]),
      ...listed("targets", texts.targets, (row) => [
        { text: row.target, place: open.targets.place(row, "target") },
      ]),
      ...listed("assignments", texts.assignments, (row) => [
        { text: row.task, place: open.assignments.place(row, "task") },
      ]),
      { text: round.planSummary, place: open.rounds.place(round, "planSummary") },
      ...(kind === "launchLetter"
        ? round.addressees.map((text) => ({ text, place: open.rounds.place(round, "addressees") }))
        : []),
      ...addressees.map((addressee) => ({
        text: addressee.name,
        place: open.recipients.place(addressee, "name"),
      })),
      ...(symbol === null ? [] : [{ text: `01/${symbol}`, place: { tab: settingsTable.tab } }]),
    ],
    { ownAgencies: settings ? [settings.schoolSymbol, settings.councilSymbol] : [], day },
  );
}
