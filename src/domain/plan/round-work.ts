import type { CalendarDate } from "../calendar-date";
import type { MilestoneEnd } from "./milestone";

/** A concrete target of a round (chỉ tiêu), with its result once it is known (domain.md B4). */
export interface Target {
  readonly round: string;
  readonly order: number;
  readonly target: string;
  readonly result: string;
}

/** Who does what in a round, and what an inspection found (domain.md A10). */
export interface Assignment {
  readonly round: string;
  readonly order: number;
  readonly who: string;
  readonly task: string;
  readonly inspectedOn: CalendarDate | null;
  readonly inspection: string;
}

/** That a unit launched a round among its people (đã phát động), with the date (domain.md B5). */
export interface UnitLaunch {
  readonly round: string;
  readonly unit: string;
  readonly date: CalendarDate;
  readonly note: string;
}

/** A movement: one the school joins, or its own, with a review period of its own perhaps (domain.md B5). */
export interface Movement {
  readonly code: string;
  readonly name: string;
  readonly kind: "joined" | "own";
  readonly leader: string;
  readonly round: string;
}

/** A review period (kỳ xét): nominations and meetings belong to it, not to a round (domain.md 1). */
export interface ReviewPeriod {
  readonly code: string;
  readonly name: string;
  readonly schoolYear: string;
  readonly kind: "round" | "year" | "sudden" | "thematic" | "registration";
  readonly round: string;
  readonly movement: string;
  /** Codes of the awards it reviews; empty for all. */
  readonly awards: readonly string[];
  readonly deadline: CalendarDate | null;
  /** "17:00", "" for the end (or, "exclusive", the beginning) of the day. */
  readonly deadlineTime: string;
  /** null is "inclusive". */
  readonly deadlineEnd: MilestoneEnd | null;
  /** Units owe a report beside their nominations. */
  readonly reports: boolean;
  /** null before *Mở nhận hồ sơ*. Locked by *Khóa nhận* alone, never by the deadline. */
  readonly intake: "open" | "locked" | null;
}
