import type { BallotLine } from "../../domain/vote/ballot-line";
import { whoIs } from "./vote-words";

/** How the lines of a paper stand under heads: whose head a line has, and what is left to say beside the name. */
export interface LineHeads {
  headOf(line: BallotLine): string;
  whoOf(line: BallotLine): string;
}

/**
 * People stand under their unit where the list is in the order of units, as it usually is; else each says its own. The award
 * is named in the head too where there are several, where no unit is, or where it is asked for.
 */
export function lineHeads(
  lines: readonly BallotLine[],
  nameOf: (award: string) => string,
  alwaysAward = false,
): LineHeads {
  const several = alwaysAward || new Set(lines.map(({ award }) => award)).size > 1;
  const byUnit = isByUnit(lines);
  const underUnit = ({ kind }: BallotLine) => byUnit && kind === "individual";
  return {
    headOf: (line) => {
      const unit = underUnit(line) ? line.unitName : several ? "" : byUnit ? "Tập thể" : "";
      const award = several || unit === "" ? nameOf(line.award) : "";
      return [award, unit].filter((part) => part !== "").join(" - ");
    },
    // The unit stands over the people of it; a collective may belong to another one.
    whoOf: (line) => (underUnit(line) ? line.position : whoIs(line)),
  };
}

/** Lines one after another that have a head in common. */
export function groupsUnder(
  lines: readonly BallotLine[],
  { headOf }: Pick<LineHeads, "headOf">,
): readonly { readonly head: string; readonly lines: readonly BallotLine[] }[] {
  const groups: { head: string; lines: BallotLine[] }[] = [];
  for (const line of lines) {
    const head = headOf(line);
    const last = groups[groups.length - 1];
    if (last?.head === head) last.lines.push(line);
    else groups.push({ head, lines: [line] });
  }
  return groups;
}

/**
 * Whether the people of each unit stand together in each award, so that the unit can be a head over them; of slips apart each
 * is a paper of its own.
 */
function isByUnit(lines: readonly BallotLine[]): boolean {
  const people = lines.filter(({ kind, slip }) => kind === "individual" && slip !== "apart");
  const keys = people.map(({ award, unit, slip }) => JSON.stringify([award, unit, slip]));
  const runs = keys.filter((key, index) => key !== keys[index - 1]);
  return new Set(runs).size === runs.length;
}
