import type { PastedField } from "../pasted/header";

/** The columns of a school's staff list. */
export type StaffField =
  | "code"
  | "name"
  | "birthDate"
  | "sex"
  | "unit"
  | "position"
  | "category"
  | "directLabour"
  | "startedOn"
  | "movedInOn"
  | "movedOutOn"
  | "rating"
  | "leaveDays"
  | "maternityDays"
  | "discipline";

function written(labels: string): readonly string[] {
  return labels.split("|").map((label) => label.trim());
}

/** What schools write above each column; the first label is the column's name in messages. */
export const staffFields: readonly PastedField<StaffField>[] = [
  {
    name: "code",
    required: true,
    labels:
      written(`Mã nhân sự | Mã | Mã số | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã VC | Mã GV |
      Mã CBGV | Mã CBVC | Mã giáo viên | Mã giảng viên | Mã số nhân viên | Mã số viên chức | Số hiệu |
      Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "name",
    required: true,
    spread: true,
    labels: written(`Họ và tên | Họ tên | Tên | Họ và chữ đệm | Họ và tên đệm | Họ đệm | Họ lót | Họ |
      Họ và tên CBGV | Họ và tên viên chức | Họ tên CBVC`),
  },
  {
    name: "birthDate",
    labels: written(`Ngày sinh | Ngày tháng năm sinh | Ngày, tháng, năm sinh | Năm sinh | Sinh ngày`),
  },
  { name: "sex", labels: written(`Giới tính | Phái | Nam/Nữ | Nam, nữ | GT`) },
  {
    name: "unit",
    labels: written(`Đơn vị | Mã đơn vị | Đơn vị công tác | Nơi công tác | Khoa | Phòng | Khoa/Phòng |
      Phòng, khoa | Khoa, phòng | Tổ | Bộ môn | Bộ phận | Phòng ban | Phòng/Khoa/Trung tâm`),
  },
  {
    name: "position",
    labels: written(`Chức vụ | Chức danh | Chức vụ, chức danh | Chức vụ/Chức danh | Chức danh, chức vụ |
      Chức danh nghề nghiệp | Vị trí việc làm | Công việc`),
  },
  {
    name: "category",
    labels: written(`Đối tượng | Mã đối tượng | Nhóm đối tượng | Loại đối tượng | Đối tượng thi đua`),
  },
  {
    name: "directLabour",
    labels: written(`Lao động trực tiếp | LĐ trực tiếp | Trực tiếp`),
  },
  {
    name: "startedOn",
    labels:
      written(`Ngày vào làm | Ngày bắt đầu làm việc | Ngày tuyển dụng | Ngày vào trường | Ngày vào cơ quan |
      Ngày vào ngành | Ngày hợp đồng`),
  },
  {
    name: "movedInOn",
    labels: written(`Ngày chuyển đến | Chuyển đến | Ngày chuyển đến đơn vị | Ngày đến`),
  },
  {
    name: "movedOutOn",
    labels: written(`Ngày chuyển đi | Chuyển đi | Ngày nghỉ việc | Ngày thôi việc | Ngày nghỉ hưu | Ngày đi`),
  },
  {
    name: "rating",
    labels: written(`Xếp loại | Xếp loại viên chức | Xếp loại chất lượng | Đánh giá, xếp loại | Đánh giá |
      Kết quả xếp loại | Kết quả đánh giá | Mức độ hoàn thành nhiệm vụ | Mức xếp loại | XL`),
  },
  {
    name: "leaveDays",
    labels: written(`Số ngày nghỉ | Ngày nghỉ | Tổng số ngày nghỉ | Số ngày nghỉ phép | Nghỉ (ngày)`),
  },
  {
    name: "maternityDays",
    labels: written(`Ngày nghỉ thai sản | Số ngày nghỉ thai sản | Nghỉ thai sản | Thai sản`),
  },
  { name: "discipline", labels: written(`Kỷ luật | Hình thức kỷ luật | Bị kỷ luật`) },
];

/** The columns that say what a school year says of a person. */
export const yearFields: readonly StaffField[] = ["rating", "leaveDays", "maternityDays", "discipline"];

/** The column's name in messages. */
export function staffLabel(field: StaffField): string {
  return staffFields.find(({ name }) => name === field)?.labels[0] ?? field;
}
