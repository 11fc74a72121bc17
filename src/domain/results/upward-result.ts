import type { CalendarDate } from "../calendar-date";

/** What the body above made of a line of a Tờ trình. */
export type UpwardOutcome = "granted" | "other" | "notGranted";

/** What the secretary calls them. */
export const upwardOutcomes: Readonly<Record<UpwardOutcome, string>> = {
  granted: "Được khen như đề nghị",
  other: "Được khen hình thức khác",
  notGranted: "Không được khen",
};

/** A line of a signed Tờ trình and what came of it (domain.md 5, "records what was granted, line by line"). */
export interface UpwardResult {
  /** The nomination's id, or the code of a sudden award: the key. */
  readonly nomination: string;
  readonly review: string;
  /** As submitted. */
  readonly name: string;
  readonly unitName: string;
  readonly award: string;
  /** Staff or student code, or the unit's; "" where none is known. */
  readonly code: string;
  /** null while no answer has come. */
  readonly outcome: UpwardOutcome | null;
  /** The code of what was granted instead; "" where it is the award submitted. */
  readonly grantedAward: string;
  /** Number and symbol of the decision: "1234/QĐ-UBND". */
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
  /** Who decided: "Ủy ban nhân dân tỉnh …". */
  readonly body: string;
  /** In đồng. */
  readonly money: number | null;
  readonly note: string;
  /** What the award history says by this row: the award's code, "" where nothing; its decision and day. */
  readonly recordedAward: string;
  readonly recordedDecision: string;
  readonly recordedOn: CalendarDate | null;
}

/** By which decision the body above granted: number and symbol, day, who decided; as far as people have written it down. */
export type DecisionAbove = Pick<UpwardResult, "decision" | "decidedOn" | "body">;

/** Whether a row says what came of the line: not granted, or which award was. */
export function isAnswered(row: Pick<UpwardResult, "outcome" | "award" | "grantedAward">): boolean {
  return row.outcome !== null && awardGranted(row) !== "";
}

/** The code of the award that was granted; "" where people have not said which instead; null where none was, or nothing is known yet. */
export function awardGranted({
  outcome,
  award,
  grantedAward,
}: Pick<UpwardResult, "outcome" | "award" | "grantedAward">): string | null {
  if (outcome === "granted") return award;
  return outcome === "other" ? grantedAward : null;
}
