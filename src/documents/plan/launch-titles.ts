import type { EmulationRound } from "../../domain/plan/round";
import { comparable, lowerFirst } from "../../vietnamese/text";

/** What a launching document is about, as the book keeps it: of a named kind what was typed. */
export function planTitle({ planSummary }: EmulationRound): string {
  return planSummary.trim();
}

/** "phát động phong trào thi đua …": it follows "V/v". */
export function launchLetterTitle(round: EmulationRound): string {
  return lowerFirst(withoutAbout(round.planSummary));
}

/** "Ban hành Kế hoạch phát động phong trào thi đua …". */
export function planDecisionTitle(round: EmulationRound): string {
  return `Ban hành ${planNamed(round.planSummary)}`;
}

/** "Kế hoạch phát động phong trào thi đua …": a plan by its summary, in which it may name itself already. */
export function planNamed(summary: string): string {
  return `Kế hoạch ${lowerFirst(withoutAbout(summary).replace(/^kế hoạch\s+/iu, ""))}`;
}

/** "phát động phong trào thi đua …": what a launching document is about, as it follows "về việc" where another cites it. */
export function launchAbout(title: string): string {
  return lowerFirst(withoutAbout(title));
}

/** On one line, without the "V/v" or "Về việc" that people type before it. */
function withoutAbout(summary: string): string {
  return comparable(summary).replace(/^(?:v\s*\/\s*v|về việc)[\s:]+/iu, "");
}
