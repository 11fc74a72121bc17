import type { Reply } from "../flow/reply";
import { composeSessionDocument } from "./compose-meeting-document";
import { emptyCells, indistinguishableLines, paperProblems } from "./missing-facts";

/** Composes the ballots of a session, supplements and slips apart among them (phiếu bầu, domain.md 5.4). */
export function composeBallot(code: string): Reply {
  return composeSessionDocument("composeBallot", code, "ballot", {
    told: (facts) => facts,
    doubts: (facts, open) => ({
      stops: paperProblems(facts.at, open),
      warnings: [...indistinguishableLines(facts.at), ...emptyCells(facts, ["day"], open)],
    }),
  });
}
