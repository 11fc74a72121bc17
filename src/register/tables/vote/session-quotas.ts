import type { SessionQuota } from "../../../domain/vote/session";
import { choice, code, codes } from "../../column";
import { figure, whole } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { nomineeCategories } from "../school/nominee-categories";
import { units } from "../school/units";
import { votingSessions } from "./voting-sessions";

export const sessionQuotas = table<SessionQuota>({
  tab: "Chỉ tiêu của lượt",
  purpose:
    "Chỉ tiêu tỷ lệ của từng lượt, với số đã có trong năm học khi mở lượt; ai đạt ngay trong lượt được cộng thêm khi kiểm phiếu.",
  key: ["session", "award", "category", "unit"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    award: code({ header: "Mã danh hiệu", note: "Danh hiệu có chỉ tiêu", of: referenceTo(awards, "code") }),
    category: code({
      names: namedBy(referenceTo(nomineeCategories, "code")),
      header: "Đối tượng",
      note: "Trống là mọi đối tượng không có chỉ tiêu riêng",
      optional: true,
    }),
    unit: code({
      names: namedBy(referenceTo(units, "code")),
      header: "Mã đơn vị",
      note: "Trống là chung toàn trường",
      optional: true,
    }),
    percent: figure({ header: "Phần trăm", note: "Ví dụ 15 hoặc 12,5" }),
    base: codes({
      names: namedBy(referenceTo(awards, "code")),
      header: "Tính trên danh hiệu",
      note: "Mã các danh hiệu làm cơ sở",
    }),
    rounding: choice({
      header: "Làm tròn",
      note: "Cách làm tròn số chỉ tiêu",
      labels: { down: "Làm tròn xuống", halfUp: "Làm tròn từ nửa lên", up: "Làm tròn lên" },
    }),
    baseBefore: whole({ header: "Cơ sở đã có", note: "Số người đã có danh hiệu cơ sở trước lượt này" }),
    grantedBefore: whole({ header: "Đã công nhận", note: "Số người đã có danh hiệu này trước lượt này" }),
  },
  initial: [],
});
