import type { ComposedText } from "../../../domain/papers/composed-text";
import { date, documentId, moment, text } from "../../column";
import { documentNumberColumn } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { documentBook } from "../review/document-book";

export const composedTexts = table<ComposedText>({
  tab: "Bản soạn",
  purpose:
    "Lần soạn cuối của từng văn bản: soạn lúc nào, cho ngày nào, và dấu của nội dung; khi ghi số, ngày thì sổ đối chiếu với đây.",
  key: ["document"],
  writtenBy: "program",
  columns: {
    document: documentId({
      header: "Mã văn bản",
      note: "Mã ở tab “Sổ văn bản”",
      of: referenceTo(documentBook, "id"),
    }),
    at: moment({ header: "Soạn lúc", note: "Lần soạn cuối" }),
    number: documentNumberColumn({ header: "Số khi soạn", note: "Số đã in; trống là để trống" }),
    day: date({ header: "Ngày khi soạn", note: "Ngày dự kiến đã in; trống là để trống", optional: true }),
    digest: text({ header: "Dấu nội dung", clipped: true, width: 160, note: "SHA-256, không kể số và ngày" }),
  },
  initial: [],
});
