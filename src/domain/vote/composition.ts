import { shortDate } from "../../vietnamese/dates";
import type { Place } from "../../vietnamese/place";
import { recognisable } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import { isInForce } from "../validity";
import type { Council, CouncilMember } from "./council";
import { type GradedProblem, refusal, warning } from "./graded-problem";

/** The Sheet's row of a council or a member; undefined where the caller does not know it. */
export type RowOf = (row: Council | CouncilMember) => number | undefined;

/**
 * What is wrong with a council (domain.md 4, "Composition of a council"): its decision is not in force on the meeting's day, its
 * members are more than the decision has, an even number where a charter asks an odd one, not exactly one chair, two of one
 * code, nobody with a vote: refused. Fewer members than the decision has, an office that no position names, two of one rank,
 * a mail that is missing: told. `members` are those of the council; without a `day` its days are not looked at.
 */
export function compositionProblems(
  council: Council,
  members: readonly CouncilMember[],
  day: CalendarDate | null,
  rowOf: RowOf = () => undefined,
): readonly GradedProblem[] {
  return [...decisionProblems(council, members, day, rowOf), ...memberProblems(council, members, rowOf)];
}

/** The council as its decision has it. */
function decisionProblems(
  council: Council,
  members: readonly CouncilMember[],
  day: CalendarDate | null,
  rowOf: RowOf,
): readonly GradedProblem[] {
  const ofCouncil = (column: string) => place("Hội đồng", column, rowOf(council));
  const { code, size } = council;
  const problems: GradedProblem[] = [];
  if (day !== null && !isInForce(council, day))
    problems.push(
      refusal({
        what: `Hội đồng ${code} không còn hoặc chưa có hiệu lực vào ngày ${shortDate(day)}`,
        where: ofCouncil("Hiệu lực đến"),
        remedy: "Chọn hội đồng đang có hiệu lực, hoặc sửa “Hiệu lực từ”, “Hiệu lực đến”",
      }),
    );
  if (members.length > size)
    problems.push(
      refusal({
        what: `Hội đồng ${code} có ${members.length} dòng thành viên, nhiều hơn ${size} người theo quyết định`,
        where: ofCouncil("Tổng thành viên"),
        remedy: "Sửa tổng thành viên theo quyết định, hoặc bỏ dòng thừa",
      }),
    );
  if (members.length < size)
    problems.push(
      warning({
        what: `Hội đồng ${code} có ${members.length} dòng thành viên, quyết định có ${size} người`,
        where: ofCouncil("Tổng thành viên"),
        remedy: "Ghi đủ thành viên, kể cả người vắng và người không bỏ phiếu",
      }),
    );
  if (council.odd && size % 2 === 0)
    problems.push(
      refusal({
        what: `Hội đồng ${code} có ${size} thành viên, quy chế buộc là số lẻ`,
        where: ofCouncil("Tổng thành viên"),
        remedy: "Bổ sung thành viên bằng quyết định, hoặc bỏ dấu ở “Phải là số lẻ”",
      }),
    );
  for (const office of council.mustHave.filter((one) => !hasOffice(members, one)))
    problems.push(
      warning({
        what: `Hội đồng ${code} phải có ${office}, không thành viên nào có chức vụ này`,
        where: ofCouncil("Phải có"),
        remedy: "Ghi chức vụ ở tab “Thành viên Hội đồng”, hoặc bổ sung thành viên",
      }),
    );
  return problems;
}

/** Its members: one chair, somebody with a vote, each with a code, a rank and a mail of their own. */
function memberProblems(
  { code }: Council,
  members: readonly CouncilMember[],
  rowOf: RowOf,
): readonly GradedProblem[] {
  const ofMember = (member: CouncilMember, column: string) =>
    place("Thành viên Hội đồng", column, rowOf(member));
  const problems: GradedProblem[] = [];
  const chairs = members.filter(({ role }) => role === "chair");
  if (chairs.length !== 1)
    problems.push(
      refusal({
        what:
          chairs.length === 0
            ? `Hội đồng ${code} không có Chủ tịch`
            : `Hội đồng ${code} có ${chairs.length} Chủ tịch: ${chairs.map(({ name }) => name).join(", ")}`,
        where: place("Thành viên Hội đồng", "Vai trò", undefined),
        remedy: "Chọn đúng một người là Chủ tịch",
      }),
    );
  if (members.length > 0 && !members.some(({ votes }) => votes))
    problems.push(
      refusal({
        what: `Hội đồng ${code} không có ai được bỏ phiếu`,
        where: place("Thành viên Hội đồng", "Bỏ phiếu", undefined),
        remedy: "Đánh dấu những người được bỏ phiếu",
      }),
    );
  for (const [, [first, ...others]] of grouped(members, (member) => codeKey(member.code)))
    for (const other of others)
      problems.push(
        refusal({
          what: `Mã thành viên ${other.code} có ở cả ${first?.name} và ${other.name}`,
          where: ofMember(other, "Mã thành viên"),
          remedy: "Cho mỗi người một mã",
        }),
      );
  for (const [rank, [first, ...others]] of grouped(members, (member) => member.rank))
    for (const other of others)
      problems.push(
        warning({
          what: `${first?.name} và ${other.name} cùng thứ bậc ${rank}`,
          where: ofMember(other, "Thứ bậc"),
          remedy: "Cho mỗi người một thứ bậc, 1 là cao nhất",
        }),
      );
  for (const member of members.filter(({ mail }) => mail.trim() === ""))
    problems.push(
      warning({
        what: `${member.name} chưa có thư điện tử, không nhận được giấy mời và mã niêm phong`,
        where: ofMember(member, "Thư điện tử"),
        remedy: "Ghi địa chỉ thư, hoặc đưa giấy mời tận tay",
      }),
    );
  return problems;
}

/** "Hiệu trưởng" is not found in "Phó Hiệu trưởng": an office is a whole part of a position, as commas and the like part it. */
function hasOffice(members: readonly CouncilMember[], office: string): boolean {
  const asked = recognisable(office);
  return members.some(({ position }) =>
    position.split(/[,;/+–]| kiêm | - /).some((part) => beginsWith(recognisable(part), asked)),
  );
}

/** "Hiệu trưởng nhà trường" is the Hiệu trưởng. */
function beginsWith(position: string, office: string): boolean {
  return position === office || position.startsWith(`${office} `);
}

function place(tab: string, column: string, row: number | undefined): Place {
  return row === undefined ? { tab, column } : { tab, row, column };
}
