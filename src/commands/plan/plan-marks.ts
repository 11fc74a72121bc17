import type { Period } from "../../domain/calendar-date";
import { type CompleteGround, type Ground, groundLine, isComplete } from "../../domain/papers/ground";
import { anniversaryNear } from "../../domain/plan/anniversary";
import type { Assignment } from "../../domain/plan/assignment";
import { type CommemorationDay, foundingYear } from "../../domain/plan/commemoration-day";
import { type Milestone, milestoneLine } from "../../domain/plan/milestone";
import {
  anniversaryPhrase,
  isFault,
  type ListName,
  type MarkContext,
  type MarkFault,
  printPlain,
} from "../../domain/plan/plan-text";
import type { EmulationRound } from "../../domain/plan/round";
import type { Target } from "../../domain/plan/target";
import type { Problem } from "../../domain/problem";
import { commemorationDays } from "../../register/tables/plan/commemoration-days";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { rounds } from "../../register/tables/plan/rounds";
import { describePlace } from "../../vietnamese/place";
import { comparableLabel } from "../../vietnamese/text";

/** The rows of the register that the marks of one round's plan may name, in their order. */
export interface MarkSources {
  readonly round: EmulationRound;
  /** Null where the round's days are wrong, which is a problem of its own: anniversaries are not held against it. */
  readonly period: Period | null;
  readonly days: readonly CommemorationDay[];
  /** Those the text may name: the round's own and those of every round. */
  readonly grounds: readonly Ground[];
  /** Those `{căn cứ}` lists, in the order they are printed. */
  readonly listedGrounds: readonly CompleteGround[];
  /** Why a ground cannot be printed. */
  unfinished(ground: Ground): Problem;
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly assignments: readonly Assignment[];
  /** The names of the recipients, unpunctuated. */
  readonly recipients: readonly string[];
  readonly words: MarkContext["words"];
}

/** What the marks of a plan have named so far; printing adds to it. */
export interface MarksUsed {
  /** Named by their codes. */
  readonly grounds: Set<Ground>;
  /** The lists that were printed. */
  readonly lists: Set<ListName>;
  readonly days: Set<CommemorationDay>;
}

/** What marks of a plan's content stand for, and how its other texts are printed. */
export interface PlanMarks {
  readonly content: MarkContext;
  /** Prints a text of another tab: its title, a recipient. It may name things by their codes, but holds no list. */
  printed(text: string, tab: string): string | MarkFault;
}

