import { isOnPaper } from "../../documents/vote/vote-words";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingSessionDocument } from "./compose-meeting-document";
import { emptyCells, foundingGaps, handsGaps, resultProblems, unexplained } from "./missing-facts";

/** Composes the minutes of the count of a closed session (biên bản kiểm phiếu, domain.md 5.5). */
export function composeCountMinutes(code: string): Reply {
  return composeDocument(composingCountMinutes(code));
}

/** What the minutes says (`Composing`). */
export function composingCountMinutes(code: string): Composing {
  return composingSessionDocument("composeCountMinutes", code, "countMinutes", {
    told: (facts) => facts,
    doubts: (facts, open) => {
      const { at } = facts;
      const kept = isOnPaper(at.session.way) || at.session.way === "form";
      const signs = at.board.length === 0 ? (["chair", "secretary"] as const) : (["chair"] as const);
      return {
        stops: [
          ...resultProblems(at, open),
          ...foundingGaps(facts, open),
          ...emptyCells(facts, ["day", "place", ...signs], open),
        ],
        warnings: [
          ...handsGaps(at, open),
          ...(kept ? emptyCells(facts, ["keeper", "keptUntil"], open) : []),
          ...unexplained(at, open),
        ],
      };
    },
  });
}
