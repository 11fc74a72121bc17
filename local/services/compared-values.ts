import { NotEmulatedError } from "../script/errors";
import type { FormatCriteria } from "../spreadsheet/conditional-formats";
import type { DateCriteria, NumberCriteria, TextCriteria } from "../spreadsheet/validation-criteria";
import type { OwnerOfSheets } from "./sheet-ties";

/** What data validation and conditional formats compare cells with: numbers as a script gives them. */
export function comparedNumbers(numbers: readonly number[]): readonly number[] {
  if (!numbers.every(Number.isFinite)) throw new NotEmulatedError(`a rule of ${numbers.join()}`);
  return numbers;
}

/** The days of dates that a script gives. */
export function comparedDays({ workbook }: OwnerOfSheets, dates: readonly Date[]): readonly number[] {
  return dates.map((date) => Math.floor(workbook.serialDates.fromInstant(date.getTime())));
}

/** Google: "Retrieves an array of arguments for the rule's criteria." */
export function comparedValues(
  criteria: NumberCriteria | DateCriteria | TextCriteria | FormatCriteria,
  { workbook }: OwnerOfSheets,
): unknown[] {
  if ("numbers" in criteria) return [...criteria.numbers];
  if ("texts" in criteria) return [...criteria.texts];
  if ("days" in criteria) return criteria.days.map((day) => new Date(workbook.serialDates.toInstant(day)));
  return [];
}
