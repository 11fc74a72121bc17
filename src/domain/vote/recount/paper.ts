import type { RecountAccount, RecountLine } from "./record";

/** The account of the paper a line stands on; a slip apart has one of its own. */
export function accountOf(
  accounts: readonly RecountAccount[],
  line: RecountLine,
): RecountAccount | undefined {
  return accounts.find((account) => isOn(line, account));
}

/** Whether a line stands on the paper of an account. */
export function isOn(line: RecountLine, account: RecountAccount): boolean {
  return line.slip === account.slip && (line.slip !== "apart" || account.line === line.number);
}

/** How often each letter stands among a line's marks, and how many other letters there are. */
export interface Letters {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalid: number;
  readonly others: number;
}

export function lettersOf(marks: string): Letters {
  const letters = [...marks];
  const count = (letter: string) => letters.filter((each) => each === letter).length;
  const known = { yes: count("Đ"), no: count("K"), blank: count("T"), invalid: count("H") };
  return { ...known, others: letters.length - known.yes - known.no - known.blank - known.invalid };
}
