import type { Ground } from "../../../domain/papers/ground";
import { choice, code, date, optionalChoice, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { defaultGrounds } from "./ground-defaults";
import { rounds } from "./rounds";

export const grounds = table<Ground>({
  tab: "Căn cứ",
  purpose:
    "Căn cứ pháp lý, quy chế của trường và văn bản cấp trên. Mỗi văn bản viện dẫn những căn cứ có hiệu lực vào ngày của nó; căn cứ chưa đủ số, ngày thì không in.",
  key: ["code"],
  columns: {
    code: code({
      header: "Mã căn cứ",
      note: "Dùng trong dấu {căn cứ: mã} và ở các tab quy định, ví dụ: ND152",
    }),
    round: code({
      header: "Mã đợt",
      note: "Để trống nếu dùng cho mọi đợt",
      of: referenceTo(rounds, "code"),
      optional: true,
    }),
    rank: optionalChoice({
      header: "Bậc",
      width: 180,
      note: "Bậc của văn bản: in từ trên xuống theo danh sách này; để trống thì sổ xét theo loại văn bản",
      labels: {
        organisation: "Luật về tổ chức",
        law: "Luật Thi đua, khen thưởng",
        decree: "Nghị định",
        circular: "Thông tư Bộ Nội vụ",
        sectorCircular: "Thông tư của ngành",
        above: "Quy chế cấp trên",
        own: "Quy chế của trường",
        direction: "Kế hoạch, chỉ đạo",
        minutes: "Biên bản",
        request: "Đề nghị",
      },
    }),
    order: order({ header: "Thứ tự", note: "Thứ tự trong phần căn cứ, giữa các văn bản cùng bậc" }),
    listed: choice({
      header: "Ghi ở phần căn cứ",
      note: "Có: in ở chỗ {căn cứ} và ở phần căn cứ của các văn bản khác; Không: chỉ in ở chỗ {căn cứ: mã}, hoặc cạnh quy định ghi mã này",
      labels: { yes: "Có", no: "Không" },
    }),
    opening: text({ header: "Từ mở đầu", width: 110, note: "Căn cứ, Thực hiện, Theo đề nghị của…" }),
    kind: text({
      header: "Loại văn bản căn cứ",
      width: 200,
      note: "Kế hoạch, Nghị định; luật thì ghi cả tên luật",
    }),
    number: text({ header: "Số, ký hiệu", note: "Ví dụ: 152/2025/NĐ-CP; luật thì để trống", optional: true }),
    date: date({ header: "Ngày văn bản", note: "Ngày ký; để trống thì chưa in", optional: true }),
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
    sector: text({
      header: "Ngành",
      width: 110,
      note: "Chỉ in ở trường thuộc ngành này (mục “Ngành” ở tab “Thông tin chung”); để trống thì mọi ngành",
      optional: true,
    }),
    pack: text({
      header: "Gói mặc định",
      width: 110,
      note: "Gói luật mà dòng có sẵn này thuộc về; dòng trường tự thêm thì để trống",
      optional: true,
    }),
    note: text({
      header: "Ghi chú căn cứ",
      width: 260,
      note: "Điều cần đối chiếu trước khi in; không in",
      optional: true,
    }),
  },
  initial: defaultGrounds,
});
