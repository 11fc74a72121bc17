import type { EmulationRound } from "../../domain/plan/round";
import { lowerFirst } from "../../vietnamese/text";

/** What a launching document is about, as the book keeps it: of a named kind what was typed. */
export function planTitle({ planSummary }: EmulationRound): string {
  return planSummary.trim();
}

/** "phát động phong trào thi đua …": it follows "V/v". */
export function launchLetterTitle(round: EmulationRound): string {
  return lowerFirst(withoutAbout(planTitle(round)));
}

/** "Ban hành Kế hoạch phát động phong trào thi đua …". */
export function planDecisionTitle(round: EmulationRound): string {
  return `Ban hành ${planNamed(planTitle(round))}`;
}

/** "Kế hoạch phát động phong trào thi đua …": a plan by its summary, in which it may name itself already. */
export function planNamed(summary: string): string {
  return `Kế hoạch ${lowerFirst(withoutAbout(summary).replace(/^kế hoạch\s+/iu, ""))}`;
}

/** Without the "V/v" or "Về việc" that people type before it. */
function withoutAbout(summary: string): string {
  return summary.replace(/^(?:v\s*\/\s*v|về việc)[\s:]+/iu, "");
}
