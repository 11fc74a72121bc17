import { shortDate } from "../../../vietnamese/dates";
import { compareDates } from "../../calendar-date";
import { excerpt } from "../../cell-text";
import type { Check } from "./check";
import { someOf } from "./wording";

/**
 * The person stands on the staff list as nominated. Students have a class and no staff row (domain.md A5): of them, and in
 * a school without a list, only that is told which keeps the register from knowing who it is.
 */
export const staffList: Check = {
  label: "Khớp danh sách nhân sự",
  unitReads: { instead: "kiểm tra lại mã nhân sự, họ tên và đơn vị" },
  councilReads: { matter: ": cần đối chiếu với danh sách nhân sự" },
  restsOn: "nominee",
  check({ nomination, name, identified, candidates }, _rule, { register, people }) {
    if (nomination.kind === "collective") return null;
    if (nomination.className !== "" || register.staff.length === 0) {
      if (identified) return null;
      return {
        message:
          nomination.code === ""
            ? "Chưa ghi mã, chưa xác định được là ai"
            : `Mã ${excerpt(nomination.code)} hoặc họ tên trùng với người khác có trong sổ, cần đối chiếu`,
      };
    }
    const member = people.member(nomination.code);
    if (member === null) {
      const named = candidates.filter((candidate) => people.fold(candidate.name) === name);
      const codes = (named.length > 0 ? named : candidates).map(({ code }) => code);
      const uncoded = nomination.code === "";
      const lacks = uncoded
        ? "Chưa ghi mã nhân sự"
        : `Danh sách nhân sự không có mã ${excerpt(nomination.code)}`;
      if (codes.length === 0)
        return { message: uncoded ? `${lacks}, danh sách nhân sự không có họ tên này` : lacks };
      return { message: `${lacks}, theo ${named.length > 0 ? "họ tên" : "mã"} có thể là ${someOf(codes)}` };
    }
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
