import { shortDate } from "../../vietnamese/dates";
import { comparable } from "../../vietnamese/text";
import type { Award } from "../awards/award";
import { type PastAward, pastAwardIdentity } from "../awards/past-award";
import { excerpt } from "../cell-text";
import { withoutCount } from "../pasted/counts";
import { headingTime, yearText } from "../pasted/heading-time";
import { type AwardBook, awardBook } from "../pasted/list-awards";
import { nameFaults } from "../pasted/list-texts";
import { saysDenied } from "../pasted/negation";
import type { PastedRow } from "../pasted/pasted-row";
import { readPastedTable } from "../pasted/table";
import { codeIn, nameIn, parseYes } from "../pasted/values";
import type { SchoolYear } from "../school/school-year";
import { faultsOf, lengthFaults, readCell, readDay, readValue } from "./cell-reading";
import { decisionOf, givenParts } from "./given-parts";
import {
  type ImportChange,
  type ImportReport,
  ignoredOf,
  tableNotes,
  type UnreadLine,
  unreadOf,
  unreadRow,
} from "./import-report";
import { type PastAwardField, pastAwardFields } from "./past-award-columns";
import { schoolYearOf } from "./school-year";
import { differences, type Looks } from "./staff-differences";
import { codeFaults } from "./staff-words";

/** What the register knows already. */
export interface PastAwardRegister {
  readonly awards: readonly Award[];
  readonly years: readonly SchoolYear[];
  readonly pastAwards: readonly PastAward[];
}

/** What a pasted list of past awards adds and changes. */
export interface PastAwardImport {
  readonly report: ImportReport;
  /** New rows. */
  readonly added: readonly PastAward[];
  /** Rows whose decision or its day is filled in or changed; their keys stay. */
  readonly changed: readonly PastAward[];
}

/**
 * Reads a school's list of awards already given, as pasted from a spreadsheet: a row may name several awards, of
 * one year or each with its own. With a code an award is known by code, award and year; without one by the name as well, and
 * never merged with a row that has a code. A cell left blank never erases what stands.
 */
export function importPastAwardList(text: string, register: PastAwardRegister): PastAwardImport {
  const table = readPastedTable<PastAwardField>(text, pastAwardFields(register.awards));
  const book = awardBook(register.awards);
  const known = new Map(register.pastAwards.map((award) => [pastAwardIdentity(award), award]));
  const awardNames = new Map(register.awards.map(({ code, name }) => [code, name]));
  const firstLines = new Map<string, number>();
  const added: PastAward[] = [];
  const changed: PastAward[] = [];
  const toldAdded: string[] = [];
  const toldChanged: ImportChange[] = [];
  const unread: UnreadLine[] = [...unreadOf(table.reasons)];
  const bareYears = new Set<string>();
  let unchanged = 0;

  for (const row of table.rows) {
    const reading = readRow(row, register, book);
    if ("faults" in reading) {
      unread.push(unreadRow(row, reading.faults));
      continue;
    }
    const news = { added: added.length, changed: changed.length };
    for (const given of reading.awards) {
      const identity = pastAwardIdentity(given);
      const earlier = firstLines.get(identity);
      const label = `${awardNames.get(given.award) ?? given.award} ${given.schoolYear}`;
      if (earlier !== undefined && earlier !== row.line) {
        unread.push(unreadRow(row, [`${label} của ${excerpt(given.name)} đã có ở dòng ${earlier}`]));
        continue;
      }
      firstLines.set(identity, row.line);
      if (/^\d{4}$/.test(given.schoolYear)) bareYears.add(given.schoolYear);
      const before = known.get(identity);
      const who = `${excerpt(given.name)}${given.code === "" ? "" : ` (${given.code})`}: ${label}`;
      if (!before) {
        added.push({ ...given, sudden: given.sudden ?? false });
        toldAdded.push(who);
        continue;
      }
      const after = filledIn(before, given);
      const changes = differences(looks, before, after);
      if (changes.length === 0) continue;
      changed.push(after);
      toldChanged.push({ who, changes });
    }
    if (
      added.length === news.added &&
      changed.length === news.changed &&
      !unread.some(({ line }) => line === row.line)
    )
      unchanged += 1;
  }
  unread.sort((a, b) => a.line - b.line);
  const coded = new Set(register.years.map(({ code }) => code));
  const unclear = [...bareYears].filter((year) => !coded.has(year)).sort();
  // Awards in columns of their own need no column that names them.
  const ticked = table.rows.some(({ cells }) =>
    Object.keys(cells).some((field) => field.startsWith("award:")),
  );
  const notes = [
    ...tableNotes(
      ticked ? { ...table, missing: table.missing.filter((label) => label !== awardsLabel) } : table,
    ),
    ...unclear.map(
      (year) => `Năm “${year}” không có trong tab “Năm học”: ghi nguyên, hiểu là năm học bắt đầu năm ${year}`,
    ),
  ];
  const report = {
    added: toldAdded,
    changed: toldChanged,
    unchanged,
    unread,
    ignored: ignoredOf(table.ignored),
    notes,
    readings: table.readings,
  };
  return { report, added, changed };
}

