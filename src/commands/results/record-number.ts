import { compareDates } from "../../domain/calendar-date";
import {
  type CouncilDocument,
  documentReference,
  isComposed,
  isNumbered,
  isSigned,
  type NumberedDocument,
} from "../../domain/papers/document";
import { kindInSentence, kinds } from "../../domain/papers/kinds";
import { describeProblem, type Problem } from "../../domain/problem";
import { type Failed, failed, ok, type Result } from "../../domain/result";
import { followGrants, type HistoryChanges, historyOf } from "../../domain/results/award-history";
import type { Grant } from "../../domain/results/grant";
import { type NumberAndDay, readNumberAndDay } from "../../domain/results/number-and-day";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { pastAwards } from "../../register/tables/records/past-awards";
import { complaints } from "../../register/tables/results/complaints";
import { decisionChanges } from "../../register/tables/results/decision-changes";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { composedTexts } from "../../register/tables/technical/composed-texts";
import { type Done, type Readable, unitOfWork } from "../../register/unit-of-work";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import type { FinalReply, Reply } from "../flow/reply";
import { refused } from "../flow/reply";
import { unknownDocument } from "../papers/list-documents";
import { composedDoubts } from "./composed-doubts";
import { numberDoubts } from "./number-doubts";
import { effectTables, hasEffect, type SigningEffect, signingEffect } from "./signing-effect";

/**
 * The book is written last, the history before the grants: what was cut off is done again as long as the book does not say that
 * the document is signed, and the history is told from what the grants were.
 */
const tables = {
  ...{ pastAwards, grants, decisionChanges, complaints },
  ...effectTables,
  ...{ settings: settingsTable, texts: composedTexts },
};

type Open = Readable<typeof tables>;

/** What is to be taken in, and what follows. */
interface Prepared {
  readonly standing: CouncilDocument;
  readonly signed: NumberedDocument;
  readonly effect: SigningEffect;
  readonly warnings: readonly Problem[];
}

/**
 * Takes in the number and the day that the clerical office gave a document after it was signed (domain.md 5): the book has it as
 * signed, a decision's grants are written once and the award history with them. Where people typed number, day and state into the
 * book already, what is missing is completed without a question. The text of the Google Doc is not touched; a day on which
 * it would read otherwise is refused until the document is composed again.
 */
export function recordNumber(id: string, typed: string): Reply {
  return asking(() => prepare(comparable(id), typed), askOrRecord, record);
}

function askOrRecord(prepared: Prepared): Asked | FinalReply {
  const { standing, signed, effect, warnings } = prepared;
  if (isNumbered(standing)) return record(prepared);
  const what = effect.what === "" ? "" : ` Sổ sẽ ghi: ${effect.what}.`;
  return { warnings, question: `Ghi ${documentReference(signed)} cho ${named(standing)}?${what}` };
}

function prepare(id: string, typed: string): Result<Prepared> {
  const today = now();
  const read = readRegister(tables, (open) => {
    const standing = open.book.withKey({ id });
    if (!standing) return failed(unknownDocument(id));
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const given = givenOf(standing, typed, open);
    if (!given.ok) return given;
    const signed = signedAs(standing, given.value);
    const effect = signingEffect(open, standing, signed.date, settings.value);
    if (!effect.ok) return effect;
    const text = open.texts.withKey({ document: id }) ?? null;
    const doubts = numberDoubts(signed, open.book, text, given.value.symbol, today);
    return ok({ standing, signed, effect: effect.value, text, doubts });
  });
  if (!read.ok) return read;
  const { standing, signed, effect, text, doubts } = read.value;
  const composed = isRecorded(standing, effect)
    ? { stops: [], warnings: [] }
    : composedDoubts(standing, signed.date, text, hasEffect(standing), effect.moneyChanges);
  const stops = [...effect.stops, ...composed.stops];
  if (stops.length > 0) return failed(...stops);
  return ok({ standing, signed, effect, warnings: [...doubts, ...effect.warnings, ...composed.warnings] });
}

