import type { Milestone } from "../../../domain/plan/milestone";
import { choiceOr, code, date, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const milestones = table<Milestone>({
  tab: "Mốc thời gian",
  purpose: "Các bước của đợt: làm gì, từ ngày giờ nào đến ngày giờ nào, ở đâu, ai làm, gửi ai.",
  key: ["round", "code"],
  columns: {
    round: code({ header: "Mã đợt", note: "Mốc của đợt nào", of: referenceTo(rounds, "code") }),
    code: code({ header: "Mã mốc", note: "Dùng trong dấu {mốc: mã}, không trùng trong một đợt" }),
    order: order({
      header: "Thứ tự",
      note: "Việc trước, việc sau; việc sau không được xong trước việc trước",
    }),
    what: text({ header: "Việc", width: 320, note: "Ví dụ: bình xét danh hiệu thi đua" }),
    from: date({ header: "Từ ngày", note: "Để trống nếu chỉ có hạn cuối", optional: true }),
    fromTime: text({
      header: "Từ giờ",
      width: 80,
      note: "Ví dụ 7:30, nếu kế hoạch ghi giờ bắt đầu; việc trong một ngày thì chỉ cần Đến ngày",
      optional: true,
    }),
    to: date({ header: "Đến ngày", note: "Ngày cuối, hoặc ngày đứng sau chữ “trước ngày”" }),
    toTime: text({
      header: "Đến giờ",
      width: 80,
      note: "Ví dụ 17:00: “trước 17 giờ 00 ngày …” nếu chọn Trước ngày; để trống là cả ngày",
      optional: true,
    }),
    end: choiceOr("inclusive", {
      header: "Tính ngày cuối",
      note: "Đến hết ngày: ngày cuối vẫn được làm; Trước ngày: phải xong hôm trước. Để trống là Đến hết ngày",
      labels: { inclusive: "Đến hết ngày", exclusive: "Trước ngày" },
    }),
    inWords: text({
      header: "Ghi bằng chữ",
      width: 160,
      note: "Lời in thay cho ngày giờ, ví dụ: tuần 2 tháng 11; vẫn điền Đến ngày để sổ biết việc nào trước, việc nào đến hạn",
      optional: true,
    }),
    place: text({
      header: "Địa điểm",
      width: 200,
      note: "Ví dụ: Hội trường A; in “tại …” sau việc",
      optional: true,
    }),
    who: text({ header: "Ai làm", width: 220, note: "Ví dụ: các phòng, khoa", optional: true }),
    toWhom: text({ header: "Gửi ai", width: 220, note: "Nơi nhận kết quả của việc này", optional: true }),
  },
  initial: [],
});
