import { type FormatFindingRow, formatSeverityNames } from "../../../domain/papers/format-finding";
import { captionOf } from "../../../vietnamese/captions";
import { choice, documentId, text } from "../../column";
import { count } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { documentBook } from "./document-book";

export const formatFindings = table<FormatFindingRow>({
  tab: "Kiểm tra thể thức",
  purpose: `Những chỗ sai thể thức của từng văn bản, với quy định; “${captionOf("checkFormat")}” ghi lại toàn bộ các dòng của văn bản vừa kiểm tra.`,
  key: ["document", "order"],
  writtenBy: "program",
  columns: {
    document: documentId({
      names: namedBy(referenceTo(documentBook, "id")),
      header: "Mã văn bản",
      note: "Mã ở tab “Sổ văn bản”",
    }),
    order: count({ header: "TT", note: "Thứ tự trong văn bản" }),
    severity: choice({
      header: "Mức",
      note: "Sai, hoặc cần người xem lại",
      labels: formatSeverityNames,
      tones: { wrong: "bad", doubtful: "attention" },
    }),
    rule: text({ header: "Thành phần", width: 200, note: "Quy định về phần nào của văn bản" }),
    what: text({ header: "Điều cần sửa", width: 420, note: "Sai ở điều gì" }),
    where: text({ header: "Ở đâu", width: 320, note: "Đoạn, bảng, dòng của văn bản" }),
    says: text({ header: "Quy định", width: 360, note: "Phải như thế nào" }),
    source: text({ header: "Nguồn", width: 240, note: "Văn bản quy định" }),
  },
  initial: [],
});
