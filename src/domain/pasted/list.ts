import { comparable, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { type AwardBook, awardBook, type ListedAward } from "./list-awards";
import { type ListField, listFields, type TextField, textFieldNames } from "./list-columns";
import { guessListColumns } from "./list-guess";
import { codesHaveLetters, damageNotes } from "./list-notes";
import type { ColumnReading } from "./readings";
import type { IgnoredLine, PastedPlace, PastedReason, PastedRow } from "./rows";
import { readPastedTable } from "./table";
import { parseYes } from "./values";

/** One nominee of a pasted list; texts as typed (spaces and invisible characters cleaned), "" where a cell is blank. */
export interface PastedLine extends PastedPlace, Readonly<Record<TextField, string>> {
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
  /** How many nominees the list itself says it has, null where it does not. */
  readonly announced: number | null;
  /** Whether it has no header, and its columns were told by their content. */
  readonly guessed: boolean;
  /** Headings of columns that were not read. */
  readonly unknown: readonly string[];
  /** How each column was understood, of every header in order. */
  readonly readings: readonly ColumnReading[];
}

/**
 * Reads the list of nominees a unit pastes into the form, or a clerk into a dialog, from Excel, Google Sheets or typed
 * with ";" or "|". Persons and collectives, one column of awards or one a award with ticks; under a group that is an
 * award ("I. Lao động tiên tiến") rows need not repeat it. Takes any text and never throws.
 */
export function parseNominationList(text: string, awards: readonly ListedAward[]): NominationList {
  const book = awardBook(awards);
  const table = readPastedTable(text, listFields(awards), guessListColumns(book));
  const lettered = codesHaveLetters(table.rows.map(({ cells }) => cells.code ?? ""));
  const read = table.rows.map((row) => readNominee(row, awards, book, lettered));
  return {
    lines: read.flatMap((each) => ("awards" in each ? each : [])),
    reasons: [...table.reasons, ...read.flatMap((each) => ("reason" in each ? each : []))].sort(
      (a, b) => a.line - b.line,
    ),
    ignored: table.ignored,
    announced: table.announced,
    guessed: table.guessed,
    unknown: table.unknown,
    readings: table.readings,
  };
}

function readNominee(
  row: PastedRow<ListField>,
  awards: readonly ListedAward[],
  book: AwardBook,
  lettered: boolean,
): PastedLine | PastedReason {
  const texts = textsOf(row, awards);
  const own = awardsOf(row, awards, book);
  const byGroup = own.codes.length === 0 && own.unknown.length === 0 ? book.all(row.group).codes : [];
  const named = book.inOrder([...own.codes, ...byGroup]);
  const { line, lineCount, text, group } = row;
  const wrong = [
    ...(texts.name === "" ? ["Thiếu họ và tên (hoặc tên tập thể)"] : []),
    ...own.unknown
      .slice(0, mostQuoted)
      .map((each) => `“${excerpt(each)}” không phải là danh hiệu của trường (${codesText(awards)})`),
    ...moreThanQuoted(own.unknown, "chỗ không phải là danh hiệu của trường"),
    ...(named.length === 0 && own.unknown.length === 0 ? ["Thiếu danh hiệu đề nghị"] : []),
  ];
  if (wrong.length > 0) return { line, lineCount, text, reason: wrong.join("; ") };
  const notes = [
    ...(byGroup.length > 0 ? [groupAwardsNote(group)] : []),
    ...row.extra.slice(0, mostQuoted).map((cell) => `Ô “${excerpt(cell)}” không nằm dưới tiêu đề cột nào`),
    ...moreThanQuoted(row.extra, "ô không nằm dưới tiêu đề cột nào"),
    ...damageNotes(texts, lettered),
  ];
  return { line, lineCount, text, ...texts, awards: named, group, notes, guesses: row.guesses };
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

/** The awards named in the column of awards and ticked in the awards' own columns, and what is neither. */
function awardsOf({ cells }: PastedRow<ListField>, awards: readonly ListedAward[], book: AwardBook) {
  const named = book.all(cells.awards ?? "");
  const columns = awards
    .map((award) => ({ award, cell: cells[`award:${award.code}`] ?? "" }))
    .filter(({ award, cell }) => cells.total === undefined || countedAs(award) === null || isTickMark(cell));
  const isTicked = (code: string, cell: string) => parseYes(cell) ?? book.one(cell) === code;
  return {
    codes: [
      ...named.codes,
      ...columns.filter(({ award, cell }) => isTicked(award.code, cell)).map(({ award }) => award.code),
    ],
    unknown: [
      ...named.unknown,
      ...columns
        .filter(({ award, cell }) => parseYes(cell) === null && !isTicked(award.code, cell))
        .map(({ award, cell }) => `${award.name}: ${cell}`),
    ],
  };
}

/** In a list of collectives a column "LĐTT" counts people, a number in it is no tick. */
function isTickMark(cell: string): boolean {
  return parseYes(cell) === true && cell !== "1";
}

/** Which count of a collective an award's column can be. */
function countedAs({ code, name, aliases = [] }: ListedAward): "ldtt" | "cstdcs" | null {
  const words = [code, name, ...aliases].map(recognisable);
  if (words.includes("ldtt") || words.includes("lao dong tien tien")) return "ldtt";
  return words.includes("cstdcs") || words.includes("chien si thi dua co so") ? "cstdcs" : null;
}

const longTexts: readonly TextField[] = [
  "summary",
  "product",
  "evidence",
  "initiative",
  "pastAwards",
  "note",
];

function textsOf({ cells }: PastedRow<ListField>, awards: readonly ListedAward[]): Record<TextField, string> {
  const counts: Partial<Record<TextField, string>> = {};
  if (cells.total !== undefined) {
    for (const award of awards) {
      const count = countedAs(award);
      const cell = cells[`award:${award.code}`] ?? "";
      if (count !== null && !isTickMark(cell)) counts[count] = cell;
    }
  }
  const entries = textFieldNames.map((field): [TextField, string] => {
    const typed = cells[field] || counts[field] || "";
    const whole = longTexts.includes(field) ? typed : comparable(typed);
    return [field, field === "rating" || field === "category" ? tickedPart(whole) : whole];
  });
  return Object.fromEntries(entries) as Record<TextField, string>;
}

/** "Hoàn thành tốt nhiệm vụ: x", as columns to tick under one heading come: the part ticked. */
function tickedPart(text: string): string {
  const parts = text.split("; ").map((part) => /^(.+): (\S+)$/.exec(part));
  const ticked = parts.filter((part) => part !== null && parseYes(part[2] ?? "") === true);
  return ticked.length === 1 ? (ticked[0]?.[1] ?? text) : text;
}
