import type { CalendarDate } from "../calendar-date";

/** A day that plans commemorate, with the day it goes back to (domain.md A3, B2). */
export interface CommemorationDay {
  readonly code: string;
  /** As it follows "… năm": "ngày Nhà giáo Việt Nam". */
  readonly name: string;
  /** null where only its year is known. */
  readonly founded: CalendarDate | null;
  /** The year of what is known by its year alone ("1010"); null where the day is known. */
  readonly foundedYear: number | null;
}

/** The year it goes back to; null while nobody has said. */
export function foundingYear({ founded, foundedYear }: CommemorationDay): number | null {
  return founded?.year ?? foundedYear;
}
