import {
  type ResultLetterLine,
  type ResultLetterSource,
  resultLetter,
  resultLine,
  resultWords,
} from "../../documents/mails/result-letter";
import { commentsOffice } from "../../documents/results/result-words";
import { personalDataRemover } from "../../documents/review/appraisal-words";
import { codeKey } from "../../domain/code-key";
import { groupIn } from "../../domain/grouping";
import { compareMoments } from "../../domain/moment";
import { documentReference } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { unitResults } from "../../domain/results/unit-results";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { Unit } from "../../domain/school/unit";
import { now } from "../../google/clock";
import { sha256 } from "../../google/digest";
import { readRegister } from "../../register/read-register";
import { upwardResults } from "../../register/tables/results/upward-results";
import { findings } from "../../register/tables/review/findings";
import { outbox } from "../../register/tables/review/outbox";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { ofReview } from "../flow/reach";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { unitNames } from "../flow/unit-problems";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import { type OpenResults, readResults, resultTables } from "./result-sources";

const tables = { ...resultTables, settings: settingsTable, findings, outbox, upward: upwardResults };

/** A unit and the letter it is to get now. */
interface UnitLetter {
  readonly unit: Unit;
  /** In the outbox: which letter of the unit it is, and what it tells. */
  readonly id: string;
  readonly source: ResultLetterSource;
}

/** Who is told what, who has been told already, and who cannot be. */
interface Preparation {
  readonly review: ReviewPeriod;
  readonly letters: readonly UnitLetter[];
  readonly told: readonly Unit[];
  readonly withoutMail: readonly Unit[];
  readonly warnings: readonly Problem[];
}

/**
 * Mails each unit what became of its own nominations (domain.md 5.9): results, and of those that failed the reason, without votes. Asks
 * first. A unit is told the same once; when something has changed since, the next letter says what.
 */
export function sendResults(code: string): Reply {
  const review = comparable(code);
  return asking(
    () => prepare(review),
    askOrAnswer,
    () => send(review),
  );
}

function askOrAnswer(prepared: Preparation): Asked | FinalReply {
  const { letters, told, withoutMail, review, warnings } = prepared;
  const missing = withoutMail.length === 0 ? [] : [noMail(withoutMail)];
  if (letters.length === 0) {
    if (told.length === 0) return refused(...missing);
    return send(review.code);
  }
  const again = letters.filter(({ source }) => source.since !== null).map(({ unit }) => unit);
  const parts = [
    `Gửi kết quả kỳ xét “${review.name}” cho ${twoDigits(letters.length)} đơn vị: ${unitNames(letters.map(({ unit }) => unit))}?`,
    ...(again.length === 0 ? [] : [`Thư nói rõ điều thay đổi so với thư trước: ${unitNames(again)}.`]),
    ...(told.length === 0 ? [] : [`Đã gửi và không có gì thay đổi: ${unitNames(told)}.`]),
  ];
  return { warnings: [...warnings, ...missing], question: parts.join("\n\n") };
}

function prepare(code: string): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  return readRegister(ofReview(tables, code), (open) => preparationOf(open, code));
}

function preparationOf(open: Readable<typeof tables>, code: string): Result<Preparation> {
  const read = readResults(open, code);
  if (!read.ok) return read;
  const settings = settingsFrom(open.settings);
  if (!settings.ok) return settings;
  const { review, outcomes, decided, pending } = read.value;
  const hasSudden = open.sudden.rows().some((dossier) => dossier.review === code);
  if (outcomes.length === 0 && !hasSudden) {
    return failed(...(pending.length > 0 ? pending.map(({ problem }) => problem) : [nothingVoted(code)]));
  }
  const lines = unitResults({
    ...read.value,
    review: code,
    pending: new Set(pending.flatMap(({ awards }) => awards)),
    grants: open.grants.rows(),
    above: open.upward.rows(),
    nominations: open.nominations.rows(),
    findings: open.findings.rows(),
    sudden: open.sudden.rows(),
    awards: open.awards.rows(),
    units: open.units.rows(),
  });
  const wording = wordingOf(open, settings.value);
  const byUnit = new Map<string, ResultLetterLine[]>();
  for (const { unit, name, award, result } of lines) {
    const line = { name, award: award.name, result: result.kind, words: resultWords(result, wording) };
    groupIn(byUnit, codeKey(unit), line);
  }
  const known = open.units.rows().map((unit) => ({ unit, own: byUnit.get(codeKey(unit.code)) ?? [] }));
  const owed = known.filter(({ own }) => own.length > 0);
  const hasMail = owed.filter(({ unit }) => unit.mails.length > 0);
  const letters = hasMail.flatMap(({ unit, own }) => letterFor(unit, own, review, settings.value, open));
  const written = new Set(letters.map(({ unit }) => unit));
  const undecided = decided.filter(({ choice, source }) => choice === null && source === "vote").length;
  const codes = new Set(open.units.rows().map((unit) => codeKey(unit.code)));
  const strange = [...byUnit.keys()].filter((unit) => !codes.has(unit));
  return ok({
    review,
    letters,
    told: hasMail.map(({ unit }) => unit).filter((unit) => !written.has(unit)),
    withoutMail: owed.map(({ unit }) => unit).filter(({ mails }) => mails.length === 0),
    warnings: [
      ...pending.map(({ problem }) => problem),
      ...(undecided === 0 ? [] : [notDecided(undecided)]),
      ...strange.map(unknownUnit),
    ],
  });
}

