import { votersOf } from "./electorate";
import { accountOf, isOn, lettersOf } from "./paper";
import type { RecountAccount, RecountLine, RecountRecord } from "./record";

/**
 * Every invariant of the count that does not hold, a Vietnamese sentence each with the figures that disagree; none where the
 * count can be (docs/votes.md, "The count of a line").
 */
export function brokenIn(record: RecountRecord): readonly string[] {
  const standing = record.lines.filter(({ state }) => state === "standing");
  return [
    ...brokenSession(record),
    ...record.accounts.flatMap((account) => brokenAccount(record, standing, account)),
    ...standing.flatMap((line) => brokenLine(record, line)),
    ...record.marks
      .filter(({ number }) => !standing.some((line) => line.number === number))
      .map(({ number }) => `Có dấu cho số ${number}, nhưng số này không được bỏ phiếu`),
  ];
}

function brokenSession(record: RecountRecord): readonly string[] {
  const { session, attendance, rules, quotas, lines, accounts, marks } = record;
  const present = attendance.filter(({ presence }) => presence !== "absent").length;
  return [
    ...(session.members === null ? ["Lượt không ghi tổng thành viên"] : []),
    ...(session.members !== null && present > session.members
      ? [`Có mặt ${present}, nhiều hơn tổng thành viên ${session.members}`]
      : []),
    ...repeated(rules.map(({ award }) => `Quy tắc của danh hiệu ${award}`)),
    ...repeated(
      quotas.map(({ award, category, unit }) => {
        return `Chỉ tiêu của danh hiệu ${award}, đối tượng “${category}”, đơn vị “${unit}”`;
      }),
    ),
    ...repeated(attendance.map(({ member }) => `Điểm danh của thành viên ${member}`)),
    ...repeated(lines.map(({ number }) => `Dòng phiếu số ${number}`)),
    ...repeated(accounts.map((account) => `Sổ phiếu của ${accountName(account)}`)),
    ...repeated(marks.map(({ number }) => `Dấu của số ${number}`)),
    ...brokenOpinions(record),
  ];
}

const slipNames: Readonly<Record<RecountAccount["slip"], string>> = {
  main: "Phiếu chính",
  supplement: "Phiếu bổ sung",
  apart: "Phiếu riêng",
};

function brokenAccount(
  record: RecountRecord,
  standing: readonly RecountLine[],
  account: RecountAccount,
): readonly string[] {
  const { printed, unused, exchanged, issued, returned, valid, invalid } = account;
  const name = accountName(account);
  const lines = standing.filter((each) => isOn(each, account));
  const room = Math.min(...lines.map((each) => votersFor(record, each)));
  const spent = issued + exchanged + unused;
  return [
    ...(printed === spent
      ? []
      : [
          `${name}: in ra ${printed}, nhưng phát ra ${issued} + đã đổi ${exchanged} + không dùng ${unused} = ${spent}`,
        ]),
    ...(returned <= issued ? [] : [`${name}: thu về ${returned}, nhiều hơn phát ra ${issued}`]),
    ...(valid + invalid === returned
      ? []
      : [
          `${name}: hợp lệ ${valid} + không hợp lệ ${invalid} = ${valid + invalid}, nhưng thu về ${returned}`,
        ]),
    ...(!isOpen(record) || (issued === returned && returned === valid)
      ? []
      : [
          `${name}: bỏ phiếu không dùng phiếu thì phát ra ${issued}, thu về ${returned}, hợp lệ ${valid} phải bằng nhau`,
        ]),
    ...(issued <= room ? [] : [`${name}: phát ra ${issued}, nhiều hơn số người được bỏ phiếu ${room}`]),
  ];
}

function accountName({ slip, line }: RecountAccount): string {
  return slip === "apart" ? `${slipNames[slip]} (số ${line})` : slipNames[slip];
}

/** Votes without papers. */
function isOpen({ session }: RecountRecord): boolean {
  return session.way === "hands" || session.way === "acclamation" || session.way === "rollCall";
}

/** Opinions by name stand where members are called by name; elsewhere the chair's alone, where hands or voices are counted. */
function brokenOpinions(record: RecountRecord): readonly string[] {
  const { session, named, chair } = record;
  if (session.way === "rollCall") return [];
  const open = isOpen(record);
  return [
    ...named
      .filter(({ member }) => !open || member !== chair)
      .map(
        ({ number, member }) =>
          `Số ${number}: ý kiến ghi danh của ${member} không được có ở cách thu phiếu này`,
      ),
    ...repeated(named.map(({ number, member }) => `Số ${number}: ý kiến ghi danh của ${member}`)),
  ];
}

function votersFor(record: RecountRecord, line: RecountLine): number {
  const rule = record.rules.find(({ award }) => award === line.award);
  return rule ? votersOf(record, rule, line).size : 0;
}

function brokenLine(record: RecountRecord, line: RecountLine): readonly string[] {
  const name = `Số ${line.number}`;
  const rule = record.rules.find(({ award }) => award === line.award);
  const account = accountOf(record.accounts, line);
  const marks = record.marks.find(({ number }) => number === line.number);
  const missing = [
    ...(rule ? [] : [`${name}: lượt không có quy tắc của danh hiệu ${line.award}`]),
    ...(account ? [] : [`${name}: lượt không có sổ phiếu của ${slipNames[line.slip].toLowerCase()}`]),
    ...(marks ? [] : [`${name}: không có dấu`]),
  ];
  if (!rule || !account || !marks) return missing;
  const letters = lettersOf(marks.marks);
  const all = [...marks.marks].length;
  const named = record.session.way === "rollCall";
  return [
    ...(letters.others === 0 ? [] : [`${name}: có ${letters.others} dấu không phải Đ, K, T, H`]),
    ...(all === account.valid ? [] : [`${name}: có ${all} dấu, nhưng phiếu hợp lệ là ${account.valid}`]),
    ...(named ? brokenNames(record, line, votersOf(record, rule, line)) : []),
  ];
}

function brokenNames(
  record: RecountRecord,
  line: RecountLine,
  voters: ReadonlySet<string>,
): readonly string[] {
  const votes = record.named.filter(({ number }) => number === line.number);
  const count = (choice: string) => votes.filter((vote) => vote.choice === choice).length;
  const { yes, no, blank, invalid } = lettersOf(
    record.marks.find(({ number }) => number === line.number)?.marks ?? "",
  );
  const members = votes.map(({ member }) => member);
  const same = count("yes") === yes && count("no") === no && count("blank") === blank && invalid === 0;
  return [
    ...members
      .filter((member) => !voters.has(member))
      .map((member) => `Số ${line.number}: ${member} không được bỏ phiếu mà có ý kiến ghi danh`),
    ...repeated(members.map((member) => `Số ${line.number}: ý kiến ghi danh của ${member}`)),
    ...(same
      ? []
      : [
          `Số ${line.number}: ghi danh ${count("yes")} đồng ý, ${count("no")} không đồng ý, ${count("blank")} không ý kiến; theo dấu là ${yes}, ${no}, ${blank}, dòng không hợp lệ ${invalid}`,
        ]),
  ];
}

/** What stands more than once among descriptions, each told once. */
function repeated(descriptions: readonly string[]): readonly string[] {
  const twice = descriptions.filter((each, index) => descriptions.indexOf(each) !== index);
  return [...new Set(twice)].map((each) => `${each} có hơn một lần`);
}
