import { codedThings, type OtherCode } from "../../../domain/results/export-field";
import { choice, code, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { nomineeCategories } from "../school/nominee-categories";
import { units } from "../school/units";

export const exportCodes = table<OtherCode>({
  tab: "Mã của hệ thống khác",
  purpose:
    "Danh hiệu, đối tượng, đơn vị của sổ mang mã nào ở hệ thống khác; cột xuất kết quả ghi tên hệ thống thì lấy mã ở đây.",
  key: ["system", "thing", "code"],
  columns: {
    system: text({
      header: "Hệ thống",
      note: "Tên tùy đặt, như ở cột “Mã theo hệ thống” của tab “Cột xuất kết quả”, ví dụ: Tỉnh",
    }),
    thing: choice({ header: "Mã của", note: "Mã này là của gì", labels: codedThings }),
    code: code({
      names: namedBy(
        referenceTo(awards, "code"),
        referenceTo(nomineeCategories, "code"),
        referenceTo(units, "code"),
      ),
      header: "Mã trong sổ",
      note: "Mã ở tab “Danh hiệu”, “Đối tượng” hoặc “Đơn vị”",
    }),
    theirs: text({ header: "Mã của hệ thống đó", note: "Giữ nguyên là chữ, cả số 0 ở đầu" }),
  },
  initial: [],
});