const awardsLabel = "Danh hiệu";

type RowReading = { readonly awards: readonly GivenAward[] } | { readonly faults: readonly string[] };

/** A past award as a row says it; `sudden` is null where the row does not. */
type GivenAward = Omit<PastAward, "sudden"> & { readonly sudden: boolean | null };

function readRow(
  { cells, group, title }: PastedRow<PastAwardField>,
  { years, awards: listed }: PastAwardRegister,
  book: AwardBook,
): RowReading {
  const code = codeIn(cells.code);
  const name = nameIn(cells.name);
  const ticked = listed
    .filter(({ code: award }) => parseYes(cells[`award:${award}`] ?? "") === true)
    .map((award) => award.code);
  const typed = [cells.awards ?? "", ...ticked].filter((each) => each !== "").join("; ");
  // "I. Năm học 2019-2020", "II. Lao động tiên tiến" above rows say what these have no cell for; so does the list's title of the year.
  const said = typed === "" ? book.all(withoutCount(group)).codes.join("; ") : typed;
  const titled = headingTime(withoutCount(group)).year ?? headingTime(title).year;
  const rowYear =
    (cells.schoolYear ?? "") === "" && titled !== null ? yearText(titled) : (cells.schoolYear ?? "");
  const numbered = decisionOf(comparable(cells.decision ?? ""));
  const ownDay = readDay(cells.decidedOn, "Ngày quyết định");
  const readings = {
    decidedOn: readValue(ownDay) === null && !("fault" in ownDay) ? { value: numbered.day } : ownDay,
    sudden: readCell(cells.sudden, "Đột xuất, chuyên đề", parseYes, "không phải là Có hay Không"),
  };
  const faults = [
    ...codeFaults(code),
    ...(name === "" ? ["Thiếu họ tên"] : nameFaults(name, book, cells.name)),
    ...lengthFaults(name, "Họ tên"),
    ...lengthFaults(numbered.number, "Số quyết định"),
    ...faultsOf(readings),
    ...(saysDenied(cells.outcome ?? "") ? [`Ô kết quả ghi “${excerpt(cells.outcome ?? "")}”`] : []),
    ...(said === "" ? ["Thiếu danh hiệu"] : []),
  ];
  const shared = {
    code,
    name,
    decision: numbered.number,
    decidedOn: readValue(readings.decidedOn),
    sudden: readValue(readings.sudden),
  };
  const awards = new Map<string, GivenAward>();
  for (const { year, words, decision } of givenParts(said, rowYear, book)) {
    const schoolYear = schoolYearOf(year, years);
    if (schoolYear === null) {
      faults.push(year === "" ? "Thiếu năm học" : `Năm học “${excerpt(year)}” cần ghi như 2019-2020`);
    }
    const { codes, unknown } = book.all(words);
    faults.push(...unknown.map((part) => `Không có danh hiệu “${excerpt(part)}” trong tab “Danh hiệu”`));
    const own =
      decision === "" ? {} : { decision: decisionOf(decision).number, decidedOn: decisionOf(decision).day };
    for (const award of codes) {
      const given = { ...shared, ...own, award, schoolYear: schoolYear ?? "" };
      awards.set(pastAwardIdentity(given), given);
    }
  }
  return faults.length > 0 ? { faults: [...new Set(faults)] } : { awards: [...awards.values()] };
}

/** The row as it stands, with what the paste adds; its key and its name stay. */
function filledIn(before: PastAward, given: GivenAward): PastAward {
  return {
    ...before,
    decision: given.decision === "" ? before.decision : given.decision,
    decidedOn: given.decidedOn ?? before.decidedOn,
    sudden: given.sudden ?? before.sudden,
  };
}

const looks: Looks<PastAward> = [
  ["Số quyết định", ({ decision }) => decision],
  ["Ngày quyết định", ({ decidedOn }) => (decidedOn ? shortDate(decidedOn) : "")],
  ["Đột xuất, chuyên đề", ({ sudden }) => (sudden ? "Có" : "Không")],
];
