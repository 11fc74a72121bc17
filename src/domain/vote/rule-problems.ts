import type { Place } from "../../vietnamese/place";
import type { VotingRule } from "../awards/voting-rule";
import { codeKey } from "../code-key";
import { ballotRule } from "./ballot-rule";
import { type GradedProblem, refusal, warning } from "./graded-problem";
import { shareWords, thresholdWords } from "./threshold";

/** Where a setting stands in the register: the row of *Ngưỡng phiếu*, and the column of the setting. */
export type SettingPlace = (setting: keyof VotingRule) => Place | undefined;

/**
 * What contradicts within a row of *Ngưỡng phiếu*, told when it is saved and again when a session opens by it (domain.md 4).
 * What the law fixes otherwise `fixedProblems` tells, and what attendance makes of it `openingProblems`.
 */
export function ruleProblems(rule: VotingRule, place: SettingPlace): readonly GradedProblem[] {
  return [
    ...figureProblems(rule, place),
    ...tieProblems(rule, place),
    ...countingProblems(rule, place),
    ...reachProblems(rule, place),
    ...lowerAwardProblems(rule, place),
  ];
}

/** Thresholds, quorum and the second body's rate: whole figures, both of them or neither, above 0 and not above 1. */
function figureProblems(rule: VotingRule, place: SettingPlace): readonly GradedProblem[] {
  const problems: GradedProblem[] = [];
  const pairs = [
    ["thresholdOf", "thresholdIn", "Ngưỡng phiếu"],
    ["quorumOf", "quorumIn", "Tỷ lệ đủ họp"],
    ["secondBodyOf", "secondBodyIn", "Tỷ lệ phiếu của đơn vị"],
  ] as const;
  for (const [of, within, what] of pairs) {
    const [p, q] = [rule[of], rule[within]];
    if (p === null && q === null) continue;
    if (p === null || q === null)
      problems.push(
        refuse(place(p === null ? of : within), {
          what: `${what} chỉ có ${p === null ? "mẫu số" : "tử số"}`,
          remedy: "Ghi cả tử số và mẫu số, hoặc để trống cả hai",
        }),
      );
    else if (![p, q].every((figure) => Number.isSafeInteger(figure) && figure > 0) || p > q)
      problems.push(
        refuse(place(of), {
          what: `${what} ${p}/${q} không nằm giữa 0 và 1`,
          remedy: "Ghi hai số nguyên từ 1, tử số không lớn hơn mẫu số, ví dụ 4 và 5 là 80%",
        }),
      );
  }
  const { thresholdOf, thresholdIn, comparator } = rule;
  if (comparator === "moreThan" && thresholdOf === thresholdIn)
    problems.push(
      refuse(place("comparator"), {
        what: "Không ai có thể đạt hơn 100% số phiếu",
        remedy: "Chọn “Từ ngưỡng trở lên”, hoặc hạ ngưỡng",
      }),
    );
  return problems;
}

/** Who decides between equals, and how often one votes. */
function tieProblems(rule: VotingRule, place: SettingPlace): readonly GradedProblem[] {
  const problems: GradedProblem[] = [];
  const { ballot, tie, mostBallots } = rule;
  if (tie === "chairVoted" && ballot !== "hands")
    problems.push(
      refuse(place("tie"), {
        what: `${ballot === "secret" ? "Phiếu kín" : "Phiếu ý kiến không ghi tên"} thì không ai biết Chủ tọa đã bỏ phiếu cho bên nào`,
        remedy: "Chọn “Chủ tọa quyết định sau khi kiểm phiếu”, hoặc “Bỏ phiếu lại”",
      }),
    );
  if (mostBallots === null) return problems;
  if (!Number.isSafeInteger(mostBallots) || mostBallots < 1)
    problems.push(
      refuse(place("mostBallots"), {
        what: `Số lần bỏ phiếu nhiều nhất không thể là ${mostBallots}`,
        remedy: "Ghi số nguyên từ 1, hoặc để trống là 2",
      }),
    );
  else if (mostBallots === 1 && ballotRule(rule).tie === "secondBallot")
    problems.push(
      refuse(place("mostBallots"), {
        what: "Bằng phiếu thì bỏ phiếu lại, nhưng chỉ được bỏ phiếu một lần",
        remedy: "Ghi từ 2 lần, hoặc để Chủ tọa quyết định khi bằng phiếu",
      }),
    );
  return problems;
}

