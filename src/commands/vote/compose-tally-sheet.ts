import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingSessionDocument } from "./compose-meeting-document";
import { emptyCells, foundingGaps, numbersNotFixed, paperProblems } from "./missing-facts";

/** Composes what a counting board fills in by hand where there is no network: tally, papers, blank minutes. */
export function composeTallySheet(code: string): Reply {
  return composeDocument(composingTallySheet(code));
}

/** What the paper says (`Composing`). */
export function composingTallySheet(code: string): Composing {
  return composingSessionDocument("composeTallySheet", code, "tallySheet", {
    told: (facts) => facts,
    doubts: (facts, open) => ({
      stops: [
        ...paperProblems(facts.at, open),
        ...numbersNotFixed(facts.at, open),
        ...foundingGaps(facts, open),
      ],
      warnings: emptyCells(facts, ["day", "place", "chair"], open),
    }),
  });
}
