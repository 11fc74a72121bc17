import { percentFigure } from "../../vietnamese/numbers";
import type { SessionRule } from "./session";

/** What a line's yes votes are held against: `yes × thresholdIn` beside `thresholdOf × total`, in whole numbers. */
export type Threshold = Pick<SessionRule, "thresholdOf" | "thresholdIn" | "comparator">;

/** What the total is counted on. */
export type Denominator = SessionRule["denominator"];

/**
 * The least yes that passes (domain.md 4): 12 for at least 4/5 of 15, 6 for more than 1/2 of 10. Of a total of 0 nobody
 * passes: the least is 1.
 */
export function neededOf({ thresholdOf, thresholdIn, comparator }: Threshold, total: number): number {
  const share = thresholdOf * total;
  const rest = share % thresholdIn;
  const whole = (share - rest) / thresholdIn;
  return Math.max(1, comparator === "moreThan" || rest > 0 ? whole + 1 : whole);
}

/** Whether so many yes reach the threshold; of a total of 0 none do. A rounded rate never decides: 89,96 % is not 90 %. */
export function meets(
  { thresholdOf, thresholdIn, comparator }: Threshold,
  yes: number,
  total: number,
): boolean {
  const [reached, bound] = [yes * thresholdIn, thresholdOf * total];
  return total > 0 && (comparator === "moreThan" ? reached > bound : reached >= bound);
}

/** More is asked for than just what was reached: half of the votes where more than half is needed. */
export function isAtBound(
  { thresholdOf, thresholdIn, comparator }: Threshold,
  yes: number,
  total: number,
): boolean {
  return comparator === "moreThan" && total > 0 && yes * thresholdIn === thresholdOf * total;
}

/** "4/5". */
export function thresholdText({ thresholdOf, thresholdIn }: Threshold): string {
  return `${thresholdOf}/${thresholdIn}`;
}

/** "≥ 80%", "> 2/3". */
export function thresholdWords(threshold: Threshold): string {
  return `${threshold.comparator === "atLeast" ? "≥" : ">"} ${shareWords(threshold.thresholdOf, threshold.thresholdIn)}`;
}

/** "80%", "87,50%"; "2/3" where a percentage of two decimals would not be exact. */
export function shareWords(of: number, within: number): string {
  const hundredths = of * 10_000;
  if (hundredths % within !== 0) return `${of}/${within}`;
  return percentFigure(hundredths / within / 100);
}

/** Who is counted, as it follows a figure. */
const countedNames: Readonly<Record<Denominator, string>> = {
  members: "thành viên",
  eligible: "thành viên được bỏ phiếu",
  present: "thành viên có mặt",
  asked: "người có mặt hoặc được xin ý kiến",
  returned: "phiếu thu về",
  valid: "phiếu hợp lệ",
};

/** "15 thành viên", "14 phiếu thu về". */
export function totalWords(denominator: Denominator, total: number): string {
  return `${total} ${countedNames[denominator]}`;
}

/** "≥ 80% của 15 thành viên". */
export function boundWords(threshold: Threshold, denominator: Denominator, total: number): string {
  return `${thresholdWords(threshold)} của ${totalWords(denominator, total)}`;
}
