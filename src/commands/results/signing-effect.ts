import type { CalendarDate } from "../../domain/calendar-date";
import { type CouncilDocument, isSigned } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { grantsOfDecision, linesOf, rewardedOf } from "../../domain/results/decision-content";
import { type Grant, isGranted } from "../../domain/results/grant";
import { rewardChanges } from "../../domain/results/reward-money";
import type { Settings } from "../../domain/school/settings";
import type { Readable } from "../../register/unit-of-work";
import { dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { decisionDoubts, decisionDoubtTables } from "./decision-doubts";
import { readDecision } from "./decision-sources";

/** The tables that say what follows from a document being signed. */
export const effectTables = decisionDoubtTables;

type Open = Readable<typeof effectTables>;

/** What follows from a document being signed on a day. */
export interface SigningEffect {
  /** Grants that are made or changed by it. */
  readonly grants: readonly Grant[];
  /** What it comes to, for the question, the answer and the audit trail: "khen 06 dòng, tiền thưởng 3.240.000 đồng"; "" for nothing. */
  readonly what: string;
  /** Why it may not be signed on that day, and what should be looked at before. */
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** What of its money is another between two days, in Vietnamese. */
  moneyChanges(from: CalendarDate, to: CalendarDate): readonly string[];
}

/** Whether a kind of document grants awards or changes what was granted: the register goes on from what it says. */
export function hasEffect({ kind }: Pick<CouncilDocument, "kind">): boolean {
  return kind === "decision";
}

/**
 * What follows from a document, with its number and its day, being signed. What a decision granted was written once: where its rows
 * stand and the book has it as signed, nothing is granted anew. `standing` is its row in the book.
 */
export function signingEffect(
  open: Open,
  standing: CouncilDocument,
  day: CalendarDate,
  settings: Settings,
): Result<SigningEffect> {
  return hasEffect(standing) ? decisionEffect(open, standing, day, settings) : ok(noEffect);
}

const noEffect: SigningEffect = { grants: [], what: "", stops: [], warnings: [], moneyChanges: () => [] };

function decisionEffect(
  open: Open,
  decision: CouncilDocument,
  day: CalendarDate,
  settings: Settings,
): Result<SigningEffect> {
  const written = open.grants.rows().filter((grant) => grant.document === decision.id);
  if (isSigned(decision) && written.length > 0) return ok(noEffect);
  const { id, subject: review, part } = decision;
  const read = readDecision(open, { review, part, document: id, day, settings });
  if (!read.ok) return read;
  const grants = grantsOfDecision(read.value.content, id);
  const { stops, warnings } = decisionDoubts(open, decision, day, grants, read.value, settings);
  const total = grants.reduce((sum, { reward }) => sum + reward, 0);
  const money = total === 0 ? "không có tiền thưởng" : `tiền thưởng ${dongText(total)}`;
  return ok({
    grants,
    what: `khen ${twoDigits(grants.filter(isGranted).length)} dòng, ${money}`,
    stops,
    warnings: [...read.value.warnings, ...warnings],
    moneyChanges: (from, to) => {
      const rewarded = linesOf(read.value.content).map(({ decided }) => rewardedOf(decided, ""));
      const rules = {
        rewards: open.rewards.rows(),
        baseSalaries: open.baseSalaries.rows(),
        overlapRules: open.overlapRules.rows(),
        doubling: settings.collectiveDoubling,
      };
      // Sums follow, of which the text of the decision tells: here stands what they follow from.
      return rewardChanges(rewarded, rules, from, to).filter(
        (change) => !change.startsWith("tiền thưởng của"),
      );
    },
  });
}