/** Nothing is left to be done but what follows from earlier grants. */
function isRecorded(standing: CouncilDocument, effect: SigningEffect): boolean {
  return isNumbered(standing) && isEmpty(effect);
}

/** The number and the day that were typed, or that the book has already; or why there are none. */
function givenOf(row: CouncilDocument, typed: string, open: Open): Result<NumberAndDay> {
  if (!kinds[row.kind].numbered) return failed(withoutNumber(row));
  if (hasEffect(row) && !isComposed(row)) return failed(notComposed(row));
  const inBook = row.number !== null && row.date !== null;
  if (comparable(typed) === "") {
    if (row.number === null || row.date === null) return failed(unreadable(typed));
    return ok({ number: row.number, symbol: "", day: row.date });
  }
  const given = readNumberAndDay(typed);
  if (!given) return failed(unreadable(typed));
  const same = given.number === row.number && row.date !== null && compareDates(given.day, row.date) === 0;
  return isSigned(row) && inBook && !same ? failed(otherwise(row, open)) : ok(given);
}

function signedAs(row: CouncilDocument, { number, symbol, day }: NumberAndDay): NumberedDocument {
  const state = row.state === "issued" ? "issued" : "signed";
  return { ...row, number, symbol: row.symbol === "" ? symbol : row.symbol, date: day, state };
}

function record({ standing, signed, effect, warnings }: Prepared): FinalReply {
  const { id } = standing;
  const recorded = unitOfWork("recordNumber", tables, (open): Done<HistoryChanges> | Failed => {
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const row = open.book.withKey({ id });
    const again = row && signingEffect(open, row, signed.date, settings.value);
    if (again && !again.ok) return again;
    if (!again || asText(row, again.value) !== asText(standing, effect)) return failed(registerChanged);
    const history = followed(open, signed, effect.grants);
    open.pastAwards.remove((one) => history.removed.includes(one));
    for (const one of history.put) open.pastAwards.put(one);
    for (const grant of effect.grants) open.grants.put(grant);
    for (const change of effect.changes) open.decisionChanges.put(change);
    for (const complaint of effect.complaints) open.complaints.put(complaint);
    open.book.put(signed);
    const nothing =
      isNumbered(standing) && isEmpty(effect) && history.removed.length + history.put.length === 0;
    const words = [documentReference(signed), effect.what].filter((text) => text !== "").join("; ");
    return { value: history, what: nothing ? "" : `Ghi số, ngày văn bản ${id}: ${words}` };
  });
  if (!recorded.ok) return refused(...recorded.problems);
  return { kind: "done", message: messageOf({ standing, signed, effect, warnings }, recorded.value) };
}

/** What is written, to be held against what the person saw. */
function asText(
  row: CouncilDocument,
  { grants: made, changes, complaints: answered }: SigningEffect,
): string {
  return JSON.stringify([row, made, changes, answered]);
}

function isEmpty({ grants: made, changes, complaints: answered }: SigningEffect): boolean {
  return made.length + changes.length + answered.length === 0;
}

/** How the award history follows: of the grants as they stand, and as they will. */
function followed(
  open: Readable<typeof tables>,
  signed: NumberedDocument,
  changed: readonly Grant[],
): HistoryChanges {
  const before = open.grants.rows();
  const keyOf = ({ document, number }: Grant) => JSON.stringify([document, number]);
  const news = new Map(changed.map((grant) => [keyOf(grant), grant]));
  const known = new Set(before.map(keyOf));
  const after = [
    ...before.map((grant) => news.get(keyOf(grant)) ?? grant),
    ...changed.filter((grant) => !known.has(keyOf(grant))),
  ];
  const [reviews, units] = [open.reviews.rows(), open.units.rows()];
  const book = open.book.rows();
  const signedBook = book.map((row) => (row.id === signed.id ? signed : row));
  return followGrants(
    open.pastAwards.rows(),
    historyOf(before, { book, reviews, units }),
    historyOf(after, { book: signedBook, reviews, units }),
    signed.id,
  );
}

