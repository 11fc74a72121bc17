import type { PastedField } from "../pasted/header";

/** The columns of a school's list of awards already given. */
export type PastAwardField = "code" | "name" | "awards" | "schoolYear" | "decision" | "decidedOn" | "sudden";

function written(labels: string): readonly string[] {
  return labels.split("|").map((label) => label.trim());
}

/** What schools write above each column. */
export const pastAwardFields: readonly PastedField<PastAwardField>[] = [
  {
    name: "name",
    required: true,
    spread: true,
    labels: written(`Họ và tên | Họ tên | Tên | Họ và tên/Tập thể | Họ tên, tên tập thể | Họ và tên, tập thể |
      Tên cá nhân, tập thể | Cá nhân, tập thể | Tập thể | Tên tập thể | Họ và chữ đệm | Họ và tên đệm |
      Họ đệm | Họ lót | Họ`),
  },
  {
    name: "code",
    labels:
      written(`Mã | Mã nhân sự | Mã số | Mã NV | Mã nhân viên | Mã CB | Mã cán bộ | Mã viên chức | Mã GV |
      Mã CBGV | Mã người, tập thể | Mã tập thể | Mã đơn vị | Mã HSSV | MSSV | MSV | Mã SV | Mã HS |
      Mã sinh viên | Mã học sinh | Số hiệu | Số hiệu viên chức | Mã định danh`),
  },
  {
    name: "awards",
    required: true,
    labels: written(`Danh hiệu | Danh hiệu đã đạt | Danh hiệu thi đua | Hình thức khen thưởng | Khen thưởng |
      Danh hiệu, hình thức khen thưởng | Danh hiệu/Hình thức khen thưởng | Danh hiệu thi đua đã đạt |
      Danh hiệu đạt được | Khen thưởng đã đạt | Danh hiệu đã đạt được | Mức khen | Mã danh hiệu`),
  },
  {
    name: "schoolYear",
    labels: written(`Năm học | Năm học đạt | Năm | Năm đạt | Năm học khen thưởng | Năm khen thưởng | NH`),
  },
  {
    name: "decidedOn",
    labels: written(
      `Ngày quyết định | Ngày QĐ | Ngày ký | Ngày ban hành | Ngày, tháng, năm QĐ | Ngày tháng năm`,
    ),
  },
  {
    name: "decision",
    labels: written(
      `Số quyết định | Số QĐ | Quyết định | QĐ số | Quyết định số | Số, ký hiệu | Quyết định khen thưởng`,
    ),
  },
  { name: "sudden", labels: written(`Đột xuất, chuyên đề | Đột xuất | Chuyên đề | Khen đột xuất`) },
];
