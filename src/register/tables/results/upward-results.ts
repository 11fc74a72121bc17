import { type UpwardResult, upwardOutcomes } from "../../../domain/results/upward-result";
import { code, date, optionalChoice, text } from "../../column";
import { optionalWhole } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { namedNominees } from "../records/named-nominees";
import { awards } from "../school/awards";

export const upwardResults = table<UpwardResult>({
  tab: "Kết quả cấp trên",
  purpose:
    "Từng dòng của tờ trình đã ký và kết quả ở cấp trên: được khen gì, quyết định nào, tiền thưởng; lịch sử khen thưởng lấy từ đây.",
  key: ["nomination"],
  writtenBy: "both",
  columns: {
    review: code({ header: "Mã kỳ xét", note: "Sổ tự điền", of: referenceTo(reviewPeriods, "code") }),
    name: text({ header: "Họ tên, tên tập thể", note: "Như trong tờ trình", width: 200, frozen: true }),
    unitName: text({ header: "Đơn vị", note: "Sổ tự điền", width: 180, optional: true }),
    award: code({
      header: "Đã trình",
      note: "Danh hiệu, hình thức đã trình",
      of: referenceTo(awards, "code"),
    }),
    outcome: optionalChoice({
      header: "Kết quả",
      by: "people",
      width: 190,
      note: "Để trống khi chưa có trả lời của cấp trên",
      labels: upwardOutcomes,
      tones: { granted: "good", other: "moving", notGranted: "bad" },
    }),
    grantedAward: code({
      header: "Được tặng",
      by: "people",
      note: "Chỉ ghi khi khác danh hiệu đã trình",
      of: referenceTo(awards, "code"),
      optional: true,
    }),
    decision: text({
      header: "Số quyết định",
      by: "people",
      note: "Số và ký hiệu, ví dụ 1234/QĐ-UBND",
      optional: true,
    }),
    decidedOn: date({
      header: "Ngày quyết định",
      by: "people",
      note: "Ngày ký quyết định của cấp trên",
      optional: true,
    }),
    body: text({
      header: "Cơ quan quyết định",
      by: "people",
      width: 220,
      note: "Ví dụ: Ủy ban nhân dân tỉnh; Bộ trưởng Bộ Giáo dục và Đào tạo",
      optional: true,
    }),
    money: optionalWhole({
      header: "Tiền thưởng (đồng)",
      by: "people",
      width: 120,
      note: "Do cấp trên chi; để trống nếu không biết",
    }),
    note: text({ header: "Ghi chú", by: "people", width: 240, note: "Của thư ký", optional: true }),
    recordedAward: code({
      names: namedBy(referenceTo(awards, "code")),
      header: "Đã ghi lịch sử",
      note: "Danh hiệu sổ đã ghi vào tab “Lịch sử khen thưởng” theo dòng này",
      optional: true,
    }),
    recordedDecision: text({
      header: "Quyết định đã ghi",
      note: "Số quyết định đã ghi vào lịch sử",
      optional: true,
    }),
    recordedOn: date({ header: "Ngày đã ghi", note: "Ngày quyết định đã ghi vào lịch sử", optional: true }),
    code: code({
      names: namedNominees,
      header: "Mã người, tập thể",
      note: "Mã nhân sự, học sinh, đơn vị",
      optional: true,
    }),
    nomination: text({ header: "Mã đề nghị", note: "Mã ở tab “Đề nghị”", width: 200, clipped: true }),
  },
  initial: [],
});
