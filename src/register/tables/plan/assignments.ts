import type { Assignment } from "../../../domain/plan/assignment";
import { code, date, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const assignments = table<Assignment>({
  tab: "Phân công",
  purpose: "Ai làm việc gì trong đợt, và kết quả kiểm tra.",
  key: ["round", "order"],
  columns: {
    round: code({ header: "Mã đợt", note: "Phân công của đợt nào", of: referenceTo(rounds, "code") }),
    order: order({ header: "Thứ tự", note: "Thứ tự in" }),
    who: text({ header: "Được giao cho", width: 240, note: "Đơn vị hoặc người được giao" }),
    task: text({ header: "Nhiệm vụ", width: 480, note: "Việc được giao" }),
    inspectedOn: date({ header: "Ngày kiểm tra", note: "Ngày kiểm tra việc này", optional: true }),
    inspection: text({
      header: "Kết quả kiểm tra",
      width: 320,
      note: "Điều thấy khi kiểm tra",
      optional: true,
    }),
  },
  initial: [],
});
