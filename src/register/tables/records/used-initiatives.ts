import type { UsedInitiative } from "../../../domain/review/used-initiative";
import { code, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { awards } from "../school/awards";

export const usedInitiatives = table<UsedInitiative>({
  tab: "Sáng kiến đã dùng",
  purpose:
    "Sáng kiến mà đề nghị của các năm học đã lưu trữ có dùng, để biết sáng kiến nào không dùng lại được; sổ tự ghi.",
  key: ["nomination"],
  writtenBy: "program",
  columns: {
    review: code({
      names: namedBy(referenceTo(reviewPeriods, "code")),
      header: "Mã kỳ xét",
      note: "Kỳ xét của đề nghị",
    }),
    code: text({ header: "Mã người", width: 110, note: "Như đơn vị ghi" }),
    award: code({
      names: namedBy(referenceTo(awards, "code")),
      header: "Mã danh hiệu",
      note: "Danh hiệu đã đề nghị",
    }),
    initiative: text({ header: "Sáng kiến", width: 420, note: "Như đơn vị ghi", optional: true }),
    initiativeDecision: text({
      header: "Quyết định sáng kiến",
      note: "Số quyết định công nhận, như đơn vị ghi",
      optional: true,
    }),
    nomination: text({ header: "Mã đề nghị", clipped: true, width: 240, note: "Sổ tự ghi, không sửa" }),
  },
  initial: [],
});
