import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import type { Problem } from "../problem";
import type { BallotLine } from "./ballot-line";
import type { NamedVote } from "./counting";
import type { LineCounts } from "./marks";
import type { SessionRecord } from "./record";
import { type SeatRule, votersOf } from "./seats";
import type { VotingWay } from "./session";

/** What a line's named votes are held against. */
export interface CalledLine {
  readonly line: BallotLine;
  readonly rule: SeatRule;
  readonly counts: LineCounts;
}

const where = { tab: "Biểu quyết ghi danh" };

/**
 * What is wrong with named votes (docs/votes.md, "The count of a line"). Called by name, each line has one vote of every
 * member who was called, the same figures as its marks. By hands or acclamation the chair's own may be kept, for a tie.
 * Where votes are cast on paper or in forms none may be.
 */
export function namedVoteProblems(record: SessionRecord, counted: readonly CalledLine[]): readonly Problem[] {
  const { session, named } = record;
  if (session.way !== "rollCall") return named.filter((vote) => !mayStand(vote, record)).map(notNamed);
  const byLine = grouped(named, ({ number }) => number);
  const standing = new Set(
    record.lines.filter(({ state }) => state === "standing").map(({ number }) => number),
  );
  return [
    ...named.filter(({ number }) => !standing.has(number)).map(strayVote),
    ...counted.flatMap((line) => rollCallProblems(line, byLine.get(line.line.number) ?? [], record)),
  ];
}

const ownOfChair: readonly VotingWay[] = ["hands", "acclamation"];

function mayStand(vote: NamedVote, { session, chair }: SessionRecord): boolean {
  return ownOfChair.includes(session.way) && codeKey(vote.member) === codeKey(chair);
}

function rollCallProblems(
  { line, rule, counts }: CalledLine,
  votes: readonly NamedVote[],
  { attendance }: SessionRecord,
): readonly Problem[] {
  const { number } = line;
  const voters = new Set(votersOf(attendance, rule, line.recused).map(({ member }) => codeKey(member)));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const told = { yes: 0, no: 0, blank: 0 };
  for (const { member, choice } of votes) {
    const key = codeKey(member);
    if (!voters.has(key))
      problems.push({
        what: `Dòng ${number}: ${member} không được bỏ phiếu cho dòng này`,
        where,
        remedy: "Xem lại điểm danh, người không bỏ phiếu cho dòng này, hoặc bỏ ý kiến này",
      });
    if (seen.has(key))
      problems.push({ what: `Dòng ${number}: ${member} có hai ý kiến`, where, remedy: "Giữ một ý kiến" });
    seen.add(key);
    told[choice]++;
  }
  const agrees =
    told.yes === counts.yes && told.no === counts.no && told.blank === counts.blank && counts.invalid === 0;
  if (agrees || problems.length > 0) return problems;
  return [
    {
      what: `Dòng ${number}: ghi danh có ${told.yes} đồng ý, ${told.no} không đồng ý, ${told.blank} không có ý kiến; kết quả kiểm là ${counts.yes}, ${counts.no}, ${counts.blank}`,
      where,
      remedy: "Kiểm lại ý kiến từng người ở dòng này",
    },
  ];
}

function strayVote({ number, member }: NamedVote): Problem {
  return {
    what: `${member} có ý kiến ở dòng ${number}, dòng này không được bỏ phiếu`,
    where,
    remedy: "Bỏ ý kiến này",
  };
}

function notNamed({ number, member }: NamedVote): Problem {
  return {
    what: `Dòng ${number}: ý kiến của ${member} được ghi kèm tên, lượt này không biểu quyết ghi danh`,
    where,
    remedy: "Bỏ dòng này, để không ai biết ai đã bỏ phiếu thế nào",
  };
}
