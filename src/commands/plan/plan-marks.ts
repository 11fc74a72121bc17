import type { Period } from "../../domain/calendar-date";
import { type CompleteGround, type Ground, groundLine, isComplete } from "../../domain/papers/ground";
import { anniversaryWithin } from "../../domain/plan/anniversary";
import type { Assignment } from "../../domain/plan/assignment";
import type { CommemorationDay } from "../../domain/plan/commemoration-day";
import { type Milestone, milestoneLine } from "../../domain/plan/milestone";
import {
  anniversaryPhrase,
  isFault,
  type ListName,
  type MarkContext,
  type MarkFault,
} from "../../domain/plan/plan-text";
import type { EmulationRound } from "../../domain/plan/round";
import type { Target } from "../../domain/plan/target";
import type { Problem } from "../../domain/problem";
import { commemorationDays } from "../../register/tables/plan/commemoration-days";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { rounds } from "../../register/tables/plan/rounds";
import { shortDate } from "../../vietnamese/dates";
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
  /** Whether the list of grounds was printed. */
  listed: boolean;
  readonly days: Set<CommemorationDay>;
}

/** Looks up what marks name, and notes it in `used`; a code is found whatever its case. */
export function marksOf(sources: MarkSources, used: MarksUsed): MarkContext {
  const { round, period } = sources;

  function anniversary(code: string) {
    const day = byCode(sources.days, code);
    if (!day) return unknown(`Không có ngày kỷ niệm mã “${code}”`, commemorationDays.tab);
    used.days.add(day);
    if (!period) return { day, years: 1, on: day.founded };
    return (
      anniversaryWithin(day, period) ?? {
        what: `${day.name} (${shortDate(day.founded)}) không rơi vào đợt, từ ${shortDate(period.from)} đến ${shortDate(period.to)}`,
        remedy: "Bỏ ngày này khỏi kế hoạch, hoặc sửa ngày của đợt",
      }
    );
  }

  const lists: Readonly<Record<ListName, () => readonly string[] | MarkFault>> = {
    days() {
      const found = round.days.map(anniversary);
      return found.find(isFault) ?? found.flatMap((day) => (isFault(day) ? [] : [anniversaryPhrase(day)]));
    },
    grounds() {
      used.listed = true;
      return sources.listedGrounds.map(groundLine);
    },
    milestones: () => sources.milestones.map(milestoneLine),
    targets: () => sources.targets.map(({ target }) => unpunctuated(target)),
    assignments: () => sources.assignments.map(({ who, task }) => `${who}: ${unpunctuated(task)}`),
    recipients: () => sources.recipients,
  };

  return {
    words: sources.words,
    anniversary,
    milestone: (code) =>
      byCode(sources.milestones, code) ??
      unknown(`Đợt “${round.code}” không có mốc mã “${code}”`, milestones.tab),
    ground(code) {
      const ground = byCode(sources.grounds, code);
      if (!ground) return unknown(`Không có căn cứ mã “${code}”`, grounds.tab);
      used.grounds.add(ground);
      if (isComplete(ground)) return ground;
      const { what, where } = sources.unfinished(ground);
      return { what, remedy: `Điền ở ${describePlace(where ?? { tab: grounds.tab })}` };
    },
    list(name) {
      const lines = lists[name]();
      return isFault(lines) || lines.length > 0 ? lines : emptyList(name, round);
    },
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
