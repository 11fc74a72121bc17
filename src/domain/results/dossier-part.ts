import { compareExact } from "../../vietnamese/collation";
import type { Award, AwardSubject } from "../awards/award";
import { type DatedRule, rowsOn } from "../awards/dated-rule";
import type { GroundReference } from "../awards/ground-reference";
import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";

/**
 * A part of the dossier that goes to the body above with a Tờ trình (domain.md 5.15): of an award, or of every award the
 * school cannot grant. Numbers of forms, copies and years covered differ by decree, so they are rows with a validity.
 */
export interface DossierPart extends DatedRule {
  /** Names the part through all rows about it. */
  readonly part: string;
  /** The award's code, "" for every award that is granted above. */
  readonly award: string;
  readonly subject: AwardSubject;
  readonly order: number;
  readonly name: string;
  /** How many copies; null where nothing is known. */
  readonly copies: number | null;
  /** Without a mandatory part nothing is submitted; of others the secretary is asked. */
  readonly mandatory: boolean;
  /** Each nominee has one of its own, or the submission has one for all. */
  readonly of: "nominee" | "submission";
  /** "Mẫu số 02"; "" where the number is not known. */
  readonly form: string;
  /** How many years a report of achievements covers; null for what covers none. */
  readonly years: number | null;
  readonly grounds: readonly GroundReference[];
  /** For the secretary. */
  readonly note: string;
}

/** The parts the register composes itself, by the codes of the default catalogue. */
export const composedParts = {
  submission: "TTR",
  meetingMinutes: "BBH",
  countMinutes: "BBKP",
  individualReport: "BCTT-CN",
  collectiveReport: "BCTT-TT",
} as const;

/** The code of the report of achievements of a person, or of a collective. */
export function reportPart(kind: "individual" | "collective"): string {
  return kind === "individual" ? composedParts.individualReport : composedParts.collectiveReport;
}

/**
 * What belongs to the dossier of an award on a day, in the order of the parts. An award's own row stands above the one for
 * every award; copies, form, years, grounds and note that it leaves blank are those of the general row.
 */
export function dossierParts(
  rows: readonly DossierPart[],
  { code }: Pick<Award, "code">,
  kind: "individual" | "collective",
  day: CalendarDate,
): readonly DossierPart[] {
  const held = rowsOn(rows, day, ({ part, award }) => JSON.stringify([codeKey(part), codeKey(award)]));
  const chosen = new Map<string, DossierPart>();
  for (const row of held) {
    const own = codeKey(row.award) === codeKey(code);
    if ((!own && row.award !== "") || (row.subject !== "both" && row.subject !== kind)) continue;
    const key = codeKey(row.part);
    const other = chosen.get(key);
    if (other === undefined) chosen.set(key, row);
    else chosen.set(key, own ? overGeneral(row, other) : overGeneral(other, row));
  }
  return [...chosen.values()].sort((a, b) => a.order - b.order || compareExact(a.part, b.part));
}

function overGeneral(own: DossierPart, general: DossierPart): DossierPart {
  return {
    ...own,
    copies: own.copies ?? general.copies,
    form: own.form === "" ? general.form : own.form,
    years: own.years ?? general.years,
    grounds: own.grounds.length === 0 ? general.grounds : own.grounds,
    note: own.note === "" ? general.note : own.note,
  };
}
