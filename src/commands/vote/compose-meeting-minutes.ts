import { ok } from "../../domain/result";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingMeetingDocument } from "./compose-meeting-document";
import {
  emptyCells,
  foundingGaps,
  handsGaps,
  resultProblems,
  sessionsNotHeld,
  unexplained,
  unfinishedSessions,
  unwrittenTexts,
} from "./missing-facts";

/** Composes the minutes of a meeting or of a consultation in writing (biên bản họp Hội đồng, domain.md 5.6). */
export function composeMeetingMinutes(code: string): Reply {
  return composeDocument(composingMeetingMinutes(code));
}

/** What the minutes says (`Composing`). */
export function composingMeetingMinutes(code: string): Composing {
  return composingMeetingDocument("composeMeetingMinutes", code, () => ok("meetingMinutes"), {
    told: (facts) => facts,
    doubts: (facts, open) => {
      const closed = facts.sessions.filter(({ session }) => session.state === "closed");
      return {
        stops: [
          ...unfinishedSessions(facts, open),
          ...closed.flatMap((at) => resultProblems(at, open)),
          ...foundingGaps(facts, open),
          ...emptyCells(facts, ["day", "start", "place", "chair", "secretary"], open),
        ],
        warnings: [
          ...sessionsNotHeld(facts, open),
          ...handsGaps(facts, open),
          ...unwrittenTexts(facts, open),
          ...emptyCells(facts, ["end"], open),
          ...closed.flatMap((at) => unexplained(at, open)),
        ],
      };
    },
  });
}
