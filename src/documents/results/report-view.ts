import { groundLine } from "../../domain/papers/ground";
import { neededReportParts, type ReportPart, reportParts } from "../../domain/results/report-text";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { romanNumeral, twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { councilName, plainYears, planPhrase, replacementSentences } from "../review/review-words";
import { awardBlocks } from "./report-awards";
import { heading, paragraph, type ReportBlock, subheading } from "./report-blocks";
import { launchBlocks } from "./report-launch";
import type { ReportData } from "./report-told";
import { directLabourSentences, exemplarSentences, targetBlocks, unitBlocks } from "./report-units";

/** Where a text is missing it is written in by hand. */
const gap = "…………………………………………………………";

/** The summary of a report of the year. */
export function summaryReportTitle({ schoolYear }: ReviewPeriod): string {
  return `Tổng kết công tác thi đua, khen thưởng ${yearPhrase(schoolYear)}`;
}

/** The summary of an interim report; two lines on the document, one in the book. */
export function interimReportTitle({ name }: ReviewPeriod): readonly [string, string] {
  return ["Sơ kết công tác thi đua, khen thưởng", comparable(name)];
}

/** "năm học 2022-2023", "năm 2023". */
function yearPhrase(code: string): string {
  return `${/^\d{4}$/.test(code) ? "năm" : "năm học"} ${plainYears(code)}`;
}

/**
 * The report of a year or of a round as its template names things (báo cáo tổng kết, sơ kết, domain.md 5.10). Every figure is
 * a count of rows; what nobody told stays empty. It names units, and people who are exemplars; no reasons, no codes.
 */
export function reportView(data: ReportData) {
  const { settings, byCouncil, document, review, scope, signer, recipients, now } = data;
  const summary = scope === "year" ? summaryReportTitle(review) : interimReportTitle(review).join("\n");
  const issuer = byCouncil ? councilName(settings) : comparable(settings.school);
  const what = scope === "year" ? "tổng kết" : "sơ kết";
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, summary),
    "tên loại": "BÁO CÁO",
    "căn cứ": groundLines(data).map(lineView),
    "mở đầu": [
      lineView(
        `${issuer} báo cáo ${what} công tác thi đua, khen thưởng ${scope === "year" ? yearPhrase(review.schoolYear) : `(${comparable(review.name)})`} như sau:`,
      ),
    ],
    "nội dung": parts(data),
    "đoạn kết": [
      ...replacementSentences("Báo cáo", data.replaced),
      `Trên đây là báo cáo ${what} công tác thi đua, khen thưởng ${scope === "year" ? yearPhrase(review.schoolYear) : "của kỳ này"}./.`,
    ].map(lineView),
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

/** The parts of the secretary's own words that the report needs and the register lacks. */
export function missingParts(data: Pick<ReportData, "paragraphs">): readonly ReportPart[] {
  return neededReportParts.filter((part) => data.paragraphs(part).length === 0);
}

function parts(data: ReportData): readonly ReportBlock[] {
  const sections: readonly Section[] = [
    ["TÌNH HÌNH TRIỂN KHAI", launchBlocks(data)],
    ["KẾT QUẢ", resultBlocks(data)],
    ["ĐÁNH GIÁ", judgementBlocks(data)],
    ["PHƯƠNG HƯỚNG", typed(data, "directions")],
    ["KIẾN NGHỊ", typed(data, "requests")],
  ];
  return numbered(sections, (title, number) => heading(`${romanNumeral(number)}. ${title}`));
}

type Section = readonly [title: string, blocks: readonly ReportBlock[]];

/** The sections of which there is something to tell, each under its heading. */
function numbered(
  sections: readonly Section[],
  head: (title: string, number: number) => ReportBlock,
): readonly ReportBlock[] {
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [head(title, index + 1), ...blocks]);
}

function under(title: string, number: number): ReportBlock {
  return subheading(`${number}. ${title}`);
}

function resultBlocks(data: ReportData): readonly ReportBlock[] {
  const sections: readonly Section[] = [
    ["Kết quả khen thưởng", awardBlocks(data)],
    ["Sự tham gia của các đơn vị", unitBlocks(data)],
    ["Khen thưởng người lao động trực tiếp", directLabourSentences(data).map(paragraph)],
    ["Thực hiện chỉ tiêu", targetBlocks(data)],
    ["Điển hình tiên tiến", exemplarSentences(data).map(paragraph)],
    ["Kiến nghị, khiếu nại về khen thưởng", complaintSentences(data).map(paragraph)],
  ];
  return numbered(sections, under);
}

function judgementBlocks(data: ReportData): readonly ReportBlock[] {
  const judged: readonly ReportPart[] = ["advantages", "limits", "causes"];
  return numbered(
    judged.map((part): Section => [reportParts[part], typed(data, part)]),
    under,
  );
}

function complaintSentences({ complaints }: ReportData): readonly string[] {
  const { received, answered, withdrawn, open } = complaints;
  if (received === 0) return ["Không nhận được kiến nghị, khiếu nại nào."];
  return [
    [
      `Đã nhận ${twoDigits(received)} kiến nghị, khiếu nại`,
      `đã trả lời ${twoDigits(answered)}`,
      ...(withdrawn === 0 ? [] : [`người gửi đã rút ${twoDigits(withdrawn)}`]),
      ...(open === 0 ? [] : [`đang giải quyết ${twoDigits(open)}`]),
    ]
      .join("; ")
      .concat("."),
  ];
}

/** As it is typed; a part that is needed and missing is a line of dots. */
function typed({ paragraphs }: ReportData, part: ReportPart): readonly ReportBlock[] {
  const lines = paragraphs(part);
  if (lines.length > 0) return lines.map(paragraph);
  return neededReportParts.includes(part) ? [paragraph(gap)] : [];
}

/** The grounds, and the plans the report is about, each line ended as NĐ 30/2020 wants: ";", and the last ".". */
function groundLines({ grounds, rounds }: ReportData): readonly string[] {
  const plans = rounds.map(({ plan }) => planPhrase(plan)).filter((phrase) => phrase !== "");
  const lines = [...grounds.map(groundLine), ...plans.map((phrase) => `Thực hiện ${phrase}`)];
  return lines.map((line, index) => {
    const bare = line.replace(/[\s.;,]+$/, "");
    return `${bare}${index === lines.length - 1 ? "." : ";"}`;
  });
}
