import type { Problem } from "../../domain/problem";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { newLines, updatedLines } from "../../domain/vote/paper-lines";
import type { VotingSession } from "../../domain/vote/session";
import type { LeftOut, Standings } from "../../domain/vote/standings";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { isPrinted } from "./printed";
import type { OpenVoting } from "./voting-sources";

/** The lines of the paper by now; those of a further ballot are what the first one left, less who may not stand any more. */
export function linesToOpen(
  open: OpenVoting,
  session: VotingSession,
  { candidates, leftOut }: Standings,
): readonly BallotLine[] {
  const before = linesOf(open, session);
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
    ({ nomination }) => reasons.get(nomination) ?? notNominated,
  );
}

/** The lines a session has in the register, by number. */
export function linesOf(open: OpenVoting, session: VotingSession): readonly BallotLine[] {
  return open.lines
    .rows()
    .filter((line) => line.session === session.code)
    .sort((a, b) => a.number - b.number);
}

const notNominated = "không còn đề nghị này";

function reasonOf({ told }: LeftOut): string {
  return told.length === 0 ? "không còn đủ điều kiện" : told.join("; ");
}

/** What became of the lines since they were numbered: whose line does not stand any more, and who has come since. */
export function changedLines(
  before: readonly BallotLine[],
  lines: readonly BallotLine[],
  { leftOut }: Pick<Standings, "leftOut">,
): readonly Problem[] {
  const stands = new Set(
    lines.flatMap(({ state, nomination }) => (state === "standing" ? [nomination] : [])),
  );
  const stood = new Set(before.map(({ nomination }) => nomination));
  const reasons = new Map(leftOut.map((each) => [each.nomination.id, reasonOf(each)]));
  const where = { tab: ballotLines.tab };
  return [
    ...before
      .filter(({ state, nomination }) => state === "standing" && !stands.has(nomination))
      .map(({ number, name, award, nomination }) => ({
        what: `Dòng ${number} (${name}, ${award}) không bỏ phiếu nữa: ${reasons.get(nomination) ?? notNominated}`,
        where,
        remedy: "Ghi RÚT ở dòng này trên phiếu đã in",
      })),
    ...(before.length === 0 ? [] : lines)
      .filter(({ state, nomination }) => state === "standing" && !stood.has(nomination))
      .map(({ number, name, award }) => ({
        what: `Dòng ${number} (${name}, ${award}) thêm vào sau khi đánh số phiếu`,
        where,
        remedy: "In phiếu bổ sung cho dòng này",
      })),
  ];
}
