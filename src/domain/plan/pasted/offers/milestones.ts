import { shortDate } from "../../../../vietnamese/dates";
import { comparable } from "../../../../vietnamese/text";
import { type CalendarDate, compareDates, daysBetween, isSameDay, type Period } from "../../../calendar-date";
import type { MilestoneEnd } from "../../../deadline";
import { type Milestone, milestoneDates, wholeDays } from "../../milestone";
import type { Offer, PasteContext } from "./offer";
import { dateOf, dateSource } from "./typed-date";

const shortSource =
  "(\\d{1,2})\\s?(?:\\/{1,2}|[.-])\\s?(\\d{1,2})(?:\\s?(?:\\/{1,2}|[.-])\\s?(\\d{4}))?(?!\\d)";

/** "01/3/2023 đến ngày 03/7/2023", "03/7/2023-07/7/2023", after "từ ngày" or not. */
const range = new RegExp(
  `(?<![\\d/])${shortSource}(\\s*(?:[-–—]|đến(?:\\s+hết)?(?:\\s+ngày)?)\\s*)${dateSource}`,
  "giu",
);

/** "trước ngày 07/7/2023", "đến hết ngày …", "chậm nhất là ngày …". */
const deadline = new RegExp(
  `(?<!\\p{L})(trước(?:\\s+ngày)?|(?:đến\\s+)?hết(?:\\s+ngày)?|chậm nhất(?:\\s+là)?(?:\\s+(?:vào\\s+)?ngày)?|muộn nhất(?:\\s+là)?(?:\\s+(?:vào\\s+)?ngày)?|hạn cuối(?:\\s+là)?(?:\\s+ngày)?)\\s+${dateSource}`,
  "giu",
);

/**
 * Days and spans of days that could be milestones of the round: those the register has, and new ones. `known` are the round's, with those
 * that were offered for earlier rows.
 */
export function milestoneOffers(
  text: string,
  { round, period }: PasteContext,
  known: readonly Milestone[],
): readonly Offer[] {
  const offers: Offer[] = [];
  const steps = [...known];

  function step(
    from: CalendarDate | null,
    to: CalendarDate,
    end: MilestoneEnd,
    what: string,
  ): [Milestone, boolean] {
    const there =
      steps.find((each) => isSameDay(each.from, from) && isSameDay(each.to, to) && each.end === end) ??
      (from === null ? steps.find((each) => isSameDay(each.to, to) && each.end === end) : undefined);
    if (there) return [there, !known.includes(there)];
    const order = Math.max(0, ...steps.map((each) => each.order)) + 1;
    const made: Milestone = {
      ...{ code: newCode(steps), round, order, what, from, to, end, ...wholeDays, who: "", toWhom: "" },
    };
    steps.push(made);
    return [made, true];
  }

  for (const found of text.matchAll(range)) {
    const [whole, d1 = "", m1 = "", y1 = "", between = "", d2 = "", m2 = "", y2 = ""] = found;
    const to = dateOf(d2, m2, y2);
    const from = to && dateOf(d1, m1, y1 === "" ? yearBefore(Number(m1), to) : y1);
    if (!to || !from || compareDates(from, to) > 0 || !isNear(from, to, period)) continue;
    // A day and its return are an anniversary.
    if (to.year > from.year && from.day === to.day && from.month === to.month) continue;
    const at = found.index ?? 0;
    const [milestone, isNew] = step(from, to, "inclusive", whatOf(text, at, at + whole.length));
    offers.push({
      ...{ kind: "milestone", start: at, end: at + whole.length, typed: whole },
      mark: `{mốc từ: ${milestone.code}}${between}{mốc đến: ${milestone.code}}`,
      computed: `${shortDate(milestone.from ?? from)}${between}${shortDate(milestone.to)}`,
      adds: isNew ? { table: "milestones", row: milestone } : null,
    });
  }
  for (const found of text.matchAll(deadline)) {
    const [whole, word = "", d = "", m = "", y = ""] = found;
    const to = dateOf(d, m, y);
    const at = found.index ?? 0;
    if (
      !to ||
      !isNear(to, to, period) ||
      offers.some(({ start, end }) => start < at + whole.length && at < end)
    )
      continue;
    const isBefore = /^trước/iu.test(word);
    const [milestone, isNew] = step(null, to, isBefore ? "exclusive" : "inclusive", taskBefore(text, at));
    const dates = milestoneDates(milestone);
    // The mark prints the word too, where it is the same one.
    const isWhole = comparable(word) === dates.slice(0, dates.length - shortDate(to).length).trim();
    offers.push({
      ...{ kind: "milestone", start: at, end: at + whole.length, typed: whole },
      mark: isWhole ? `{mốc: ${milestone.code}}` : `${word} {mốc đến: ${milestone.code}}`,
      computed: isWhole ? dates : `${word} ${shortDate(milestone.to)}`,
      adds: isNew ? { table: "milestones", row: milestone } : null,
    });
  }
  offers.push(...dayOffers(text, known).filter((day) => !offers.some((other) => overlaps(day, other))));
  return offers;
}

