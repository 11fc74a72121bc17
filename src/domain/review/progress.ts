import type { Moment } from "../moment";
import type { UnitMeeting } from "./unit-meeting";

/** Where a unit stands: sending, closed its list, late, owes a correction, sent nothing. */
export type ProgressState = "sending" | "closed" | "late" | "returned" | "nothing";

/** Where a unit of a review stands. */
export interface UnitProgress extends UnitMeeting {
  readonly review: string;
  readonly unit: string;
  readonly state: ProgressState;
  /** It launched the round among its people. */
  readonly launched: boolean;
  readonly nominations: number | null;
  /** What it owes: "danh sách đề nghị", "báo cáo", "bổ sung hồ sơ BS-01". */
  readonly missing: readonly string[];
  /** Its own last day, a return's deadline among them. */
  readonly deadline: string;
  readonly lastAt: Moment | null;
}
