import type { Milestone } from "../../../domain/plan/milestone";
import { choiceOr, code, date, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const milestones = table<Milestone>({
  tab: "Mốc thời gian",
  purpose: "Các bước của đợt: làm gì, từ ngày nào đến ngày nào, ai làm, gửi ai.",
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
    to: date({ header: "Đến ngày", note: "Ngày cuối, hoặc ngày đứng sau chữ “trước ngày”" }),
    end: choiceOr("inclusive", {
      header: "Tính ngày cuối",
      note: "Đến hết ngày: ngày cuối vẫn được làm; Trước ngày: phải xong hôm trước. Để trống là Đến hết ngày",
      labels: { inclusive: "Đến hết ngày", exclusive: "Trước ngày" },
    }),
    who: text({ header: "Ai làm", width: 220, note: "Ví dụ: các phòng, khoa", optional: true }),
    toWhom: text({ header: "Gửi ai", width: 220, note: "Nơi nhận kết quả của việc này", optional: true }),
  },
  initial: [],
});
