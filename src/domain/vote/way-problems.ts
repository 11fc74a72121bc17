import { type GradedProblem, refusal, warning } from "./graded-problem";
import { type SessionRule, type VotingWay, votingWays } from "./session";

/** Ways that keep no secret, and those in which everybody sees how the others vote. */
const openWays: ReadonlySet<VotingWay> = new Set(["acclamation", "hands", "rollCall", "consultation"]);
const byHands: ReadonlySet<VotingWay> = new Set(["acclamation", "hands", "rollCall"]);

/** What contradicts between a rule and how a session is voted: secrecy, the chair's side, written opinions, one ballot too many. */
export function wayProblems(rule: SessionRule, way: VotingWay, ballot: number): readonly GradedProblem[] {
  const problems: GradedProblem[] = [];
  const wayName = votingWays[way].toLowerCase();
  const where = { tab: "Lượt bỏ phiếu", column: "Cách thu phiếu" };
  if (rule.ballot === "secret" && openWays.has(way))
    problems.push(
      refusal({
        what: `${rule.award} phải bỏ phiếu kín, không dùng được cách “${wayName}”`,
        where,
        remedy: "Chọn phiếu giấy hoặc phiếu điện tử",
      }),
    );
  if (rule.ballot === "hands" && !byHands.has(way))
    problems.push(
      warning({
        what: `Quy tắc của ${rule.award} là giơ tay, lượt này dùng “${wayName}”`,
        where,
        remedy: "Xem lại nếu không chủ ý",
      }),
    );
  if (rule.ballot === "opinion" && byHands.has(way))
    problems.push(
      warning({
        what: `Quy tắc của ${rule.award} là phiếu ý kiến, lượt này dùng “${wayName}”`,
        where,
        remedy: "Xem lại nếu không chủ ý",
      }),
    );
  if (rule.tie === "chairVoted" && !byHands.has(way))
    problems.push(
      refusal({
        what: `${rule.award}: bằng phiếu thì theo phía Chủ tọa đã biểu quyết, nhưng “${wayName}” không cho biết điều đó`,
        where: { tab: "Ngưỡng phiếu", column: "Bằng phiếu thì" },
        remedy: "Chọn “Chủ tọa quyết định sau khi kiểm phiếu”, hoặc “Bỏ phiếu lại”",
      }),
    );
  if (way === "consultation" && !rule.writtenOpinions)
    problems.push(
      refusal({
        what: `Quy tắc của ${rule.award} không tính phiếu ý kiến của người vắng mặt, nên không lấy ý kiến bằng văn bản được`,
        where: { tab: "Ngưỡng phiếu", column: "Tính phiếu ý kiến vắng mặt" },
        remedy: "Họp để bỏ phiếu, hoặc sửa quy tắc",
      }),
    );
  if (way === "consultation" && rule.denominator === "present")
    problems.push(
      refusal({
        what: `Quy tắc của ${rule.award} tính trên thành viên có mặt, nhưng lấy ý kiến bằng văn bản thì không có ai có mặt`,
        where: { tab: "Ngưỡng phiếu", column: "Tính trên" },
        remedy: "Tính trên “Có mặt hoặc được xin ý kiến”, hoặc họp để bỏ phiếu",
      }),
    );
  if (ballot > rule.mostBallots)
    problems.push(
      refusal({
        what: `${rule.award} chỉ được bỏ phiếu ${rule.mostBallots} lần, đây là lần ${ballot}`,
        where: { tab: "Lượt bỏ phiếu", column: "Lần bỏ phiếu" },
        remedy: "Người được quy tắc giao quyết định; ghi quyết định đó thay cho bỏ phiếu lại",
      }),
    );
  return problems;
}
