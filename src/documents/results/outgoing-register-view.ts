import {
  type CouncilDocument,
  documentReference,
  documentStates,
  isSigned,
  numberAndSymbol,
  symbolJoint,
} from "../../domain/papers/document";
import { documentKindLabels } from "../../domain/papers/kinds";
import { repeatedNumber } from "../../domain/papers/numbering";
import { type NumberGap, outgoingRegister } from "../../domain/papers/outgoing-register";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { landscapeWidth } from "../engine/shapes";
import type { ReviewPaper } from "../review/review-paper";
import { documentName, type NamedParts } from "./document-name";

/** What the register of outgoing documents tells beside what every document of a review says. */
export interface OutgoingRegisterTold {
  readonly year: SchoolYear;
  /** Every document of the school year that bears a number, or will. */
  readonly documents: readonly CouncilDocument[];
  /** The whole book: numbers repeat over school years. */
  readonly book: readonly CouncilDocument[];
  readonly gaps: readonly NumberGap[];
  readonly parts: NamedParts;
  /** Who signs a document, and where it goes, for a cell. */
  signedBy(document: CouncilDocument): string;
  sentTo(document: CouncilDocument): string;
}

/** The summary in the book. */
export function outgoingRegisterTitle({ schoolYear }: ReviewPeriod): string {
  return `Sổ đăng ký văn bản đi năm học ${schoolYear}`;
}

/**
 * The register of outgoing documents of a school year (NĐ 30/2020), parted by calendar year and issuing body: numbers begin anew
 * in each. What has no number yet follows.
 */
export function outgoingRegisterView(data: ReviewPaper & OutgoingRegisterTold) {
  const { settings, byCouncil, document, documents, signer, now, year } = data;
  const { numbered, unnumbered } = outgoingRegister(documents, settings.series, now.year);
  const summary = `Các văn bản của Hội đồng và của trường về thi đua, khen thưởng\n${comparable(year.name)}`;
  const groups = [
    ...numbered.map(({ year: calendarYear, agency, documents: own }) => ({
      head: `Năm ${calendarYear}, văn bản mang ký hiệu ${agency}: ${twoDigits(own.length)} văn bản`,
      own,
    })),
    ...(unnumbered.length === 0
      ? []
      : [{ head: `Chưa có số: ${twoDigits(unnumbered.length)} văn bản`, own: unnumbered }]),
  ];
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, summary, landscapeWidth),
    "tên loại": "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
    nhóm: groups.map(({ head, own }) => ({
      "tên nhóm": head,
      dòng: own.map((each) => rowView(each, data)),
    })),
    "đoạn kết": closingLines(data).map(lineView),
    ...footView({ settings, byCouncil, signer, recipients: [] }),
  };
}

function rowView(document: CouncilDocument, data: OutgoingRegisterTold) {
  const { number, symbol, date } = document;
  return {
    "số, ký hiệu": number === null ? `      ${symbolJoint(symbol)}${symbol}` : numberAndSymbol(document),
    "ngày tháng": date === null ? "" : shortDate(date),
    "trích yếu văn bản": documentName(document, data.parts),
    "người ký": data.signedBy(document),
    "nơi gửi đến": data.sentTo(document),
    "ghi chú": upperFirst(notes(document, data).join("; ")),
  };
}

/** What is signed and numbered needs no word: that is what a register is of. */
function notes(document: CouncilDocument, { book }: OutgoingRegisterTold): readonly string[] {
  const byId = new Map(book.map((each) => [each.id, each]));
  const named = (other: CouncilDocument) => documentReference(other) || other.id;
  const replaced = byId.get(document.replaces);
  const next = book.find(({ replaces }) => replaces === document.id);
  const twin = repeatedNumber(document, book);
  return [
    ...(isSigned(document) ? [] : [documentStates[document.state].toLowerCase()]),
    ...(replaced ? [`thay thế ${named(replaced)}`] : []),
    ...(next ? [`được thay thế bằng ${named(next)}`] : []),
    ...(twin ? [`trùng ${named(twin)}`] : []),
  ];
}

function closingLines({ documents, gaps, settings }: ReviewPaper & OutgoingRegisterTold): readonly string[] {
  const signed = documents.filter((document) => isSigned(document) && document.number !== null).length;
  const drafts = documents.filter((document) => !isSigned(document)).length;
  return [
    ...gaps.map(gapWords).map((words) => `${words}.`),
    `Sổ có ${twoDigits(documents.length)} văn bản, trong đó ${twoDigits(signed)} văn bản đã ký, có số${drafts === 0 ? "" : `; ${twoDigits(drafts)} văn bản chưa ký`}.${settings.series === "office" ? " Số do văn thư cấp chung với các văn bản khác của trường nên không liên tục." : ""}`,
  ];
}

/** "Năm 2023, ký hiệu HĐTĐKT: thiếu số 03, 05": for the register and for messages. */
export function gapWords({ year, agency, kind, missing }: NumberGap): string {
  const what = kind === null ? "" : ` (${documentKindLabels[kind]})`;
  return `Năm ${year}, ký hiệu ${agency}${what}: thiếu số ${missing.map(twoDigits).join(", ")}`;
}
