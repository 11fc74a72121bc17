import { codeKey } from "../code-key";
import type { Nomination } from "./nomination";

/** What is left in sight of an archived nomination that named an initiative: an initiative is not used twice. */
export interface UsedInitiative
  extends Pick<Nomination, "review" | "code" | "award" | "initiative" | "initiativeDecision"> {
  /** The nomination's id. */
  readonly nomination: string;
}

/** What is to be kept in sight of nominations that are archived: of those that stood, with a code and an initiative. */
export function usedInitiativesOf(nominations: readonly Nomination[]): readonly UsedInitiative[] {
  return nominations
    .filter(
      ({ state, code, initiative, initiativeDecision }) =>
        state === "active" && codeKey(code) !== "" && (initiative !== "" || initiativeDecision !== ""),
    )
    .map(({ id, review, code, award, initiative, initiativeDecision }) => ({
      nomination: id,
      review,
      code,
      award,
      initiative,
      initiativeDecision,
    }));
}
