import { asLastDay, lastMomentText } from "../../domain/deadline";
import type { OwedItem } from "../../domain/review/owed";
import { twoDigits } from "../../vietnamese/numbers";
import { oneLine } from "./letter";

/** Something a unit owes, and for a return what is to be corrected: the unit's own to read, "" for all else. */
export interface OwedThing extends OwedItem {
  readonly reason: string;
}

/**
 * "danh sách đề nghị (hạn: hết ngày 07/7/2023, quá hạn 12 ngày)"; a fact, and no reproach. What is past is told by its last day,
 * from which its days are counted.
 */
export function owedText({ what, due, overdue }: OwedItem): string {
  const parts = [
    due === null ? "" : `hạn: ${lastMomentText(overdue === null ? due : asLastDay(due))}`,
    overdueText(overdue),
  ].filter((part) => part !== "");
  return parts.length === 0 ? what : `${what} (${parts.join(", ")})`;
}

/** A line each, beginning with a dash; what a return is about stands behind it. */
export function owedLines(things: readonly OwedThing[]): string {
  return things
    .map(
      (thing) => `- ${owedText(thing)}${thing.reason === "" ? "" : `. Nội dung: ${oneLine(thing.reason)}`}`,
    )
    .join("\n");
}

/** "quá hạn 12 ngày"; "đã quá hạn" on the very day, "" while there is time. */
function overdueText(overdue: number | null): string {
  if (overdue === null) return "";
  return overdue === 0 ? "đã quá hạn" : `quá hạn ${twoDigits(overdue)} ngày`;
}
