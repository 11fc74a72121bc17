import { grouped } from "../../domain/grouping";
import { evidenceNames, type Nomination } from "../../domain/review/nomination";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";

/** "56/87 lượt có minh chứng chưa được xác minh": how much of the evidence nobody has verified; "" where there is none. */
export function unverifiedPhrase(nominations: readonly Nomination[]): string {
  const withEvidence = nominations.filter(hasEvidence);
  if (withEvidence.length === 0) return "";
  const open = twoDigits(withEvidence.filter(isUnverified).length);
  return `${open}/${twoDigits(withEvidence.length)} lượt có minh chứng chưa được xác minh`;
}

/** "Minh chứng chưa xác minh theo đơn vị: Khoa Cơ khí 10; …": as sentences; none where there is nothing to verify. */
export function unverifiedByUnit(
  nominations: readonly Nomination[],
  unitName: (code: string) => string,
): readonly string[] {
  const open = grouped(nominations.filter(isUnverified), ({ unit }) => unit);
  const counted = [...open].map(([unit, ofUnit]) => `${unitName(unit)} ${twoDigits(ofUnit.length)}`);
  return counted.length === 0 ? [] : [`Minh chứng chưa xác minh, theo đơn vị: ${counted.join("; ")}.`];
}

/** What became of the evidence of some nominations, each state once; "" where there is none. */
export function evidenceText(nominations: readonly Nomination[]): string {
  const states = nominations.filter(hasEvidence).map(({ evidenceState }) => evidenceNames[evidenceState]);
  return [...new Set(states)].join("; ");
}

/** Where there is no evidence, and nobody has found any, there is nothing to verify. */
function hasEvidence({ evidence, evidenceState }: Nomination): boolean {
  return evidenceState !== "unverified" || comparable(evidence) !== "";
}

/** Whether there is evidence that nobody has verified. */
export function isUnverified(nomination: Nomination): boolean {
  return hasEvidence(nomination) && nomination.evidenceState === "unverified";
}
