import { type Unit, unitKinds } from "../../../domain/school/unit";
import { choice, code, list, text } from "../../column";
import { optionalCount } from "../../number-columns";
import { table } from "../../table";

export const units = table<Unit>({
  tab: "Đơn vị",
  purpose: "Các khoa, phòng, trung tâm và đoàn thể của trường.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã đơn vị", note: "Ngắn gọn, không trùng, ví dụ: K-CNTT" }),
    name: text({ header: "Tên đơn vị", width: 280, note: "Tên in trong văn bản" }),
    kind: choice({ header: "Loại đơn vị", note: "Loại đơn vị", labels: unitKinds }),
    head: text({
      header: "Trưởng đơn vị",
      width: 200,
      note: "Họ tên người phụ trách đơn vị",
      optional: true,
    }),
    mails: list({
      header: "Thư điện tử",
      width: 260,
      note: "Nhiều địa chỉ thì cách nhau bằng dấu chấm phẩy",
    }),
    headCount: optionalCount({ header: "Số người", note: "Tổng số người của đơn vị" }),
  },
  standIn: { kind: "other" },
  initial: [],
});
