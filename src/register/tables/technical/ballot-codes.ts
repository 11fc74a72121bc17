import type { BallotCode } from "../../../domain/vote/ballot-form";
import { choice, code, text } from "../../column";
import { referenceTo, table } from "../../table";
import { votingSessions } from "../vote/voting-sessions";

export const ballotCodes = table<BallotCode>({
  tab: "Dấu mã phiếu",
  purpose:
    "Dấu (SHA-256) của các mã phiếu điện tử, theo thứ tự ngẫu nhiên. Không suy ra được mã, cũng không biết ai đã rút mã nào.",
  key: ["session", "digest"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    digest: text({ header: "Dấu của mã", clipped: true, width: 300, note: "64 chữ số" }),
    state: choice({
      header: "Trạng thái",
      width: 160,
      note: "Phiếu mã hỏng thì hủy mã, dùng phiếu dự phòng",
      labels: { issued: "Dùng được", void: "Đã hủy" },
    }),
  },
  initial: [],
});
