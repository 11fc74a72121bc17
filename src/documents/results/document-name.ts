import type { CouncilDocument } from "../../domain/papers/document";
import type { Meeting } from "../../domain/vote/meeting";
import type { VotingSession } from "../../domain/vote/session";
import { shortDate } from "../../vietnamese/dates";
import { comparable } from "../../vietnamese/text";
import { kindAndSummary } from "../engine/document-title";

/** The meetings and sessions whose codes the titles of their papers bear. */
export interface NamedParts {
  readonly meetings: readonly Meeting[];
  readonly sessions: readonly VotingSession[];
}

/**
 * "Biên bản phiên họp ngày 14/7/2023: …": kind and summary of a document in one phrase, as registers of papers list it. The
 * name of the kind is not said twice, and codes of meetings and sessions are told as people know them.
 */
export function documentName(document: CouncilDocument, parts: NamedParts): string {
  return kindAndSummary(document.kind, withoutCode(document, parts));
}

function withoutCode({ kind, part, title }: CouncilDocument, { meetings, sessions }: NamedParts): string {
  const summary = comparable(title);
  if (part === "") return summary;
  if (kind === "complaintReply") return comparable(summary.replace(`(${part})`, ""));
  const session = sessions.find(({ code }) => code === part);
  const meeting = meetings.find(({ code }) => code === (session?.meeting ?? part));
  if (!meeting) return summary;
  const day = meeting.day === null ? "" : `ngày ${shortDate(meeting.day)}`;
  return session === undefined
    ? comparable(summary.replace(`${part}:`, `${day}:`)).replace(" :", ":")
    : summary.replace(part, sessionWords(session, day));
}

/** "1, bỏ phiếu lần 2, ngày 14/7/2023", behind "lượt". */
function sessionWords({ order, ballot }: VotingSession, day: string): string {
  return [
    String(order),
    ...(ballot > 1 ? [`bỏ phiếu lần ${ballot}`] : []),
    ...(day === "" ? [] : [day]),
  ].join(", ");
}
