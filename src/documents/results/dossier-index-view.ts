import type { CouncilDocument } from "../../domain/papers/document";
import { numberAndSymbol } from "../../domain/papers/document";
import type { FiledPaper, ReviewFile } from "../../domain/results/filed-papers";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { longDate, shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { documentName, type NamedParts } from "./document-name";

/** What the index tells beside what every document of a review says. */
export interface DossierIndexTold {
  readonly file: ReviewFile;
  readonly parts: NamedParts;
}

type IndexData = ReviewPaper & DossierIndexTold;

/** The summary under the kind; two lines on the document, one in the book. */
export function dossierIndexTitle({ name }: ReviewPeriod): readonly [string, string] {
  return ["Văn bản, tài liệu của hồ sơ thi đua, khen thưởng", comparable(name)];
}

/** The index of a review's papers as its template names things (mục lục hồ sơ, domain.md 5.12). */
export function dossierIndexView(data: IndexData) {
  const { settings, review, byCouncil, document, signer, recipients, now, file, parts } = data;
  const count = twoDigits(file.filed.length);
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, dossierIndexTitle(review).join("\n")),
    "tên loại": "MỤC LỤC HỒ SƠ",
    dòng: file.filed.map((paper, index) => rowView(paper, index, parts)),
    "đoạn tiếp theo": draftLines(file.drafts, parts).map(lineView),
    "đoạn kết": [lineView(`Mục lục có ${count} văn bản, tài liệu, lập ${longDate(now)}; hồ sơ gồm …… tờ.`)],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

function rowView({ document, replacedBy }: FiledPaper, index: number, parts: NamedParts) {
  const { date } = document;
  return {
    tt: String(index + 1),
    "số, ký hiệu": numberAndSymbol(document),
    ngày: date === null ? "" : shortDate(date),
    "trích yếu": documentName(document, parts),
    "tờ số": "",
    "ghi chú": replacedBy === null ? "" : `Được thay thế bằng ${referenceOf(replacedBy)}`,
  };
}

function referenceOf(document: CouncilDocument): string {
  return document.number === null ? document.id : `văn bản số ${numberAndSymbol(document)}`;
}

/** Drafts are no papers yet: they are told of and stand in no row. */
function draftLines(drafts: readonly CouncilDocument[], parts: NamedParts): readonly string[] {
  if (drafts.length === 0) return [];
  return [
    "Còn là dự thảo, chưa đưa vào mục lục:",
    ...drafts.map(
      (draft, index) => `- ${documentName(draft, parts)}${index === drafts.length - 1 ? "." : ";"}`,
    ),
  ];
}
