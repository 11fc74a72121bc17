import type { SchoolYear } from "../../../domain/school/school-year";
import { code, date, text } from "../../column";
import { table } from "../../table";

export const schoolYears = table<SchoolYear>({
  tab: "Năm học",
  purpose: "Các năm học; một sổ dùng cho nhiều năm.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã năm học", note: "Ví dụ: 2020-2021" }),
    name: text({ header: "Tên năm học", width: 200, note: "Ví dụ: Năm học 2020 - 2021" }),
    from: date({ header: "Từ ngày", note: "Ngày đầu của năm học" }),
    to: date({ header: "Đến ngày", note: "Ngày cuối của năm học" }),
  },
  standIn: { name: "" },
  initial: [],
});
