import type { PastedColumn } from "./header";
import { headingTime, type YearSpan, yearBeside, yearText } from "./heading-time";
import type { LabelBook } from "./label-book";

/** A column and what its heading says of its time. */
interface Dated<Name extends string> {
  readonly column: PastedColumn<Name>;
  readonly time: ReturnType<typeof headingTime>;
}

const otherYear = "là của năm học khác";
const onlyRegistered = "là đăng ký, không đọc là đề nghị vì bảng có cột đề nghị";

/**
 * What the columns of one header are together: of several years' columns the reviewed year's count and earlier ones tell
 * history; what was registered gives way to what is proposed; a decision's number belongs to what stands left of it; a
 * field that has no column takes the one that stands for it. `reviewed` null: the latest year a heading names.
 */
export function settled<Name extends string>(
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
  reviewed: YearSpan | null,
): readonly PastedColumn<Name>[] {
  const dated = columns.map((column): Dated<Name> => ({ column, time: headingTime(column.label) }));
  const year = reviewed ?? latestOf(dated, book);
  const timed = dated.map((each) => ofItsYear(each, book, year));
  const proposes = timed.some(({ column, time }) => isAward(column.field, book) && !time.registered);
  const proposed = timed.map(({ column, time }) =>
    proposes && time.registered && !time.proposed && isAward(column.field, book)
      ? { ...column, field: null, unreadWhy: onlyRegistered }
      : column,
  );
  return standingFor(beside(ticked(proposed, book), book), book);
}

/** Awards are proposed or registered; of the fields of a year they alone have another for what is past. */
function isAward<Name extends string>(field: Name | "counter" | null, book: LabelBook<Name>): boolean {
  return (book.field(field)?.earlier ?? null) !== null;
}

/** The latest year that headings name, where there are several or others are proposed without one. */
function latestOf<Name extends string>(
  columns: readonly Dated<Name>[],
  book: LabelBook<Name>,
): YearSpan | null {
  const ofAYear = columns.filter(({ column }) => book.field(column.field)?.earlier !== undefined);
  const years = ofAYear.flatMap(({ time }) => time.year ?? []);
  const [latest] = [...years].sort((a, b) => (b.to ?? b.from) - (a.to ?? a.from));
  if (latest === undefined) return null;
  // "Danh hiệu năm học 2021-2022 | Danh hiệu đề nghị": what is proposed without a year is of a later one.
  const isOfAwards = ofAYear.some(({ column, time }) => time.year === latest && isAward(column.field, book));
  const later = isOfAwards && ofAYear.some(({ time }) => time.year === null && time.proposed && !time.past);
  const itself = ofAYear.some(({ time }) => time.year === latest && time.proposed);
  return later && !itself ? { from: latest.from + 1, to: latest.to === null ? null : latest.to + 1 } : latest;
}

function ofItsYear<Name extends string>(
  { column, time }: Dated<Name>,
  book: LabelBook<Name>,
  year: YearSpan | null,
): Dated<Name> {
  const { earlier, byYear = false } = book.field(column.field) ?? {};
  if (byYear && time.year !== null) return { column: { ...column, part: yearText(time.year) }, time };
  if (earlier === undefined) return { column, time };
  const place = time.year !== null && year !== null ? yearBeside(time.year, year) : "now";
  if (place === "now" && !time.past) return { column, time };
  const isEarlier = place === "before" || (place === "now" && time.past);
  if (!isEarlier || earlier === null)
    return { column: { ...column, field: null, unreadWhy: otherYear }, time };
  const when =
    time.year === null
      ? (/năm (?:học )?trước/iu.exec(column.label.normalize("NFC"))?.[0] ?? "")
      : yearText(time.year);
  const tick = column.field?.includes(":")
    ? (book.field(column.field)?.labels.slice(-1)[0] ?? "")
    : column.part;
  const part = [when, tick].filter((each) => each !== "").join(" ");
  return { column: { ...column, field: earlier, part }, time };
}

/** "HTNV" beside "HTTNV" heads a column to tick, though it alone is another field's heading. */
function ticked<Name extends string>(
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): readonly PastedColumn<Name>[] {
  return columns.map((column) => {
    const choice = column.part === "" ? book.choiceOf(column.label) : null;
    const others = columns.some((other) => other !== column && other.field === choice && other.part !== "");
    return choice !== null && others ? { ...column, field: choice, part: column.label } : column;
  });
}

function beside<Name extends string>(
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): readonly PastedColumn<Name>[] {
  return columns.map((column, at) => {
    const { besides: meanings, alone = false } = book.field(column.field) ?? {};
    if (!meanings) return column;
    const [left, right] = [columns[at - 1]?.field ?? null, columns[at + 1]?.field ?? null];
    const meant = left === null || left === "counter" ? undefined : meanings[left];
    // "Năm học | Danh hiệu đã đạt": whose it is, is not clear.
    const isOfRight = right !== null && right !== "counter" && meanings[right] === right;
    if (alone && meant === undefined && !isOfRight) return column;
    return { ...column, field: meant ?? null, part: "" };
  });
}

function standingFor<Name extends string>(
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): readonly PastedColumn<Name>[] {
  // A column nobody knows, or one of persons, may be beside it: then the units are where somebody works, and nobody is named.
  const isClear = columns.every(
    ({ field, label, unreadWhy }) =>
      (field !== null || label === "" || unreadWhy !== undefined) && book.field(field)?.ofPersons !== true,
  );
  return columns.map((column) => {
    const { standsFor, onlyStands = false, ofPersons = false } = book.field(column.field) ?? {};
    if (standsFor === undefined) return column;
    const isMissing = !columns.some(({ field }) => field === standsFor);
    const namesNobody = !book.required.some((name) => name === standsFor);
    if (isMissing && (isClear || ofPersons || namesNobody)) return { ...column, field: standsFor };
    return onlyStands ? { ...column, field: null } : column;
  });
}
