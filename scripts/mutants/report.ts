/** What Stryker writes of a run, as far as it is read here (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Tried[] }>>;
}

/** A mutant and what became of it; lines and columns count from 1, the end is behind the last character. */
export interface Tried {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** How the mutants of some files fared. */
export interface Score {
  /** A test failed, or never came to an end. */
  readonly noticed: number;
  /** All tests that run the place passed. */
  readonly survived: number;
  /** No test runs the place. */
  readonly unreached: number;
  /** Does not compile: in no score. */
  readonly refused: number;
}

export function scoreOf(mutants: readonly Tried[]): Score {
  const count = (...states: readonly string[]) =>
    mutants.filter(({ status }) => states.includes(status)).length;
  const score = {
    noticed: count("Killed", "Timeout"),
    survived: count("Survived"),
    unreached: count("NoCoverage"),
    refused: count("CompileError"),
  };
  const told = score.noticed + score.survived + score.unreached + score.refused;
  if (told !== mutants.length) {
    const states = [...new Set(mutants.map(({ status }) => status))].join(", ");
    throw new Error(`mutants in a state that no score knows: ${states}`);
  }
  return score;
}

/** Of the mutants that compile, how many percent were noticed: "91,3", cut off; "–" of none. */
export function percentText({ noticed, survived, unreached }: Score): string {
  const all = noticed + survived + unreached;
  return all === 0 ? "–" : (Math.floor((noticed * 1_000) / all) / 10).toFixed(1);
}

/** What the mutant changes, on one line and cut short: "a === b → a !== b". */
export function changeText(source: string, { location: { start, end }, replacement = "" }: Tried): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const from = lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join("\n");
  return `${short(from)} → ${short(replacement)}`;
}

function short(code: string): string {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
