import { ok } from "../../domain/result";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingMeetingDocument } from "./compose-meeting-document";
import { emptyCells, noMembers } from "./missing-facts";

/**
 * Composes the invitation to a meeting (giấy mời, domain.md 5.12); of a consultation, the letter that asks the members for
 * their opinions in writing. A signed one becomes a new version.
 */
export function composeInvitation(code: string): Reply {
  return composeDocument(composingInvitation(code));
}

/** What the invitation or the letter says (`Composing`). */
export function composingInvitation(code: string): Composing {
  return composingMeetingDocument(
    "composeInvitation",
    code,
    ({ kind }) => ok(kind === "meeting" ? "invitation" : "opinionRequest"),
    {
      told: (facts) => facts,
      doubts: (facts, open) => ({
        stops: [
          ...noMembers(facts),
          ...(facts.meeting.kind === "meeting"
            ? emptyCells(facts, ["day", "start", "place", "chair"], open)
            : []),
        ],
        warnings: [],
      }),
    },
  );
}
