import { comparable } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import { type DocumentNumber, documentNumber } from "../papers/document-number";
import { parseDay } from "../pasted/values";

/** What the clerical office gave a document after it was signed. */
export interface NumberAndDay {
  readonly number: DocumentNumber;
  /** The symbol typed beside the number ("QĐ-CĐN"), "" where none was. */
  readonly symbol: string;
  readonly day: CalendarDate;
}

/**
 * A number and a day as people type them: "45; 12/7/2021", "45/QĐ-CĐN, 12/7/2021", "số 45/QĐ-CĐN ngày 12 tháng 7 năm 2021",
 * "12a; 12/7/2021", "10-KH/ĐTN, 12/7/2021".
 * null where it tells no such number, or no day of the calendar with a year of four digits.
 */
export function readNumberAndDay(text: string): NumberAndDay | null {
  const read = shape.exec(comparable(text).replace(/[\s.]+$/, ""));
  if (!read) return null;
  const [, digits = "", symbol = "", day = ""] = read;
  // A bare run of digits would be read as a serial number of Excel's.
  const date = /^\d+$/.test(day) ? null : parseDay(day);
  const number = documentNumber(digits);
  return date === null || number === null ? null : { number, symbol, day: date };
}

/** The number, a symbol that holds a letter, and behind ";", "," or a space the day. */
const shape =
  /^(?:số ?:? ?)?(\d{1,7}\p{L}{0,3})(?: ?(?:\/|-(?=[^\s;,]*\/)) ?((?=[^\s;,]*\p{L})[^\s;,]+))? ?(?:[;,]|(?<=\d|\p{L}) ) ?(?:ngày )?(\S.*)$/iu;
