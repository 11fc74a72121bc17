import { checkOutcomeNames } from "../../../domain/awards/severity";
import { evidenceNames, type Nomination } from "../../../domain/review/nomination";
import { ratingNames } from "../../../domain/school/rating";
import { choice, code, lines, moment, optionalChoice, text, yesNo } from "../../column";
import { optionalNumber } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { awards } from "../school/awards";
import { units } from "../school/units";
import { severityTones } from "./findings";

/** What the secretary calls the states of a nomination. */
export const stateLabels = {
  active: "Đang đề nghị",
  leaving: "Chờ duyệt bỏ",
  replaced: "Đã bỏ theo danh sách thay thế",
  withdrawn: "Đơn vị rút",
  removed: "Đơn vị bỏ khi sửa",
  unconfirmed: "Chờ xác nhận",
  declined: "Thư ký không nhận",
} as const;

export const nominations = table<Nomination>({
  tab: "Đề nghị",
  purpose:
    "Mỗi dòng một người, tập thể và một danh hiệu, đọc từ hồ sơ gửi về; thư ký ghi minh chứng, ý kiến thẩm định, ghi chú.",
  key: ["id"],
  writtenBy: "both",
  columns: {
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    unit: code({ names: namedBy(referenceTo(units, "code")), header: "Mã đơn vị", note: "Đơn vị đề nghị" }),
    name: text({ header: "Họ tên, tập thể", frozen: true, width: 200, note: "Như đơn vị ghi" }),
    award: code({
      names: namedBy(referenceTo(awards, "code")),
      header: "Mã danh hiệu",
      note: "Danh hiệu đề nghị",
    }),
    state: choice({
      header: "Trạng thái",
      width: 160,
      note: "Đề nghị đang đứng ở đâu",
      labels: stateLabels,
      tones: {
        active: null,
        leaving: "attention",
        replaced: "quiet",
        withdrawn: "quiet",
        removed: "quiet",
        unconfirmed: "attention",
        declined: "quiet",
      },
    }),
    finding: optionalChoice({
      header: "Kết quả kiểm tra",
      note: "Mức nặng nhất; “Đạt” là đã kiểm tra và không thấy gì; trống là chưa hoặc không kiểm tra",
      labels: checkOutcomeNames,
      tones: { ...severityTones, met: "good" },
    }),
    messages: lines({
      header: "Điều cần biết",
      width: 360,
      note: "Mỗi dòng một điều; căn cứ ở tab “Kết quả kiểm tra”",
    }),
    evidenceState: choice({
      by: "people",
      header: "Minh chứng",
      note: "Thư ký ghi sau khi thẩm định",
      labels: evidenceNames,
      tones: { unverified: null, unreachable: "attention", paper: null, verified: "good", invalid: "bad" },
    }),
    opinion: text({
      by: "people",
      header: "Ý kiến thẩm định",
      width: 260,
      note: "Của thường trực hội đồng",
      optional: true,
    }),
    note: text({ by: "people", header: "Ghi chú", width: 200, note: "Của thư ký", optional: true }),
    kind: choice({
      header: "Cá nhân hay tập thể",
      note: "Cá nhân hay tập thể",
      labels: { individual: "Cá nhân", collective: "Tập thể" },
    }),
    code: text({ header: "Mã người, tập thể", width: 110, note: "Như đơn vị ghi", optional: true }),
    position: text({ header: "Chức vụ", width: 160, note: "Như đơn vị ghi", optional: true }),
    className: text({ header: "Lớp", width: 100, note: "Của học sinh, sinh viên", optional: true }),
    category: text({ header: "Mã đối tượng", width: 110, note: "Đối tượng thi đua", optional: true }),
    rating: optionalChoice({ header: "Xếp loại", width: 200, note: "Như đơn vị ghi", labels: ratingNames }),
    initiative: text({ header: "Sáng kiến", width: 240, note: "Tên sáng kiến", optional: true }),
    initiativeDecision: text({
      header: "Quyết định sáng kiến",
      note: "Số quyết định công nhận",
      optional: true,
    }),
    pastAwards: text({
      header: "Danh hiệu đã đạt",
      clipped: true,
      width: 240,
      note: "Như đơn vị ghi",
      optional: true,
    }),
    summary: text({
      header: "Tóm tắt thành tích",
      clipped: true,
      width: 360,
      note: "Như đơn vị ghi",
      optional: true,
    }),
    product: text({ header: "Sản phẩm", clipped: true, width: 240, note: "Như đơn vị ghi", optional: true }),
    evidence: text({
      header: "Nơi có minh chứng",
      clipped: true,
      width: 240,
      note: "Liên kết, hoặc bản giấy nộp kèm",
      optional: true,
    }),
    votesFor: optionalNumber({ header: "Phiếu đồng ý", note: "Số phiếu đồng ý khi đơn vị bình xét" }),
    votesIn: optionalNumber({ header: "Số người bỏ phiếu", note: "Số người bỏ phiếu khi đơn vị bình xét" }),
    consent: yesNo({ header: "Đồng ý công khai", note: "Người được đề nghị đồng ý đăng tên, thành tích" }),
    memberCount: optionalNumber({ header: "Tổng số người", note: "Của tập thể, như đơn vị ghi" }),
    goodWorkers: optionalNumber({ header: "Số LĐTT", note: "Của tập thể, như đơn vị ghi" }),
    champions: optionalNumber({ header: "Số CSTĐCS", note: "Của tập thể, như đơn vị ghi" }),
    disciplined: optionalNumber({ header: "Số người bị kỷ luật", note: "Của tập thể, như đơn vị ghi" }),
    completion: optionalNumber({ header: "Hoàn thành nhiệm vụ (%)", note: "Của tập thể, như đơn vị ghi" }),
    late: yesNo({ header: "Nộp muộn", note: "Gửi sau hạn nhận hồ sơ" }),
    at: moment({ header: "Thời điểm gửi", note: "Của lần gửi có nội dung này" }),
    submission: text({ header: "Mã lần gửi", clipped: true, width: 160, note: "Ở tab “Hồ sơ gửi về”" }),
    id: text({ header: "Mã đề nghị", clipped: true, width: 240, note: "Sổ tự đặt, không sửa" }),
  },
  initial: [],
});
