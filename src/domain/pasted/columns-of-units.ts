import { type PastedField, written } from "./fields";
import type { NamedField } from "./list-fields";

/** What schools write above classes, units and their parts. */
export const unitColumns: readonly PastedField<NamedField>[] = [
  {
    name: "className",
    ofPersons: true,
    goesOn: "học | sinh hoạt",
    labels: written("Lớp | Tên lớp | Chi đoàn | Lớp học | Mã lớp | Lớp, khóa"),
  },
  {
    // A class has a figure in its name, a unit none.
    name: "classOrUnit",
    title: "Lớp hoặc đơn vị",
    mergedDown: () => "certain",
    labels: written(
      "Đơn vị/Lớp | Lớp/Đơn vị | Lớp, đơn vị | Đơn vị, lớp | Lớp/Khoa | Lớp, khoa | Khoa/Lớp | Khoa, lớp",
    ),
  },
  {
    name: "unit",
    title: "Đơn vị",
    many: true,
    standsFor: "name",
    mergedDown: () => "certain",
    goesOn: "công tác | trực thuộc | khoa | phòng | quản lý | trung tâm",
    labels:
      written(`Đơn vị | Mã đơn vị | Mã ĐV | ĐV | ĐVCT | Tên đơn vị | Đơn vị công tác | Khoa | Phòng | Nơi công tác | Khoa/Phòng |
      Phòng/Khoa | Phòng, khoa | Khoa, phòng | Phòng ban | Trung tâm |
      Phòng/Khoa/Trung tâm | Phòng, khoa, trung tâm | Khoa/Tổ | Tổ, khoa`),
  },
  {
    name: "unitPart",
    title: "Tổ, bộ môn",
    standsFor: "unit",
    many: true,
    goesOn: "chuyên môn | bộ môn",
    labels: written(
      "Tổ | Bộ môn | Tổ bộ môn | Tổ chuyên môn | Tổ/Bộ môn | Bộ phận | Tổ, bộ môn | Tổ công tác",
    ),
  },
];
