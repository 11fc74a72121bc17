import type { DecidedAward } from "./decided-award";

/** Why an award that reaches the head is not announced as a result of the vote. */
export type Unannounced =
  /** The council did not pass it: of equals, or of more than there are places, the head decides. */
  | "leftToHead"
  /** The head refused it or put it off already. */
  | "notGranted";

/** What an announcement of the vote's result tells (domain.md 5.9): names and awards only, before the decision. */
export interface AnnouncedResults {
  /** Passed by the council, for the head to grant. */
  readonly granted: readonly DecidedAward[];
  /** Passed by the council, to be submitted to the body above. */
  readonly submitted: readonly DecidedAward[];
  readonly leftOut: readonly { readonly line: DecidedAward; readonly why: Unannounced }[];
}

/**
 * Parts what the council passed by who grants it. The head is not waited for; what the head decided already is not
 * announced otherwise. Sudden awards are not voted on, so no result of a vote is theirs. `pending` are codes of awards
 * whose outcomes are not final: nothing is told of them.
 */
export function announcedResults(
  decided: readonly DecidedAward[],
  pending: ReadonlySet<string>,
): AnnouncedResults {
  const final = decided.filter(({ source, award }) => source === "vote" && !pending.has(award.code));
  const leftOut = final.flatMap((line) => {
    const why = whyNot(line);
    return why === null ? [] : [{ line, why }];
  });
  const announced = final.filter((line) => whyNot(line) === null);
  return {
    granted: announced.filter(({ award }) => award.grantedBy === "school"),
    submitted: announced.filter(({ award }) => award.grantedBy === "above"),
    leftOut,
  };
}

function whyNot({ choice, outcome }: DecidedAward): Unannounced | null {
  if (choice === "refused" || choice === "putOff") return "notGranted";
  return choice === "asProposed" || outcome?.outcome === "passed" ? null : "leftToHead";
}
