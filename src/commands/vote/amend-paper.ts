import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { Candidate } from "../../domain/vote/candidates";
import { type FloorNominee, floorNomination, type Motion } from "../../domain/vote/floor";
import { newLine } from "../../domain/vote/paper-lines";
import type { VotingSession } from "../../domain/vote/session";
import { sameKey, standingsFor } from "../../domain/vote/standings";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { ofSession } from "../flow/reach";
import {
  incomplete,
  isFrozen,
  isNominated,
  mayNotStand,
  noSuchLine,
  notCarried,
  nothingToAmend,
  noUnit,
  otherAward,
  standsAlready,
  standsElsewhere,
  tooManyHands,
  wasDecided,
} from "./amend-problems";
import { unknownSession } from "./list-meetings";
import { type MeetingSources, type OpenVoting, readMeeting, votingTables } from "./voting-sources";

/** A paper that may still be changed, as the page shows it. */
export interface Amendable {
  readonly code: string;
  readonly order: number;
  readonly awards: readonly { readonly code: string; readonly name: string }[];
  readonly lines: readonly {
    readonly number: number;
    readonly name: string;
    readonly detail: string;
    readonly award: string;
    readonly state: BallotLine["state"];
    readonly origin: BallotLine["origin"];
  }[];
}

/** The sessions whose papers may still be changed, with their lines, and the units a nominee may be of. Changes nothing. */
export function amendablePapers(): Result<{
  readonly papers: readonly Amendable[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
}> {
  return readRegister(votingTables, (open) => {
    const names = new Map(open.awards.rows().map(({ code, name }) => [code, name]));
    const papers = open.sessions
      .rows()
      .filter(mayChange)
      .map(({ code, order, awards }) => ({
        code,
        order,
        awards: awards.map((award) => ({ code: award, name: names.get(award) ?? award })),
        lines: open.lines
          .rows()
          .filter((line) => line.session === code)
          .sort((a, b) => a.number - b.number)
          .map(({ number, name, position, unitName, award, state, origin }) => ({
            number,
            name,
            detail: [position, unitName].filter((part) => part !== "").join(", "),
            award,
            state,
            origin,
          })),
      }));
    if (papers.length === 0) return failed(nothingToAmend);
    return ok({ papers, units: open.units.rows().map(({ code, name }) => ({ code, name })) });
  });
}

/** Marks a line as withdrawn: it keeps its number. Refused where more hands were against it than for it. */
export function withdrawLine(
  request: Motion & { readonly number: number },
): Result<{ readonly message: string }> {
  return amend(request, (open, session) => {
    const line = open.lines.withKey({ session: session.code, number: request.number });
    if (!line) return failed(noSuchLine(request.number));
    const withdrawn: BallotLine = { ...line, ...handsOf(request), state: "withdrawn" };
    if (line.state === "withdrawn" && !sameMotion(line, withdrawn)) return failed(noSuchLine(request.number));
    return ok({
      line: withdrawn,
      what: `Rút dòng ${request.number} (${line.name}) của lượt ${session.code}: ${comparable(request.reason)}`,
      message: `Dòng ${request.number} (${line.name}) ghi RÚT, giữ nguyên số.`,
    });
  });
}

/**
 * Adds who the council proposes at its meeting: the next number, on a supplement, after the same checks as everybody's. Refused where the
 * checks leave the nominee out, with why, or where the nominee stands on the paper already.
 */
export function addFromFloor(
  request: Motion & { readonly nominee: Omit<FloorNominee, "reason"> },
): Result<{ readonly message: string }> {
  return amend(request, (open, session, at) => {
    const sources = readMeeting(open, session.meeting, at);
    if (!sources.ok) return sources;
    const { nominations, checks, decided } = sources.value;
    const { nominee, reason } = request;
    if (!session.awards.includes(nominee.award)) return failed(otherAward(session, nominee.award));
    if (!open.units.withKey({ code: nominee.unit })) return failed(noUnit(nominee.unit));
    const nomination = floorNomination(session.review, { ...nominee, reason: comparable(reason) }, at);
    const lines = open.lines.rows().filter((line) => line.session === session.code);
    const done = lines.find(
      (line) => line.nomination === nomination.id && sameMotion(line, { ...line, ...handsOf(request) }),
    );
    if (done && done.state !== "withdrawn") return ok(addition(done, session));
    const others = nominations.filter(({ id }) => id !== nomination.id);
    const { candidates, leftOut } = standingsFor(session.awards, [...others, nomination], checks, decided);
    const candidate = candidates.find((each) => each.nomination === nomination.id);
    if (!candidate) {
      const why = leftOut.find((each) => each.nomination.id === nomination.id);
      return failed(mayNotStand(nominee.name, why?.reasons ?? []));
    }
    const same = lines.find((line) => sameKey(line) === sameKey(candidate) && line.state !== "withdrawn");
    if (same) return failed(standsAlready(same));
    if (leftOut.some(({ instead }) => instead === candidate.nominee)) return failed(isNominated(candidate));
    const other = inOtherSession(candidate, session, sources.value);
    if (other) return failed(other);
    const number = Math.max(0, ...lines.map((line) => line.number)) + 1;
    const line: BallotLine = {
      ...newLine(session.code, number, candidate),
      ...handsOf(request),
      slip: "supplement",
    };
    return ok(addition(line, session));
  });
}

function addition(line: BallotLine, { code }: VotingSession): Amendment {
  const { name, number } = line;
  return {
    line,
    what: `Hội đồng đề nghị tại phiên họp: ${name}, dòng ${number} của lượt ${code}`,
    message: `${name} có số ${number}, in trên phiếu bổ sung.`,
  };
}

/** Whether the same motion was kept before: the page's answer was lost, and it asks again. */
function sameMotion(a: BallotLine, b: BallotLine): boolean {
  const { proposedBy, handsFor, handsAgainst, handsNone, reason } = a;
  return (
    proposedBy === b.proposedBy &&
    handsFor === b.handsFor &&
    handsAgainst === b.handsAgainst &&
    handsNone === b.handsNone &&
    reason === b.reason
  );
}

/** A title is voted on once a school year: on one paper at a time, and not again where it was decided. */
function inOtherSession(
  candidate: Candidate,
  { code }: VotingSession,
  { awards, votes, last }: MeetingSources,
): Problem | null {
  if (awards.find((award) => award.code === candidate.award)?.kind !== "title") return null;
  const pending = new Set(
    votes.sessions.flatMap((other) =>
      other.code === code || other.state === "closed" || other.state === "adjourned" ? [] : [other.code],
    ),
  );
  const line = votes.lines.find(
    (each) => pending.has(each.session) && each.state === "standing" && sameKey(each) === sameKey(candidate),
  );
  if (line) return standsElsewhere(line);
  const outcome = [...last.values()].find(
    (each) =>
      (each.outcome === "passed" || each.outcome === "failed") && sameKey(each) === sameKey(candidate),
  );
  return outcome ? wasDecided(outcome) : null;
}

interface Amendment {
  readonly line: BallotLine;
  readonly what: string;
  readonly message: string;
}

function amend(
  motion: Motion,
  change: (open: OpenVoting, session: VotingSession, at: Moment) => Result<Amendment>,
): Result<{ readonly message: string }> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const at = now();
  return unitOfWork("amendPaper", ofSession(votingTables, motion.session), (open) => {
    const session = open.sessions.withKey({ code: motion.session });
    if (!session) return failed(unknownSession(motion.session, open.sessions.rows()));
    if (!mayChange(session)) return failed(isFrozen(session.code));
    if (comparable(motion.reason) === "" || comparable(motion.proposedBy) === "") return failed(incomplete);
    if (motion.handsFor <= motion.handsAgainst) return failed(notCarried(motion));
    const council = open.meetings.withKey({ code: session.meeting })?.council;
    const members = open.members.rows().filter((row) => row.council === council).length;
    if (motion.handsFor + motion.handsAgainst + motion.handsNone > members)
      return failed(tooManyHands(motion, members));
    const amendment = change(open, session, at);
    if (!amendment.ok) return amendment;
    const { line, what, message } = amendment.value;
    const before = open.lines.withKey({ session: line.session, number: line.number });
    const isDone = before !== undefined && before.state === line.state && session.state !== "draft";
    open.lines.put(line);
    // A paper with a word of the council on it keeps its numbers.
    if (session.state === "draft") open.sessions.put({ ...session, state: "printed" });
    return { value: { message }, what: isDone ? "" : what };
  });
}

function mayChange({ state, ballot }: VotingSession): boolean {
  return ballot === 1 && (state === "draft" || state === "printed");
}

function handsOf({ proposedBy, handsFor, handsAgainst, handsNone, reason }: Motion) {
  return {
    proposedBy: comparable(proposedBy),
    handsFor,
    handsAgainst,
    handsNone,
    reason: comparable(reason),
  };
}
