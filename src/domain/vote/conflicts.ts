import { codeKey } from "../code-key";
import type { BallotLine } from "./ballot-line";
import type { CouncilMember, DeclaredRelation } from "./council";
import type { SessionRule } from "./session";

/** What of a line tells whose it is. */
export type Nominee = Pick<BallotLine, "kind" | "code" | "name" | "unit">;

/** What a member of the nominee's unit is to the nominee. */
const sameUnit: Readonly<Record<Nominee["kind"], string>> = {
  individual: "cùng đơn vị với người được xét",
  collective: "thuộc tập thể được xét",
};

/**
 * The members a nominee has to do with, a sentence each, shown before the vote (domain.md 4): the member is the nominee, of
 * the nominee's unit, or declared a relative. Members in their order.
 */
export function conflictsOf(
  nominee: Nominee,
  members: readonly CouncilMember[],
  relations: readonly DeclaredRelation[],
): readonly string[] {
  return members.flatMap((member) => {
    const declared = relations
      .filter((relation) => codeKey(relation.member) === codeKey(member.code) && isAbout(relation, nominee))
      .map(({ relation }) => `${member.name} đã khai: người được xét là ${relation}`);
    if (isNominee(member, nominee)) return [`${member.name} là người được xét`, ...declared];
    const isOfUnit = member.unit !== "" && codeKey(member.unit) === codeKey(nominee.unit);
    return isOfUnit ? [`${member.name} ${sameUnit[nominee.kind]}`, ...declared] : declared;
  });
}

/**
 * Who does not vote on a line by the rule: the member who is the nominee, where the rule says that nobody votes on the own
 * line, whether the denominator is kept or reduced; and who declared not to vote on the nominee. By default ("none") nobody is; units and relatives are shown alone.
 */
export function recusedBy(
  { recusal }: Pick<SessionRule, "recusal">,
  nominee: Nominee,
  members: readonly CouncilMember[],
  relations: readonly DeclaredRelation[],
): readonly string[] {
  if (recusal === "none") return [];
  const declared = relations.filter((relation) => relation.abstains && isAbout(relation, nominee));
  const abstains = ({ code }: CouncilMember) =>
    declared.some(({ member }) => codeKey(member) === codeKey(code));
  return members.filter((member) => isNominee(member, nominee) || abstains(member)).map(({ code }) => code);
}

/** By the staff code alone: two people may have one name. */
function isNominee({ staff }: CouncilMember, { kind, code }: Nominee): boolean {
  return kind === "individual" && staff !== "" && codeKey(staff) === codeKey(code);
}

/** By the code, or by the name where the member knew no code. */
function isAbout({ nominee: declared }: DeclaredRelation, { code, name }: Nominee): boolean {
  const key = codeKey(declared);
  return key !== "" && (key === codeKey(code) || key === codeKey(name));
}
