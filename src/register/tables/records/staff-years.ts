import { ratingNames } from "../../../domain/school/rating";
import type { StaffYear } from "../../../domain/school/staff";
import { code, optionalChoice, text } from "../../column";
import { optionalNumber } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { schoolYears } from "../school/school-years";
import { staff } from "./staff";

export const staffYears = table<StaffYear>({
  tab: "Đánh giá cá nhân",
  purpose:
    "Xếp loại, ngày nghỉ, kỷ luật của từng người trong từng năm học; xếp loại dán từ quyết định của Hiệu trưởng.",
  key: ["code", "schoolYear"],
  columns: {
    code: code({ header: "Mã nhân sự", note: "Có trong tab “Nhân sự”", of: referenceTo(staff, "code") }),
    schoolYear: code({
      header: "Năm học",
      note: "Năm học được đánh giá",
      of: referenceTo(schoolYears, "code"),
    }),
    rating: optionalChoice({
      header: "Xếp loại",
      width: 220,
      note: "Mức xếp loại cuối năm",
      labels: ratingNames,
    }),
    leaveDays: optionalNumber({ header: "Số ngày nghỉ", note: "Không tính nghỉ thai sản" }),
    maternityDays: optionalNumber({
      header: "Ngày nghỉ thai sản",
      note: "Tính là thời gian công tác, không tính là ngày nghỉ",
    }),
    discipline: optionalChoice({
      header: "Kỷ luật",
      note: "Hình thức kỷ luật trong năm; để trống nếu không",
      labels: {
        none: "Không",
        reprimand: "Khiển trách",
        warning: "Cảnh cáo",
        demotion: "Hạ bậc, cách chức",
        dismissal: "Buộc thôi việc",
      },
    }),
    note: text({ header: "Ghi chú", width: 240, note: "Của thư ký", optional: true }),
  },
  initial: [],
});
