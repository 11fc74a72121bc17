import type { DocumentKind } from "../domain/papers/kinds";
import { commonTags, footTags, headTags, type TagMeanings } from "./engine/tag-meanings";
import { launchLetterTags, planDecisionTags, planTags } from "./plan/tag-meanings";
import { changingDecisionTags, complaintReplyTags, erratumTags } from "./results/after-decision-tags";
import { certificateTags, certificateTestTags } from "./results/certificate-tags";
import { decisionTags, paymentListTags, suddenOpinionTags } from "./results/decision-tags";
import { outgoingRegisterTags, reportTags } from "./results/report-tags";
import {
  achievementReportTags,
  ceremonyKitTags,
  decisionNoticeTags,
  dossierIndexTags,
  resultNoticeTags,
  submissionTags,
  websiteListTags,
} from "./results/tag-meanings";
import { appraisalTags, nominationListTags, reminderTags } from "./review/tag-meanings";
import type { SheetName } from "./vote/sheet-names";
import {
  attendanceSheetTags,
  ballotTags,
  boardTags,
  codeSlipsTags,
  countMinutesTags,
  formSummaryTags,
  invitationTags,
  meetingMinutesTags,
  minutesTags,
  opinionRequestTags,
  signatureTags,
  tallySheetTags,
} from "./vote/tag-meanings";

/** What is known of a template's tags. */
export interface TemplateMeanings {
  /** What a secretary is to know of the template before she edits it; "" for nothing. */
  readonly about: string;
  /** Meanings of its tags: its own before those it shares. */
  readonly tables: readonly TagMeanings[];
}

/** What the tags of each kind's template print: one line each, with its own meanings before those of its head and foot. */
export const kindTags: Readonly<Record<DocumentKind, TemplateMeanings>> = {
  plan: letter(planTags),
  program: letter(planTags),
  guideline: letter(planTags),
  launchLetter: letter(launchLetterTags),
  planDecision: letter(
    planDecisionTags,
    "Sau chữ ký của quyết định là kế hoạch ban hành kèm theo, một phần (section) riêng, đánh số trang lại từ 1.",
  ),
  reminder: letter(reminderTags),
  nominationList: letter(nominationListTags),
  appraisal: letter(
    appraisalTags,
    "Những gì mở đầu (số lượng, chỉ tiêu, các trường hợp phải quyết định) đứng trước một chỗ ngắt trang, vừa trong hai trang; tiếp theo là những trường hợp có điều cần biết, chữ ký, và phụ lục của mọi trường hợp khác. Báo cáo và danh sách tổng hợp không nói vì sao một đề nghị tạm dừng: chỉ in “Tạm dừng xem xét theo quy định”, hoặc “Cần đối chiếu” khi sổ không xác định được người, và không in ý kiến, ghi chú của thư ký về đề nghị ấy.",
  ),
  invitation: letter(invitationTags),
  opinionRequest: letter(opinionRequestTags),
  attendanceSheet: meetingPaper([attendanceSheetTags]),
  ballot: meetingPaper(
    [ballotTags],
    "Mỗi trang là một lần lặp của `{#trang}`: sổ tính bao nhiêu dòng vừa một trang, nhiều nhất ba mươi. Tăng cỡ chữ hay độ rộng cột thì một trang có thể tràn sang trang sau.",
  ),
  tallySheet: meetingPaper([tallySheetTags]),
  countMinutes: meetingPaper([countMinutesTags, minutesTags]),
  meetingMinutes: meetingPaper([meetingMinutesTags, minutesTags]),
  decision: letter(
    decisionTags,
    "Sau chữ ký là bốn danh sách, mỗi danh sách một phần (section) riêng, đánh số trang lại từ 1; sổ in danh sách có đủ cột cần thiết và bỏ ba danh sách kia cùng trang của chúng.",
  ),
  paymentList: letter(paymentListTags),
  suddenOpinion: letter(suddenOpinionTags),
  complaintReply: letter(complaintReplyTags),
  erratum: letter(erratumTags),
  amendment: letter(changingDecisionTags),
  annulment: letter(changingDecisionTags),
  summaryReport: letter(reportTags),
  interimReport: letter(reportTags),
  outgoingRegister: letter(outgoingRegisterTags),
  resultNotice: letter(
    resultNoticeTags,
    "Chỉ có tên, đơn vị, danh hiệu của những người, tập thể được thông qua: không có số phiếu, lý do, ngày sinh, mã, hay ai không đạt.",
  ),
  decisionNotice: letter(decisionNoticeTags),
  websiteList: letter(
    websiteListTags,
    "Gương điển hình chỉ có ở đây khi người được nêu đã đồng ý đăng; ai không có thì sổ báo cho thư ký, không in.",
  ),
  ceremonyKit: letter(ceremonyKitTags),
  submission: letter(submissionTags),
  achievementReport: meetingPaper(
    [achievementReportTags],
    "Báo cáo điền từ sổ để người, tập thể hoàn chỉnh: điều sổ không biết là chỗ chấm. Tờ cuối là phiếu kiểm tra hồ sơ, có số trang riêng, để lưu chứ không gửi đi.",
  ),
  dossierIndex: letter(dossierIndexTags),
  certificate: letter(
    certificateTags,
    "Bốn phần (section), mỗi phần một cách in: cả trang và trên phôi, cỡ A4 và A3; sổ in phần mà tab “Thông tin chung” chọn và bỏ ba phần kia. Khung là một bảng: đường viền, khoảng cách sửa ở bảng. Chỗ in trên phôi đặt bằng chiều cao các hàng; dời cả trang thì ghi số milimét ở tab ấy.",
  ),
};

/** What the tags of each sheet print. */
export const sheetTags: Readonly<Record<SheetName, TemplateMeanings>> = {
  board: { about: "", tables: [boardTags, commonTags] },
  codeSlips: { about: "", tables: [codeSlipsTags, commonTags] },
  formSummary: { about: "", tables: [formSummaryTags, commonTags] },
  certificateTest: { about: "", tables: [certificateTestTags, certificateTags, footTags, commonTags] },
};

/** A document with a head, and a foot of recipients and a signer. */
function letter(own: TagMeanings, about = ""): TemplateMeanings {
  return { about, tables: [own, headTags, footTags, commonTags] };
}

/** A paper of a meeting: a head, and those who sign two beside each other. */
function meetingPaper(own: readonly TagMeanings[], about = ""): TemplateMeanings {
  return { about, tables: [...own, signatureTags, headTags, commonTags] };
}
