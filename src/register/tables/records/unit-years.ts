import { ratingNames } from "../../../domain/school/rating";
import type { UnitYear } from "../../../domain/school/unit";
import { code, optionalChoice, text } from "../../column";
import { optionalNumber } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { schoolYears } from "../school/school-years";
import { units } from "../school/units";

export const unitYears = table<UnitYear>({
  tab: "Đánh giá tập thể",
  purpose: "Xếp loại và mức hoàn thành nhiệm vụ của từng đơn vị trong từng năm học.",
  key: ["unit", "schoolYear"],
  columns: {
    unit: code({ header: "Mã đơn vị", note: "Có trong tab “Đơn vị”", of: referenceTo(units, "code") }),
    schoolYear: code({
      header: "Năm học",
      note: "Năm học được đánh giá",
      of: referenceTo(schoolYears, "code"),
    }),
    rating: optionalChoice({
      header: "Xếp loại",
      width: 220,
      note: "Mức xếp loại của tập thể",
      labels: ratingNames,
    }),
    completion: optionalNumber({
      header: "Hoàn thành nhiệm vụ (%)",
      note: "Phần trăm nhiệm vụ đã hoàn thành",
    }),
    note: text({ header: "Ghi chú", width: 240, note: "Của thư ký", optional: true }),
  },
  initial: [],
});
