import { type DossierItem, partStates } from "../../../domain/results/dossier-item";
import { code, date, optionalChoice, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { awards } from "../school/awards";
import { dossierPartTable } from "./dossier-parts";

export const dossierItems = table<DossierItem>({
  tab: "Hồ sơ trình cấp trên",
  purpose:
    "Hồ sơ của từng người, tập thể trình cấp trên: mỗi thành phần một dòng, đã có hay chưa, ai giữ, gửi ngày nào.",
  key: ["code", "part"],
  writtenBy: "both",
  columns: {
    code: code({ header: "Mã hồ sơ", note: "Sổ đặt, giữ nguyên cho đến hết, ví dụ T01" }),
    name: text({ header: "Họ tên, tên tập thể", note: "Như in trên phiếu", width: 200, frozen: true }),
    unitName: text({ header: "Đơn vị", note: "Sổ tự điền", width: 180, optional: true }),
    award: code({
      header: "Mã danh hiệu",
      note: "Danh hiệu, hình thức trình cấp trên",
      of: referenceTo(awards, "code"),
    }),
    partName: text({ header: "Thành phần", note: "Theo tab “Thành phần hồ sơ trình”", width: 300 }),
    form: text({ header: "Mẫu số", note: "Mẫu của thành phần này", optional: true }),
    mandatory: yesNo({ header: "Bắt buộc", note: "Thiếu thì chưa soạn được tờ trình" }),
    state: optionalChoice({
      header: "Tình trạng",
      by: "people",
      note: "Để trống là chưa có; Không cần thì sổ không hỏi nữa",
      labels: partStates,
      tones: { present: "good", missing: "attention", notNeeded: "quiet" },
    }),
    holder: text({ header: "Người giữ", by: "people", note: "Ai đang giữ", optional: true }),
    sentOn: date({ header: "Ngày gửi đi", by: "people", note: "Ngày nộp cho cấp trên", optional: true }),
    note: text({ header: "Ghi chú", by: "people", width: 240, note: "Của thư ký", optional: true }),
    part: code({
      names: namedBy(referenceTo(dossierPartTable, "part")),
      header: "Mã thành phần",
      note: "Mã ở tab “Thành phần hồ sơ trình”",
    }),
    review: code({ header: "Mã kỳ xét", note: "Sổ tự điền", of: referenceTo(reviewPeriods, "code") }),
    nomination: text({ header: "Mã đề nghị", note: "Mã ở tab “Đề nghị”", width: 200, clipped: true }),
  },
  initial: [],
});
