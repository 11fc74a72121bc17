import { recognisable } from "../../vietnamese/text";
import { type PastedField, written } from "../pasted/fields";
import { type CouncilRole, councilRoles } from "./council";

/** The columns of the list of a council's members. */
export type MemberField = "code" | "name" | "position" | "role" | "votes" | "staff" | "unit" | "mail";

/** What schools write above each column; the first label is the column's name in messages. */
export const memberFields: readonly PastedField<MemberField>[] = [
  { name: "code", labels: written("Mã thành viên | Mã TV | Mã") },
  {
    name: "name",
    required: true,
    identifies: true,
    spread: true,
    goesOn: "thành viên | ủy viên | đồng chí",
    labels: written("Họ và tên | Họ tên | Họ & tên | Tên | Thành viên | Ông, bà | Họ và đệm"),
  },
  {
    name: "position",
    goesOn: "công tác | đơn vị | chính quyền",
    labels: written(
      "Chức vụ | Chức danh | Chức vụ, chức danh | Chức vụ, đơn vị | Chức vụ/Đơn vị | Chức danh, chức vụ",
    ),
  },
  {
    name: "role",
    goesOn: "hội đồng | trong hội đồng",
    labels: written(
      "Vai trò | Nhiệm vụ | Chức danh hội đồng | Chức vụ trong hội đồng | Chức danh trong hội đồng | Nhiệm vụ trong hội đồng | Vai trò trong hội đồng",
    ),
  },
  { name: "votes", labels: written("Bỏ phiếu | Được bỏ phiếu | Quyền bỏ phiếu | Có quyền bỏ phiếu") },
  { name: "staff", labels: written("Mã nhân sự | Mã NV | Mã CB | Mã viên chức | Mã số viên chức") },
  { name: "unit", labels: written("Đơn vị | Mã đơn vị | Đơn vị công tác | Khoa, phòng | Phòng, khoa") },
  { name: "mail", labels: written("Thư điện tử | Email | E-mail | Mail | Địa chỉ thư | Địa chỉ email") },
];

/** The column's name in messages. */
export function memberLabel(field: MemberField): string {
  return memberFields.find(({ name }) => name === field)?.labels[0] ?? field;
}

const shortRoles: Readonly<Record<CouncilRole, string>> = {
  chair: "CT | Chủ tịch",
  deputy: "PCT | Phó CT | Phó chủ tịch | Phó chủ tịch thường trực",
  standing: "UVTT | UV thường trực | Ủy viên thường trực | Thường trực",
  secretary: "TK | Thư ký | Ủy viên thư ký | Ủy viên kiêm thư ký | Ủy viên, thư ký | UV thư ký",
  member: "UV | Ủy viên | Thành viên",
};

/** The role a text names, also with "Hội đồng" behind it; null where it names none. */
export function roleNamed(text: string): CouncilRole | null {
  const said = recognisable(text).replace(/ (?:hoi dong|hd)(?: td ?kt| thi dua.*)?$/, "");
  const roles = Object.keys(councilRoles) as CouncilRole[];
  return roles.find((role) => written(shortRoles[role]).some((one) => recognisable(one) === said)) ?? null;
}
