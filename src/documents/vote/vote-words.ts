import type { Award } from "../../domain/awards/award";
import { lastResorts, ties } from "../../domain/awards/voting-rule";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { CouncilMember } from "../../domain/vote/council";
import type { SessionQuota, SessionRule, VotingWay } from "../../domain/vote/session";
import { percentFigure, percentText, twoDigits } from "../../vietnamese/numbers";
import { lowerFirst } from "../../vietnamese/text";

/** What the register does not know is written by hand: the paper has room for it and says nothing. */
export const gap = "……………";

/** How the members vote, within a sentence. */
export const waysInSentence: Readonly<Record<VotingWay, string>> = {
  paperByLine: "bỏ phiếu kín bằng phiếu giấy",
  paperByBallot: "bỏ phiếu kín bằng phiếu giấy",
  acclamation: "biểu quyết cả danh sách",
  hands: "biểu quyết giơ tay",
  rollCall: "biểu quyết ghi danh",
  consultation: "xin ý kiến bằng văn bản",
  form: "bỏ phiếu kín bằng phiếu điện tử với mã dùng một lần",
};

/** Whether members fill in papers that a board hands out and counts. */
export function isOnPaper(way: VotingWay): boolean {
  return way === "paperByLine" || way === "paperByBallot" || way === "consultation";
}

/** Whether nobody may know who voted how. */
export function isSecret(way: VotingWay): boolean {
  return way === "paperByLine" || way === "paperByBallot" || way === "form";
}

const denominators: Readonly<Record<SessionRule["denominator"], string>> = {
  members: "tổng số thành viên Hội đồng",
  eligible: "số thành viên được bỏ phiếu",
  present: "số thành viên có mặt",
  asked: "số thành viên có mặt hoặc được xin ý kiến bằng văn bản",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
};

/** What a rate is counted on: "tổng số thành viên Hội đồng". */
export function denominatorWords(denominator: SessionRule["denominator"]): string {
  return denominators[denominator];
}

/** "80%", or "2/3" where the share is no whole percentage. */
export function shareWords(part: number, whole: number): string {
  return (part * 100) % whole === 0 ? `${(part * 100) / whole}%` : `${part}/${whole}`;
}

/** "từ 80% trở lên", "trên 50%". */
export function thresholdWords(
  rule: Pick<SessionRule, "thresholdOf" | "thresholdIn" | "comparator">,
): string {
  const share = shareWords(rule.thresholdOf, rule.thresholdIn);
  return rule.comparator === "atLeast" ? `từ ${share} trở lên` : `trên ${share}`;
}

/** "đạt khi có từ 80% trở lên số phiếu đồng ý, tính trên tổng số thành viên Hội đồng (theo Điều 5 …)". */
export function ruleWords(rule: SessionRule): string {
  const grounds = rule.grounds.trim();
  return [
    `đạt khi có ${thresholdWords(rule)} số phiếu đồng ý, tính trên ${denominatorWords(rule.denominator)}`,
    grounds === "" ? "" : ` (theo ${lowerFirst(grounds)})`,
  ].join("");
}

/** What else the rule says, where it says something: who does not vote, the second body, ties, ballots. */
export function ruleDetails(rule: SessionRule, nameOf: (code: string) => string): readonly string[] {
  const { recusal, secondBodyOf, secondBodyIn, womenFirst, tie, mostBallots, afterMost, lowerAward } = rule;
  return [
    ...(recusal === "none"
      ? []
      : [
          `thành viên được xét không bỏ phiếu cho mình và ${recusal === "keeps" ? "vẫn" : "không"} tính vào mẫu số`,
        ]),
    ...(secondBodyOf === null || secondBodyIn === null
      ? []
      : [`tỷ lệ phiếu bình xét của đơn vị cũng phải từ ${shareWords(secondBodyOf, secondBodyIn)} trở lên`]),
    ...(womenFirst ? ["số phiếu bằng nhau thì ưu tiên nữ"] : []),
    `bằng phiếu thì ${lowerFirst(ties[tie])}`,
    `bỏ phiếu không quá ${twoDigits(mostBallots)} lần, hết số lần thì ${lowerFirst(lastResorts[afterMost])}`,
    ...(lowerAward === "" ? [] : [`không đạt thì giữ ${nameOf(lowerAward)} nếu đã đạt`]),
  ];
}

const roundings: Readonly<Record<SessionQuota["rounding"], string>> = {
  down: "làm tròn xuống",
  halfUp: "làm tròn từ nửa lên",
  up: "làm tròn lên",
};

/** "không quá 15% số Lao động tiên tiến của năm học, làm tròn xuống". */
export function quotaWords(quota: SessionQuota, nameOf: (code: string) => string): string {
  return `không quá ${percentFigure(quota.percent)} số ${quota.base.map(nameOf).join(", ")} của năm học, ${roundings[quota.rounding]}`;
}

/** "từ 2/3 tổng số thành viên Hội đồng có mặt trở lên", the strictest of a session's awards; "" where it has no rules. */
export function quorumWords(rules: readonly SessionRule[]): string {
  const strictest = rules.reduce<SessionRule | null>(
    (most, rule) =>
      most === null || rule.quorumOf * most.quorumIn > most.quorumOf * rule.quorumIn ? rule : most,
    null,
  );
  if (strictest === null) return "";
  return `có mặt từ ${shareWords(strictest.quorumOf, strictest.quorumIn)} tổng số thành viên Hội đồng trở lên`;
}

/** "85,71% (12/14)": never rounded up to its threshold, and never without its base (domain.md 7). */
export function rateWords(
  yes: number,
  total: number,
  threshold: { readonly thresholdOf: number; readonly thresholdIn: number },
): string {
  if (total === 0) return "";
  const { thresholdOf: p, thresholdIn: q } = threshold;
  return `${percentText(yes, total, { threshold: { p, q } })}\n(${yes}/${total})`;
}

/** The name of an award, its code where the register has none of that code. */
export function awardNames(awards: readonly Award[]): (code: string) => string {
  const names = new Map(awards.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** "Trần Văn Thử, Trưởng khoa Mộc". */
export function memberWords({ name, position }: Pick<CouncilMember, "name" | "position">): string {
  return position === "" ? name : `${name}, ${position}`;
}

/** "Giảng viên, Khoa Mộc"; a collective is not said to be of itself. */
export function whoIs({
  name,
  position,
  unitName,
}: Pick<BallotLine, "name" | "position" | "unitName">): string {
  return [position, unitName === name ? "" : unitName].filter((part) => part !== "").join(", ");
}

/** "1-3, 5, 8-9": numbers on a paper. */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(", ");
}

/** "08 giờ 15" of "08:15"; what is no time stays as it was typed, and nothing is a gap. */
export function clockWords(time: string): string {
  const parts = /^\s*(\d{1,2})\s*[:hg]\s*(\d{2})\s*$/i.exec(time);
  if (parts) return `${twoDigits(Number(parts[1]))} giờ ${parts[2]}`;
  return time.trim() === "" ? gap : time.trim();
}

/** "đồng ý 13, không đồng ý 00, không có ý kiến 00" of a show of hands; a figure nobody kept is a gap. */
export function handsWords(hands: {
  readonly handsFor: number | null;
  readonly handsAgainst: number | null;
  readonly handsNone: number | null;
}): string {
  const figure = (count: number | null) => (count === null ? "……" : twoDigits(count));
  return `đồng ý ${figure(hands.handsFor)}, không đồng ý ${figure(hands.handsAgainst)}, không có ý kiến ${figure(hands.handsNone)}`;
}
