import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { standingsFor } from "../../domain/vote/candidates";
import { type FloorNominee, floorId, floorNomination } from "../../domain/vote/floor";
import { newLine } from "../../domain/vote/paper-lines";
import type { VotingSession } from "../../domain/vote/session";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { units } from "../../register/tables/school/units";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { unknownSession } from "./list-meetings";
import { type OpenVoting, readMeeting, votingTables } from "./voting-sources";

/** Who moved that a paper be changed, and the show of hands on it. */
export interface Motion {
  readonly session: string;
  readonly proposedBy: string;
  readonly handsFor: number;
  readonly handsAgainst: number;
  readonly handsNone: number;
  readonly reason: string;
}

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
    if (!line || line.state === "withdrawn") return failed(noSuchLine(request.number));
    return ok({
      line: { ...line, ...handsOf(request), state: "withdrawn" },
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
    const others = nominations.filter(({ id }) => id !== nomination.id);
    const { candidates, leftOut } = standingsFor(session.awards, [...others, nomination], checks, decided);
    const candidate = candidates.find((each) => each.nomination === nomination.id);
    if (!candidate) {
      const why = leftOut.find((each) => each.nomination.id === nomination.id);
      return failed(mayNotStand(nominee.name, why?.reasons ?? []));
    }
    const lines = open.lines.rows().filter((line) => line.session === session.code);
    const same = lines.find(
      (line) =>
        line.award === candidate.award && line.nominee === candidate.nominee && line.state !== "withdrawn",
    );
    if (same) return failed(standsAlready(same));
    const number = Math.max(0, ...lines.map((line) => line.number)) + 1;
    return ok({
      line: {
        ...newLine(session.code, number, candidate),
        ...handsOf(request),
        nomination: floorId(session.review, nominee),
        slip: "supplement",
      },
      what: `Hội đồng đề nghị tại phiên họp: ${candidate.name}, dòng ${number} của lượt ${session.code}`,
      message: `${candidate.name} có số ${number}, in trên phiếu bổ sung.`,
    });
  });
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
  return unitOfWork("amendPaper", votingTables, (open) => {
    const session = open.sessions.withKey({ code: motion.session });
    if (!session) return failed(unknownSession(motion.session, open.sessions.rows()));
    if (!mayChange(session)) return failed(isFrozen(session.code));
    if (comparable(motion.reason) === "" || comparable(motion.proposedBy) === "") return failed(incomplete);
    if (motion.handsFor <= motion.handsAgainst) return failed(notCarried(motion));
    const amendment = change(open, session, at);
    if (!amendment.ok) return amendment;
    const { line, what, message } = amendment.value;
    open.lines.put(line);
    // A paper with a word of the council on it keeps its numbers.
    if (session.state === "draft") open.sessions.put({ ...session, state: "printed" });
    return { value: { message }, what };
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

const nothingToAmend: Problem = {
  what: "Không có lượt bỏ phiếu nào chưa mở",
  remedy: `Bấm ${menuPath("prepareMeeting")} trước; lượt đã mở thì danh sách không đổi nữa`,
};

const incomplete: Problem = {
  what: "Chưa ghi người đề xuất hoặc lý do",
  remedy: "Ghi cả hai: biên bản cần nêu rõ",
};

function notCarried({ handsFor, handsAgainst }: Motion): Problem {
  return {
    what: `Đề xuất không được thông qua: ${handsFor} đồng ý, ${handsAgainst} không đồng ý`,
    remedy: "Chỉ ghi vào phiếu khi số đồng ý nhiều hơn",
  };
}

function isFrozen(code: string): Problem {
  return {
    what: `Lượt ${code} đã mở, danh sách được giữ nguyên`,
    remedy: "Đưa vào lượt sau hoặc phiên họp sau",
  };
}

function noSuchLine(number: number): Problem {
  return {
    what: `Không có dòng số ${number} đang đứng trên phiếu`,
    where: { tab: ballotLines.tab },
    remedy: "Chọn lại dòng cần rút",
  };
}

function standsAlready({ number, name }: BallotLine): Problem {
  return { what: `${name} đã có trên phiếu ở số ${number}`, remedy: "Không cần bổ sung" };
}

function otherAward({ code }: VotingSession, award: string): Problem {
  return { what: `Lượt ${code} không xét danh hiệu ${award}`, remedy: "Chọn lượt xét danh hiệu đó" };
}

function noUnit(code: string): Problem {
  return {
    what: `Không có đơn vị mã “${code}”`,
    where: { tab: units.tab },
    remedy: "Chọn đơn vị trong danh sách",
  };
}

function mayNotStand(name: string, reasons: readonly string[]): Problem {
  const why = reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
  return {
    what: `${name} không đủ điều kiện đưa ra bỏ phiếu${why}`,
    remedy: "Kiểm tra mã và họ tên, hoặc để lại kỳ sau",
  };
}
