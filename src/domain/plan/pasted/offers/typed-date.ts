import { type CalendarDate, calendarDate } from "../../../calendar-date";

/** A date in figures, one slash too many allowed: "20/11/2020", "30/4//2023", "03-02-1930". */
export const dateSource =
  "(\\d{1,2})\\s?(?:\\/{1,2}|[.-])\\s?(\\d{1,2})\\s?(?:\\/{1,2}|[.-])\\s?(\\d{4})(?!\\d)";

/** A date in words: "ngày 06 tháng 10 năm 2022". */
export const longDateSource = "ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})";

export function dateOf(day: string, month: string, year: string): CalendarDate | null {
  return calendarDate(Number(year), Number(month), Number(day));
}