function overlaps(a: Offer, b: Offer): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The days of the register's own steps of one day, as they are printed, with their hours or without: "ngày 13/11/2026"; a cited paper's is none. */
function dayOffers(text: string, known: readonly Milestone[]): readonly Offer[] {
  return known.flatMap((milestone): readonly Offer[] => {
    const printed = milestoneDates(milestone);
    const isDay = compareDates(milestone.from ?? milestone.to, milestone.to) === 0;
    if (!isDay || !/^(?:từ \d+ giờ|ngày) .*\d{4}$/u.test(printed)) return [];
    return placesOf(printed, text).map((start) => ({
      ...{ kind: "milestone", start, end: start + printed.length, typed: printed, computed: printed },
      ...{ mark: `{mốc: ${milestone.code}}`, adds: null },
    }));
  });
}

/** Where some words stand in a text as they are, and not as part of others. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!/\d/.test(text.charAt(at + words.length)) && !isPartOfAnother.test(text.slice(0, at)))
      places.push(at);
  }
  return places;
}

/** What stands before a day that ends a span, begins one, or is a paper's. */
const isPartOfAnother = /(?:(?<!\p{L})(?:từ|đến|hết|trước|sau|giờ \d\d|số \S+|\S+\/\S+)\s+)$|\p{L}$/iu;

/** A span without its first year begins in the year it ends in, or in the one before. */
function yearBefore(month: number, to: CalendarDate): string {
  return String(month > to.month ? to.year - 1 : to.year);
}

/** Far from the round's days it is history, not a step. */
function isNear(from: CalendarDate, to: CalendarDate, period: Period | null): boolean {
  if (period === null) return false;
  return daysBetween(to, period.from) <= daysAround && daysBetween(period.to, from) <= daysAround;
}

const daysAround = 180;

/** What is to be done by then: the words before the date, back to the clause's beginning or to the date before. */
function taskBefore(text: string, start: number): string {
  const clause =
    text
      .slice(0, start)
      .split(/[;.:]|\d{4}/)
      .pop() ?? "";
  const words = comparable(clause).replace(/[(,]$/, "");
  return words.length > 3 ? shortened(words) : whatOf(text, start, start);
}

/** What is done then: the words behind the dates up to the clause's end, else those before them. */
function whatOf(text: string, start: number, end: number): string {
  const after = comparable(text.slice(end).split(/[;.]/)[0] ?? "").replace(/^[,:)\s]+/, "");
  const before = comparable(text.slice(0, start).split(/[;.:]/).pop() ?? "").replace(
    /\s*(từ\s*)?(ngày)?\s*[(,]?$/iu,
    "",
  );
  const label = comparable(text.slice(0, start).split(/[:.;]/)[0] ?? "");
  const words = [after, before, label].find((each) => each.length > 3) ?? comparable(text);
  return shortened(words);
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, "")} …` : words;
}

const longest = 140;

function newCode(steps: readonly Milestone[]): string {
  const taken = new Set(steps.map(({ code }) => code.toUpperCase()));
  let count = 1;
  while (taken.has(`M${count}`)) count++;
  return `M${count}`;
}
