import type { Problem } from "../../domain/problem";
import { accountMissing, accountProblems } from "../../domain/vote/accounting";
import { nothingTyped, type TypedPass } from "../../domain/vote/count-pass";
import type { BoardMember } from "../../domain/vote/counting";
import { boardOf } from "../../domain/vote/counting-board";
import type { VotingSession } from "../../domain/vote/session";
import type { TableView } from "../../register/open-table";
import type { CountDrafts } from "./count-drafts";
import { accountOf, type CountSources } from "./count-sources";

/** What is wrong with the accounts, or missing. */
export function accountsProblems({ kinds, counting }: CountSources, drafts: CountDrafts): readonly Problem[] {
  return kinds.flatMap((kind) => {
    const account = accountOf(kind, counting, drafts);
    return [...accountProblems(account, kind, counting), ...accountMissing(account, kind)];
  });
}

/** The passes over a kind of paper, as many as the way asks for. */
export function passesOf(
  { counting }: CountSources,
  drafts: CountDrafts,
  kind: string,
): readonly TypedPass[] {
  const both = counting.passes === 2 ? [drafts.first, drafts.second] : [drafts.first];
  return both.map((pass) => pass?.kinds.find((each) => each.kind === kind) ?? nothingTyped);
}

/** Whether every pass is closed. */
export function allClosed({ counting }: CountSources, { first, second }: CountDrafts): boolean {
  return first?.closed === true && (counting.passes === 1 || second?.closed === true);
}

/** The names of the counting board of a session. */
export function boardNames(board: TableView<BoardMember>, session: VotingSession): readonly string[] {
  const elected = board.rows().filter(({ meeting }) => meeting === session.meeting);
  return boardOf(elected, session).map(({ name }) => name);
}
