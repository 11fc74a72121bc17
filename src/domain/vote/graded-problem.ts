import type { Problem } from "../problem";

/** A problem, and what it does: "refuse": the vote is not held or counted so; "warn": it is told, and a person goes on. */
export interface GradedProblem extends Problem {
  readonly severity: "refuse" | "warn";
}

export function refusal(problem: Problem): GradedProblem {
  return { ...problem, severity: "refuse" };
}

export function warning(problem: Problem): GradedProblem {
  return { ...problem, severity: "warn" };
}

/** Whether any of them stands in the way. */
export function isRefused(problems: readonly GradedProblem[]): boolean {
  return problems.some(({ severity }) => severity === "refuse");
}
