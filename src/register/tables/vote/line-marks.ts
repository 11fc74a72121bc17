import type { LineMarks } from "../../../domain/vote/counting";
import { code, text } from "../../column";
import { count } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { votingSessions } from "./voting-sessions";

export const lineMarks = table<LineMarks>({
  tab: "Phiếu theo dòng",
  purpose:
    "Dấu trên từng dòng của các phiếu hợp lệ, mỗi dòng xáo trộn riêng: Đ đồng ý, K không đồng ý, T để trống, H không hợp lệ. Không ghép lại được thành phiếu của ai.",
  key: ["session", "number"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    number: count({ header: "Số trên phiếu", note: "Số thứ tự in trên phiếu" }),
    marks: text({
      header: "Các dấu",
      note: "Mỗi chữ là một phiếu, theo thứ tự ngẫu nhiên",
      width: 260,
      clipped: true,
      optional: true,
    }),
  },
  initial: [],
});
