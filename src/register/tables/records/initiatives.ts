import type { Initiative } from "../../../domain/school/initiative";
import { choice, code, codes, date, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { schoolYears } from "../school/school-years";
import { staff } from "./staff";

export const initiatives = table<Initiative>({
  tab: "Sáng kiến",
  purpose: "Sáng kiến được công nhận, đề tài được nghiệm thu.",
  key: ["name", "schoolYear"],
  columns: {
    name: text({ header: "Tên sáng kiến", width: 420, note: "Như trong quyết định công nhận" }),
    authors: codes({
      names: namedBy(referenceTo(staff, "code")),
      header: "Mã tác giả",
      width: 200,
      note: "Mã nhân sự, cách nhau bằng dấu chấm phẩy",
    }),
    schoolYear: code({
      header: "Năm học",
      note: "Năm học được công nhận",
      of: referenceTo(schoolYears, "code"),
    }),
    scope: choice({
      header: "Phạm vi",
      note: "Được công nhận ở trường, hay có phạm vi ảnh hưởng cấp bộ, tỉnh",
      labels: { school: "Trường", sector: "Bộ, tỉnh" },
    }),
    decision: text({ header: "Số quyết định", note: "Quyết định công nhận", optional: true }),
    decidedOn: date({ header: "Ngày quyết định", note: "Ngày của quyết định", optional: true }),
  },
  initial: [],
});
