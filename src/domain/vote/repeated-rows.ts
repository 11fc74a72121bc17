import { codeKey } from "../code-key";
import type { Problem } from "../problem";
import { slipName } from "./invariants";
import type { SessionRecord } from "./record";

/** What stands twice where it may stand once: which of the two holds nobody can say. */
export function repeatedRows(record: SessionRecord): readonly Problem[] {
  const { rules, lines, attendance, marks, accounts, quotas } = record;
  return [
    ...twice(
      "Quy tắc của lượt",
      rules,
      ({ award }) => codeKey(award),
      (award) => `Quy tắc của ${award}`,
    ),
    ...twice(
      "Dòng phiếu",
      lines,
      ({ number }) => number,
      (number) => `Số ${number} trên phiếu`,
    ),
    ...twice(
      "Điểm danh",
      attendance,
      ({ member }) => codeKey(member),
      (member) => `Thành viên ${member}`,
    ),
    ...twice(
      "Phiếu theo dòng",
      marks,
      ({ number }) => number,
      (number) => `Dòng ${number}`,
    ),
    ...twice(
      "Sổ phiếu",
      accounts,
      ({ slip, line }) => slipName(slip, line),
      (name) => name,
    ),
    ...twice(
      "Chỉ tiêu của lượt",
      quotas,
      ({ award, category, unit }) => [award, category, unit].map(codeKey).join(" / "),
      (name) => `Chỉ tiêu ${name}`,
    ),
  ];
}

function twice<Row, Key extends string | number>(
  tab: string,
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  named: (key: Key) => string,
): readonly Problem[] {
  // Most tabs stand in the order of their keys: nothing of them needs to be looked up.
  const inOrder = rows.every((row, at) => {
    const before = rows[at - 1];
    return before === undefined || keyOf(before) < keyOf(row);
  });
  if (inOrder) return [];
  const keys = rows.map(keyOf);
  const seen = new Set(keys);
  if (seen.size === keys.length) return [];
  const again = new Set(keys.filter((key) => !seen.delete(key)));
  return [...again].map((key) => ({
    what: `${named(key)} có hai lần trong lượt này`,
    where: { tab },
    remedy: "Giữ một dòng",
  }));
}
