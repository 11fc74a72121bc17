import { documentReference } from "../../domain/papers/document";
import { reviewPhrase } from "../../domain/review/review-name";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { comparable, upperFirst } from "../../vietnamese/text";
import { footView, headerView, lineView } from "../engine/frame-view";
import { councilName, replacementSentences } from "../review/review-words";
import type { MeetingPaper } from "./meeting-facts";
import { awardsOf, meetingDay } from "./session-words";
import { clockWords, gap, memberWords } from "./vote-words";

/** The summary of an invitation in the book. */
export function invitationTitle({ name }: ReviewPeriod, part: string): string {
  return `Mời họp ${part}: ${comparable(name)}`;
}

/** The summary of a letter that asks for opinions, as it stands behind "V/v". */
export function opinionRequestTitle(review: ReviewPeriod): string {
  return `xin ý kiến thành viên Hội đồng, ${reviewPhrase(review)}`;
}

/**
 * The invitation to a meeting as its template names things (giấy mời, domain.md 5.12): time, place, who chairs, what is
 * voted on, what is enclosed.
 */
export function invitationView(data: MeetingPaper) {
  const { settings, byCouncil, document, now, review, meeting, chair, signer, recipients } = data;
  const council = councilName(settings);
  return {
    ...headerView(
      { settings, byCouncil, document, year: now.year },
      `Họp ${council}\n${comparable(review.name)}`,
    ),
    "tên loại": "GIẤY MỜI",
    "kính gửi": [lineView(`Các thành viên ${council}`)],
    đoạn: [
      `${council} trân trọng kính mời các thành viên Hội đồng dự họp để xét và bỏ phiếu trong ${reviewPhrase(review)}.`,
      `1. Thời gian: ${clockWords(meeting.start)}, ${meetingDay(data)}.`,
      `2. Địa điểm: ${meeting.place === "" ? gap : meeting.place}.`,
      `3. Chủ tọa: ${chair === null ? gap : memberWords(chair)}.`,
      "4. Nội dung:",
      ...agenda(data),
      `5. Tài liệu: ${papersWords(data)}.`,
      "Thành viên không dự họp được đề nghị báo thường trực Hội đồng, nêu rõ lý do, trước khi họp; thành viên vắng mặt được gửi phiếu xin ý kiến bằng văn bản thì gửi lại phiếu trong phong bì dán kín trước giờ họp.",
      ...replacementSentences("Giấy mời", data.replaced),
    ].map(lineView),
    "đoạn kết": [lineView("Rất mong các thành viên Hội đồng dự họp đầy đủ, đúng giờ./.")],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

function agenda(data: MeetingPaper): readonly string[] {
  const votes = data.sessions.map(
    (at) => `bỏ phiếu xét ${awardsOf(at, data)}${at.session.ballot > 1 ? " lần 2" : ""}`,
  );
  const items = [
    "thường trực Hội đồng báo cáo kết quả thẩm định; Hội đồng thảo luận",
    "bầu Ban kiểm phiếu",
    ...(votes.length === 0 ? ["bỏ phiếu xét các danh hiệu, hình thức khen thưởng"] : votes),
    "công bố kết quả, kết luận",
  ];
  return items.map((item, index) => `- ${upperFirst(item)}${index === items.length - 1 ? "." : ";"}`);
}

function papersWords({ appraisal }: MeetingPaper): string {
  const reference = appraisal === null ? "" : documentReference(appraisal);
  return `Báo cáo thẩm định${reference === "" ? "" : ` ${reference}`}, danh sách đề nghị kèm theo báo cáo`;
}

/** The letter that asks every member for an opinion in writing, without a meeting. */
export function opinionRequestView(data: MeetingPaper) {
  const { settings, byCouncil, document, now, review, signer, recipients } = data;
  const council = councilName(settings);
  const votes = data.sessions.map((at) => awardsOf(at, data)).join(", ");
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, document.title),
    "kính gửi": [lineView(`Các thành viên ${council}`)],
    đoạn: [
      `${council} không họp mà xin ý kiến bằng văn bản các thành viên về ${reviewPhrase(review)}${votes === "" ? "" : `, xét ${votes}`}.`,
      `Đề nghị các thành viên đọc ${papersWords(data)}, ghi ý kiến vào phiếu xin ý kiến kèm theo, ghi họ tên, ký tên và gửi lại thường trực Hội đồng trước ngày ${gap}.`,
      "Phiếu gửi lại sau ngày đó, hoặc không có chữ ký, không được tính là phiếu thu về hợp lệ.",
    ].map(lineView),
    "đoạn kết": [lineView("Trân trọng đề nghị các thành viên Hội đồng cho ý kiến./.")],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}
