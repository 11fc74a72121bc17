import type { Signer } from "../../../domain/school/signer";
import { code, lines, text } from "../../column";
import { table } from "../../table";

export const signers = table<Signer>({
  tab: "Người ký",
  purpose: "Những người ký ngoài người đứng đầu; đợt nào không chọn người ký thì người đứng đầu ký.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã người ký", note: "Ví dụ: PHT1" }),
    authority: lines({
      header: "Quyền hạn",
      width: 200,
      note: "Mỗi dòng trong ô là một dòng in, ví dụ: KT. HIỆU TRƯỞNG; để trống nếu không có",
    }),
    title: text({ header: "Chức vụ ký", width: 200, note: "Ví dụ: PHÓ HIỆU TRƯỞNG, CHỦ TỊCH" }),
    office: text({
      header: "Chức danh trên họ tên",
      width: 200,
      note: "Hội đồng dùng dấu của trường thì ghi chức danh ở trường, ví dụ: HIỆU TRƯỞNG",
      optional: true,
    }),
    name: text({ header: "Họ tên người ký", width: 220, note: "Không ghi học hàm, học vị" }),
  },
  initial: [],
});
