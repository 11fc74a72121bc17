import { type Complaint, complaintStates } from "../../../domain/results/complaint";
import { choice, code, date, documentId, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { documentBook } from "../review/document-book";
import { awards } from "../school/awards";
import { units } from "../school/units";

export const complaints = table<Complaint>({
  tab: "Kiến nghị",
  purpose:
    "Kiến nghị, ý kiến về kết quả xét và về quyết định: nhận ngày nào, của ai, về ai, hạn trả lời, đã trả lời bằng văn bản nào.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã kiến nghị", note: "Ví dụ KN01; văn bản trả lời mang mã này" }),
    review: code({
      header: "Mã kỳ xét",
      note: "Về kết quả của kỳ xét nào",
      of: referenceTo(reviewPeriods, "code"),
    }),
    receivedOn: date({ header: "Ngày nhận", note: "Ngày nhận đơn, ý kiến", optional: true }),
    from: text({
      header: "Người gửi",
      width: 220,
      note: "Viết như ở dòng Kính gửi của văn bản trả lời, ví dụ: bà Lê Thị Mẫu, Khoa Mộc",
    }),
    name: text({
      header: "Về ai",
      width: 200,
      note: "Họ tên hoặc tên tập thể, đúng như trên phiếu; văn bản trả lời chỉ nói về người này",
    }),
    award: code({ header: "Mã danh hiệu", note: "Danh hiệu được hỏi", of: referenceTo(awards, "code") }),
    unit: code({
      header: "Mã đơn vị",
      note: "Của người được hỏi; chỉ cần khi trùng họ tên",
      of: referenceTo(units, "code"),
      optional: true,
    }),
    content: text({ header: "Nội dung", width: 320, note: "Tóm tắt, viết tiếp sau “về việc …”" }),
    due: date({
      header: "Hạn trả lời",
      note: "Để trống thì tính từ ngày nhận theo tab “Thông tin chung”",
      optional: true,
    }),
    state: choice({
      header: "Tình trạng",
      note: "Còn kiến nghị đang giải quyết thì sổ nhắc khi ký quyết định",
      labels: complaintStates,
      tones: { open: "attention", answered: "good", withdrawn: "quiet" },
    }),
    reply: text({
      header: "Nội dung trả lời",
      width: 360,
      note: "In trong công văn trả lời sau phần trích kết quả; mỗi dòng một đoạn",
      optional: true,
    }),
    answeredBy: documentId({
      names: namedBy(referenceTo(documentBook, "id")),
      by: "program",
      header: "Văn bản trả lời",
      note: "Mã ở tab “Sổ văn bản”, sổ điền khi công văn trả lời có số",
      optional: true,
    }),
  },
  initial: [],
});