/** Who votes, and who is counted. */
function countingProblems(rule: VotingRule, place: SettingPlace): readonly GradedProblem[] {
  const { denominator, writtenOpinions, recusal } = rule;
  const { standInsVote, standInsInDenominator } = ballotRule(rule);
  const problems: GradedProblem[] = [];
  if (standInsVote && !standInsInDenominator && (denominator === "present" || denominator === "asked"))
    problems.push(
      refuse(place("standInsInDenominator"), {
        what: "Người dự thay bỏ phiếu nhưng không tính vào mẫu số: số phiếu đồng ý có thể nhiều hơn mẫu số",
        remedy: "Tính người dự thay vào mẫu số, hoặc không cho người dự thay bỏ phiếu",
      }),
    );
  if (denominator === "asked" && !writtenOpinions)
    problems.push(
      refuse(place("writtenOpinions"), {
        what: "Mẫu số tính cả người được xin ý kiến, nhưng ý kiến của họ không được tính",
        remedy: "Tính phiếu ý kiến vắng mặt, hoặc tính trên thành viên có mặt",
      }),
    );
  if (denominator === "present" && writtenOpinions)
    problems.push(
      warn(place("denominator"), {
        what: "Phiếu của người vắng mặt được tính, nhưng mẫu số chỉ có người có mặt",
        remedy: "Tính trên “Có mặt hoặc được xin ý kiến” nếu quy chế không nói khác",
      }),
    );
  if (denominator === "members" && recusal === "reduces")
    problems.push(
      refuse(place("recusal"), {
        what: "Mẫu số là tổng thành viên theo quyết định, không giảm được khi có người không bỏ phiếu cho mình",
        remedy: "Chọn “Giữ mẫu số” hoặc “Không quy định”, hoặc tính trên thành viên được bỏ phiếu",
      }),
    );
  return problems;
}

/** With no more present than the quorum asks nobody could pass: a meeting that may open, and decide nothing. */
function reachProblems(rule: VotingRule, place: SettingPlace): readonly GradedProblem[] {
  const { denominator, writtenOpinions, thresholdOf, thresholdIn, comparator } = rule;
  if (writtenOpinions || (denominator !== "members" && denominator !== "eligible")) return [];
  const { quorumOf, quorumIn } = ballotRule(rule);
  const missing = thresholdOf * quorumIn - quorumOf * thresholdIn;
  if (comparator === "atLeast" ? missing <= 0 : missing < 0) return [];
  return [
    warn(place("quorumOf"), {
      what: `Nếu chỉ vừa đủ họp (${shareWords(quorumOf, quorumIn)}) thì không ai có thể đạt ${thresholdWords(rule)}`,
      remedy: "Nâng tỷ lệ đủ họp, hoặc tính phiếu ý kiến của người vắng mặt",
    }),
  ];
}

function lowerAwardProblems(
  { award, lowerAward }: VotingRule,
  place: SettingPlace,
): readonly GradedProblem[] {
  if (lowerAward === "" || codeKey(lowerAward) !== codeKey(award)) return [];
  return [
    refuse(place("lowerAward"), {
      what: `${award} không thể là danh hiệu thấp hơn một bậc của chính nó`,
      remedy: "Ghi mã danh hiệu thấp hơn, hoặc để trống",
    }),
  ];
}

type Told = Pick<GradedProblem, "what" | "remedy">;

function refuse(where: Place | undefined, told: Told): GradedProblem {
  return refusal(where === undefined ? told : { ...told, where });
}

function warn(where: Place | undefined, told: Told): GradedProblem {
  return warning(where === undefined ? told : { ...told, where });
}
