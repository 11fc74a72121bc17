import { changedFields, changeKinds, type DecisionChange } from "../../../domain/results/decision-change";
import { choice, code, documentId, optionalChoice, text } from "../../column";
import { optionalCount, order } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { documentBook } from "../review/document-book";

export const decisionChanges = table<DecisionChange>({
  tab: "Thay đổi sau quyết định",
  purpose:
    "Đính chính, sửa đổi, bổ sung, hủy bỏ sau khi quyết định đã ký: mỗi dòng một chỗ đổi, các dòng cùng mã thành một văn bản.",
  key: ["code", "order"],
  columns: {
    code: code({ header: "Mã thay đổi", note: "Ví dụ TĐ01; các dòng của một văn bản cùng một mã" }),
    order: order({ header: "Thứ tự", note: "Thứ tự trong văn bản" }),
    kind: choice({
      header: "Loại thay đổi",
      width: 150,
      note: "Đính chính: sai cách viết, bằng công văn. Sửa đổi, bổ sung và hủy bỏ: bằng quyết định",
      labels: changeKinds,
    }),
    decision: documentId({
      header: "Quyết định",
      note: "Mã văn bản của quyết định ở tab “Sổ văn bản”",
      of: referenceTo(documentBook, "id"),
    }),
    line: optionalCount({
      header: "Số sổ vàng",
      note: "Dòng nào trong danh sách của quyết định; hủy bỏ cả quyết định, hoặc thêm người, thì để trống",
    }),
    field: optionalChoice({
      header: "Mục được sửa",
      width: 160,
      note: "Hủy bỏ thì để trống",
      labels: changedFields,
    }),
    from: text({ header: "Đang ghi", width: 220, note: "Đúng như trong quyết định", optional: true }),
    to: text({
      header: "Sửa thành",
      width: 220,
      note: "Nội dung đúng; thêm người thì ghi mã đề nghị ở tab “Thủ trưởng quyết định”",
      optional: true,
    }),
    reason: text({
      header: "Lý do",
      width: 260,
      note: "In trong văn bản; không ghi điều riêng tư, lý do kỷ luật",
      optional: true,
    }),
    document: documentId({
      names: namedBy(referenceTo(documentBook, "id")),
      by: "program",
      header: "Đã thực hiện bằng",
      note: "Mã văn bản đã ký, sổ điền khi văn bản có số",
      optional: true,
    }),
  },
  initial: [],
});
