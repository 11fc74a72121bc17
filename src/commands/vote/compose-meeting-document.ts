import type { ToldBy } from "../../documents/kinds";
import type { MeetingFacts, SessionTold } from "../../documents/vote/meeting-facts";
import type { KindOf } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Meeting } from "../../domain/vote/meeting";
import type { CommandName } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import type { Composing } from "../papers/document-flow";
import { composingDocumentFound } from "../review/compose-review-document";
import {
  meetingFacts,
  meetingOf,
  meetingTables,
  type OpenMeeting,
  sessionOf,
  sessionTold,
} from "./meeting-sources";

/** What keeps a paper from being made, and what the secretary is told before it is. */
export interface Doubts {
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** How a kind's paper is made of the facts: what it is told, and what the register lacks for it. */
interface Making<K extends KindOf<"review">, Facts> {
  told(facts: Facts): ToldBy<K>;
  doubts(facts: Facts, open: OpenMeeting): Doubts;
}

/**
 * What a paper of a meeting says (`Composing`): it is a document of the meeting's review, whose part is the
 * meeting's code. `kindOf` says which, or why there is none of this meeting.
 */
export function composingMeetingDocument<K extends KindOf<"review">>(
  command: CommandName,
  code: string,
  kindOf: (meeting: Meeting) => Result<K>,
  { told, doubts }: Making<K, MeetingFacts>,
): Composing {
  return composingDocumentFound(
    command,
    meetingTables,
    (open) => {
      const meeting = meetingOf(open, comparable(code));
      if (!meeting.ok) return meeting;
      const kind = kindOf(meeting.value);
      return kind.ok
        ? ok({ kind: kind.value, review: meeting.value.review, part: meeting.value.code })
        : kind;
    },
    (open, { latest }) => {
      const meeting = meetingOf(open, latest.part);
      if (!meeting.ok) return meeting;
      const facts = meetingFacts(open, meeting.value);
      return facts.ok ? unlessStopped(told(facts.value), doubts(facts.value, open)) : facts;
    },
  );
}

/** A paper of a session alike: its part is the session's code. */
export function composingSessionDocument<K extends KindOf<"review">>(
  command: CommandName,
  code: string,
  kind: K,
  { told, doubts }: Making<K, SessionTold>,
): Composing {
  return composingDocumentFound(
    command,
    meetingTables,
    (open) => {
      const found = sessionOf(open, comparable(code));
      if (!found.ok) return found;
      const { session, meeting } = found.value;
      return ok({ kind, review: meeting.review, part: session.code });
    },
    (open, { latest }) => {
      const found = sessionOf(open, latest.part);
      if (!found.ok) return found;
      const facts = meetingFacts(open, found.value.meeting);
      if (!facts.ok) return facts;
      const all = sessionTold(facts.value, found.value.session);
      return unlessStopped(told(all), doubts(all, open));
    },
  );
}

function unlessStopped<Data>(
  data: Data,
  { stops, warnings }: Doubts,
): Result<{ readonly data: Data; readonly warnings: readonly Problem[] }> {
  return stops.length > 0 ? failed(...stops) : ok({ data, warnings });
}
