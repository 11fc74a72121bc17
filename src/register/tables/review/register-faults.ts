import type { RegisterFault } from "../../../domain/review/register-fault";
import { text } from "../../column";
import { optionalCount } from "../../number-columns";
import { table } from "../../table";

export const registerFaults = table<RegisterFault>({
  tab: "Cần sửa trong sổ",
  purpose:
    "Những chỗ trong sổ chưa đọc được hoặc bị mất, và việc chưa làm được vì thế; sổ tự ghi lại mỗi lần nhận hồ sơ, sửa xong thì dòng tự hết.",
  key: ["tab", "row", "column", "what"],
  writtenBy: "program",
  columns: {
    tab: text({ header: "Tab", note: "Tab cần sửa" }),
    row: optionalCount({
      header: "Dòng",
      note: "Dòng cần sửa lúc sổ đọc; thêm, xóa, sắp xếp dòng thì số dòng đổi",
    }),
    column: text({ header: "Cột", note: "Cột cần sửa", optional: true }),
    what: text({ header: "Điều chưa đúng", width: 360, note: "Chỗ này sai hoặc thiếu gì" }),
    remedy: text({ header: "Cách sửa", width: 360, note: "Việc cần làm" }),
    stops: text({
      header: "Việc chưa làm được",
      width: 360,
      note: "Vì chỗ này mà sổ chưa làm, chưa kiểm tra được gì",
    }),
  },
  initial: [],
});
