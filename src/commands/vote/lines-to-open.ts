import type { BallotLine } from "../../domain/vote/ballot-line";
import { newLines, updatedLines } from "../../domain/vote/paper-lines";
import type { VotingSession } from "../../domain/vote/session";
import type { LeftOut, Standings } from "../../domain/vote/standings";
import { isPrinted } from "./printed";
import type { OpenVoting } from "./voting-sources";

/** The lines of the paper by now; those of a further ballot are what the first one left, less who may not stand any more. */
export function linesToOpen(
  open: OpenVoting,
  session: VotingSession,
  { candidates, leftOut }: Standings,
): readonly BallotLine[] {
  const before = open.lines
    .rows()
    .filter((line) => line.session === session.code)
    .sort((a, b) => a.number - b.number);
  const reasons = new Map(leftOut.map((each) => [each.nomination.id, reasonOf(each)]));
  if (session.ballot > 1)
    return before.map((line) => {
      const why = reasons.get(line.nomination);
      return why === undefined
        ? { ...line, state: "standing", reason: "" }
        : { ...line, state: "ineligible", reason: why };
    });
  if (session.state === "draft" && !isPrinted(open.book.rows(), session)) {
    return newLines(session.code, candidates);
  }
  return updatedLines(
    session.code,
    before,
    candidates,
    ({ nomination }) => reasons.get(nomination) ?? "không còn đề nghị này",
  );
}

function reasonOf({ told }: LeftOut): string {
  return told.length === 0 ? "không còn đủ điều kiện" : told.join("; ");
}
