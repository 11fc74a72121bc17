import { describePlace, type Place } from "../vietnamese/place";

/**
 * Something a person must mend: what is wrong, where in the register, what to do. All three are Vietnamese sentences
 * or parts of one; `what` and `remedy` end without a full stop.
 */
export interface Problem {
  readonly what: string;
  readonly where?: Place;
  readonly remedy: string;
  /** It passes by itself: another run, or a person, is at work just now. */
  readonly passing?: true;
}

/** "Không có ngày 31/4/2021 (tab “Năm học”, dòng 2, cột “Đến ngày”). Sửa ô này.": one line for a dialog. */
export function describeProblem({ what, where, remedy }: Problem): string {
  return `${what}${where ? ` (${describePlace(where)})` : ""}. ${remedy}.`;
}
