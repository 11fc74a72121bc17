import type { SealedRow } from "../../../domain/vote/seal";
import { code, text } from "../../column";
import { count } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { votingSessions } from "./voting-sessions";

export const sealedRows = table<SealedRow>({
  tab: "Niêm phong",
  purpose: "Mã niêm phong của từng dòng đã giữ nguyên, để chỉ ra dòng nào bị sửa sau khi đóng lượt.",
  key: ["session", "version", "tab", "row"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    version: count({ header: "Lần công bố", note: "1 là lần đầu" }),
    tab: text({ header: "Tab", note: "Trống là mã của cả lượt", optional: true }),
    row: text({ header: "Dòng", note: "Các cột làm khóa của dòng", width: 240, optional: true }),
    digest: text({ header: "Mã", note: "SHA-256, 64 chữ số", width: 240, clipped: true }),
  },
  initial: [],
});
