import type { Problem } from "../problem";
import type { PaperAccount } from "./counting";
import { missingPaperFigures, type PaperFigures, paperProblems, unpapered } from "./invariants";
import type { Counting, PaperKind } from "./paper-kinds";

/** The account of a kind of paper as it is typed. */
export type TypedAccount = PaperFigures & { readonly invalidReason: string };

/** What contradicts in an account as one types it; what is missing is told by `accountMissing`. */
export function accountProblems(
  account: TypedAccount,
  kind: Pick<PaperKind, "name" | "voters">,
  { papers }: Counting,
): readonly Problem[] {
  const { name, voters } = kind;
  return [...paperProblems(account, name, voters.length), ...(papers ? [] : unpapered(account, name))];
}

/** What an account lacks before it can be kept: figures, and why papers were invalid. */
export function accountMissing(account: TypedAccount, { name }: Pick<PaperKind, "name">): readonly Problem[] {
  const { invalid, invalidReason } = account;
  return [
    ...missingPaperFigures(account, name),
    ...((invalid ?? 0) > 0 && invalidReason.trim() === ""
      ? [
          {
            what: `${name}: có ${invalid} phiếu không hợp lệ mà chưa ghi lý do`,
            remedy: "Ghi lý do, như “02 phiếu không do Ban kiểm phiếu phát”",
          },
        ]
      : []),
  ];
}

/** The account with all its figures; null where one is missing. */
export function wholeAccount(account: TypedAccount): Omit<PaperAccount, "session" | "slip" | "line"> | null {
  const { printed, unused, exchanged, issued, returned, valid, invalid, invalidReason } = account;
  if (printed === null || unused === null || exchanged === null || issued === null) return null;
  if (returned === null || valid === null || invalid === null) return null;
  return {
    printed,
    unused,
    exchanged,
    issued,
    returned,
    valid,
    invalid,
    invalidReason: invalidReason.trim(),
  };
}
