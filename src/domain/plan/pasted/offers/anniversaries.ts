import { twoDigits } from "../../../../vietnamese/numbers";
import { comparable, comparableLabel } from "../../../../vietnamese/text";
import type { CalendarDate, Period } from "../../../calendar-date";
import { isSameDay } from "../../../calendar-date";
import { anniversaryNear } from "../../anniversary";
import type { CommemorationDay } from "../../commemoration-day";
import { anniversaryPhrase } from "../../plan-text";
import type { Offer, PasteContext } from "./offer";
import { dateOf, dateSource } from "./typed-date";

/** Two dates, a day and its return: "20/11/1982 - 20/11/2020". */
const fromTo = new RegExp(`(?<!\\d)${dateSource}\\s*[-–—]\\s*${dateSource}`, "g");

/** "38 năm ngày Nhà giáo Việt Nam": the count and the name that stand right before two dates. */
const counted = /(?<![\d.,/])(\d[\d.]*)\s+năm\s+((?:(?!\d+\s+năm\s)[^;:()])+?)\s*(\(?)\s*$/u;

/**
 * Anniversaries typed with their years and dates, by the day they go back to; and those typed with their years and the name of a day
 * the register knows. The years and the return are computed for the round, never taken from what was typed.
 */
export function anniversaryOffers(text: string, { days, period }: PasteContext): readonly Offer[] {
  if (period === null) return [];
  const dated = [...text.matchAll(fromTo)].flatMap((found) => datedOffer(text, found, days, period) ?? []);
  const taken = (at: number) => dated.some(({ start, end }) => start <= at && at < end);
  return [...dated, ...namedOffers(text, days, period).filter(({ start }) => !taken(start))];
}

function datedOffer(
  text: string,
  found: RegExpMatchArray,
  days: readonly CommemorationDay[],
  period: Period,
): Offer | null {
  const [dates, d1 = "", m1 = "", y1 = "", d2 = "", m2 = "", y2 = ""] = found;
  const founded = dateOf(d1, m1, y1);
  const at = found.index ?? 0;
  const back = dateOf(d2, m2, y2);
  if (founded === null || back === null || back.year <= founded.year) return null;
  // A school year's first and last day lie a year apart, too: years must have been counted, or the same day come back.
  const before = counted.exec(text.slice(0, at));
  const returns = founded.day === back.day && founded.month === back.month;
  if (!returns || (before === null && back.year - founded.year < 2)) return null;
  const known = days.find((day) => day.founded !== null && isSameDay(day.founded, founded));
  const name = comparable(before?.[2] ?? "");
  if (known === undefined && before === null) return null;
  const day = known ?? newDay(name, founded, days);
  const anniversary = anniversaryNear(day, period)?.anniversary;
  if (anniversary === undefined) return null;
  const adds = known === undefined ? ({ table: "days", row: day } as const) : null;
  const phrase = anniversaryPhrase(anniversary);
  const printedDates = phrase.slice(phrase.lastIndexOf("(") + 1, -1);
  const end = at + dates.length;
  if (before === null) {
    return offer(text, at, end, `{từ đến: ${day.code}}`, printedDates, adds);
  }
  const [, , , bracket = ""] = before;
  const closed = bracket !== "" && /^\s*\)/.exec(text.slice(end));
  const start = before.index;
  if (closed && comparableLabel(name) === comparableLabel(day.name)) {
    return offer(text, start, end + closed[0].length, `{kỷ niệm: ${day.code}}`, phrase, adds);
  }
  // Its own words for the day stay: the figures alone are computed.
  const between = text.slice(start + (before[1] ?? "").length, at);
  const mark = `{số năm: ${day.code}}${between}{từ đến: ${day.code}}`;
  const printed = `${twoDigits(anniversary.years)}${between}${printedDates}`;
  return offer(text, start, end, mark, printed, adds);
}

/** "38 năm ngày Nhà giáo Việt Nam" without dates: the figure alone. */
function namedOffers(text: string, days: readonly CommemorationDay[], period: Period): readonly Offer[] {
  const all = text.matchAll(/(?<![\d.,/])(\d[\d.]*)\s+năm\s+(?=\p{L})/gu);
  return [...all].flatMap((found) => {
    const [whole, figure = ""] = found;
    const at = found.index ?? 0;
    const rest = comparableLabel(text.slice(at + whole.length, at + whole.length + longestName));
    const day = days.find(({ name }) => rest.startsWith(comparableLabel(name)));
    const anniversary = day && anniversaryNear(day, period)?.anniversary;
    if (!day || !anniversary) return [];
    const end = at + figure.length;
    return [offer(text, at, end, `{số năm: ${day.code}}`, twoDigits(anniversary.years), null)];
  });
}

const longestName = 160;

function newDay(name: string, founded: CalendarDate, days: readonly CommemorationDay[]): CommemorationDay {
  const plain = `${founded.day}-${founded.month}`;
  const taken = days.some(({ code }) => comparableLabel(code) === plain);
  return { code: taken ? `${plain}-${founded.year}` : plain, name, founded, foundedYear: null };
}

function offer(
  text: string,
  start: number,
  end: number,
  mark: string,
  computed: string,
  adds: Offer["adds"],
): Offer {
  return { kind: "anniversary", start, end, typed: text.slice(start, end), mark, computed, adds };
}
