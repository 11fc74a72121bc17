import type { Payment } from "../../../domain/results/payment";
import { code, date, text } from "../../column";
import { count, whole } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { documentBook } from "../review/document-book";

export const payments = table<Payment>({
  tab: "Đã chi thưởng",
  purpose:
    "Tiền thưởng đã chi, mỗi dòng của quyết định một dòng; bảng kê chi tiền chỉ liệt kê phần chưa chi, và phần phải thu hồi khi quyết định bị hủy bỏ hay sửa đổi.",
  key: ["document", "number"],
  writtenBy: "both",
  columns: {
    document: code({
      header: "Mã văn bản",
      note: "Quyết định ở tab “Sổ văn bản”",
      of: referenceTo(documentBook, "id"),
      width: 140,
      longest: 64,
    }),
    number: count({ header: "Số sổ vàng", note: "Số thứ tự trong danh sách của quyết định" }),
    name: text({
      header: "Họ tên, tên tập thể",
      note: "Như ở tab “Đã khen thưởng”",
      width: 200,
      frozen: true,
    }),
    amount: whole({
      header: "Đã chi (đồng)",
      by: "people",
      note: "Sổ điền theo quyết định; sửa nếu chi khác",
      width: 120,
    }),
    paidOn: date({
      header: "Ngày chi",
      by: "people",
      note: "Ngày nhận tiền hoặc chuyển khoản",
      optional: true,
    }),
    returned: whole({
      header: "Đã thu hồi (đồng)",
      by: "people",
      note: "Số tiền đã trả lại khi quyết định bị hủy bỏ hay sửa đổi; 0 khi chưa",
      width: 130,
    }),
  },
  initial: [],
});
