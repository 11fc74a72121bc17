import { slips } from "../../../domain/vote/ballot-line";
import type { PaperAccount } from "../../../domain/vote/counting";
import { choice, code, text } from "../../column";
import { whole } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { votingSessions } from "./voting-sessions";

export const paperAccounts = table<PaperAccount>({
  tab: "Sổ phiếu",
  purpose:
    "Mọi tờ phiếu của từng lượt đi đâu: in, không dùng, hỏng đã đổi, phát ra, thu về, hợp lệ, không hợp lệ.",
  key: ["session", "slip", "line"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    slip: choice({
      header: "Loại phiếu",
      width: 150,
      note: "Phiếu chính, phiếu bổ sung, phiếu riêng",
      labels: slips,
    }),
    line: whole({ header: "Của dòng", note: "Phiếu riêng: số của dòng; các phiếu khác: 0" }),
    printed: whole({ header: "In ra", note: "Số tờ đã in, đóng dấu" }),
    unused: whole({ header: "Không dùng", note: "Số tờ còn lại" }),
    exchanged: whole({ header: "Hỏng, đã đổi", note: "Số tờ hỏng đổi lấy tờ khác" }),
    issued: whole({ header: "Phát ra", note: "Cho người có mặt và người vắng được xin ý kiến" }),
    returned: whole({ header: "Thu về", note: "Số tờ trong hòm" }),
    valid: whole({ header: "Hợp lệ", note: "Số tờ hợp lệ" }),
    invalid: whole({ header: "Không hợp lệ", note: "Số tờ không hợp lệ" }),
    invalidReason: text({
      header: "Lý do không hợp lệ",
      note: "Ghi trong biên bản",
      width: 240,
      optional: true,
    }),
  },
  initial: [],
});
