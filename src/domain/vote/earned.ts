import type { Award } from "../awards/award";
import type { PastAward } from "../awards/past-award";
import { codeKey } from "../code-key";
import { personIdentity, unitIdentity } from "../review/checks/nominee";
import type { Outcome } from "./outcome";
import type { EarnedAward, SessionRecord } from "./record";

/**
 * What the nominees on some lines have this school year, of what the session looks at: what lines require, the base of its quotas,
 * and the award one rank lower. By what the council passed before, and by the award history; each once, by nominee and award.
 */
export function earnedBefore(
  { lines, rules, quotas }: Pick<SessionRecord, "lines" | "rules" | "quotas">,
  passed: readonly Outcome[],
  history: readonly PastAward[],
  awards: readonly Award[],
): readonly EarnedAward[] {
  const wanted = new Set(
    [
      ...lines.flatMap(({ requires }) => requires.flatMap((codes) => codes.split("|"))),
      ...rules.map(({ lowerAward }) => lowerAward),
      ...quotas.flatMap(({ base }) => base),
    ].map(codeKey),
  );
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
    if (listed.has(nominee) && wanted.has(codeKey(award)))
      earned.set(`${nominee}\n${award}`, { nominee, award });
  return [...earned.values()];
}

function identitiesOf(code: string, subject: Award["subject"] | undefined): readonly string[] {
  return [
    ...(subject === "collective" ? [] : [personIdentity(code)]),
    ...(subject === "individual" ? [] : [unitIdentity(code)]),
  ];
}
