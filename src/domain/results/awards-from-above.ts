import type { Award } from "../awards/award";
import type { CalendarDate, Period } from "../calendar-date";
import { codeKey } from "../code-key";
import { personIdentity, unitIdentity } from "../review/checks/nominee";
import type { Nomination } from "../review/nomination";
import type { Unit } from "../school/unit";
import type { AwardedAbove } from "./awarded-above";
import type { SuddenAward } from "./sudden-award";

/** A line that was submitted, with what the body above granted upon it. */
export interface AnsweredLine {
  /** The nomination's id, or the code of a sudden award. */
  readonly nomination: string;
  readonly review: string;
  readonly name: string;
  readonly unitName: string;
  readonly code: string;
  /** The code of what was granted; null where nothing was, or no answer has come. */
  readonly granted: string | null;
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
  readonly body: string;
}

/** What is known of who was submitted. */
export interface AnsweredSources {
  readonly nominations: readonly Nomination[];
  readonly sudden: readonly SuddenAward[];
  readonly awards: readonly Award[];
  readonly units: readonly Unit[];
  /** null where nobody knows the review. */
  periodOf(review: string): Period | null;
}

/** The awards the body above granted, of reviews that are known: the name as it was submitted, who that is as the nomination or the dossier has it. */
export function awardsFromAbove(
  lines: readonly AnsweredLine[],
  { nominations, sudden, awards, units, periodOf }: AnsweredSources,
): readonly AwardedAbove[] {
  const known = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  const dossiers = new Map(sudden.map((dossier) => [dossier.code, dossier]));
  const catalogue = new Map(awards.map((award) => [codeKey(award.code), award]));
  return lines.flatMap((line) => {
    const { nomination: id, review, name, unitName, code, granted, decision, decidedOn, body } = line;
    const period = periodOf(review);
    if (granted === null || granted === "" || period === null) return [];
    const nomination = known.get(id);
    const dossier = dossiers.get(id);
    const achievedOn = dossier?.achievedOn ?? null;
    const award = catalogue.get(codeKey(granted));
    const kind = nomination?.kind ?? dossier?.kind ?? kindByCode();
    const identity = kind === "individual" ? personIdentity : unitIdentity;
    return [
      {
        ...{ id, review, kind, name, unitName, code, decision, decidedOn, body },
        nominee: code === "" ? id : identity(code),
        position: nomination?.position || (nomination?.className ?? dossier?.position ?? ""),
        unit: nomination?.unit ?? dossier?.unit ?? "",
        category: nomination?.category ?? dossier?.category ?? "",
        award: award?.code ?? granted,
        awardName: award?.name ?? granted,
        achievement: dossier?.achievement ?? nomination?.summary ?? "",
        ...(achievedOn === null ? period : { from: achievedOn, to: achievedOn }),
      },
    ];

    /** The nomination is gone: a unit's code, or an award for collectives alone, tells. */
    function kindByCode(): AwardedAbove["kind"] {
      const isUnit = code !== "" && units.some((unit) => codeKey(unit.code) === codeKey(code));
      return isUnit || award?.subject === "collective" ? "collective" : "individual";
    }
  });
}
