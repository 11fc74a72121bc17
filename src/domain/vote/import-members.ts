import { foldName } from "../../vietnamese/names";
import { comparable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { codeKey } from "../code-key";
import { faultsOf, lengthFaults, readCell, readValue } from "../imports/cell-reading";
import type { ImportChange, ImportReport, UnreadLine } from "../imports/import-report";
import { listedLines } from "../imports/listed-lines";
import { differences, type Looks } from "../imports/staff-differences";
import { isMail } from "../imports/typed-lines";
import type { Cells } from "../pasted/fields";
import { unitNamed } from "../pasted/units";
import { codeIn, nameIn, parseYes } from "../pasted/values";
import type { Unit } from "../school/unit";
import { type CouncilMember, councilRoles } from "./council";
import { type MemberField, memberFields, memberLabel, roleNamed } from "./member-columns";

/** What a list of a council's members adds and changes. */
export interface MembersImport {
  readonly report: ImportReport;
  readonly members: readonly CouncilMember[];
}

/** What the register knows: everybody in any council, and the units. */
export interface MembersRegister {
  readonly members: readonly CouncilMember[];
  readonly units: readonly Unit[];
}

/**
 * Reads the list of a council's members: pasted with its headings, or typed, a member a line. One who stands is known by the code,
 * or by the name; a cell left blank never erases what stands. Who is new gets a code (TV01 …), and the place behind the
 * last one; has a vote unless the list says otherwise, and is Ủy viên where it says no role, which is told.
 */
export function importMemberList(text: string, council: string, register: MembersRegister): MembersImport {
  const { lines, unread: unreadable, about } = listedLines(text, memberFields, fieldOfPart);
  const known = register.members.filter((member) => codeKey(member.council) === codeKey(council));
  const taken = new Set([
    ...known.map(({ code }) => codeKey(code)),
    ...lines.map(({ cells }) => codeKey(codeIn(cells.code))),
  ]);
  let rank = Math.max(0, ...known.map((member) => member.rank));
  const seen = new Map<string, number>();
  const members: CouncilMember[] = [];
  const added: string[] = [];
  const changed: ImportChange[] = [];
  const unread: UnreadLine[] = [...unreadable];
  const withoutRole: string[] = [];
  let unchanged = 0;
  for (const { line, text: whole, cells } of lines) {
    const reading = readMember(cells, council, known, register.units);
    const key =
      "faults" in reading ? "" : codeKey(reading.member.code) || `name ${foldName(reading.member.name)}`;
    const earlier = "faults" in reading ? undefined : seen.get(key);
    if ("faults" in reading || earlier !== undefined) {
      const reasons = "faults" in reading ? reading.faults : [`Người này đã có ở dòng ${earlier}`];
      unread.push({ line, text: whole, reason: reasons.join("; ") });
      continue;
    }
    seen.set(key, line);
    const { before } = reading;
    if (!before) rank += 1;
    const code = reading.member.code === "" ? freeCode(taken) : reading.member.code;
    taken.add(codeKey(code));
    const member = before ? reading.member : { ...reading.member, code, rank };
    const who = `${excerpt(member.name)} (${member.code})`;
    const changes = before ? differences(memberLooks, before, member) : [];
    if (!before) added.push(`${who}, ${councilRoles[member.role]}${toldOf(member)}`);
    else if (changes.length > 0) changed.push({ who, changes });
    else unchanged += 1;
    if (!before && comparable(cells.role ?? "") === "") withoutRole.push(excerpt(member.name));
    if (!before || changes.length > 0) members.push(member);
  }
  unread.sort((a, b) => a.line - b.line);
  const notes = [
    ...about.notes,
    ...(withoutRole.length > 0
      ? [`Không ghi vai trò nên hiểu là ${councilRoles.member}: ${withoutRole.join(", ")}`]
      : []),
  ];
  return { report: { added, changed, unchanged, unread, ...about, notes }, members };
}

/** Of a typed line the name comes first; roles, mails and yes or no are known by what they are, other words are the position. */
function fieldOfPart(part: string, known: ReadonlyMap<MemberField, string>): MemberField {
  if (!known.has("name")) return "name";
  if (isMail(part)) return "mail";
  if (roleNamed(part) !== null && !known.has("role")) return "role";
  return parseYes(part) !== null ? "votes" : "position";
}

type MemberReading =
  | { readonly member: CouncilMember; readonly before: CouncilMember | undefined }
  | { readonly faults: readonly string[] };

function readMember(
  cells: Cells<MemberField>,
  council: string,
  known: readonly CouncilMember[],
  units: readonly Unit[],
): MemberReading {
  const code = codeIn(cells.code);
  const name = nameIn(cells.name);
  const named = known.filter((member) => foldName(member.name) === foldName(name));
  const before = code === "" ? named[0] : known.find((member) => codeKey(member.code) === codeKey(code));
  const roles = Object.values(councilRoles).join(", ");
  const readings = {
    role: readCell(cells.role, memberLabel("role"), roleNamed, `không phải là ${roles}`),
    votes: readCell(cells.votes, memberLabel("votes"), parseYes, "không phải là Có hay Không"),
    unit: readCell(
      cells.unit,
      memberLabel("unit"),
      (said) => unitNamed(said, units),
      "không có trong tab “Đơn vị”",
    ),
    mail: readCell(
      cells.mail,
      memberLabel("mail"),
      (said) => (isMail(said) ? said : null),
      "không phải là địa chỉ thư",
    ),
  };
  const faults = [
    ...(name === "" && before === undefined ? ["Thiếu họ và tên"] : []),
    ...(code.length > longestCode ? [`Mã “${excerpt(code)}” dài quá ${longestCode} ký tự`] : []),
    ...(code === "" && named.length > 1 ? [`Hội đồng có nhiều người tên ${excerpt(name)}, cần có mã`] : []),
    ...lengthFaults(name, memberLabel("name")),
    ...lengthFaults(cells.position ?? "", memberLabel("position")),
    ...faultsOf(readings),
  ];
  if (faults.length > 0) return { faults };
  const [position, staff] = [comparable(cells.position ?? ""), codeIn(cells.staff)];
  const member: CouncilMember = {
    council: before?.council ?? council,
    code: before?.code ?? code,
    // Found by the name, it keeps its own spelling.
    name: before !== undefined && (name === "" || code === "") ? before.name : name,
    position: position === "" ? (before?.position ?? "") : position,
    role: readValue(readings.role) ?? before?.role ?? "member",
    rank: before?.rank ?? 0,
    votes: readValue(readings.votes) ?? before?.votes ?? true,
    staff: staff === "" ? (before?.staff ?? "") : staff,
    unit: readValue(readings.unit) ?? before?.unit ?? "",
    mail: readValue(readings.mail) ?? before?.mail ?? "",
  };
  return { member, before };
}

const longestCode = 24;

function freeCode(taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const code = `TV${String(count).padStart(2, "0")}`;
    if (!taken.has(code)) return code;
  }
}

const memberLooks: Looks<CouncilMember> = [
  [memberLabel("name"), ({ name }) => name],
  [memberLabel("position"), ({ position }) => position],
  [memberLabel("role"), ({ role }) => councilRoles[role]],
  [memberLabel("votes"), ({ votes }) => (votes ? "Có" : "Không")],
  [memberLabel("staff"), ({ staff }) => staff],
  [memberLabel("unit"), ({ unit }) => unit],
  [memberLabel("mail"), ({ mail }) => mail],
];

/** What else a new member brings. */
function toldOf({ position, votes, mail }: CouncilMember): string {
  return [
    ...(position === "" ? [] : [`, ${excerpt(position)}`]),
    ...(votes ? [] : [", không bỏ phiếu"]),
    ...(mail === "" ? [] : [`, ${mail}`]),
  ].join("");
}
