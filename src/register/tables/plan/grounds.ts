import type { Ground } from "../../../domain/papers/ground";
import { choice, code, date, order, text } from "../../column";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const grounds = table<Ground>({
  tab: "Căn cứ",
  purpose: "Văn bản cấp trên và căn cứ pháp lý; hiệu lực được xét vào ngày của văn bản viện dẫn.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã căn cứ", note: "Dùng trong dấu {căn cứ: mã}, ví dụ: ND152" }),
    round: code({
      header: "Mã đợt",
      note: "Để trống nếu dùng cho mọi đợt",
      of: referenceTo(rounds, "code"),
      optional: true,
    }),
    order: order({ header: "Thứ tự", note: "Thứ tự trong phần căn cứ" }),
    listed: choice({
      header: "Ghi ở phần căn cứ",
      note: "Có: in ở chỗ {căn cứ}; Không: chỉ in ở chỗ {căn cứ: mã}",
      labels: { yes: "Có", no: "Không" },
    }),
    opening: text({ header: "Từ mở đầu", width: 110, note: "Căn cứ, Thực hiện, Theo đề nghị của…" }),
    kind: text({
      header: "Loại văn bản căn cứ",
      width: 200,
      note: "Kế hoạch, Nghị định; luật thì ghi cả tên luật",
    }),
    number: text({ header: "Số, ký hiệu", note: "Ví dụ: 152/2025/NĐ-CP; luật thì để trống", optional: true }),
    date: date({ header: "Ngày văn bản", note: "Ngày ban hành" }),
    issuer: text({ header: "Cơ quan ban hành căn cứ", width: 220, note: "Ví dụ: Chính phủ", optional: true }),
    summary: text({
      header: "Trích yếu căn cứ",
      width: 360,
      note: "Viết tiếp sau ngày tháng: về việc …, quy định …",
      optional: true,
    }),
    validFrom: date({ header: "Hiệu lực từ", note: "Để trống nếu không rõ", optional: true }),
    validUntil: date({
      header: "Hiệu lực đến",
      note: "Ngày cuối cùng còn hiệu lực; để trống nếu còn hiệu lực",
      optional: true,
    }),
  },
  initial: [],
});
