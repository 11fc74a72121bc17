import type { HistoryAward } from "../../../domain/results/award-history";
import { code, date, documentId, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { schoolYears } from "../school/school-years";
import { namedNominees } from "./named-nominees";

export const pastAwards = table<HistoryAward>({
  tab: "Lịch sử khen thưởng",
  purpose:
    "Danh hiệu, khen thưởng đã đạt các năm, gõ tay, dán vào hoặc do quyết định có số ghi; dùng để tính các lần liên tục.",
  key: ["code", "name", "award", "schoolYear"],
  columns: {
    code: code({
      names: namedNominees,
      header: "Mã người, tập thể",
      note: "Mã nhân sự, mã học sinh sinh viên hoặc mã đơn vị; để trống nếu không biết",
      optional: true,
    }),
    name: text({ header: "Họ tên, tên tập thể", width: 220, note: "Như trong quyết định" }),
    award: code({
      header: "Mã danh hiệu",
      note: "Có trong tab “Danh hiệu”",
      of: referenceTo(awards, "code"),
    }),
    schoolYear: code({
      names: { of: [referenceTo(schoolYears, "code")], others: "năm học trước khi có sổ" },
      header: "Năm học đạt",
      note: "Mã năm học, ví dụ 2019-2020; năm cũ không cần có trong tab “Năm học”",
    }),
    decision: text({ header: "Số quyết định", note: "Quyết định khen thưởng", optional: true }),
    decidedOn: date({ header: "Ngày quyết định", note: "Ngày của quyết định", optional: true }),
    sudden: yesNo({
      header: "Đột xuất, chuyên đề",
      note: "Khen đột xuất, chuyên đề không tính vào các lần liên tục",
    }),
    document: documentId({
      names: namedBy({ tab: "Sổ văn bản", header: "Mã văn bản" }),
      by: "program",
      header: "Mã văn bản",
      note: "Dòng sổ tự ghi khi quyết định có số thì có mã ở đây; dòng gõ tay để trống",
      optional: true,
    }),
  },
  initial: [],
});
