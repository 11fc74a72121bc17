import { type Target, targetsMet } from "../../../domain/plan/target";
import { code, optionalChoice, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const targets = table<Target>({
  tab: "Chỉ tiêu",
  purpose: "Chỉ tiêu của đợt và kết quả khi sơ kết, tổng kết.",
  key: ["round", "order"],
  columns: {
    round: code({ header: "Mã đợt", note: "Chỉ tiêu của đợt nào", of: referenceTo(rounds, "code") }),
    order: order({ header: "Thứ tự", note: "Thứ tự in" }),
    target: text({
      header: "Chỉ tiêu",
      width: 480,
      note: "Ví dụ: 100% đơn vị tổ chức phát động trong tuần đầu",
    }),
    result: text({
      header: "Kết quả chỉ tiêu",
      width: 320,
      note: "Điền khi sơ kết, tổng kết",
      optional: true,
    }),
    met: optionalChoice({
      header: "Đạt chỉ tiêu",
      note: "Điền khi sơ kết, tổng kết; để trống thì báo cáo để trống",
      labels: targetsMet,
    }),
  },
  initial: [],
});
