import { type PastedField, written } from "../pasted/fields";
import { staffPhrases } from "../pasted/people-phrases";
import { parseRating } from "../pasted/values";

/** The columns of a school's staff list. */
export type StaffField =
  | "code"
  | "name"
  | "birthDate"
  | "birthOfMan"
  | "birthOfWoman"
  | "sex"
  | "man"
  | "woman"
  | "unit"
  | "unitPart"
  | "position"
  | "category"
  | "directLabour"
  | "startedOn"
  | "movedInOn"
  | "movedOutOn"
  | "schoolYear"
  | "rating"
  | "leaveDays"
  | "maternityDays"
  | "discipline";

const births = written(
  "Ngày sinh | Ngày tháng năm sinh | Ngày, tháng, năm sinh | Năm sinh | Sinh ngày | Ngày/tháng/năm sinh",
);

/** What schools write above each column; the first label is the column's name in messages. */
export const staffFields: readonly PastedField<StaffField>[] = [
  {
    name: "code",
    required: true,
    identifies: true,
    goesOn: `${staffPhrases} | số | nhân sự | cá nhân`,
    labels:
      written(`Mã nhân sự | Mã | Mã số | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã VC | Mã GV |
      Mã CBGV | Mã CBVC | Mã giáo viên | Mã giảng viên | Mã số nhân viên | Mã số viên chức | Số hiệu |
      Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "name",
    required: true,
    spread: true,
    identifies: true,
    goesOn: `${staffPhrases} | in hoa | chữ in hoa | có dấu | đầy đủ | khai sinh | các | đồng chí`,
    labels:
      written(`Họ và tên | Họ & tên | Họ tên | Tên | Họ và chữ đệm | Họ và đệm | Họ và tên lót | Họ và tên đệm | Họ đệm | Họ lót | Họ |
      Họ và tên CBGV | Họ và tên viên chức | Họ tên CBVC`),
  },
  { name: "birthDate", labels: births },
  // The day under "Nam" or under "Nữ" says the sex as well.
  { name: "birthOfMan", title: "Ngày sinh (nam)", labels: births.map((label) => `${label} nam`) },
  { name: "birthOfWoman", title: "Ngày sinh (nữ)", labels: births.map((label) => `${label} nữ`) },
  { name: "sex", labels: written(`Giới tính | Phái | Nam/Nữ | Nam, nữ | GT | Giới`) },
  { name: "man", title: "Nam (đánh dấu)", labels: written("Nam | Giới tính nam | Phái nam | GT nam") },
  { name: "woman", title: "Nữ (đánh dấu)", labels: written("Nữ | Giới tính nữ | Phái nữ | GT nữ") },
  {
    name: "unit",
    mergedDown: () => "guess",
    goesOn: "công tác | trực thuộc | khoa | phòng | quản lý | trung tâm",
    labels:
      written(`Đơn vị | Tên đơn vị | Mã ĐV | Mã đơn vị | Đơn vị công tác | Nơi công tác | Khoa | Phòng | Khoa/Phòng |
      Phòng, khoa | Khoa, phòng | Phòng ban | Phòng/Khoa/Trung tâm`),
  },
  {
    // Part of a unit; where no column is the unit, people write the unit here.
    name: "unitPart",
    title: "Tổ, bộ môn",
    standsFor: "unit",
    many: true,
    labels: written("Tổ | Bộ môn | Tổ bộ môn | Tổ chuyên môn | Tổ/Bộ môn | Bộ phận"),
  },
  {
    name: "position",
    goesOn: "nghề nghiệp | công tác | chính quyền | vị trí việc làm",
    labels: written(`Chức vụ | Chức danh | Chức vụ, chức danh | Chức vụ/Chức danh | Chức danh, chức vụ |
      Chức danh nghề nghiệp | Vị trí việc làm | Công việc`),
  },
  {
    name: "category",
    goesOn: "thi đua | khen thưởng",
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
    // Of which year the row's rating, leave and discipline are. "Năm" alone folds to "Nam", a sex.
    name: "schoolYear",
    mergedDown: () => "guess",
    goesOn: "đánh giá | xếp loại | công tác",
    labels: written("Năm học | NH | Năm đánh giá | Năm xếp loại | Năm học đánh giá | Năm học xếp loại"),
  },
  {
    name: "rating",
    earlier: null,
    choice: (heading) => parseRating(heading) !== null,
    goesOn: `${staffPhrases} | chất lượng | cuối năm | cả năm | của | đánh giá | xếp loại | nhiệm vụ | mức độ | hoàn thành`,
    labels:
      written(`Xếp loại | KQ xếp loại | Phân loại | Kết quả phân loại | Xếp loại viên chức | Xếp loại chất lượng | Đánh giá, xếp loại | Đánh giá |
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
  { name: "discipline", earlier: null, labels: written(`Kỷ luật | Hình thức kỷ luật | Bị kỷ luật`) },
];

/** The columns that say what a school year says of a person. */
export const yearFields: readonly StaffField[] = ["rating", "leaveDays", "maternityDays", "discipline"];

/** The column's name in messages. */
export function staffLabel(field: StaffField): string {
  return staffFields.find(({ name }) => name === field)?.labels[0] ?? field;
}