/** Looks up what marks name, and notes it in `used`; a code is found whatever its case. */
export function marksOf(sources: MarkSources, used: MarksUsed): PlanMarks {
  const { round, period } = sources;

  function anniversary(code: string) {
    const day = byCode(sources.days, code);
    if (!day) return unknown(`Không có ngày kỷ niệm mã “${code}”`, commemorationDays.tab);
    used.days.add(day);
    if (!period) return { day, years: 1, on: day.founded, onYear: (foundingYear(day) ?? 0) + 1 };
    return (
      anniversaryNear(day, period)?.anniversary ?? {
        what: `Ngày kỷ niệm mã “${day.code}” chưa có ngày gốc`,
        remedy: `Điền cột “Ngày gốc” của dòng ấy ở tab “${commemorationDays.tab}”; chỉ biết năm thì điền cột “Năm gốc”`,
      }
    );
  }

  /** The lines of a list, each part printed; the first fault of a line instead. */
  function printedLines<T>(
    rows: readonly T[],
    tab: string,
    line: (row: T, print: (text: string) => string) => string,
  ): readonly string[] | MarkFault {
    const faults: MarkFault[] = [];
    const print = (text: string) => {
      const printed = printedAs(text, tab, withoutLists);
      if (typeof printed === "string") return printed;
      faults.push(printed);
      return "";
    };
    const lines = rows.map((row) => line(row, print));
    return faults[0] ?? lines;
  }

  /** A ground may hold marks of days and milestones, but names no other ground. */
  function printedGround(ground: CompleteGround): CompleteGround | MarkFault {
    const summary = printedAs(ground.summary, grounds.tab, { ...withoutLists, ground: notHere });
    return typeof summary === "string" ? { ...ground, summary } : summary;
  }

  const lists: Readonly<Record<ListName, () => readonly string[] | MarkFault>> = {
    days() {
      const found = round.days.map(anniversary);
      return found.find(isFault) ?? found.flatMap((day) => (isFault(day) ? [] : [anniversaryPhrase(day)]));
    },
    grounds() {
      const printed = sources.listedGrounds.map(printedGround);
      return printed.find(isFault) ?? printed.flatMap((each) => (isFault(each) ? [] : [groundLine(each)]));
    },
    milestones: () =>
      printedLines(sources.milestones, milestones.tab, (row, print) =>
        milestoneLine({
          ...row,
          ...{
            what: print(row.what),
            place: print(row.place),
            who: print(row.who),
            toWhom: print(row.toWhom),
          },
        }),
      ),
    targets: () =>
      printedLines(sources.targets, listTabs.targets, ({ target }, print) => unpunctuated(print(target))),
    assignments: () =>
      printedLines(
        sources.assignments,
        listTabs.assignments,
        ({ who, task }, print) => `${print(who)}: ${unpunctuated(print(task))}`,
      ),
    recipients: () => printedLines(sources.recipients, listTabs.recipients, (name, print) => print(name)),
  };

  const content: MarkContext = {
    words: sources.words,
    anniversary,
    milestone: (code) =>
      byCode(sources.milestones, code) ??
      unknown(`Đợt “${round.code}” không có mốc mã “${code}”`, milestones.tab),
    ground(code) {
      const ground = byCode(sources.grounds, code);
      if (!ground) return unknown(`Không có căn cứ mã “${code}”`, grounds.tab);
      used.grounds.add(ground);
      if (isComplete(ground)) return printedGround(ground);
      const { what, where } = sources.unfinished(ground);
      return { what, remedy: `Điền ở ${describePlace(where ?? { tab: grounds.tab })}` };
    },
    list(name) {
      used.lists.add(name);
      const lines = lists[name]();
      return isFault(lines) || lines.length > 0 ? lines : emptyList(name, round);
    },
  };
  const withoutLists: MarkContext = { ...content, list: notHere };
  return { content, printed: (text, tab) => printedAs(text, tab, withoutLists) };
}

/** A text as printed, or its first fault, which says in which text of which tab it stands. */
function printedAs(text: string, tab: string, context: MarkContext): string | MarkFault {
  const { text: printed, faults } = printPlain(text, context);
  const [fault] = faults;
  if (fault === undefined) return printed;
  return { ...fault, what: `${fault.what}, trong “${firstWords(text)}” ở tab “${tab}”` };
}

function firstWords(text: string): string {
  const [first = ""] = text.trim().split(/\n/);
  return first.length > 60 ? `${first.slice(0, 60).trimEnd()}…` : first;
}

function notHere(): MarkFault {
  return {
    what: "Dấu này chỉ dùng trong nội dung kế hoạch",
    remedy: "Viết lời thay cho dấu, hoặc chuyển dấu sang tab “Nội dung kế hoạch”",
  };
}

const listTabs: Readonly<Record<ListName, string>> = {
  days: rounds.tab,
  grounds: grounds.tab,
  milestones: milestones.tab,
  targets: "Chỉ tiêu",
  assignments: "Phân công",
  recipients: "Nơi nhận",
};

function emptyList(name: ListName, round: EmulationRound): MarkFault {
  return {
    what: `Đợt “${round.code}” chưa có gì để in ở chỗ này`,
    remedy: `Nhập vào tab “${listTabs[name]}”, hoặc bỏ dấu này khỏi nội dung`,
  };
}

function unknown(what: string, tab: string): MarkFault {
  return { what, remedy: `Dùng một mã có trong tab “${tab}”, hoặc thêm vào tab đó` };
}

function byCode<T extends { readonly code: string }>(rows: readonly T[], code: string): T | undefined {
  return rows.find((row) => comparableLabel(row.code) === comparableLabel(code));
}

/** A line of a list gets its punctuation where it is printed. */
function unpunctuated(text: string): string {
  return text.trim().replace(/[;.,\s]+$/, "");
}
