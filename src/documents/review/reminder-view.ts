import { daysLater } from "../../domain/calendar-date";
import { deadlineToTell, sameDeadline } from "../../domain/deadline";
import type { OwedItem, OwingUnit, ReceivedState } from "../../domain/review/owed";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { type Unit, unitKinds } from "../../domain/school/unit";
import { hourText, longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, comparableLabel, upperFirst } from "../../vietnamese/text";
import { addresseesView } from "../engine/addressees-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "./review-paper";
import { byDuePhrase, councilName, dueCell, overdueText, planPhrase, submissionsFor } from "./review-words";

/** What a reminder tells beside what every document of a review says. */
export interface ReminderTold {
  /** Who has sent and who owes what; at least one unit owes something. */
  readonly state: ReceivedState;
}

type ReminderData = ReviewPaper & ReminderTold;

/** So many units are named behind "Kính gửi:"; more of them go by one name, and stand in the table. */
const namedUnits = 6;

/** The summary of a reminder, printed behind "V/v" and kept in the book. */
export function reminderTitle(review: ReviewPeriod): string {
  return `đôn đốc gửi hồ sơ ${submissionsFor(review)}`;
}

/** The reminder as its template names things (công văn đôn đốc, domain.md 5.2). Facts only. */
export function reminderView(data: ReminderData) {
  const { settings, byCouncil, document, state, signer, recipients, now } = data;
  const unitWord = unitWordFor(data);
  // One unit is called by its name; several are those of the table.
  const one = state.owing.length === 1 ? state.owing[0]?.unit.name : undefined;
  const whom = one ?? `các ${unitWord} có tên trên`;
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, document.title),
    ...addresseesOf(state, unitWord),
    "đoạn mở đầu": openingParagraphs(data).map(lineView),
    dòng: state.owing.map(rowView),
    "đoạn tiếp theo": [
      `Đề nghị ${whom} hoàn thành phần còn thiếu và gửi về ${officeOf(data)} ${newDeadline(data)}.`,
      ...(settings.sanction === "" ? [] : [settings.sanction]),
    ].map(lineView),
    "đoạn kết": [lineView(`Trân trọng thông báo để ${one ?? `các ${unitWord}`} biết, thực hiện./.`)],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

/**
 * What units are called throughout the letter: as the school does ("phòng, khoa"), unless one is none of that: a trade union is a
 * "đơn vị".
 */
function unitWordFor({ settings: { unitWord }, units }: ReminderData): string {
  const words = comparableLabel(unitWord).split(/[,;/]| và /);
  const kinds = words.map((word) => word.trim()).filter((word) => word !== "");
  const isCalled = ({ name, kind }: Unit) =>
    kinds.some((word) => comparableLabel(name).startsWith(word) || comparableLabel(unitKinds[kind]) === word);
  return kinds.length === 0 || kinds.includes(anyUnit) || units.every(isCalled) ? unitWord : anyUnit;
}

const anyUnit = "đơn vị";

/** Where the units send it. */
function officeOf({ settings }: ReminderData): string {
  const { submissionsOffice } = settings;
  return submissionsOffice === ""
    ? `thường trực ${councilName(settings)}`
    : comparable(submissionsOffice).replace(/[.;]+$/, "");
}

/** By when: in time while there is time; else days after the letter's own day, or at once. */
function newDeadline({ settings: { reminderDays }, document, state, now }: ReminderData): string {
  const items = state.owing.flatMap((unit) => unit.items);
  if (items.every(({ due, overdue }) => due !== null && overdue === null)) return "đúng hạn";
  if (reminderDays === 0) return "ngay khi nhận được công văn này";
  return `chậm nhất là ${longDate(daysLater(document.date ?? now, reminderDays))}`;
}

function addresseesOf({ owing, units }: ReceivedState, unitWord: string) {
  const names = owing.map(({ unit }) => unit.name);
  if (names.length > namedUnits || (names.length === units && names.length > 1)) {
    return { "kính gửi": [lineView(`Các ${unitWord} thuộc trường`)], "kính gửi nhiều nơi": [] };
  }
  return addresseesView(names);
}

function openingParagraphs(data: ReminderData): readonly string[] {
  const { settings, review, plan, state, now } = data;
  const unitWord = unitWordFor(data);
  const due = deadlineToTell(review);
  const byPlan = planPhrase(plan);
  const ordered = [
    `${byPlan === "" ? "Các" : `Thực hiện ${byPlan}, các`} ${unitWord} gửi hồ sơ ${submissionsFor(review)} về thường trực ${councilName(settings)}`,
    due ? byDuePhrase(due) : "",
  ];
  const { units, complete, silent, owing } = state;
  const counts = [
    `${twoDigits(complete)}/${twoDigits(units)} ${unitWord} đã hoàn thành hồ sơ`,
    ...(owing.length > silent ? [`${twoDigits(owing.length - silent)} ${unitWord} còn thiếu`] : []),
    ...(silent > 0 ? [`${twoDigits(silent)} ${unitWord} chưa gửi`] : []),
  ];
  return [
    `${ordered.filter((part) => part !== "").join(" ")}.`,
    `Đến ${hourText(now)} ${longDate(now)}, ${counts.join("; ")}. Những phần còn phải hoàn thành cụ thể như sau:`,
  ];
}

function rowView({ unit, items }: OwingUnit, index: number) {
  // One deadline is told once; where they differ, each line says what it is about.
  const groups = byDue(items);
  const several = groups.length > 1;
  return {
    tt: String(index + 1),
    "đơn vị": unit.name,
    "còn thiếu": upperFirst(items.map(({ what }) => owedWords(what)).join("; ")),
    "hạn nộp": groups.map(([{ due }]) => (due ? dueCell(due) : "")).join("\n"),
    "ghi chú": groups
      .map(([first, ...more]) => {
        const text = overdueText(first.overdue);
        const what = [first, ...more].map((item) => owedWords(item.what)).join(", ");
        return text === "" || !several ? text : `${what}: ${text}`;
      })
      .filter((text) => text !== "")
      // After a semicolon the sentence goes on.
      .map((text, at) => (at === 0 ? upperFirst(text) : text))
      .join(";\n"),
  };
}

/** What is owed, as the letter says it: a list that is there is not closed, because the unit has not said so. */
function owedWords(what: string): string {
  return /^chốt danh sách/.test(what) ? `xác nhận ${what}` : what;
}

/** Items that are due at the same time, together, in the order of the first of each. */
function byDue(items: readonly OwedItem[]): readonly (readonly [OwedItem, ...OwedItem[]])[] {
  const groups: [OwedItem, ...OwedItem[]][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => sameDeadline(first.due, item.due));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
