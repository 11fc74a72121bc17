import type { NomineeCategory } from "../../../domain/school/category";
import { choice, code, text } from "../../column";
import { table } from "../../table";

function category(code: string, name: string, kind: NomineeCategory["kind"]): NomineeCategory {
  return { code, name, kind, criteria: "" };
}

export const nomineeCategories = table<NomineeCategory>({
  tab: "Đối tượng",
  purpose: "Các đối tượng thi đua, mỗi đối tượng có tiêu chí riêng.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã đối tượng", note: "Ngắn gọn, không trùng, ví dụ: CBQL" }),
    name: text({ header: "Tên đối tượng", width: 260, note: "Ví dụ: Cán bộ quản lý" }),
    kind: choice({
      header: "Cá nhân hay tập thể",
      note: "Đối tượng là cá nhân hay tập thể",
      labels: { individual: "Cá nhân", collective: "Tập thể" },
    }),
    criteria: text({
      header: "Tiêu chí",
      width: 520,
      note: "Tiêu chí riêng của đối tượng này",
      optional: true,
    }),
  },
  standIn: { kind: "individual" },
  // A school's usual categories (domain.md A5); another kind of school changes these rows.
  initial: [
    category("TT", "Tập thể phòng, khoa, trung tâm", "collective"),
    category("CBQL", "Cán bộ quản lý", "individual"),
    category("GV", "Nhà giáo", "individual"),
    category("NLĐ", "Người lao động", "individual"),
    category("HSSV", "Học sinh, sinh viên", "individual"),
  ],
});
