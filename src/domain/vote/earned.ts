import type { Award } from "../awards/award";
import type { PastAward } from "../awards/past-award";
import { codeKey } from "../code-key";
import { personIdentity, unitIdentity } from "../review/checks/nominee";
import type { BallotLine } from "./ballot-line";
import type { Outcome } from "./outcome";
import type { EarnedAward } from "./record";
import type { SessionQuota } from "./session";

/**
 * What the nominees on some lines have this school year, of what the lines require and quotas are counted on: by what the council passed before, and by
 * the award history. Each once, by nominee and award.
 */
export function earnedBefore(
  lines: readonly BallotLine[],
  passed: readonly Outcome[],
  history: readonly PastAward[],
  awards: readonly Award[],
  quotas: readonly SessionQuota[],
): readonly EarnedAward[] {
  const required = new Set([
    ...lines.flatMap(({ requires }) => requires.flatMap((codes) => codes.split("|"))),
    ...quotas.flatMap(({ base }) => base),
  ]);
  const listed = new Set(lines.map(({ nominee }) => nominee));
  const subjects = new Map(awards.map(({ code, subject }) => [code, subject]));
  const all: readonly EarnedAward[] = [
    ...passed.map(({ nominee, award }) => ({ nominee, award })),
    ...history
      .filter(({ code }) => codeKey(code) !== "")
      .flatMap(({ code, award }) =>
        identitiesOf(code, subjects.get(award)).map((nominee) => ({ nominee, award })),
      ),
  ];
  const earned = new Map<string, EarnedAward>();
  for (const { nominee, award } of all)
    if (listed.has(nominee) && required.has(award)) earned.set(`${nominee}\n${award}`, { nominee, award });
  return [...earned.values()];
}

function identitiesOf(code: string, subject: Award["subject"] | undefined): readonly string[] {
  return [
    ...(subject === "collective" ? [] : [personIdentity(code)]),
    ...(subject === "individual" ? [] : [unitIdentity(code)]),
  ];
}
