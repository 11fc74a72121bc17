import { type CalendarDate, compareDates, daysLater } from "../calendar-date";

/** How far a complaint has come (kiến nghị, domain.md 5.14). */
export type ComplaintState = "open" | "answered" | "withdrawn";

/** What the secretary calls them. */
export const complaintStates: Readonly<Record<ComplaintState, string>> = {
  open: "Đang giải quyết",
  answered: "Đã trả lời",
  withdrawn: "Đã rút",
};

/** A complaint or a comment on what the council came to, or on what was decided. */
export interface Complaint {
  readonly code: string;
  readonly review: string;
  readonly receivedOn: CalendarDate | null;
  /** Who sent it, as the reply addresses them. */
  readonly from: string;
  /** Whom it is about and for which award, as the outcomes have it; the reply tells of this nominee and of nobody else. */
  readonly name: string;
  readonly award: string;
  /** The nominee's unit by its code, "" where the name alone tells who it is. */
  readonly unit: string;
  readonly content: string;
  /** The last day for the reply; null where none is set. */
  readonly due: CalendarDate | null;
  readonly state: ComplaintState;
  /** What is replied beside the extract: a paragraph each line. */
  readonly reply: string;
  /** The reply's id in the document book, "" where there is none yet. */
  readonly answeredBy: string;
}

/** Whether somebody still waits for an answer. */
export function isOpenComplaint({ state }: Pick<Complaint, "state">): boolean {
  return state === "open";
}

/** The last day for the reply: its own, else by the days the school takes; null where neither says it. */
export function replyDue({ due, receivedOn }: Complaint, replyDays: number): CalendarDate | null {
  if (due !== null) return due;
  return receivedOn === null || replyDays === 0 ? null : daysLater(receivedOn, replyDays);
}

/** Whether it should have been answered before the day. */
export function isOverdue(complaint: Complaint, replyDays: number, day: CalendarDate): boolean {
  const due = replyDue(complaint, replyDays);
  return isOpenComplaint(complaint) && due !== null && compareDates(due, day) < 0;
}

/** How many complaints were received, and how far they have come: the three are all that were received. */
export interface ComplaintFigures extends Readonly<Record<ComplaintState, number>> {
  readonly received: number;
}

/** Counts complaints by their state. */
export function complaintFigures(complaints: readonly Pick<Complaint, "state">[]): ComplaintFigures {
  const count = (state: ComplaintState) => complaints.filter((each) => each.state === state).length;
  return {
    received: complaints.length,
    ...{ open: count("open"), answered: count("answered"), withdrawn: count("withdrawn") },
  };
}
