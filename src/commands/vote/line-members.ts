import type { BallotLine } from "../../domain/vote/ballot-line";
import { conflictsOf, recusedBy } from "../../domain/vote/conflicts";
import type { CouncilMember, DeclaredRelation } from "../../domain/vote/council";
import type { SessionRule } from "../../domain/vote/session";

/** A line with the members who have to do with its nominee; who does not vote on it makes it stand on a slip apart. */
export function withMembers(
  line: BallotLine,
  members: readonly CouncilMember[],
  relations: readonly DeclaredRelation[],
  rules: readonly SessionRule[],
): BallotLine {
  const rule = rules.find(({ award }) => award === line.award);
  const ofCouncil = relations.filter(({ council }) => council === members[0]?.council);
  const recused = rule ? recusedBy(rule, line, members, ofCouncil) : [];
  const apart = recused.length > 0 && rule?.ballot === "secret";
  return {
    ...line,
    conflicts: conflictsOf(line, members, ofCouncil),
    recused,
    slip: apart ? "apart" : line.slip,
  };
}
