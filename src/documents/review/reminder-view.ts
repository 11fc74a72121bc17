import { deadlineToTell, sameDeadline } from "../../domain/deadline";
import type { OwedItem, OwingUnit, ReceivedState } from "../../domain/review/owed";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import { hourText, longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { upperFirst } from "../../vietnamese/text";
import { addresseesView } from "../engine/addressees-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "./review-paper";
import { byDuePhrase, councilName, dueCell, overdueText, planPhrase, reviewPhrase } from "./review-words";

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
  return `đôn đốc gửi hồ sơ đề nghị khen thưởng, ${reviewPhrase(review)}`;
}

/** The reminder as its template names things (công văn đôn đốc, domain.md 5.2). Facts only. */
export function reminderView(data: ReminderData) {
  const { settings, byCouncil, document, state, signer, recipients, now } = data;
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, document.title),
    ...addresseesOf(state, settings),
    "đoạn mở đầu": openingParagraphs(data).map(lineView),
    dòng: state.owing.map(rowView),
    "đoạn tiếp theo": [
      `Đề nghị các ${settings.unitWord} có tên trên hoàn thành phần còn thiếu và gửi về thường trực ${councilName(settings)} ngay khi nhận được công văn này.`,
      ...(settings.sanction === "" ? [] : [settings.sanction]),
    ].map(lineView),
    "đoạn kết": [lineView("Trân trọng thông báo để các đơn vị biết, thực hiện./.")],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

function addresseesOf({ owing, units }: ReceivedState, { unitWord }: Settings) {
  const names = owing.map(({ unit }) => unit.name);
  if (names.length > namedUnits || (names.length === units && names.length > 1)) {
    return { "kính gửi": [lineView(`Các ${unitWord} thuộc trường`)], "kính gửi nhiều nơi": [] };
  }
  return addresseesView(names);
}

function openingParagraphs({ settings, review, plan, state, now }: ReminderData): readonly string[] {
  const due = deadlineToTell(review);
  const byPlan = planPhrase(plan);
  const ordered = [
    `${byPlan === "" ? "Các" : `Thực hiện ${byPlan}, các`} ${settings.unitWord} gửi hồ sơ đề nghị khen thưởng của ${reviewPhrase(review)} về thường trực ${councilName(settings)}`,
    due ? byDuePhrase(due) : "",
  ];
  const rest = twoDigits(state.owing.length);
  return [
    `${ordered.filter((part) => part !== "").join(" ")}.`,
    `Đến ${hourText(now)} ${longDate(now)}, thường trực ${councilName(settings)} đã nhận hồ sơ của ${twoDigits(state.received)}/${twoDigits(state.units)} ${settings.unitWord}; còn ${rest} ${settings.unitWord} phải hoàn thành, cụ thể như sau:`,
  ];
}

function rowView({ unit, items }: OwingUnit, index: number) {
  // One deadline is told once; where they differ, each line says what it is about.
  const groups = byDue(items);
  const several = groups.length > 1;
  return {
    tt: String(index + 1),
    "đơn vị": unit.name,
    "còn thiếu": upperFirst(items.map(({ what }) => what).join("; ")),
    "hạn nộp": groups.map(([{ due }]) => (due ? dueCell(due) : "")).join("\n"),
    "ghi chú": groups
      .map(([first, ...more]) => {
        const text = overdueText(first.overdue);
        const what = [first, ...more].map((item) => item.what).join(", ");
        return text === "" || !several ? upperFirst(text) : upperFirst(`${what}: ${text}`);
      })
      .filter((text) => text !== "")
      .join(";\n"),
  };
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
