import type { StaffMember } from "../../../domain/school/staff";
import { code, date, optionalChoice, text, yesNo } from "../../column";
import { referenceTo, table } from "../../table";
import { nomineeCategories } from "../school/nominee-categories";
import { units } from "../school/units";

export const staff = table<StaffMember>({
  tab: "Nhân sự",
  purpose: "Viên chức, người lao động của trường; dùng để đối chiếu đề nghị và tính tỷ lệ.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã nhân sự", note: "Mã của trường, giữ cả số 0 ở đầu" }),
    name: text({ header: "Họ và tên", width: 200, note: "Như trong hồ sơ, không ghi học vị" }),
    birthDate: date({ header: "Ngày sinh", note: "Không in trong văn bản công khai", optional: true }),
    sex: optionalChoice({ header: "Giới tính", note: "Nam hoặc nữ", labels: { male: "Nam", female: "Nữ" } }),
    unit: code({ header: "Mã đơn vị", note: "Đơn vị đang công tác", of: referenceTo(units, "code") }),
    position: text({ header: "Chức vụ", width: 180, note: "Chức vụ, chức danh", optional: true }),
    category: code({
      header: "Mã đối tượng",
      note: "Đối tượng thi đua",
      of: referenceTo(nomineeCategories, "code"),
      optional: true,
    }),
    directLabour: yesNo({ header: "Lao động trực tiếp", note: "Có hoặc không" }),
    startedOn: date({ header: "Ngày vào làm", note: "Ngày bắt đầu làm việc ở trường", optional: true }),
    movedInOn: date({
      header: "Ngày chuyển đến",
      note: "Ngày chuyển đến đơn vị này, nếu có",
      optional: true,
    }),
    movedOutOn: date({
      header: "Ngày chuyển đi",
      note: "Ngày chuyển đi hoặc nghỉ việc, nếu có",
      optional: true,
    }),
    sortKey: text({
      header: "Khóa sắp xếp",
      note: "Chỉ điền khi tên không theo thứ tự họ, đệm, tên",
      optional: true,
    }),
  },
  initial: [],
});
