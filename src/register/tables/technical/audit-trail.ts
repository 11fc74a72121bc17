import { text } from "../../column";
import { table } from "../../table";

/** Who changed the register, when, by which command, and what. Rows are only ever added. */
export interface AuditEntry {
  readonly when: string;
  readonly who: string;
  readonly command: string;
  readonly what: string;
}

export const auditTrail = table<AuditEntry>({
  tab: "Nhật ký",
  purpose: "Mỗi lần một lệnh thay đổi sổ là một dòng; sổ tự ghi.",
  writtenBy: "program",
  key: [],
  columns: {
    when: text({ header: "Lúc", note: "Ngày, giờ" }),
    who: text({ header: "Người làm", width: 220, note: "Tài khoản đã chạy lệnh", optional: true }),
    command: text({ header: "Lệnh", width: 180, note: "Lệnh đã chạy" }),
    what: text({ header: "Việc đã làm", width: 640, note: "Những gì đã đổi trong sổ" }),
  },
  initial: [],
});