function messageOf({ standing, signed, effect, warnings }: Prepared, history: HistoryChanges): string {
  const { put, removed, left } = history;
  const lines = [
    isNumbered(standing) && isEmpty(effect) && put.length + removed.length === 0
      ? `${upperFirst(named(standing))} đã ghi ${documentReference(signed)} từ trước, không còn gì phải ghi.`
      : `Đã ghi ${documentReference(signed)} cho ${named(standing)}.`,
    ...(effect.grants.length > 0 ? [`Tab “${grants.tab}”: ${effect.what}.`] : []),
    ...(effect.complaints.length > 0 ? [`Tab “${complaints.tab}”: ${effect.what}.`] : []),
    ...(put.length + removed.length > 0
      ? [
          `Tab “${pastAwards.tab}”: ghi ${twoDigits(put.length)} dòng${removed.length > 0 ? `, bỏ ${twoDigits(removed.length)} dòng` : ""}.`,
        ]
      : []),
    ...left.map(leftWords),
    "Chữ trong văn bản trên Google Docs giữ nguyên; chỗ sửa tay, nếu có, không được đọc ở đây.",
    ...(isNumbered(standing) ? warnings.map((warning) => `Lưu ý: ${describeProblem(warning)}`) : []),
  ];
  return lines.join("\n");
}

function leftWords({ standing, wanted }: HistoryChanges["left"][number]): string {
  const whose = standing.document === "" ? "dòng gõ tay" : "dòng đã sửa tay";
  const row = `${standing.name}, ${standing.award}, ${standing.schoolYear}`;
  return wanted === null
    ? `Tab “${pastAwards.tab}” giữ ${whose} “${row}” dù không còn hiệu lực: xóa nếu đúng là quyết định này.`
    : `Tab “${pastAwards.tab}” giữ ${whose} “${row}” (${standing.decision || "không có số quyết định"}); quyết định là ${wanted.decision}: sửa lại nếu cần.`;
}

/** "quyết định khen thưởng QĐ1:CN2023:LDTT (Công nhận …)". */
function named({ kind, id, title }: CouncilDocument): string {
  return `${kindInSentence(kind)} ${id}${title === "" ? "" : ` (${title})`}`;
}

function unreadable(typed: string): Problem {
  return {
    what:
      comparable(typed) === "" ? "Chưa gõ số và ngày" : `Không đọc được số và ngày từ “${comparable(typed)}”`,
    remedy: "Gõ số, dấu chấm phẩy, rồi ngày đủ bốn chữ số năm, ví dụ: 45; 12/7/2021",
  };
}

function withoutNumber(row: CouncilDocument): Problem {
  return {
    what: `${upperFirst(kindInSentence(row.kind))} ${row.id} không mang số văn bản`,
    where: { tab: documentBook.tab },
    remedy: "Không cần ghi số; ký xong thì đổi trạng thái ở tab này",
  };
}

function notComposed(row: CouncilDocument): Problem {
  return {
    what: `${upperFirst(kindInSentence(row.kind))} ${row.id} chưa soạn xong`,
    where: { tab: documentBook.tab },
    remedy: "Soạn và trình ký trước, rồi mới ghi số, ngày",
  };
}

function otherwise(row: CouncilDocument, open: Open): Problem {
  return {
    what: `${upperFirst(kindInSentence(row.kind))} ${row.id} đã ghi ${documentReference(row)}`,
    where: open.book.place(row, "number"),
    remedy: "Ghi nhầm thì sửa số, ngày ngay ở tab này rồi bấm lại lệnh, để trống ô số và ngày",
  };
}

const registerChanged: Problem = {
  what: "Sổ vừa được sửa trong lúc ghi số, ngày",
  where: { tab: documentBook.tab },
  remedy: "Bấm lại lệnh này",
};
