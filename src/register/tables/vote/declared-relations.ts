import type { DeclaredRelation } from "../../../domain/vote/council";
import { code, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { councilMembers } from "./council-members";
import { councils } from "./councils";

export const declaredRelations = table<DeclaredRelation>({
  tab: "Khai báo quan hệ",
  purpose: "Thành viên khai có người thân được xét; sổ nêu ra trước khi bỏ phiếu.",
  key: ["council", "member", "nominee"],
  columns: {
    council: code({ header: "Mã hội đồng", note: "Mã ở tab “Hội đồng”", of: referenceTo(councils, "code") }),
    member: code({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Mã thành viên",
      note: "Mã ở tab “Thành viên Hội đồng”",
    }),
    nominee: text({ header: "Người được xét", note: "Mã nhân sự; không có mã thì họ và tên", width: 200 }),
    relation: text({ header: "Quan hệ", note: "Ví dụ vợ, con, em", optional: true }),
    abstains: yesNo({
      header: "Không bỏ phiếu",
      note: "Thành viên không bỏ phiếu cho người này, nếu quy tắc của danh hiệu cho phép",
    }),
  },
  initial: [],
});
