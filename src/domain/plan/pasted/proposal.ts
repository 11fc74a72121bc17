import type { Milestone } from "../milestone";
import { type PlanChanges, planChanges, type SeenRow } from "./changes";
import { type ComparedRow, comparePlan, markedRow, type PlanRow, standingOffers } from "./compare";
import {
  hasTargets,
  type RecipientsStand,
  recipientsStand,
  type TargetList,
  targetListIn,
  targetsMark,
  withTargetsMark,
} from "./offers/lists";
import type { NewRow, PasteContext, PlacedOffer } from "./offers/offer";
import { isSameNew, offersFor } from "./offers/offers";
import { withPrintedLists } from "./offers/printed-lists";
import {
  type PastedPlan,
  type PrintedMarker,
  printedMarkers,
  type WantedRow,
  wantedRows,
} from "./pasted-plan";
import type { LineKind, ReadLine } from "./read-line";
import { spellingFor } from "./spelled";
import { standingKinds } from "./standing-kinds";

/** What a person said of a pasted plan so far; of all else the program's reading holds. */
export interface PasteChoices {
  /** By line. */
  readonly kinds: ReadonlyMap<number, LineKind>;
  /** Whether a mark is to stand, by the id of its offer. */
  readonly marks: ReadonlyMap<string, boolean>;
  /** What a new milestone is, by its code. */
  readonly tasks: ReadonlyMap<string, string>;
  /** Whether the targets go into their tab; null where nothing was said. */
  readonly targets: boolean | null;
  readonly recipients: boolean;
  /** Rows of the register, by their order, that the pasted ones replace. */
  readonly replaced: ReadonlySet<number>;
}

export const noChoices: PasteChoices = {
  kinds: new Map(),
  marks: new Map(),
  tasks: new Map(),
  targets: null,
  recipients: false,
  replaced: new Set(),
};

/** What a pasted plan comes to in a round, as it stands with what the person said. */
export interface Proposal {
  readonly lines: readonly ReadLine[];
  /** Before marks were accepted; the text of `marked` is what would be written. */
  readonly rows: readonly WantedRow[];
  readonly marked: readonly PlanRow[];
  /** What the program will print before each row. */
  readonly markers: readonly PrintedMarker[];
  readonly offers: readonly PlacedOffer[];
  readonly accepted: ReadonlySet<string>;
  readonly targets: TargetList | null;
  readonly takesTargets: boolean;
  readonly recipients: RecipientsStand;
  readonly compared: readonly ComparedRow[];
  readonly changes: PlanChanges;
  readonly seen: readonly SeenRow[];
  /** Rows of other tabs that the accepted marks need. */
  readonly adds: readonly NewRow[];
  /** How many rows would be written, of all tabs. */
  readonly effective: number;
}

/** Holds a pasted plan, with what a person said of it, against what the register has of the round. Pure. */
export function propose(plan: PastedPlan, context: PasteContext, choices: PasteChoices): Proposal {
  const before = standingKinds(plan.lines, context);
  const lines = plan.lines.map((line, at) => ({
    ...line,
    kind: choices.kinds.get(at) ?? before.get(at) ?? line.kind,
  }));
  const all = withPrintedLists(wantedRows(lines), context);
  const targets = targetListIn(all, context);
  const stands = targets !== null && hasTargets(targets, context);
  const takesTargets =
    targets !== null &&
    (choices.targets ?? (stands && context.content.some(({ text }) => text.trim() === targetsMark)));
  const rows = targets !== null && takesTargets ? withTargetsMark(all, targets) : all;
  const offers = offersFor(rows, context);
  const standing = standingOffers(context.content, rows, offers);
  const accepted = new Set(
    offers.map(({ id }) => id).filter((id) => choices.marks.get(id) ?? standing.has(id)),
  );
  const marked = rows.map((row, at) => markedRow(row, at, offers, accepted));
  const spelling = spellingFor(context);
  const compared = comparePlan(context.content, marked, spelling);
  const seen = compared.flatMap((each) =>
    each.kind === "differs" && choices.replaced.has(each.standing.order)
      ? [{ order: each.standing.order, level: each.standing.level, text: each.standing.text }]
      : [],
  );
  const changes = planChanges(context.round, context.content, marked, seen, spelling);
  const adds = addsOf(offers, accepted, changes, marked, choices);
  const recipients = recipientsStand(plan.recipients, context);
  const elsewhere =
    adds.length +
    (targets !== null && takesTargets && !stands ? targets.targets.length : 0) +
    (recipients.kind === "new" && choices.recipients ? recipients.rows.length : 0);
  return {
    ...{ lines, rows, marked, markers: printedMarkers(rows, lines), offers, accepted },
    ...{ targets, takesTargets, recipients, compared, changes, seen, adds },
    effective: changes.added.length + changes.replaced.length + elsewhere,
  };
}

/** New rows that a text to be written names; one that stays as it is in the register needs none. */
function addsOf(
  offers: readonly PlacedOffer[],
  accepted: ReadonlySet<string>,
  { added, replaced }: PlanChanges,
  marked: readonly PlanRow[],
  { tasks }: PasteChoices,
): readonly NewRow[] {
  const written = new Set([...added, ...replaced].map(({ text }) => text));
  const adds: NewRow[] = [];
  for (const { id, row, adds: needs } of offers) {
    if (needs === null || !accepted.has(id) || !written.has(marked[row]?.text ?? "")) continue;
    if (!adds.some((each) => isSameNew(each, needs))) adds.push(withTask(needs, tasks));
  }
  return adds;
}

function withTask(add: NewRow, tasks: ReadonlyMap<string, string>): NewRow {
  if (add.table !== "milestones") return add;
  const what = tasks.get(add.row.code)?.trim() ?? "";
  return what === "" ? add : { table: "milestones", row: { ...add.row, what } };
}

/** What is sent to be written. */
export function requestOf(proposal: Proposal, { round }: PasteContext, { recipients }: PasteChoices) {
  const { marked, seen, adds, targets, takesTargets } = proposal;
  return {
    round,
    rows: marked.map(({ level, text }) => ({ level, text })),
    taken: [...seen],
    days: adds.flatMap((add) => (add.table === "days" ? [add.row] : [])),
    grounds: adds.flatMap((add) => {
      if (add.table !== "grounds") return [];
      const { code, order, opening, kind, number, date, issuer, summary, listed } = add.row;
      return [{ code, order, opening, kind, number, date, issuer, summary, listed }];
    }),
    milestones: adds.flatMap((add) => (add.table === "milestones" ? [newMilestone(add.row)] : [])),
    targets: targets !== null && takesTargets ? targets.targets.map(({ target }) => target) : [],
    recipients:
      proposal.recipients.kind === "new" && recipients
        ? proposal.recipients.rows.map(({ name }) => name)
        : [],
  };
}

/** A new milestone of the pasted text has whole days; what else its row has is left to the register. */
function newMilestone({ code, order, what, from, to, end, who, toWhom }: Milestone) {
  return { code, order, what, from, to, end, who, toWhom };
}
