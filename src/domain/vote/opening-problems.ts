import { codeKey } from "../code-key";
import type { BallotLine } from "./ballot-line";
import { type GradedProblem, refusal, warning } from "./graded-problem";
import type { SessionRecord } from "./record";
import { quorumOfSession, type Seats, seatsOf } from "./seats";
import type { SessionRule } from "./session";
import { boundWords, neededOf } from "./threshold";
import { wayProblems } from "./way-problems";

/** What is known of a session before its votes come in. */
export type OpeningSession = Pick<SessionRecord, "session" | "rules" | "lines" | "attendance" | "earned">;

/**
 * What contradicts when a session is to open, by those who are there (domain.md 4; docs/votes.md): the way of voting and
 * the rule, the quorum, a threshold that nobody can reach, more ballots than the rule allows, lines without a rule,
 * members who do not vote but are given the paper. A session with a refusal does not open; it may be adjourned.
 */
export function openingProblems(opening: OpeningSession): readonly GradedProblem[] {
  const { session, rules, attendance } = opening;
  const { members } = session;
  if (members === null || members < 1)
    return [
      refusal({
        what: "Chưa có tổng thành viên theo quyết định",
        where: { tab: "Hội đồng", column: "Tổng thành viên" },
        remedy: "Ghi tổng thành viên của hội đồng",
      }),
    ];
  const quorum = quorumOfSession(attendance, rules, members, session.way);
  return [
    ...rules.flatMap((rule) => wayProblems(rule, session.way, session.ballot)),
    ...paperProblems(rules),
    ...(quorum === null || quorum.met
      ? []
      : [
          refusal({
            what: `Có mặt ${quorum.count}/${members} thành viên, cần ít nhất ${quorum.needed} để mở lượt`,
            where: { tab: "Điểm danh" },
            remedy: adjourn,
          }),
        ]),
    ...consultationProblems(opening),
    ...uncountedProblems(opening),
    ...opening.lines.flatMap((line) => lineProblems(line, opening)),
    ...rules.flatMap((rule) => reachProblems(rule, opening, members)),
    ...lowerAwardProblems(opening),
  ];
}

const adjourn =
  "Chờ thêm thành viên, gửi phiếu xin ý kiến cho người vắng nếu quy tắc cho phép, hoặc hoãn lượt này";

/** One paper says one thing of how its lines are marked. */
function paperProblems(rules: readonly SessionRule[]): readonly GradedProblem[] {
  const markings = new Set(rules.map(({ marking }) => marking));
  if (markings.size < 2) return [];
  return [
    refusal({
      what: `Các danh hiệu trên cùng một phiếu có cách đánh dấu khác nhau: ${rules.map(({ award }) => award).join(", ")}`,
      where: { tab: "Ngưỡng phiếu", column: "Cách đánh dấu phiếu" },
      remedy: "Ghi cùng một cách cho các danh hiệu này, hoặc bỏ phiếu từng danh hiệu một lượt",
    }),
  ];
}

/** A consultation asks every member in writing: nobody is in a room. */
function consultationProblems({ session, attendance }: OpeningSession): readonly GradedProblem[] {
  if (session.way !== "consultation") return [];
  const forgotten = attendance.filter(
    ({ votes, presence, asked }) => votes && presence === "absent" && !asked,
  );
  const inRoom = attendance.filter(({ presence }) => presence !== "absent");
  const names = (rows: typeof attendance) => rows.map(({ name }) => name).join(", ");
  return [
    ...(inRoom.length === 0
      ? []
      : [
          refusal({
            what: `Lấy ý kiến bằng văn bản thì không có ai dự họp, nhưng ghi có mặt: ${names(inRoom)}`,
            where: { tab: "Điểm danh", column: "Có mặt" },
            remedy: "Ghi là vắng, xin ý kiến",
          }),
        ]),
    ...(forgotten.length === 0
      ? []
      : [
          warning({
            what: `Chưa gửi phiếu xin ý kiến cho ${names(forgotten)}`,
            where: { tab: "Điểm danh", column: "Xin ý kiến" },
            remedy: "Gửi cho mọi thành viên có quyền bỏ phiếu",
          }),
        ]),
  ];
}

/** In a meeting absent members were asked in writing although a rule does not count what they write. */
function uncountedProblems({ session, rules, attendance }: OpeningSession): readonly GradedProblem[] {
  const asked = attendance.filter((row) => row.votes && row.presence === "absent" && row.asked);
  const without = rules.filter(({ writtenOpinions }) => !writtenOpinions);
  if (session.way === "consultation" || asked.length === 0 || without.length === 0) return [];
  return [
    warning({
      what: `Quy tắc của ${without.map(({ award }) => award).join(", ")} không tính phiếu ý kiến của người vắng mặt, nhưng đã xin ý kiến ${asked.map(({ name }) => name).join(", ")}`,
      where: { tab: "Điểm danh", column: "Xin ý kiến" },
      remedy: "Không phát phiếu của danh hiệu này cho người vắng, hoặc sửa quy tắc",
    }),
  ];
}

