import { longDate } from "../../vietnamese/dates";
import { type CalendarDate, compareDates } from "../calendar-date";

/**
 * A text a document rests on: a plan of the body above, a law, a decree (domain.md A1, B1, B8). A law is cited by name
 * and date, without a number (domain.md 3).
 */
export interface Ground {
  readonly code: string;
  /** "" where every round may rest on it. */
  readonly round: string;
  readonly order: number;
  /** The word that opens its line: "Căn cứ", "Thực hiện". */
  readonly opening: string;
  /** "Kế hoạch", "Nghị định", "Luật Thi đua, khen thưởng". */
  readonly kind: string;
  /** Number and symbol, "" for a law. */
  readonly number: string;
  readonly date: CalendarDate;
  /** "" where the kind says it (a law), or where it is our own. */
  readonly issuer: string;
  /** As it follows: "về việc …", "quy định …". */
  readonly summary: string;
  readonly validFrom: CalendarDate | null;
  /** The last day it is in force. */
  readonly validUntil: CalendarDate | null;
  /** Whether `{căn cứ}` lists it; others are cited by their code alone. */
  readonly listed: "yes" | "no";
}

/** "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định …". */
export function citation({ kind, number, date, issuer, summary }: Ground): string {
  const parts = [kind, number && `số ${number}`, longDate(date), issuer && `của ${issuer}`, summary];
  return parts.filter((part) => part !== "").join(" ");
}

/** "Căn cứ Nghị định …": its line among the grounds. */
export function groundLine(ground: Ground): string {
  return `${ground.opening} ${citation(ground)}`;
}

/** Whether it is in force on the day; its first and its last day count. Judged on the document's date (design.md 5). */
export function isInForce({ validFrom, validUntil }: Ground, day: CalendarDate): boolean {
  return (
    (validFrom === null || compareDates(validFrom, day) <= 0) &&
    (validUntil === null || compareDates(day, validUntil) <= 0)
  );
}
