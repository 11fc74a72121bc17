import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { excerpt } from "../../domain/cell-text";
import { type ComposedText, composedFor, textDifferences } from "../../domain/papers/composed-text";
import type { CouncilDocument } from "../../domain/papers/document";
import { isSigned } from "../../domain/papers/document";
import { kindInSentence } from "../../domain/papers/kinds";
import { describeProblem, type Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { documentBook } from "../../register/tables/review/document-book";
import { hourAndDay, shortDate } from "../../vietnamese/dates";
import { digestOf, textWithoutNumber } from "../papers/composed-text";
import { composers } from "./composers";

/** What keeps a number and a day from being taken in, and what is only told. */
export interface Doubts {
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Whether a document, as it was composed, says what it would say on the day it was signed. Refused where law or money changed between the two
 * days: it has to be composed again for that day (domain.md 5). Where the register changed since, that is refused if the
 * register goes on from what it says (`goesOn`: what a decision grants), else told. `why` adds what is known of the change of days.
 */
export function composedDoubts(
  row: CouncilDocument,
  day: CalendarDate,
  text: ComposedText | null,
  goesOn: boolean,
  why: (from: CalendarDate, to: CalendarDate) => readonly string[],
): Doubts {
  if (text === null) return { stops: [], warnings: [notKept(row)] };
  const onDay = saidFor(row, day, text);
  if (onDay.ok && digestOf(onDay.value) === text.digest) return nothing;
  const planned = composedFor(text);
  const sameDay = compareDates(planned, day) === 0;
  const asPlanned = sameDay ? onDay : saidFor(row, planned, text);
  if (asPlanned.ok && !onDay.ok) return { stops: onDay.problems, warnings: [] };
  if (asPlanned.ok && onDay.ok && !sameDay) {
    const { gone, added } = textDifferences(asPlanned.value, onDay.value);
    if (gone.length + added.length > 0) {
      const changes = [
        ...why(planned, day),
        ...gone.map((one) => `bỏ “${cut(one)}”`),
        ...added.map((one) => `thêm “${cut(one)}”`),
      ];
      return { stops: [dayMatters(row, planned, day, changes)], warnings: [] };
    }
  }
  const changed = registerChanged(row, text, asPlanned);
  return goesOn ? { stops: [changed], warnings: [] } : { stops: [], warnings: [changed] };
}

/**
 * What tells that a document, as it was composed, is not what the register says now of the day it was composed for; "" where it
 * is, and where nothing is kept of it by which that could be told.
 */
export function changedSince(row: CouncilDocument, text: ComposedText | null): string {
  if (text === null) return "";
  const said = saidFor(row, composedFor(text), text);
  if (said.ok && digestOf(said.value) === text.digest) return "";
  if (isSigned(row)) return describeProblem(registerChanged(row, text, said));
  return `Sổ (hoặc phiên bản của sổ) đã đổi từ khi soạn (${hourAndDay(text.at)}): soạn lại bây giờ sẽ khác${reasonsOf(said)}.`;
}

const nothing: Doubts = { stops: [], warnings: [] };

/** What the document would say today if it were composed for the day, telling of the moment it told of. */
function saidFor(row: CouncilDocument, day: CalendarDate, { at }: ComposedText): Result<object> {
  const composing = composers[row.kind](row);
  const composition = composing(at, { ...row, date: day });
  if (!composition.ok) return composition;
  return { ok: true, value: textWithoutNumber(composition.value, composition.value.latest) };
}

const changesShown = 6;

function cut(text: string): string {
  return excerpt(text);
}

function dayMatters(
  row: CouncilDocument,
  planned: CalendarDate,
  day: CalendarDate,
  changes: readonly string[],
): Problem {
  const rest = changes.length - changesShown;
  const told = [...changes.slice(0, changesShown), ...(rest > 0 ? [`và ${rest} chỗ nữa`] : [])].join("; ");
  return {
    what: `Từ ngày soạn ${shortDate(planned)} đến ngày ký ${shortDate(day)}, căn cứ hoặc mức tiền của ${kindInSentence(row.kind)} ${row.id} đã đổi: ${told}`,
    where: { tab: documentBook.tab },
    remedy: `Ghi ${shortDate(day)} ở cột “${documentBook.columns.date.header}” làm ngày dự kiến${backToDraft(row)}, soạn lại, trình ký bản mới rồi ghi số, ngày`,
  };
}

function reasonsOf(now: Result<object>): string {
  return now.ok ? "" : `: ${now.problems.map(({ what }) => what).join("; ")}`;
}

function registerChanged(row: CouncilDocument, text: ComposedText, now: Result<object>): Problem {
  return {
    what: `Sổ (hoặc phiên bản của sổ) đã đổi từ khi soạn ${kindInSentence(row.kind)} ${row.id} (${hourAndDay(text.at)}), văn bản soạn bây giờ sẽ khác${reasonsOf(now)}`,
    where: { tab: documentBook.tab },
    remedy: `Bản đã ký đúng thì sửa sổ lại như khi soạn; sổ đúng thì soạn lại${backToDraft(row)} và trình ký lại`,
  };
}

/** A signed document is never composed over: its state must say that it is not. */
function backToDraft(row: CouncilDocument): string {
  return isSigned(row) ? ` (trước đó đổi cột “${documentBook.columns.state.header}” về Trình ký)` : "";
}

function notKept(row: CouncilDocument): Problem {
  return {
    what: `Không biết ${kindInSentence(row.kind)} ${row.id} đã soạn cho ngày nào nên không đối chiếu được với sổ`,
    where: { tab: documentBook.tab },
    remedy:
      "Đọc lại bản ký: căn cứ, tên, số tiền phải đúng như trong sổ; hoặc soạn lại trước khi ghi số, ngày",
  };
}
