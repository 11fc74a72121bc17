import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import type { ComposedText } from "../../domain/papers/composed-text";
import type { CouncilDocument } from "../../domain/papers/document";
import {
  compareNumbers,
  type DocumentNumber,
  printedNumber,
  sameNumber,
} from "../../domain/papers/document-number";
import type { Problem } from "../../domain/problem";
import type { TableView } from "../../register/open-table";
import { shortDate } from "../../vietnamese/dates";
import { numberWarnings } from "../papers/number-warnings";

/**
 * What should be looked at before a number and a day are taken in: they stand elsewhere, out of order, in the future, or otherwise
 * in the text as it was composed. `signing` has them; `text` is what is kept of the text, null where it was composed before that was
 * kept; `symbol` is what was typed beside the number.
 */
export function numberDoubts(
  signing: CouncilDocument & { readonly number: DocumentNumber; readonly date: CalendarDate },
  book: TableView<CouncilDocument>,
  text: ComposedText | null,
  symbol: string,
  today: CalendarDate,
): readonly Problem[] {
  const { date } = signing;
  const doubts: Problem[] = [...numberWarnings(signing, book), ...outOfOrder(signing, book)];
  if (symbol !== "" && symbol.toUpperCase() !== signing.symbol.toUpperCase())
    doubts.push({
      what: `Ký hiệu gõ là “${symbol}”, văn bản in “${signing.symbol}”`,
      where: book.place(signing, "symbol"),
      remedy: "Hỏi lại văn thư; sổ giữ ký hiệu đã in",
    });
  if (compareDates(date, today) > 0)
    doubts.push({
      what: `Ngày ${shortDate(date)} chưa tới, hôm nay là ${shortDate(today)}`,
      remedy: "Xem lại ngày văn thư ghi trên bản ký",
    });
  return [...doubts, ...(text === null ? [] : printedOtherwise(signing, text))];
}

/** Numbers of one series rise with the days (domain.md 6). */
function outOfOrder(
  signing: CouncilDocument & { readonly number: DocumentNumber; readonly date: CalendarDate },
  book: TableView<CouncilDocument>,
): readonly Problem[] {
  const { id, number, symbol, date } = signing;
  const wrong = book.rows().find((other) => {
    const ofSeries = other.id !== id && other.symbol === symbol && other.date?.year === date.year;
    if (!ofSeries || other.number === null || other.date === null) return false;
    const later = compareDates(other.date, date);
    return later < 0
      ? compareNumbers(other.number, number) > 0
      : later > 0 && compareNumbers(other.number, number) < 0;
  });
  if (!wrong || wrong.number === null || wrong.date === null) return [];
  return [
    {
      what: `Số ${printedNumber(number)} ngày ${shortDate(date)} không theo thứ tự: ${wrong.id} số ${printedNumber(wrong.number)} ngày ${shortDate(wrong.date)}`,
      where: book.place(wrong, "number"),
      remedy: "Hỏi lại văn thư số, ngày của hai văn bản",
    },
  ];
}

/** The text has another number or day than the clerical office gave; the text itself is not touched. */
function printedOtherwise(
  { number, date }: { readonly number: DocumentNumber; readonly date: CalendarDate },
  text: ComposedText,
): readonly Problem[] {
  const doubts: string[] = [];
  if (text.number !== null && !sameNumber(text.number, number))
    doubts.push(`số ${printedNumber(text.number)}`);
  if (text.day !== null && compareDates(text.day, date) !== 0) doubts.push(`ngày ${shortDate(text.day)}`);
  if (text.day === null && text.at.year !== date.year) doubts.push(`năm ${text.at.year}`);
  if (doubts.length === 0) return [];
  return [
    {
      what: `Bản soạn đã in ${doubts.join(", ")}, khác với số, ngày vừa ghi`,
      remedy:
        "Sửa trên bản ký và trên Google Docs, hoặc ghi số, ngày vào sổ văn bản rồi soạn lại trước khi ký",
    },
  ];
}
