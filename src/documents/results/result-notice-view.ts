import { commentPeriod } from "../../domain/results/comment-period";
import type { DecidedAward } from "../../domain/results/decided-award";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import { longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { lowerFirstLetter } from "../../vietnamese/text";
import { annexHeadView, attachedLine } from "../engine/annex-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { replacementSentences } from "../review/review-words";
import { awardCounts, awardListsView, countWords, type ListedAward, whom, withNumber } from "./award-lists";
import { commentsOffice, dashed, issuerName, numberedPoints, resultSummary } from "./result-words";

/** What the announcement of the vote's result tells beside what every document of a review says. */
export interface ResultNoticeTold {
  /** What the council passed for the head to grant, and for the body above. */
  readonly granted: readonly DecidedAward[];
  readonly submitted: readonly DecidedAward[];
  /** "phiên họp ngày 14 tháng 7 năm 2023": where it was voted on, in the order of time. */
  readonly meetings: readonly string[];
}

/** The summary of the announcement in the book. */
export function resultNoticeTitle(review: ReviewPeriod): string {
  return resultSummary(review).join(": ");
}

/**
 * The announcement of the vote's result before the decision, as its template names things (domain.md 5.9): names, units and
 * awards only; when, where and by whom comments are taken.
 */
export function resultNoticeView(data: ReviewPaper & ResultNoticeTold) {
  const { settings, review, byCouncil, document, now, signer, recipients, granted, submitted } = data;
  const issuer = issuerName(settings, byCouncil);
  const own = granted.map((line) => listed(line, ""));
  const above = submitted.map((line) => listed(line, "đề nghị cấp trên"));
  const result = lowerFirstLetter(resultSummary(review).join(": "));
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, resultSummary(review).join("\n")),
    "tên loại": "THÔNG BÁO",
    đoạn: [
      `Căn cứ kết quả bỏ phiếu tại ${data.meetings.join("; ")}, ${issuer} thông báo ${result} như sau:`,
      ...numberedPoints([
        proposed(`đề nghị ${settings.headTitle} quyết định khen thưởng`, own),
        proposed("đề nghị trình cấp có thẩm quyền khen thưởng", above),
        ["Danh sách kèm theo Thông báo này."],
        posted(data),
        settings.commentDays === 0 ? [] : [`Ý kiến về kết quả xét gửi về: ${commentsOffice(settings)}.`],
      ]),
      ...replacementSentences("Thông báo", data.replaced),
    ].map(lineView),
    "đoạn kết": [lineView(closing(settings, issuer))],
    ...footView({ settings, byCouncil, signer, recipients }),
    "có danh sách": true,
    ...annexHeadView({
      name: "DANH SÁCH",
      summary: `${whom([...own, ...above])} được Hội đồng thông qua`,
      attached: attachedLine("Thông báo", document, issuer, now.year),
    }),
    ...awardListsView([...own, ...above]),
  };
}

function listed(line: DecidedAward, remark: string): ListedAward {
  const { kind, nominee, name, position, unitName, award } = line;
  return { kind, nominee, name, unitName: withNumber(unitName, position), awardName: award.name, remark };
}

function proposed(what: string, lines: readonly ListedAward[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`Hội đồng thông qua, ${what}: ${countWords(lines)}, gồm:`, ...dashed(awardCounts(lines))];
}

/** Where it is posted, and from when to when comments are taken. */
function posted({ document, settings }: ReviewPaper): readonly string[] {
  const place = settings.noticePlace === "" ? "" : `Thông báo được niêm yết tại ${settings.noticePlace}`;
  const time = commentTime(document, settings);
  if (place === "" && time === "") return [];
  return [
    [place, time]
      .filter((part) => part !== "")
      .join(". ")
      .concat("."),
  ];
}

function commentTime(document: ReviewPaper["document"], settings: Settings): string {
  const { commentDays } = settings;
  if (commentDays === 0) return "";
  const period = commentPeriod(document, settings);
  return period === null
    ? `Thời gian nhận ý kiến: ${twoDigits(commentDays)} ngày kể từ ngày ký Thông báo này`
    : `Thời gian nhận ý kiến: từ ${longDate(period.from)} đến hết ${longDate(period.until)}`;
}

function closing({ commentDays, headTitle }: Settings, issuer: string): string {
  return commentDays === 0
    ? `${issuer} thông báo để các đơn vị, cá nhân được biết./.`
    : `Hết thời gian trên, kết quả xét và các ý kiến được tổng hợp, trình ${headTitle} xem xét, quyết định./.`;
}
