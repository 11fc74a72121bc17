import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingSessionDocument } from "./compose-meeting-document";
import { emptyCells, indistinguishableLines, paperProblems } from "./missing-facts";

/** Composes the ballots of a session, supplements and slips apart among them (phiếu bầu, domain.md 5.4). */
export function composeBallot(code: string): Reply {
  return composeDocument(composingBallot(code));
}

/** What the paper says (`Composing`). */
export function composingBallot(code: string): Composing {
  return composingSessionDocument("composeBallot", code, "ballot", {
    told: (facts) => facts,
    doubts: (facts, open) => ({
      stops: paperProblems(facts.at, open),
      warnings: [...indistinguishableLines(facts.at), ...emptyCells(facts, ["day"], open)],
    }),
  });
}
