import { compareExact } from "../../vietnamese/collation";
import { shortDate } from "../../vietnamese/dates";
import { type Award, compareAwards } from "../awards/award";
import type { GroundReference } from "../awards/ground-reference";
import { type OverlapCase, type OverlapRule, overlapNames, overlapRuleFor } from "../awards/overlap-rule";
import { type CalendarDate, compareDates } from "../calendar-date";
import { grouped } from "../grouping";

/** An award with its reward, as it is given to one nominee together with others. */
export interface Overlapping {
  readonly id: string;
  readonly award: Award;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly achievement: string;
  /** What it is worth alone, in đồng; null where that is not known. */
  readonly full: number | null;
}

/** What becomes of an award given together with others. */
export interface Settled {
  readonly amount: number | null;
  /** The award that is paid instead, "" for none. */
  readonly paidBy: string;
  readonly grounds: readonly GroundReference[];
  readonly doubt: string;
}

export interface Overlap<T> {
  /** The same awards, each with what becomes of it. */
  readonly settled: ReadonlyMap<T, Settled>;
  /** The cases of *Thưởng cùng lúc* that there were. */
  readonly cases: ReadonlySet<OverlapCase>;
}

/**
 * What of the rewards of one nominee is paid (domain.md 3): first of each achievement its highest alone, since one
 * achievement is not rewarded many times; then the titles of one period, those of several, the forms, and a title beside a
 * form, each by its row of *Thưởng cùng lúc*. Of equal rewards the one that stands first in lists is paid. Where a row is
 * missing the highest is paid, which any row would pay, and of the rest nothing is said. What has no money, and exemplars,
 * take no part. The order of the awards does not matter.
 */
export function overlapOf<T extends Overlapping>(
  items: readonly T[],
  rules: readonly OverlapRule[],
  day: CalendarDate,
): Overlap<T> {
  const left = new Map<T, Pick<Settled, "paidBy" | "doubt">>();
  const grounds = new Map<T, readonly GroundReference[]>();
  const cases = new Set<OverlapCase>();

  function once(group: readonly T[]): T {
    const [highest, ...others] = highestFirst(group);
    for (const other of others)
      left.set(other, {
        paidBy: highest.id,
        doubt: `Cùng một thành tích với “${highest.award.name}”, đã tính thưởng một lần: xem lại vì một thành tích không khen thưởng nhiều lần`,
      });
    return highest;
  }

  function byRule(overlap: OverlapCase, group: readonly T[]): readonly T[] {
    if (group.length < 2) return group;
    cases.add(overlap);
    const rule = overlapRuleFor(rules, overlap, day);
    for (const item of group) grounds.set(item, [...(grounds.get(item) ?? []), ...(rule?.grounds ?? [])]);
    if (rule?.paid === "each") return group;
    const [highest, ...others] = highestFirst(group);
    const missing = `Tab “Thưởng cùng lúc” không có dòng nào đang áp dụng cho “${overlapNames[overlap]}”`;
    for (const other of others)
      left.set(other, rule ? { paidBy: highest.id, doubt: "" } : { paidBy: "", doubt: missing });
    return [highest];
  }

  const worth = items.filter(({ full }) => full !== null && full > 0);
  const rewarded = [...grouped(worth, achievementKey).values()].map(once);
  const titles = rewarded.filter(({ award }) => award.kind === "title").sort(compareRewards);
  const forms = rewarded.filter(({ award }) => award.kind === "form");
  const titlesPaid = byRule(
    "titlesOfSeveralPeriods",
    [...grouped(titles, periodKey).values()].flatMap((group) => byRule("titlesOfOnePeriod", group)),
  );
  const formsPaid = byRule("formsOfSeveralAchievements", forms);
  if (titlesPaid.length > 0 && formsPaid.length > 0) byRule("titleAndForm", [...titlesPaid, ...formsPaid]);

  const byId = new Map(items.map((item) => [item.id, item]));
  /** Who is paid in the end: the one paid instead may itself have given way. */
  function payer(id: string): string {
    const item = byId.get(id);
    const next = item && left.get(item)?.paidBy;
    return next ? payer(next) : id;
  }
  const settled = items.map((item) => {
    const away = left.get(item);
    const doubt = [away?.doubt ?? "", crossing(item, titles)].filter((text) => text !== "").join("; ");
    const paidBy = away ? payer(away.paidBy) : "";
    const amount = away ? (paidBy === "" ? null : 0) : item.full;
    return [item, { amount, paidBy, grounds: grounds.get(item) ?? [], doubt }] as const;
  });
  return { settled: new Map(settled), cases };
}

/** What is one achievement: a title's is its period; a form's is what it is given for, or its period where nothing is named. */
function achievementKey(item: Overlapping): string {
  const { award, achievement } = item;
  if (award.kind === "title") return JSON.stringify(["title", award.code, periodKey(item)]);
  const what = achievement === "" ? ["period", periodKey(item)] : ["achievement", achievement];
  return JSON.stringify(award.kind === "form" ? ["form", ...what] : ["exemplar", award.code, ...what]);
}

function periodKey({ from, to }: Overlapping): string {
  return `${shortDate(from)}–${shortDate(to)}`;
}

/** Two titles whose periods differ and yet share days: they count as of several periods, which may be a slip of a day. */
function crossing(item: Overlapping, titles: readonly Overlapping[]): string {
  if (!titles.includes(item)) return "";
  const other = titles.find(
    (title) =>
      periodKey(title) !== periodKey(item) &&
      compareDates(title.from, item.to) <= 0 &&
      compareDates(item.from, title.to) <= 0,
  );
  if (!other) return "";
  return `Thời gian ${periodKey(item)} có phần chung với thời gian ${periodKey(other)} của “${other.award.name}” mà không trùng: đã tính là hai thời gian khác nhau, xem lại`;
}

/** The highest reward first; of equal ones the higher award, then the earlier. */
function highestFirst<T extends Overlapping>(group: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = [...group].sort(compareRewards);
  if (!first) throw new Error("Nothing to pay");
  return [first, ...rest];
}

function compareRewards(a: Overlapping, b: Overlapping): number {
  return (
    (b.full ?? 0) - (a.full ?? 0) ||
    compareAwards(a.award, b.award) ||
    compareDates(a.from, b.from) ||
    compareDates(a.to, b.to) ||
    compareExact(a.id, b.id)
  );
}
