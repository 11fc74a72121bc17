import type { NamedVote } from "../../../domain/vote/counting";
import { choice, code } from "../../column";
import { count } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { councilMembers } from "./council-members";
import { votingSessions } from "./voting-sessions";

export const namedVotes = table<NamedVote>({
  tab: "Biểu quyết ghi danh",
  purpose: "Ý kiến của từng thành viên trong các lượt biểu quyết ghi danh (không phải phiếu kín).",
  key: ["session", "number", "member"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    number: count({ header: "Số trên phiếu", note: "Số thứ tự của dòng" }),
    member: code({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Mã thành viên",
      note: "Mã ở tab “Thành viên Hội đồng”",
    }),
    choice: choice({
      header: "Ý kiến",
      note: "Đồng ý, không đồng ý, hay không có ý kiến",
      labels: { yes: "Đồng ý", no: "Không đồng ý", blank: "Không có ý kiến" },
    }),
  },
  initial: [],
});
