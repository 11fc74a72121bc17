import type { LocalAppsScript } from "../local/local-apps-script";
import { type OutcomeState, outcomeStates } from "../src/domain/vote/outcome";
import { outcomes } from "../src/register/tables/vote/outcomes";
import { votingSessions } from "../src/register/tables/vote/voting-sessions";
import { registerRows } from "./decoded-rows";

/** What came of a sample's meetings, a line a session, and each line of its papers that did not pass. */
export function votesAccount(script: LocalAppsScript): readonly string[] {
  const rows = registerRows(script, outcomes);
  return registerRows(script, votingSessions).flatMap(({ code, awards, way, state }) => {
    const own = rows.filter(({ session }) => session === code);
    if (own.length === 0) return state === "adjourned" ? [`${code} ${awards.join(", ")}: adjourned`] : [];
    const counts = (Object.keys(outcomeStates) as OutcomeState[]).flatMap((outcome) => {
      const count = own.filter((row) => row.outcome === outcome).length;
      return count === 0 ? [] : [`${outcome} ${count}`];
    });
    return [
      `${code} ${awards.join(", ")} (${way}): ${counts.join(", ")}`,
      ...own
        .filter(({ outcome }) => outcome !== "passed")
        .map(({ number, name, reason }) => `  ${number}. ${name}: ${reason}`),
    ];
  });
}
