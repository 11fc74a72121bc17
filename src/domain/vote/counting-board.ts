import { codeKey } from "../code-key";
import type { Problem } from "../problem";
import type { BallotLine } from "./ballot-line";
import type { CouncilMember } from "./council";
import type { BoardMember } from "./counting";
import type { Meeting } from "./meeting";
import type { VotingSession, VotingWay } from "./session";

const tab = "Ban kiểm phiếu";

/**
 * How many must count: papers a head and two members (domain.md 1); form ballots two, who hold the form's own summary against
 * the tally.
 */
function fewestFor(way: VotingWay): number {
  return way === "form" ? 2 : 3;
}

/** Ways in which everybody sees the vote: who counts is the chair's affair. */
const inTheOpen: readonly VotingWay[] = ["acclamation", "hands", "rollCall"];

/** The board of a session: those elected whose sessions hold it; who was replaced is not in it any more. */
export function boardOf(
  board: readonly BoardMember[],
  { order }: Pick<VotingSession, "order">,
): readonly BoardMember[] {
  return board.filter(
    ({ fromSession, toSession }) =>
      (fromSession === null || fromSession <= order) && (toSession === null || order <= toSession),
  );
}

/**
 * What is wrong with the board of a session (domain.md 4): the chair, the secretary or a nominee on that paper is in it; not
 * exactly one head; too few where papers are counted; one named twice; a place whose end is before its start. Who is no
 * member of the council is looked for among the nominees by name.
 */
export function boardProblems(
  elected: readonly BoardMember[],
  session: VotingSession,
  meeting: Pick<Meeting, "chair" | "secretary">,
  members: readonly CouncilMember[],
  lines: readonly BallotLine[],
): readonly Problem[] {
  const board = boardOf(elected, session);
  if (inTheOpen.includes(session.way) && board.length === 0) return [];
  const byCode = new Map(members.map((member) => [codeKey(member.code), member]));
  const fewest = fewestFor(session.way);
  const standing = lines.filter(({ state }) => state === "standing");
  return [
    ...elected
      .filter(
        ({ fromSession, toSession }) => fromSession !== null && toSession !== null && toSession < fromSession,
      )
      .map(({ name }) =>
        at("Đến lượt", `${name}: lượt cuối trước lượt đầu`, "Sửa “Từ lượt” hoặc “Đến lượt”"),
      ),
    ...headProblems(board),
    ...(!inTheOpen.includes(session.way) && board.length < fewest
      ? [
          at(
            "Họ và tên",
            `Ban kiểm phiếu của lượt này có ${board.length} người, cần ít nhất ${fewest}, kể cả trưởng ban`,
            "Bầu thêm, hoặc xem lại “Từ lượt”, “Đến lượt”",
          ),
        ]
      : []),
    ...twice(board),
    ...board.flatMap((one) => memberProblems(one, meeting, byCode, standing)),
  ];
}

function headProblems(board: readonly BoardMember[]): readonly Problem[] {
  const heads = board.filter(({ role }) => role === "head");
  if (heads.length === 1) return [];
  const what =
    heads.length === 0
      ? "Ban kiểm phiếu của lượt này không có trưởng ban"
      : `Ban kiểm phiếu của lượt này có ${heads.length} trưởng ban: ${heads.map(({ name }) => name).join(", ")}`;
  return [at("Vai trò", what, "Chọn đúng một trưởng ban")];
}

function twice(board: readonly BoardMember[]): readonly Problem[] {
  const seen = new Set<string>();
  return board
    .filter(({ member }) => member !== "" && seen.size === seen.add(codeKey(member)).size)
    .map(({ name, member }) =>
      at("Mã thành viên", `${name} (${member}) có hai lần trong ban`, "Giữ một dòng"),
    );
}

function memberProblems(
  { name, member }: BoardMember,
  { chair, secretary }: Pick<Meeting, "chair" | "secretary">,
  members: ReadonlyMap<string, CouncilMember>,
  standing: readonly BallotLine[],
): readonly Problem[] {
  const elect = "Bầu người khác, ghi “Đến lượt” cho người được thay";
  const key = codeKey(member);
  const found = members.get(key);
  const problems: Problem[] = [];
  if (member !== "" && found === undefined)
    problems.push(at("Mã thành viên", `${name}: không có thành viên mã ${member}`, "Sửa mã, hoặc để trống"));
  if (member !== "" && key === codeKey(chair))
    problems.push(at("Họ và tên", `${name} là chủ tọa, không kiểm phiếu`, elect));
  if (member !== "" && key === codeKey(secretary))
    problems.push(at("Họ và tên", `${name} là thư ký, không kiểm phiếu`, elect));
  const own = standing.filter((line) => isSame(line, name, found));
  if (own.length > 0)
    problems.push(
      at(
        "Họ và tên",
        `${name} được xét ở dòng ${own.map(({ number }) => number).join(", ")} của phiếu này`,
        elect,
      ),
    );
  return problems;
}

/** By the staff code where both have one, else by the name: who may be the nominee does not count that paper. */
function isSame(line: BallotLine, name: string, member: CouncilMember | undefined): boolean {
  if (line.kind !== "individual") return false;
  const staff = member?.staff ?? "";
  if (staff !== "" && line.code !== "") return codeKey(staff) === codeKey(line.code);
  return codeKey(line.name) === codeKey(name);
}

function at(column: string, what: string, remedy: string): Problem {
  return { what, where: { tab, column }, remedy };
}
