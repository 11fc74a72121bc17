import type { LineMarks, PaperAccount } from "../../domain/vote/counting";
import { type LineCounts, marksOf } from "../../domain/vote/marks";
import { byteStream, shuffled } from "../../google/random";
import type { OpenTable } from "../../register/open-table";

/** What was counted of a session: where its papers went, and the figures of its lines by their numbers. */
export interface Figures {
  readonly accounts: readonly PaperAccount[];
  readonly counts: ReadonlyMap<number, LineCounts>;
}

/**
 * Puts the figures of a session in the place of those that stand: of each line a list of its marks, shuffled anew, so that
 * nothing joins the marks of one ballot.
 */
export function putFigures(
  open: { readonly accounts: OpenTable<PaperAccount>; readonly marks: OpenTable<LineMarks> },
  session: string,
  { accounts, counts }: Figures,
): void {
  const chance = byteStream();
  const kinds = new Set(accounts.map(({ slip, line }) => `${slip} ${line}`));
  open.accounts.remove((row) => row.session === session && !kinds.has(`${row.slip} ${row.line}`));
  for (const account of accounts) open.accounts.put(account);
  open.marks.remove((row) => row.session === session && !counts.has(row.number));
  for (const [number, figures] of counts) {
    const letters = [...marksOf(figures)];
    // All alike are in any order already.
    const isMixed = letters.some((letter) => letter !== letters[0]);
    const order = isMixed ? shuffled(letters, chance) : letters;
    open.marks.put({ session, number, marks: order.join("") });
  }
}
