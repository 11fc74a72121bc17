import type { NamedVote } from "../../domain/vote/counting";
import type { MeetingFacts, SessionFacts } from "./meeting-facts";

/** Where members were called by name: of each line, who was not for it. */
export function namedVoteLines(
  { session, lines, named }: SessionFacts,
  { members }: Pick<MeetingFacts, "members">,
): readonly string[] {
  if (session.way !== "rollCall") return [];
  return lines
    .filter(({ state }) => state === "standing")
    .flatMap(({ number, name }) => {
      const votes = named.filter((vote) => vote.number === number);
      const [no, blank] = [namesOf(votes, "no"), namesOf(votes, "blank")];
      if (no === "" && blank === "") return [];
      const told = [
        ...(no === "" ? [] : [`không đồng ý: ${no}`]),
        ...(blank === "" ? [] : [`không có ý kiến: ${blank}`]),
      ];
      return [`Số ${number}, ${name}: ${told.join("; ")}`];
    });

  function namesOf(votes: readonly NamedVote[], choice: NamedVote["choice"]): string {
    const codes = new Set(votes.filter((vote) => vote.choice === choice).map(({ member }) => member));
    return members
      .filter(({ code }) => codes.has(code))
      .map(({ name }) => name)
      .join(", ");
  }
}
