import { type CertificateRecord, certificateDues } from "../../../domain/results/certificate";
import { date, optionalChoice, text, yesNo } from "../../column";
import { optionalWhole } from "../../number-columns";
import { table } from "../../table";
import { grants } from "./grants";

const people = { by: "people", optional: true } as const;

export const certificates = table<CertificateRecord>({
  tab: "Giấy khen, chứng nhận",
  purpose:
    "Mỗi giấy khen, giấy chứng nhận một dòng: đã in, ký, đóng dấu, trao cho ai, phôi hỏng, cấp lại; đánh dấu “In lại” thì lần soạn sau chỉ in những giấy đó.",
  key: ["document", "number"],
  writtenBy: "both",
  columns: {
    document: grants.columns.document,
    number: grants.columns.number,
    name: text({
      header: "Họ tên, tên tập thể",
      note: "Như ở tab “Đã khen thưởng”",
      width: 200,
      frozen: true,
    }),
    awardName: text({ header: "Danh hiệu, hình thức", note: "Như in trong quyết định", width: 180 }),
    due: optionalChoice({
      header: "Việc phải làm",
      note: "Sổ điền sau khi quyết định được đính chính, sửa đổi, hủy bỏ",
      labels: certificateDues,
      tones: { reissue: "attention", withdraw: "bad", doNotPrint: "quiet" },
    }),
    again: yesNo({
      header: "In lại",
      by: "people",
      note: "Chọn Có ở những giấy cần in lại rồi soạn: chỉ in những giấy đó; in xong thì chọn Không",
    }),
    printedOn: date({ header: "Ngày in", note: "Ngày in xong", ...people }),
    signedOn: date({ header: "Ngày ký", note: "Ngày thủ trưởng ký", ...people }),
    stampedOn: date({ header: "Ngày đóng dấu", note: "Ngày văn thư đóng dấu", ...people }),
    handedOn: date({ header: "Ngày trao", note: "Ngày trao hoặc giao giấy", ...people }),
    handedTo: text({
      header: "Người nhận",
      width: 180,
      note: "Ai nhận thay thì ghi tên; để trống khi trao tận tay",
      ...people,
    }),
    spoiled: optionalWhole({ header: "Phôi hỏng", by: "people", note: "Số phôi in hỏng của giấy này" }),
    reissued: optionalWhole({ header: "Số lần cấp lại", by: "people", note: "Đã cấp lại mấy lần" }),
    reissuedOn: date({ header: "Ngày cấp lại", note: "Lần cấp lại gần nhất", ...people }),
    reissueReason: text({
      header: "Lý do cấp lại",
      width: 220,
      note: "Ví dụ: mất, rách, sửa họ tên theo quyết định sửa đổi",
      ...people,
    }),
    withdrawnOn: date({
      header: "Ngày thu hồi",
      note: "Ngày thu lại giấy khi việc khen bị hủy bỏ",
      ...people,
    }),
  },
  initial: [],
});
