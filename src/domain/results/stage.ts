import type { Award } from "../awards/award";
import { grouped } from "../grouping";
import type { AwardedAbove } from "./awarded-above";
import { type DecidedAward, isForDecision } from "./decided-award";
import { type Grant, isGranted } from "./grant";
import type { DecisionAbove } from "./upward-result";

/** What lies ready to be handed over: the school's paper, none, or what the body above sends itself. */
export type StageCertificate = Award["certificate"] | "above";

/** Somebody who is called to the stage at a ceremony, for one award. */
export interface Called {
  readonly kind: "individual" | "collective";
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly unitName: string;
  readonly award: string;
  readonly awardName: string;
  readonly certificate: StageCertificate;
  readonly isTitle: boolean;
  /** The school's signed decision by its id and the place in its list; null while none is signed, and of an award from above. */
  readonly document: string | null;
  readonly number: number | null;
  /** By which decision the body above granted it; null of the school's own. */
  readonly above: DecisionAbove | null;
}

/** An award of the ceremony: who gets it, in the groups that come up together. */
export interface StageAward {
  readonly kind: Called["kind"];
  readonly awardName: string;
  readonly certificate: StageCertificate;
  readonly isTitle: boolean;
  readonly turns: readonly (readonly Called[])[];
}

/**
 * Who is called: what signed decisions granted and nobody annulled, what the head agreed to while its decision is not signed, and
 * what the body above granted. High to low, titles before forms (the catalogue's order), collectives before individuals, then as in the annexes, so that a
 * stack of certificates needs no sorting. `grants`, `decided` and `above` are of one review.
 */
export function calledToStage(
  grants: readonly Grant[],
  decided: readonly DecidedAward[],
  above: readonly AwardedAbove[],
  awards: readonly Award[],
): readonly Called[] {
  const catalogue = new Map(awards.map((award) => [award.code, award]));
  const known = new Set(grants.map(({ id }) => id));
  const signed = grants.filter(isGranted).map((grant): Called & { readonly place: number } => {
    const { kind, code, name, position, unit, unitName, award, awardName, document, number } = grant;
    const certificate = catalogue.get(award)?.certificate ?? "none";
    const isTitle = catalogue.get(award)?.kind === "title";
    return {
      ...{
        kind,
        code,
        name,
        position,
        unit,
        unitName,
        award,
        awardName,
        certificate,
        isTitle,
        document,
        number,
        above: null,
      },
      place: number,
    };
  });
  const drafted = decided
    .filter((line) => isForDecision(line) && !known.has(line.id))
    .map(({ kind, code, name, position, unit, unitName, award, place }) => ({
      ...{ kind, code, name, position, unit, unitName, place },
      award: award.code,
      awardName: award.name,
      certificate: award.certificate,
      isTitle: award.kind === "title",
      document: null,
      number: null,
      above: null,
    }));
  const fromAbove = above.map((line, place): Called & { readonly place: number } => {
    const { kind, code, name, position, unit, unitName, award, awardName, decision, decidedOn, body } = line;
    return {
      ...{ kind, code, name, position, unit, unitName, award, awardName, place },
      certificate: "above",
      isTitle: catalogue.get(award)?.kind === "title",
      document: null,
      number: null,
      above: { decision, decidedOn, body },
    };
  });
  const orderOf = ({ award }: Called) => catalogue.get(award)?.order ?? Number.MAX_SAFE_INTEGER;
  const documents = [...new Set(signed.map(({ document }) => document))];
  const documentOf = ({ document }: Called) =>
    document === null ? documents.length : documents.indexOf(document);
  return [...signed, ...drafted, ...fromAbove]
    .sort(
      (a, b) =>
        orderOf(a) - orderOf(b) ||
        Number(a.kind === "individual") - Number(b.kind === "individual") ||
        documentOf(a) - documentOf(b) ||
        a.place - b.place,
    )
    .map(({ place: _, ...called }) => called);
}

/** Parts those who are called by award, kind and who hands over what, and each into turns of at most `atOnce` that differ by one at most; 0: all at once. */
export function stageAwards(called: readonly Called[], atOnce: number): readonly StageAward[] {
  const groups = grouped(called, ({ award, awardName, kind, certificate }) =>
    JSON.stringify([award, awardName, kind, certificate === "above"]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { kind, awardName, certificate, isTitle } = first;
    return [{ kind, awardName, certificate, isTitle, turns: turnsOf(own, atOnce) }];
  });
}

function turnsOf<T>(rows: readonly T[], atOnce: number): readonly (readonly T[])[] {
  const turns = atOnce === 0 ? 1 : Math.ceil(rows.length / atOnce);
  const start = (turn: number) => Math.ceil((turn * rows.length) / turns);
  return Array.from({ length: turns }, (_, turn) => rows.slice(start(turn), start(turn + 1)));
}
