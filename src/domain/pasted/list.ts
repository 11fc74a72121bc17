import { foldName } from "../../vietnamese/names";
import { recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { type Announced, isAsAnnounced } from "./announced";
import { withoutCount } from "./counts";
import type { Cells } from "./fields";
import { otherYearOf, spanOf, type YearSpan, yearText } from "./heading-time";
import { awardBook, type ListedAward } from "./list-awards";
import { listFields } from "./list-columns";
import type { LineField, ListField } from "./list-fields";
import { guessListColumns } from "./list-guess";
import { codesHaveLetters, damageNotes } from "./list-notes";
import { canHold, nameFaults, nomineeTexts } from "./list-texts";
import { isDenialAlone, isNobody, saysDenied, saysNo } from "./negation";
import type { IgnoredLine, PastedPlace, PastedReason, PastedRow } from "./pasted-row";
import type { ColumnReading } from "./readings";
import { awardsOf, countsOf, type TellingAwards } from "./row-awards";
import { readPastedTable } from "./table";

/** One nominee of a pasted list; texts as typed (spaces and invisible characters cleaned), "" where a cell is blank. */
export interface PastedLine extends PastedPlace, Readonly<Record<LineField, string>> {
  /** Codes of the awards it is nominated for, each once, in the order of the list of awards; never empty. */
  readonly awards: readonly string[];
  /** The group it stands under ("Khoa Cơ khí"), "" where there is none. */
  readonly group: string;
  /** What a person should look at, in Vietnamese, each a sentence without its full stop. */
  readonly notes: readonly string[];
  /** Why its reading rests on a guess, each a sentence without its full stop; none where it rests on headings. */
  readonly guesses: readonly string[];
}

/** What a pasted list says. Every line of it that is not blank lies in exactly one of `lines`, `reasons`, `ignored`. */
export interface NominationList {
  readonly lines: readonly PastedLine[];
  readonly reasons: readonly PastedReason[];
  readonly ignored: readonly IgnoredLine[];
  /** How many nominees the list itself says it has, where that is not what was read in any way of counting; else null. */
  readonly miscounted: { readonly announced: number; readonly rows: number } | null;
  /** Whether it has no header, and its columns were told by their content. */
  readonly guessed: boolean;
  /** Headings of columns that were not read. */
  readonly unknown: readonly string[];
  /** How each column was understood, of every header in order. */
  readonly readings: readonly ColumnReading[];
  /** What a person should know of the list as a whole, each a sentence without its full stop. */
  readonly notes: readonly string[];
}

/**
 * Reads the list of nominees a unit pastes into the form, or a clerk into a dialog, from Excel, Google Sheets or typed
 * with ";" or "|". Persons and collectives, one column of awards or one a award with ticks; under a group that is an
 * award ("I. Lao động tiên tiến") rows need not repeat it. `schoolYear` is the code of the year that is reviewed, "" where it is
 * not known. Takes any text and never throws.
 */
export function parseNominationList(
  text: string,
  awards: readonly ListedAward[],
  schoolYear = "",
): NominationList {
  const book = awardBook(awards);
  const reviewed = spanOf(schoolYear);
  const table = readPastedTable(text, listFields(awards), {
    guess: guessListColumns(book),
    reviewed,
    holds: (field, cell) => canHold(field, cell, book),
  });
  const lettered = codesHaveLetters(table.rows.map(({ cells }) => cells.code ?? ""));
  const read = table.rows.map((row) => readNominee(row, { awards, book, lettered, reviewed }));
  const lines = read.flatMap((each) => ("awards" in each ? each : []));
  const reasons = [...table.reasons, ...read.flatMap((each) => ("reason" in each ? each : []))].sort(
    (a, b) => a.line - b.line,
  );
  return {
    lines,
    reasons,
    ignored: [...table.ignored, ...read.flatMap((each) => ("why" in each ? each : []))].sort(
      (a, b) => a.line - b.line,
    ),
    miscounted: table.announced === null ? null : miscounted(table.announced, lines, reasons),
    guessed: table.guessed,
    unknown: table.unknown,
    readings: table.readings,
    notes: [...table.notes, ...titleNotes(table.rows, reviewed)],
  };
}

/**
 * What a list says it has against what it has: rows, or nominees of whom some have two awards in two lines, or awards; with those it does not
 * propose, and without.
 */
function miscounted(
  announced: Announced,
  lines: readonly PastedLine[],
  reasons: readonly PastedReason[],
): NominationList["miscounted"] {
  const unread = reasons.filter(({ isRemark }) => isRemark !== true).length;
  const nominees = new Set(lines.map(({ name, code }) => `${foldName(name)} ${recognisable(code)}`)).size;
  const awards = lines.reduce((sum, line) => sum + line.awards.length, 0);
  const withUnread = (count: number) => [count, count + unread];
  const has = {
    nominees: [lines.length, nominees].flatMap(withUnread),
    awards: withUnread(awards),
  };
  return isAsAnnounced(announced, has) ? null : { announced: announced.count, rows: lines.length + unread };
}

/** A list whose title names another school year may be last year's. */
function titleNotes(rows: readonly PastedRow<ListField>[], reviewed: YearSpan | null): readonly string[] {
  return [...new Set(rows.map(({ title }) => title))].flatMap((title) => {
    const year = otherYearOf(title, reviewed);
    return year !== null && reviewed !== null
      ? [
          `Tên danh sách ghi năm học ${yearText(year)}, kỳ xét là của năm học ${yearText(reviewed)}: xem có đúng danh sách không`,
        ]
      : [];
  });
}

/** What rows are read with. */
interface Reading extends TellingAwards {
  /** See `codesHaveLetters`. */
  readonly lettered: boolean;
}

function readNominee(row: PastedRow<ListField>, reading: Reading): PastedLine | PastedReason | IgnoredLine {
  const { awards, book, lettered } = reading;
  const { line, lineCount, text, group, guesses } = row;
  const { texts, notes: told } = nomineeTexts(row.cells, countsOf(row.cells, awards));
  // "II. Chiến sĩ thi đua", "Không có": the group is empty.
  const isAlone = Object.entries(row.cells).every(([field, cell]) => field === "name" || cell === "");
  if (
    isAlone &&
    row.extra.length === 0 &&
    isNobody(texts.name) &&
    book.all(withoutCount(group)).codes.length > 0
  )
    return { line, lineCount, text, why: "empty" };
  const own = awardsOf(row.cells, reading);
  const around =
    own.codes.length === 0 && own.unknown.length === 0 ? awardsAround(row, reading) : nothingAround;
  const named = book.inOrder([...own.codes, ...around.codes]);
  const wrong = [
    ...nameFaults(texts.name, book, row.cells.name),
    ...own.otherYears.map((each) => `“${excerpt(each)}” là danh hiệu của năm học khác, không đọc là đề nghị`),
    ...own.unknown
      .slice(0, mostQuoted)
      .map((each) => `“${excerpt(each)}” không phải là danh hiệu của trường (${codesText(awards)})`),
    ...moreThanQuoted(own.unknown, "chỗ không phải là danh hiệu của trường"),
    ...(named.length + own.unknown.length + own.otherYears.length === 0 ? ["Thiếu danh hiệu đề nghị"] : []),
  ];
  if (wrong.length > 0) return { line, lineCount, text, reason: wrong.join("; ") };
  const notes = [
    ...around.notes,
    ...told,
    ...row.extra.slice(0, mostQuoted).map((cell) => `Ô “${excerpt(cell)}” không nằm dưới tiêu đề cột nào`),
    ...moreThanQuoted(row.extra, "ô không nằm dưới tiêu đề cột nào"),
    ...damageNotes(texts, lettered),
  ];
  return {
    ...{ line, lineCount, text, ...texts, code: /^#/.test(texts.code) ? "" : texts.code },
    ...{
      awards: named,
      group,
      notes,
      guesses: [...guesses, ...negationGuesses(row), ...deniedIn(row.cells), ...around.guesses],
    },
  };
}

/** Whom the group or the list's title says not to be proposed. */
function negationGuesses({ negated, title }: PastedRow<ListField>): readonly string[] {
  const under = negated === "" ? [] : [`Nằm dưới mục “${excerpt(negated)}”, xem có phải là đề nghị không`];
  const titled = [...title.split("\n"), title.replace(/\n/g, " ")].find(saysNo);
  return titled === undefined
    ? under
    : [...under, `Tên danh sách ghi “${excerpt(titled)}”, xem có phải là đề nghị không`];
}

/** What a row itself says against its award: the council's result, votes that are words, or a remark that says nothing else. */
function deniedIn({ outcome = "", votes = "", note = "" }: Cells<ListField>): readonly string[] {
  const told = [
    ...outcome.split("; ").flatMap((said) => (saysDenied(said) ? [["Kết quả", said] as const] : [])),
    ...(saysDenied(votes) ? [["Bình xét", votes] as const] : []),
    ...note.split("; ").flatMap((said) => (isDenialAlone(said) ? [["Ghi chú", said] as const] : [])),
  ];
  return told.map(([label, said]) => `Ô “${label}” ghi “${excerpt(said)}”, xem có phải là đề nghị không`);
}

/** What the lines around a row give it. */
interface Around {
  readonly codes: readonly string[];
  readonly notes: readonly string[];
  readonly guesses: readonly string[];
}

const nothingAround: Around = { codes: [], notes: [], guesses: [] };

/**
 * The awards of the group a row stands under; where its table has no column that could name one, the one award that the list's
 * title names, as a guess.
 */
function awardsAround({ cells, group, title }: PastedRow<ListField>, { book }: Reading): Around {
  if (saysNo(group) || saysNo(title)) return nothingAround;
  const { codes } = book.all(withoutCount(group));
  if (codes.length > 0) return { codes, notes: [groupAwardsNote(group)], guesses: [] };
  const hasColumn = Object.keys(cells).some((field) => field === "awards" || field.startsWith("award:"));
  const titled = hasColumn ? [] : book.within(title);
  return titled.length === 1
    ? {
        codes: titled,
        notes: [],
        guesses: [`Bảng không có cột danh hiệu; danh hiệu lấy theo tên danh sách “${excerpt(title)}”`],
      }
    : nothingAround;
}

/** Of what is wrong with a line so many are quoted: a line of thousands of cells is read once for all of them. */
const mostQuoted = 20;

function moreThanQuoted(quoted: readonly string[], what: string): readonly string[] {
  return quoted.length > mostQuoted ? [`Còn ${quoted.length - mostQuoted} ${what}`] : [];
}

/** The note on awards that are taken from the heading of a line's group. */
export function groupAwardsNote(group: string): string {
  return `Danh hiệu lấy theo nhóm “${excerpt(group)}”`;
}

function codesText(awards: readonly ListedAward[]): string {
  return awards.length === 0
    ? "trường chưa có danh hiệu nào"
    : `ghi mã hoặc tên: ${awards.map(({ code }) => code).join(", ")}`;
}
