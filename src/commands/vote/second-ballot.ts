import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { newLine } from "../../domain/vote/paper-lines";
import { newSession, type VotingSession } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { ofSession } from "../flow/reach";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { unknownSession } from "./list-meetings";
import { votingTables } from "./voting-sources";

const tables = votingTables;

/**
 * Makes a further ballot about the lines of a closed session that were equal, or that the rule sends back to the council because
 * there are not enough places: a session of its own behind the others, on a paper of its own. No more often than the rule allows.
 */
export function holdSecondBallot(code: string): Reply {
  const session = comparable(code);
  return asking(
    () => readRegister(ofSession(tables, session), (open) => furtherBallot(open, session)),
    ({ made, lines }) => ({
      warnings: [],
      question: `Bỏ phiếu lần ${made.ballot} cho ${twoDigits(lines.length)} dòng: ${lines.map(({ name }) => name).join(", ")}?`,
    }),
    () => write(session),
  );
}

interface FurtherBallot {
  readonly made: VotingSession;
  readonly lines: readonly BallotLine[];
}

function furtherBallot(open: Readable<typeof tables>, code: string): Result<FurtherBallot> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  const where = open.sessions.place(session, "state");
  if (session.state !== "closed") return failed({ ...notClosed(code), where });
  const rules = open.frozenRules.rows().filter((rule) => rule.session === code);
  const ruleOf = (award: string) => rules.find((rule) => rule.award === award);
  const isBack = (award: string) => ruleOf(award)?.overQuota === "council";
  const again = new Set(
    open.outcomes
      .rows()
      .filter((row) => row.session === code)
      .filter(({ outcome, award }) => outcome === "tied" || (outcome === "overQuota" && isBack(award)))
      .map(({ number }) => number),
  );
  const undecided = open.lines
    .rows()
    .filter((line) => line.session === code && again.has(line.number))
    .sort((a, b) => a.number - b.number);
  if (undecided.length === 0) return failed({ ...nothingToVoteAgain(code), where });
  // Of a paper for all awards each award has a rule of its own.
  const before = undecided.filter(({ award }) => session.ballot < (ruleOf(award)?.mostBallots ?? 1));
  if (before.length === 0) return failed({ ...noMoreBallots(code, session.ballot), where });
  const awards = session.awards.filter((award) => before.some((line) => line.award === award));
  const others = open.sessions.rows().filter(({ meeting }) => meeting === session.meeting);
  const standing = others.find(
    ({ order, ballot, state }) =>
      order === session.order && ballot === session.ballot + 1 && state !== "adjourned",
  );
  if (standing && standing.state !== "draft") return failed({ ...isUnderWay(standing.code), where });
  const made = newSession({
    ...session,
    code: `${session.meeting}-L${session.order}-${session.ballot + 1}`,
    awards,
    ballot: session.ballot + 1,
  });
  const lines = before.map((line, index) => newLine(made.code, index + 1, line));
  return ok({ made, lines });
}

function write(code: string): FinalReply {
  const written = unitOfWork("holdSecondBallot", ofSession(tables, code), (open) => {
    const further = furtherBallot(open, code);
    if (!further.ok) return further;
    const { made, lines } = further.value;
    open.sessions.put(made);
    open.lines.remove((line) => line.session === made.code && line.number > lines.length);
    for (const line of lines) open.lines.put(line);
    return { value: made, what: `Bỏ phiếu lần ${made.ballot} cho lượt ${code}: lượt ${made.code}` };
  });
  if (!written.ok) return refused(...written.problems);
  return {
    kind: "done",
    message: `Đã lập lượt ${written.value.code} ở tab “${votingSessions.tab}”. Bấm ${menuPath("composeBallot")}, rồi ${menuPath("openSession")}.`,
  };
}

const notClosed = (code: string): Problem => ({
  what: `Lượt ${code} chưa đóng`,
  remedy: `Kiểm phiếu và bấm ${menuPath("closeSession")} trước`,
});

const nothingToVoteAgain = (code: string): Problem => ({
  what: `Lượt ${code} không có dòng nào bằng phiếu hoặc phải đưa lại Hội đồng`,
  remedy: "Không cần bỏ phiếu lại",
});

const noMoreBallots = (code: string, most: number): Problem => ({
  what: `Lượt ${code} đã là lần bỏ phiếu thứ ${most}, quy tắc cho nhiều nhất ${most} lần`,
  remedy: "Người có thẩm quyền quyết định theo quy tắc của lượt; ghi vào biên bản",
});

const isUnderWay = (code: string): Problem => ({
  what: `Đã bỏ phiếu lại ở lượt ${code}`,
  remedy: "Tiếp tục với lượt đó",
});
