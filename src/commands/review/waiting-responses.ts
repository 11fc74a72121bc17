import type { Problem } from "../../domain/problem";
import { minutesRun } from "../../google/clock";
import { markResponsesWait, responsesWait, unmarkResponsesWait } from "../../google/properties";

/** A run that takes in more for others begins nothing new after this, in minutes: Google kills it at six. */
const longestRun = 3;

/** Takes something in, and gives what stood in the way. */
export type Taking = () => readonly Problem[];

/**
 * Takes in what came where nobody could wait (a trigger): a busy register is quiet (docs/decisions/0031). What could not be
 * taken in is marked, and whoever keeps the register busy takes it in before it ends; here it is tried once more after the
 * mark was made, so that nothing falls between the two. Gives what stood in the way and does not pass by itself.
 */
export function takeOrLeave(take: Taking, takeMore: Taking): readonly Problem[] {
  let problems = take();
  if (isBusy(problems)) {
    markResponsesWait();
    problems = take();
  }
  const more = isBusy(problems) ? [] : takeWaiting(takeMore);
  return [...problems, ...more].filter(({ passing }) => !passing);
}

/** Takes in what others marked while the register was busy: what comes in the meantime, too. One call where nothing waits. */
export function takeWaiting(take: Taking): readonly Problem[] {
  let problems: readonly Problem[] = [];
  while (minutesRun() < longestRun && responsesWait()) {
    // Before anything is read: what comes later is marked anew.
    unmarkResponsesWait();
    try {
      problems = take();
    } catch (error) {
      markResponsesWait();
      throw error;
    }
    if (!isBusy(problems)) continue;
    markResponsesWait();
    break;
  }
  return problems;
}

function isBusy(problems: readonly Problem[]): boolean {
  return problems.some(({ passing }) => passing);
}
