import { shortDate } from "../../../vietnamese/dates";
import { compareDates } from "../../calendar-date";
import { excerpt } from "../../cell-text";
import type { Check } from "./check";

/** The person stands on the staff list as nominated. Students have a class and no staff row (domain.md A5). */
export const staffList: Check = {
  label: "Khớp danh sách nhân sự",
  unitReads: { instead: "kiểm tra lại mã nhân sự, họ tên và đơn vị" },
  councilReads: { matter: ": cần đối chiếu với danh sách nhân sự" },
  restsOn: "nominee",
  check({ nomination, name, member, byName }, _rule, { register, people }) {
    if (nomination.kind === "collective" || nomination.className !== "" || register.staff.length === 0)
      return null;
    if (member === null)
      return {
        message:
          nomination.code === ""
            ? "Chưa ghi mã nhân sự, không xác định được theo họ tên trong danh sách của đơn vị"
            : `Danh sách nhân sự không có mã ${excerpt(nomination.code)}`,
      };
    if (byName) return { message: `Chưa ghi mã nhân sự, theo họ tên có thể là ${member.code}` };
    const differences: string[] = [];
    if (people.fold(member.name) !== name)
      differences.push(`mã ${member.code} là của ${excerpt(member.name)}`);
    if (member.unit !== nomination.unit)
      differences.push(`thuộc ${excerpt(people.unit(member.unit)?.name ?? member.unit)}`);
    if (member.movedOutOn !== null && compareDates(member.movedOutOn, register.year.to) < 0)
      differences.push(`chuyển đi ngày ${shortDate(member.movedOutOn)}`);
    return differences.length === 0 ? null : { message: `Khác danh sách nhân sự: ${differences.join("; ")}` };
  },
};
