import type { Attendance } from "../../../domain/vote/attendance";
import { choice, code, optionalChoice, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { councilMembers } from "./council-members";
import { votingSessions } from "./voting-sessions";

export const attendances = table<Attendance>({
  tab: "Điểm danh",
  purpose: "Thành viên có mặt, vắng mặt, người dự thay ở từng lượt bỏ phiếu; giữ nguyên từ khi mở lượt.",
  key: ["session", "member"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    member: code({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Mã thành viên",
      note: "Mã ở tab “Thành viên Hội đồng”",
    }),
    name: text({ header: "Họ và tên", note: "Tên khi điểm danh", width: 200 }),
    votes: yesNo({ header: "Bỏ phiếu", note: "Có quyền bỏ phiếu" }),
    presence: choice({
      header: "Có mặt",
      note: "Khi phát phiếu của lượt này",
      labels: { present: "Có mặt", absent: "Vắng", standIn: "Người dự thay" },
    }),
    standIn: text({ header: "Người dự thay", note: "Họ tên người dự thay", width: 180, optional: true }),
    letter: text({ header: "Giấy ủy quyền", note: "Số, ngày của giấy ủy quyền", optional: true }),
    arrived: text({ header: "Đến lúc", note: "Người đến muộn: 08:15", width: 80, optional: true }),
    left: text({ header: "Về lúc", note: "Người về sớm: 10:00", width: 80, optional: true }),
    reason: text({ header: "Lý do vắng", note: "Ghi trong biên bản", width: 200, optional: true }),
    asked: yesNo({ header: "Xin ý kiến", note: "Đã gửi phiếu xin ý kiến bằng văn bản" }),
    replied: optionalChoice({
      header: "Trả lời",
      note: "Đã gửi lại phiếu chưa; trống là chưa ghi",
      labels: { yes: "Có trả lời", no: "Không trả lời" },
    }),
  },
  initial: [],
});
