import { type CouncilMember, councilRoles } from "../../../domain/vote/council";
import { choice, code, text, yesNo } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { staff } from "../records/staff";
import { units } from "../school/units";
import { councils } from "./councils";

export const councilMembers = table<CouncilMember>({
  tab: "Thành viên Hội đồng",
  purpose:
    "Thành viên của từng hội đồng, theo thứ bậc; mã nhân sự và đơn vị để sổ chỉ ra ai được xét cùng mình, cùng đơn vị mình.",
  key: ["council", "code"],
  columns: {
    council: code({ header: "Mã hội đồng", note: "Mã ở tab “Hội đồng”", of: referenceTo(councils, "code") }),
    code: code({ header: "Mã thành viên", note: "Ví dụ TV01; không đổi khi đã có phiên họp" }),
    name: text({ header: "Họ và tên", note: "Như in trong biên bản", width: 200 }),
    position: text({
      header: "Chức vụ",
      note: "Chức vụ ở trường, ví dụ Phó Hiệu trưởng",
      width: 200,
      optional: true,
    }),
    role: choice({ header: "Vai trò", width: 150, note: "Vai trò trong hội đồng", labels: councilRoles }),
    rank: order({ header: "Thứ bậc", note: "Thứ tự trong danh sách của hội đồng, 1 là cao nhất" }),
    votes: yesNo({ header: "Bỏ phiếu", note: "Có quyền bỏ phiếu; có trường thư ký không bỏ phiếu" }),
    staff: code({
      header: "Mã nhân sự",
      note: "Để sổ nhận ra thành viên được xét",
      of: referenceTo(staff, "code"),
      optional: true,
    }),
    unit: code({
      header: "Mã đơn vị",
      note: "Để sổ nhận ra người được xét cùng đơn vị",
      of: referenceTo(units, "code"),
      optional: true,
    }),
    mail: text({ header: "Thư điện tử", note: "Nhận giấy mời và mã niêm phong", width: 220, optional: true }),
  },
  initial: [],
});
