import type { AwardRule } from "../../awards/award-rule";
import type { Check } from "./check";
import type { CheckContext, HistoryRow } from "./check-context";
import { type Held, heldThisYear } from "./held";
import { awardChoice } from "./wording";

/** A chain of times, in school years by the calendar year they begin in; all from early to late. */
interface ChainYears {
  /** Years of the chain that have a time. */
  readonly found: readonly number[];
  readonly missing: readonly number[];
  /** Times that are no year of the chain: before it, or between two of its years. */
  readonly outside: readonly number[];
}

/** The chain of `needed` times, `spacing` years apart, that ends with the year `last`, in the years that have a time. */
function chainYears(times: ReadonlySet<number>, last: number, needed: number, spacing: number): ChainYears {
  const years = Array.from({ length: needed }, (_, index) => last - index * spacing).reverse();
  return {
    found: years.filter((year) => times.has(year)),
    missing: years.filter((year) => !times.has(year)),
    outside: [...times].filter((year) => !years.includes(year)).sort((a, b) => a - b),
  };
}

/**
 * Consecutive times (lần liên tục) of a base award. Sudden and thematic awards do not count (domain.md 3). A gap, rows
 * known by the name alone, and years the history does not reach are a person's to judge: missing history never refuses.
 */
export const chain: Check = {
  label: "Các lần liên tục",
  proposal: "Chỉ xét khi có quyết định khen thưởng của năm còn thiếu",
  unitReads: "message",
  councilReads: "message",
  restsOn: "baseAwards",
  check(nominee, rule, context) {
    const needed = rule.figure;
    if (needed === null || rule.base.length === 0) return null;
    const history = context.historyOf(nominee);
    const held: Held = rule.thisYear ? heldThisYear(nominee, rule.base, context, "lasting") : "none";
    const sureRows = history.filter(({ sure }) => sure);
    if (chainOf(sureRows, held === "held", rule, needed, context).missing.length === 0) return null;

    const award = awardChoice(context.awards, rule.base);
    const apart = (rule.spacing ?? 1) > 1 ? ` cách nhau ${rule.spacing} năm` : "";
    const named = (years: readonly number[]) => years.map(context.years.name).join(", ");
    const { found, missing, outside } = chainOf(
      history,
      held === "held" || held === "likely",
      rule,
      needed,
      context,
    );
    const times = found.length === 0 ? "" : ` (${named(found)})`;
    if (missing.length === 0)
      return {
        message: `Đủ ${needed} lần ${award} liên tục${apart}${times} nếu tính cả lần đối chiếu theo họ tên`,
        severity: "review",
      };

    const message = `Mới có ${found.length}/${needed} lần ${award} liên tục${apart}${times}; thiếu ${named(missing)}`;
    const missingBefore = missing.filter((year) => year < thisStart(context));
    if (!sureRows.some(({ row }) => row.schoolYear !== context.register.year.code))
      return {
        message: `${message}; chưa có lịch sử khen thưởng của chính người, tập thể này`,
        severity: "review",
      };
    if (missingBefore.some((year) => year < (context.historyFrom ?? year)))
      return { message: `${message}; lịch sử khen thưởng hiện có bắt đầu sau năm đó`, severity: "review" };
    const gap =
      outside.some((year) => missingBefore.some((lost) => year < lost)) || isBroken(found, missingBefore);
    if (gap || found.length + outside.length >= needed) {
      const more = outside.length === 0 ? "" : `, còn có ${named(outside)}`;
      return { message: `${message}; ngắt quãng${more}`, severity: "review" };
    }
    if (missingBefore.length === missing.length) return { message };
    return {
      message: `${message}; ${held === "blocked" ? "đề nghị năm nay đang bị chặn" : "năm nay chưa được đề nghị"}`,
    };
  },
};

/** The nominee's chain by these rows of the history, which ends this year or with the latest time before it. */
function chainOf(
  history: readonly HistoryRow[],
  heldNow: boolean,
  rule: AwardRule,
  needed: number,
  context: CheckContext,
): ChainYears {
  const now = thisStart(context);
  const spacing = Math.max(1, rule.spacing ?? 1);
  const before = history
    .filter(({ row }) => !row.sudden && rule.base.includes(row.award))
    .flatMap(({ row }) => context.years.start(row.schoolYear) ?? [])
    .filter((year) => year < now);
  if (rule.thisYear) return chainYears(new Set(heldNow ? [...before, now] : before), now, needed, spacing);
  const latest = Math.max(...before, Number.NEGATIVE_INFINITY);
  return chainYears(new Set(before), latest >= now - spacing ? latest : now - 1, needed, spacing);
}

function isBroken(found: readonly number[], missing: readonly number[]): boolean {
  return found.some((year) => missing.some((lost) => year < lost));
}

function thisStart({ years, register: { year } }: CheckContext): number {
  return years.start(year.code) ?? year.from.year;
}
