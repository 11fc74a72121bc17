import type { Award } from "../../domain/awards/award";
import type { CouncilDocument } from "../../domain/papers/document";
import { documentReference } from "../../domain/papers/document";
import type { Complaint } from "../../domain/results/complaint";
import type { OutcomeExtract, QuotaPlace } from "../../domain/results/complaint-extract";
import type { Grant } from "../../domain/results/grant";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { outcomeStates } from "../../domain/vote/outcome";
import { longDate } from "../../vietnamese/dates";
import { percentText, twoDigits } from "../../vietnamese/numbers";
import { comparable, lowerFirst, lowerFirstLetter, upperFirst } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import type { ReviewPaper } from "../review/review-paper";
import { councilName } from "../review/review-words";
import { denominatorWords, thresholdWords } from "../vote/vote-words";

/** What a reply to a complaint tells: of one nominee and of nobody else (domain.md 5.14, 9). */
export interface ComplaintReplyTold {
  readonly complaint: Complaint;
  readonly award: Award;
  /** null where nothing was voted on: a sudden award. */
  readonly extract: OutcomeExtract | null;
  /** The nominee's own grant with its decision; null where there is none. */
  readonly granted: { readonly grant: Grant; readonly decision: CouncilDocument } | null;
}

/** The summary in the book, printed behind "V/v". */
export function complaintReplyTitle(review: ReviewPeriod): string {
  return `trả lời kiến nghị về ${resultOf(review)}`;
}

/** "kết quả xét danh hiệu cuối năm học 2022 - 2023", "kết quả xét khen thưởng “Hội giảng”". */
function resultOf({ name }: ReviewPeriod): string {
  const words = lowerFirstLetter(comparable(name));
  if (words.startsWith("xét ")) return `kết quả ${words}`;
  return /^(?:khen thưởng|thi đua) /u.test(words)
    ? `kết quả xét ${words}`
    : `kết quả xét khen thưởng “${comparable(name)}”`;
}

/** The reply to a complaint as its template names things (trả lời kiến nghị, domain.md 5.14). */
export function complaintReplyView(data: ReviewPaper & ComplaintReplyTold) {
  const { settings, byCouncil, document, signer, recipients, now, complaint, review, extract } = data;
  const received = complaint.receivedOn === null ? "" : ` ${longDate(complaint.receivedOn)}`;
  const about = comparable(complaint.content).replace(/[\s.;]+$/, "");
  const rows = extract === null ? [] : extractRows(extract, data.award);
  const reply = complaint.reply
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, document.title),
    "kính gửi": upperFirst(comparable(complaint.from)),
    "mở đầu": [
      `${byCouncil ? councilName(settings) : comparable(settings.school)} nhận được kiến nghị${received} của ${comparable(complaint.from)} về ${resultOf(review)}${about === "" ? "" : `, nội dung: ${lowerFirst(about)}`}. Sau khi xem xét hồ sơ, ${byCouncil ? "Hội đồng" : "nhà trường"} trả lời như sau:`,
      ...(rows.length > 0 ? [`Trích kết quả bỏ phiếu đối với ${asAddressed(complaint)}:`] : []),
    ].map(lineView),
    "bảng trích": rows.length > 0 ? [{ dòng: rows.map(([mục, text]) => ({ mục, "nội dung": text })) }] : [],
    "đoạn trả lời": [...grantedSentences(data), ...reply].map(lineView),
    "đoạn kết": [
      lineView(
        `${byCouncil ? "Hội đồng" : "Nhà trường"} thông báo để ${comparable(complaint.from)} được biết./.`,
      ),
    ],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

function extractRows(
  { outcome, line, grounds, place }: OutcomeExtract,
  award: Award,
): readonly (readonly [string, string])[] {
  const { yes, no, blank, invalid, total, needed, thresholdOf, thresholdIn } = outcome;
  const unit = line.unitName === outcome.name ? "" : line.unitName;
  const who = [line.position, unit].filter((text) => text !== "").join(", ");
  const others = [
    ...(no > 0 ? [`không đồng ý ${twoDigits(no)}`] : []),
    ...(blank > 0 ? [`không đánh dấu ${twoDigits(blank)}`] : []),
    ...(invalid > 0 ? [`không hợp lệ ${twoDigits(invalid)}`] : []),
  ].join(", ");
  const rate = total === 0 ? "" : percentText(yes, total, { threshold: { p: thresholdOf, q: thresholdIn } });
  const rows: readonly (readonly [string, string])[] = [
    ["Danh hiệu, hình thức", award.name],
    ["Chức vụ, đơn vị", who],
    ["Số phiếu đồng ý", `${twoDigits(yes)}${others === "" ? "" : ` (${others})`}`],
    ["Tỷ lệ tính trên", `${denominatorWords(outcome.denominator)}: ${twoDigits(total)}`],
    ["Tỷ lệ đồng ý", rate],
    ["Ngưỡng phải đạt", `${thresholdWords(outcome)}, ít nhất ${twoDigits(needed)} phiếu đồng ý`],
    ["Căn cứ", comparable(grounds).replace(/[\s.;]+$/, "")],
    ["Thứ tự trong chỉ tiêu", place === null ? "" : placeWords(place)],
    [
      "Kết quả",
      `${outcomeStates[outcome.outcome]}${outcome.outcome === "ineligible" && line.lost !== "" ? `: ${line.lost}` : ""}`,
    ],
  ];
  return rows.filter(([, text]) => text !== "");
}

/** Who complains of their own result is addressed as they are throughout: "ông Lê Văn Mẫu". */
function asAddressed({ from, name }: Complaint): string {
  const [sender, nominee] = [comparable(from), comparable(name)];
  const [title = ""] = /^(?:ông|bà|thầy|cô|anh|chị|đồng chí) /iu.exec(sender) ?? [];
  return title !== "" && sender.startsWith(`${title}${nominee}`) ? `${lowerFirst(title)}${nominee}` : nominee;
}

function placeWords({ rank, equal, enough, places }: QuotaPlace): string {
  const shared = equal > 1 ? `, ${twoDigits(equal)} trường hợp bằng phiếu` : "";
  return `thứ ${twoDigits(rank)} trong ${twoDigits(enough)} trường hợp đủ phiếu${shared}; chỉ tiêu ${twoDigits(places.count)} (${places.working})`;
}

function grantedSentences({ granted }: ComplaintReplyTold): readonly string[] {
  if (granted === null) return [];
  const { grant, decision } = granted;
  const state = grant.state === "annulled" ? "; nay đã bị hủy bỏ" : "";
  return [
    `${grant.name} được khen theo Quyết định ${documentReference(decision)}, số thứ tự ${twoDigits(grant.number)} trong danh sách kèm theo${state}.`,
  ];
}
