import { type PastedField, written } from "../pasted/fields";

/** The columns of a school's list of units. */
export type UnitField = "code" | "name" | "kind" | "head" | "mails" | "headCount";

/** What schools write above each column; the first label is the column's name in messages. */
export const unitFields: readonly PastedField<UnitField>[] = [
  {
    name: "code",
    labels: written("Mã đơn vị | Mã | Mã ĐV | Ký hiệu | Viết tắt | Tên viết tắt | Mã phòng, khoa"),
  },
  {
    name: "name",
    required: true,
    identifies: true,
    labels:
      written(`Tên đơn vị | Đơn vị | Tên | Tên phòng, khoa | Phòng, khoa | Khoa, phòng | Phòng/Khoa | Khoa/Phòng | Phòng ban |
      Tên khoa, phòng | Phòng/Khoa/Trung tâm | Phòng, khoa, trung tâm`),
  },
  { name: "kind", labels: written("Loại đơn vị | Loại | Loại hình") },
  {
    name: "head",
    goesOn: "đơn vị | phụ trách",
    labels:
      written(`Trưởng đơn vị | Họ tên trưởng đơn vị | Phụ trách | Người phụ trách | Trưởng phòng, khoa | Lãnh đạo đơn vị |
      Thủ trưởng đơn vị | Trưởng`),
  },
  {
    name: "mails",
    goesOn: "đơn vị | liên hệ",
    labels: written("Thư điện tử | Email | E-mail | Mail | Địa chỉ thư | Địa chỉ email | Hộp thư"),
  },
  {
    name: "headCount",
    labels: written(
      "Số người | Số lượng | Tổng số người | Số CBVC | Quân số | Số viên chức | Biên chế | Nhân số",
    ),
  },
];

/** The column's name in messages. */
export function unitLabel(field: UnitField): string {
  return unitFields.find(({ name }) => name === field)?.labels[0] ?? field;
}
