import type { Council } from "../../../domain/vote/council";
import { code, date, list, text, yesNo } from "../../column";
import { count } from "../../number-columns";
import { table } from "../../table";

export const councils = table<Council>({
  tab: "Hội đồng",
  purpose:
    "Hội đồng thi đua theo quyết định thành lập: số, ngày, thời hạn; tổng thành viên theo quyết định là mẫu số của nhiều ngưỡng phiếu.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã hội đồng", note: "Ví dụ HD2023" }),
    decisionNumber: text({
      header: "Số quyết định thành lập",
      note: "Ví dụ 45/QĐ-CĐKTKT; in trong biên bản",
      optional: true,
    }),
    decisionDate: date({ header: "Ngày quyết định", note: "Ngày ký quyết định thành lập", optional: true }),
    decisionBody: text({ header: "Cơ quan quyết định", note: "Ví dụ Hiệu trưởng Trường …", optional: true }),
    size: count({
      header: "Tổng thành viên",
      note: "Số thành viên theo quyết định, kể cả người vắng và người không bỏ phiếu",
    }),
    odd: yesNo({ header: "Phải là số lẻ", note: "Quy chế buộc số thành viên là số lẻ" }),
    mustHave: list({
      header: "Phải có",
      note: "Chức vụ buộc phải có trong hội đồng, cách nhau bằng dấu chấm phẩy: Hiệu trưởng; Chủ tịch Công đoàn",
    }),
    validFrom: date({ header: "Hiệu lực từ", note: "Để trống nếu không có ngày đầu", optional: true }),
    validUntil: date({
      header: "Hiệu lực đến",
      note: "Ngày cuối còn hiệu lực; để trống nếu chưa có hội đồng khác thay",
      optional: true,
    }),
  },
  initial: [],
});