function wordingOf(open: OpenResults, { headTitle }: Settings) {
  const codes = open.nominations.rows().flatMap(({ kind, code }) => (kind === "individual" ? [code] : []));
  return {
    headTitle,
    clean: personalDataRemover(codes),
    documentWords: (id: string) => {
      const document = id === "" ? undefined : open.book.withKey({ id });
      return ["Quyết định", document ? documentReference(document) : ""].join(" ").trim();
    },
  };
}

/** The letter a unit is to get now; none where the last one told the same. */
function letterFor(
  unit: Unit,
  lines: readonly ResultLetterLine[],
  review: ReviewPeriod,
  settings: Settings,
  open: Readable<typeof tables>,
): readonly UnitLetter[] {
  const before = open.outbox
    .rows()
    .filter((mail) => mail.kind === "result" && mail.review === review.code && mail.unit === unit.code)
    .sort((a, b) => compareMoments(a.at, b.at));
  const [last] = [...before].reverse();
  const texts = lines.map(resultLine);
  const digest = sha256(JSON.stringify(texts)).slice(0, digestLength);
  if (last?.id.endsWith(`-${digest}`)) return [];
  const source = {
    unit: unit.name,
    review: review.name,
    lines,
    since: last
      ? { day: shortDate(last.at), changed: lines.filter((line) => !tells(last, resultLine(line))) }
      : null,
    office: commentsOffice(settings),
    council: settings.council,
    school: settings.school,
  };
  return [{ unit, id: `result/${review.code}/${unit.code}/${before.length + 1}-${digest}`, source }];
}

/** Long enough that two letters to one unit differ. */
const digestLength = 16;

/** Whether an earlier letter has the line, under whatever number. */
function tells({ body }: OutboxMail, text: string): boolean {
  return body.split("\n").some((line) => line.replace(/^\d+\. /, "") === text);
}

/** What is told is read again with the lock: whoever was told meanwhile is not told twice. */
function send(code: string): FinalReply {
  const written = unitOfWork("sendResults", ofReview(tables, code), (open) => {
    const read = preparationOf(open, code);
    if (!read.ok) return read;
    const at = now();
    const put = read.value.letters.filter(({ unit, id, source }) =>
      putMail(open, unit, { id, kind: "result", review: code, at }, resultLetter(source)),
    );
    const what = put.length === 0 ? "" : `Gửi kết quả kỳ xét ${code} cho ${put.length} đơn vị`;
    return { value: { put: put.length, ...read.value }, what };
  });
  if (!written.ok) return refused(...written.problems);
  const { put, withoutMail, told } = written.value;
  const mail = sendWaitingMail();
  const parts = [
    ...(put === 0
      ? [`Đã gửi từ trước và không có gì thay đổi: ${unitNames(told)}.`]
      : [`Đã soạn thư kết quả cho ${twoDigits(put)} đơn vị.`]),
    ...(withoutMail.length === 0 ? [] : [`Chưa có thư điện tử, chưa báo: ${unitNames(withoutMail)}.`]),
    mail.message,
  ];
  return doneUnless(mail.problems, parts.join("\n"));
}

function noMail(list: readonly Unit[]): Problem {
  return {
    what: `${twoDigits(list.length)} đơn vị chưa có thư điện tử nên chưa được báo kết quả: ${unitNames(list)}`,
    where: { tab: units.tab },
    remedy: "Ghi địa chỉ thư rồi bấm lại, hoặc báo trực tiếp cho đơn vị",
  };
}

function notDecided(count: number): Problem {
  return {
    what: `Thủ trưởng chưa quyết định ${twoDigits(count)} dòng: thư chỉ nói Hội đồng đề nghị`,
    remedy: "Gửi bây giờ thì sau khi có quyết định bấm lại lệnh này, thư sau nói rõ điều thay đổi",
  };
}

function unknownUnit(code: string): Problem {
  return {
    what: `Có đề nghị của đơn vị mã “${code}” không có trong danh sách đơn vị, kết quả không gửi được cho ai`,
    where: { tab: units.tab },
    remedy: "Sửa mã đơn vị, hoặc thêm đơn vị vào tab này",
  };
}

function nothingVoted(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” chưa có kết quả nào để gửi`,
    where: { tab: units.tab },
    remedy: `Đóng các lượt bỏ phiếu trước: ${menuPath("closeSession")}`,
  };
}
