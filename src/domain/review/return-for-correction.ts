import { twoDigits } from "../../vietnamese/numbers";
import { lowerFirst } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import { excerpt } from "../cell-text";
import type { Moment } from "../moment";
import { checks } from "./checks/checks";
import { toldOfMeeting } from "./checks/meeting";
import type { Finding } from "./finding";
import type { Nomination } from "./nomination";

/**
 * A sentence each for the reason of a return: what the unit reads of a nominee's findings, as their rules say. Messages
 * that are for the secretary alone (holds, leave, discipline, other units' rows; domain.md 9) become a sentence without
 * the matter.
 */
export function suggestedReasons(
  { name }: Pick<Nomination, "name">,
  award: string,
  findings: readonly Pick<Finding, "rule" | "message">[],
): readonly string[] {
  const sentences = findings.flatMap(({ rule, message }) => {
    const { unitReads } = checks[rule];
    if (unitReads === "nothing") return [];
    if (unitReads === "messageOfUnit") return toldOfMeeting(message).map((told) => `${told}.`);
    const told = unitReads === "message" ? lowerFirst(message) : unitReads.instead;
    return [`${excerpt(name)} (${award}): ${told}.`];
  });
  return [...new Set(sentences)];
}

/** "BS-03" where the review has returns up to BS-02. Rows may be gone: the highest number counts, not how many there are. */
export function nextReturnId(returns: readonly Pick<ReturnForCorrection, "id">[]): string {
  const numbers = returns.map(({ id }) => Number(/^BS-(\d+)$/.exec(id)?.[1] ?? 0));
  return `BS-${twoDigits(Math.max(0, ...numbers) + 1)}`;
}

/** What a return asks for, by which two are the same. */
export type ReturnMatter = Pick<
  ReturnForCorrection,
  "review" | "unit" | "nominations" | "reason" | "deadline"
>;

/** The return that asks for the same already and is not closed: a second click finds it instead of making another. */
export function sameOpenReturn(
  returns: readonly ReturnForCorrection[],
  wanted: ReturnMatter,
): ReturnForCorrection | undefined {
  const matter = ({ review, unit, nominations, reason, deadline }: ReturnMatter) =>
    JSON.stringify([
      review,
      unit,
      [...nominations].sort(),
      reason,
      deadline.year,
      deadline.month,
      deadline.day,
    ]);
  return returns.find((row) => !row.closed && matter(row) === matter(wanted));
}

/** What was sent back to a unit for correction, with a deadline of its own. */
export interface ReturnForCorrection {
  /** "BS-01": a counter within the review. */
  readonly id: string;
  readonly review: string;
  readonly unit: string;
  /** The submission it is about, whose edit link the mail carries. */
  readonly submission: string;
  /** Ids of the nominations it is about; empty for the whole. */
  readonly nominations: readonly string[];
  readonly reason: string;
  readonly deadline: CalendarDate;
  readonly at: Moment;
  readonly by: string;
  /** The secretary closes what needs no answer any more; an answer is seen from the ledger. */
  readonly closed: boolean;
}