function lineProblems(
  line: BallotLine,
  { session, rules, attendance }: OpeningSession,
): readonly GradedProblem[] {
  if (line.state !== "standing") return [];
  const rule = ruleOf(line, rules);
  const told = `Dòng ${line.number} (${line.name})`;
  if (rule === undefined)
    return [
      refusal({
        what: `${told}: không có ngưỡng phiếu cho ${line.award}`,
        where: { tab: "Ngưỡng phiếu" },
        remedy: "Thêm dòng cho danh hiệu này, hoặc dòng chung để trống mã danh hiệu",
      }),
    ];
  const known = new Set(attendance.map(({ member }) => codeKey(member)));
  const strange = line.recused.filter((member) => !known.has(codeKey(member)));
  const where = { tab: "Dòng phiếu", column: "Không bỏ phiếu" };
  const problems: GradedProblem[] = [];
  if (strange.length > 0)
    problems.push(
      refusal({
        what: `${told}: không có thành viên mã ${strange.join(", ")}`,
        where,
        remedy: "Ghi mã ở tab “Thành viên Hội đồng”",
      }),
    );
  if (line.recused.length > 0 && rule.recusal === "none")
    problems.push(
      warning({
        what: `${told}: quy tắc không quy định ai không bỏ phiếu, ${line.recused.join(", ")} vẫn được bỏ phiếu`,
        where,
        remedy: "Sửa “Người không bỏ phiếu cho mình” ở tab “Ngưỡng phiếu” nếu quy chế có quy định",
      }),
    );
  if (line.recused.length > 0 && rule.recusal !== "none" && session.way === "form")
    problems.push(
      refusal({
        what: `${told}: ${line.recused.join(", ")} không bỏ phiếu cho dòng này; phiếu điện tử chỉ có một loại, không tách riêng dòng này mà vẫn giữ kín được`,
        where: { tab: "Lượt bỏ phiếu", column: "Cách thu phiếu" },
        remedy: "Chọn phiếu giấy: dòng này in phiếu riêng phát cho những người khác",
      }),
    );
  else if (line.recused.length > 0 && rule.recusal !== "none" && line.slip !== "apart")
    problems.push(
      refusal({
        what: `${told}: ${line.recused.join(", ")} không bỏ phiếu cho dòng này, nên dòng phải ở phiếu riêng phát cho những người khác`,
        where: { tab: "Dòng phiếu", column: "Loại phiếu" },
        remedy: "In phiếu riêng cho dòng này; để trống trên phiếu chung thì lộ phiếu của người đó",
      }),
    );
  return problems;
}

/** "Tối đa 11/15, cần 12: không ai có thể đạt": of all lines of the award, or of those that somebody does not vote on. */
function reachProblems(
  rule: SessionRule,
  { lines, attendance }: OpeningSession,
  members: number,
): readonly GradedProblem[] {
  const standing = lines.filter(
    (line) => line.state === "standing" && codeKey(line.award) === codeKey(rule.award),
  );
  const reach = standing.map((line) => ({ line, ...reachOf(seatsOf(attendance, rule, line.recused)) }));
  const short = reach.filter(({ most, total, needed }) => total === 0 || most < needed);
  const [first] = short;
  if (first === undefined) return [];
  const bound = `Tối đa ${first.most}/${first.total}, cần ${first.needed} (${boundWords(rule, rule.denominator, first.total)})`;
  const where = { tab: "Điểm danh" };
  if (short.length === standing.length)
    return [refusal({ what: `${rule.award}: ${bound}: không ai có thể đạt`, where, remedy: adjourn })];
  const numbers = short.map(({ line }) => line.number).join(", ");
  return [
    refusal({
      what: `${rule.award}, dòng ${numbers}: ${bound}: không thể đạt`,
      where,
      remedy: "Chờ thêm thành viên, hoặc đưa dòng này sang lượt sau",
    }),
  ];

  /** The most yes a line may get, and what it needs. Of ballots returned or valid all may be yes. */
  function reachOf(seats: Seats): { readonly most: number; readonly total: number; readonly needed: number } {
    const total = {
      members,
      eligible: seats.eligible,
      present: seats.present,
      asked: seats.asked,
      returned: seats.voters,
      valid: seats.voters,
    }[rule.denominator];
    return { most: seats.voters, total, needed: neededOf(rule, total) };
  }
}

/** One rank lower is kept only where that award was voted on and met: before, or lower on this paper. */
function lowerAwardProblems({ rules, earned }: OpeningSession): readonly GradedProblem[] {
  return rules
    .filter(({ lowerAward }) => lowerAward !== "")
    .filter(({ lowerAward, order }) => {
      const lower = rules.find(({ award }) => codeKey(award) === codeKey(lowerAward));
      const isMet = earned.some(({ award }) => codeKey(award) === codeKey(lowerAward));
      return !isMet && (lower === undefined || lower.order >= order);
    })
    .map(({ award, lowerAward }) =>
      warning({
        what: `Không đạt ${award} thì vẫn giữ ${lowerAward}, nhưng ${lowerAward} chưa được bỏ phiếu`,
        where: { tab: "Ngưỡng phiếu", column: "Thấp hơn một bậc" },
        remedy: `Bỏ phiếu ${lowerAward} trước`,
      }),
    );
}

function ruleOf({ award }: BallotLine, rules: readonly SessionRule[]): SessionRule | undefined {
  return rules.find((rule) => codeKey(rule.award) === codeKey(award));
}
