import type { Payment } from "../../../domain/results/payment";
import { date, text } from "../../column";
import { whole } from "../../number-columns";
import { table } from "../../table";
import { grants } from "./grants";

export const payments = table<Payment>({
  tab: "Đã chi thưởng",
  purpose:
    "Tiền thưởng đã chi, mỗi dòng của quyết định một dòng; bảng kê chi tiền chỉ liệt kê phần chưa chi, và phần phải thu hồi khi quyết định bị hủy bỏ hay sửa đổi.",
  key: ["document", "number"],
  writtenBy: "both",
  columns: {
    document: grants.columns.document,
    number: grants.columns.number,
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
