import type { LocalAppsScript } from "../../local/local-apps-script";
import { freshRegister } from "../../scripts/fresh-register";
import { readYear } from "../../scripts/play-year";

/** A whole year of a sample as the demo plays it: plans, submissions, meetings, and all that followed from the votes. */
export function playedYear(folder: string, state?: string): LocalAppsScript {
  const script = freshRegister("Sổ thử", new Date(2026, 8, 1, 8, 0), state);
  for (const { play } of readYear(folder).parts) play(script, () => {});
  return script;
}
