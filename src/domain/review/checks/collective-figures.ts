import { percentFigure } from "../../../vietnamese/numbers";
import type { Check } from "./check";
import type { CountingContext } from "./check-context";
import { decimalText, rateText, reachesPercent } from "./exact-share";
import { memberHolds } from "./held";
import type { Nominee } from "./nominee";
import { asTyped, awardChoice } from "./wording";

/** How many of a collective's members have an award this year or are validly nominated for it. */
export interface CollectiveFigures {
  readonly have: number;
  readonly members: number;
  /** "staff": counted on the staff list; "typed": as the unit typed it, which is to be said wherever it is shown. */
  readonly source: "staff" | "typed";
}

/**
 * The figures of a collective for some awards (codes): from the staff list where it has members of that unit, else what
 * the unit typed (`typedHave`); null where neither says.
 */
export function collectiveFigures(
  nominee: Nominee,
  awards: readonly string[],
  typedHave: number | null,
  context: CountingContext,
): CollectiveFigures | null {
  const { collective, nomination } = nominee;
  const members = collective === null ? [] : context.people.membersOf(collective.code);
  if (members.length > 0) {
    const have = members.filter(({ code }) => memberHolds(code, awards, context)).length;
    return { have, members: members.length, source: "staff" };
  }
  return typedHave === null
    ? null
    : { have: typedHave, members: nomination.memberCount ?? 0, source: "typed" };
}

/** At least so many percent of a collective have a base award: 50 % exactly is enough (domain.md 3). */
export const share: Check = {
  label: "Tỷ lệ trong tập thể",
  proposal: "Tính lại sau khi bỏ phiếu cho cá nhân",
  unitReads: "message",
  councilReads: "message",
  restsOn: "baseAwards",
  check(nominee, rule, context) {
    const { nomination } = nominee;
    if (nomination.kind === "individual" || rule.figure === null) return null;
    const award = awardChoice(context.awards, rule.base);
    const figures = collectiveFigures(nominee, rule.base, nomination.goodWorkers, context);
    if (figures === null || figures.members === 0)
      return { message: `Chưa có số người và số ${award} để tính tỷ lệ`, severity: "review" };
    const { have, members, source } = figures;
    const typed = source === "typed" ? ` (${asTyped})` : "";
    if (have > members)
      return { message: `Số ${award} ${have} nhiều hơn số người ${members}${typed}`, severity: "review" };
    if (reachesPercent(have, members, rule.figure)) return null;
    return {
      message: `Có ${have}/${members} ${award}, đạt ${rateText(have, members)}, cần từ ${percentFigure(rule.figure)}${typed}`,
    };
  },
};

/** At least so many of a collective have a base award (TTLĐXS: one CSTĐCS, domain.md 3). */
export const holders: Check = {
  label: "Số người trong tập thể",
  proposal: "Tính lại sau khi bỏ phiếu cho cá nhân",
  unitReads: "message",
  councilReads: "message",
  restsOn: "baseAwards",
  check(nominee, rule, context) {
    const { nomination } = nominee;
    if (nomination.kind === "individual" || rule.figure === null) return null;
    const award = awardChoice(context.awards, rule.base);
    const figures = collectiveFigures(nominee, rule.base, nomination.champions, context);
    if (figures === null) return { message: `Chưa có số ${award} của tập thể`, severity: "review" };
    if (figures.have >= rule.figure) return null;
    const typed = figures.source === "typed" ? ` (${asTyped})` : "";
    const have = figures.have === 0 ? "Chưa có" : `Mới có ${figures.have}`;
    return { message: `${have} ${award}, cần ít nhất ${decimalText(rule.figure)}${typed}` };
  },
};

/** A collective did at least so many percent of its tasks, by the year's assessment, else as the unit typed it. */
export const completion: Check = {
  label: "Mức hoàn thành nhiệm vụ",
  proposal: "Chỉ xét khi có xác nhận mức hoàn thành",
  unitReads: { instead: "kiểm tra lại mức hoàn thành nhiệm vụ" },
  councilReads: "message",
  restsOn: "nominee",
  check({ nomination, unitYear }, rule) {
    if (nomination.kind === "individual" || rule.figure === null) return null;
    const decided = unitYear?.completion ?? null;
    const shown = decided ?? nomination.completion;
    if (shown === null) return { message: "Chưa có mức hoàn thành nhiệm vụ", severity: "review" };
    if (shown >= rule.figure) return null;
    const typed = decided === null ? ` (${asTyped})` : "";
    return {
      message: `Hoàn thành ${percentFigure(shown)} nhiệm vụ, cần từ ${percentFigure(rule.figure)}${typed}`,
    };
  },
};
