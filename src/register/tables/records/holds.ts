import type { Hold } from "../../../domain/school/hold";
import { code, date, text } from "../../column";
import { table } from "../../table";
import { namedNominees } from "./named-nominees";

export const holds = table<Hold>({
  tab: "Tạm dừng xem xét",
  purpose: "Người, tập thể đang bị xem xét kỷ luật, thanh tra hoặc có khiếu nại; lý do không ra khỏi sổ.",
  key: ["code", "name", "from"],
  columns: {
    code: code({
      names: namedNominees,
      header: "Mã người, tập thể",
      note: "Để trống nếu chỉ biết họ tên",
      optional: true,
    }),
    name: text({ header: "Họ tên, tên tập thể", width: 220, note: "Như trong hồ sơ" }),
    from: date({ header: "Từ ngày", note: "Ngày bắt đầu tạm dừng" }),
    until: date({ header: "Đến ngày", note: "Ngày hết tạm dừng; để trống khi còn tạm dừng", optional: true }),
    reason: text({
      header: "Lý do",
      width: 360,
      note: "Chỉ ở trong sổ này; thư và văn bản chỉ ghi “tạm dừng xem xét theo quy định”",
      optional: true,
    }),
  },
  initial: [],
});
