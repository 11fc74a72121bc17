import type { BoardMember } from "../../../domain/vote/counting";
import { choice, code, text } from "../../column";
import { optionalCount, optionalWhole } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { councilMembers } from "./council-members";
import { meetings } from "./meetings";

export const boardMembers = table<BoardMember>({
  tab: "Ban kiểm phiếu",
  purpose:
    "Ban kiểm phiếu được bầu tại phiên họp bằng giơ tay; không gồm chủ tọa, thư ký và người được xét trên phiếu đó.",
  key: ["meeting", "name"],
  columns: {
    meeting: code({
      header: "Mã phiên họp",
      note: "Mã ở tab “Phiên họp”",
      of: referenceTo(meetings, "code"),
    }),
    name: text({ header: "Họ và tên", note: "Người kiểm phiếu", width: 200 }),
    member: code({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Mã thành viên",
      note: "Trống nếu không phải thành viên",
      optional: true,
    }),
    role: choice({
      header: "Vai trò",
      note: "Trưởng ban hay ủy viên",
      labels: { head: "Trưởng ban", member: "Ủy viên" },
    }),
    handsFor: optionalWhole({ header: "Giơ tay đồng ý", note: "Số đồng ý khi bầu" }),
    handsAgainst: optionalWhole({ header: "Giơ tay không đồng ý", note: "Số không đồng ý" }),
    handsNone: optionalWhole({ header: "Không có ý kiến", note: "Số không có ý kiến" }),
    fromSession: optionalCount({ header: "Từ lượt", note: "Trống là từ lượt đầu" }),
    toSession: optionalCount({
      header: "Đến lượt",
      note: "Người được thay thì ghi lượt cuối; trống là đến hết",
    }),
  },
  initial: [],
});
