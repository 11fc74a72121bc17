import { compareAwards } from "../awards/award";
import { codeKey } from "../code-key";
import { groupIn } from "../grouping";
import { type AwardMode, type FiguresSources, type FiguresView, inScope } from "./figures-sources";

/** The figures of one award, of people or of collectives. Each is a count of rows of the register. */
export interface AwardFigures {
  /** The award's code. */
  readonly award: string;
  readonly name: string;
  readonly kind: "individual" | "collective";
  /** Nominations that stand, and dossiers of sudden awards. */
  readonly proposed: number;
  /** What the council, or of sudden awards the standing office, proposes to the head. */
  readonly passed: number;
  /** Of what is passed, what no nomination asked for: the council proposed it itself at a meeting. */
  readonly added: number;
  /** By the school's signed decisions, what was annulled left out. */
  readonly granted: number;
  /** By the body above. */
  readonly above: number;
  /** null where the register knows nothing of last year. */
  readonly lastYear: number | null;
  /** Granted by the school or above, by mode. */
  readonly modes: Readonly<Record<AwardMode, number>>;
}

/** The figures of one unit. */
export interface UnitFigures {
  /** "" where it is told nowhere. */
  readonly unit: string;
  readonly name: string;
  readonly proposed: number;
  readonly collectives: number;
  readonly individuals: number;
  /** Granted by the body above, people and collectives. */
  readonly above: number;
}

/** What a report counts (domain.md 5.10). */
export interface YearFigures {
  /** In the order of lists, collectives before individuals; only those of which there is something to tell. */
  readonly awards: readonly AwardFigures[];
  /** In the order of the register; those that no row of it names follow. */
  readonly units: readonly UnitFigures[];
  /** In đồng, of what the school's decisions grant. */
  readonly rewards: number;
}

/** Counts. The sums over awards, over units and the number of grants in force are equal. */
export function yearFigures(sources: FiguresSources): YearFigures {
  const view = inScope(sources);
  return {
    awards: awardFigures(sources, view),
    units: unitFigures(sources, view),
    rewards: view.grants.reduce((sum, { reward }) => sum + reward, 0),
  };
}

function awardFigures(
  { awards, lastYear, nominations }: FiguresSources,
  view: FiguresView,
): readonly AwardFigures[] {
  const { proposed, decided, grants, above, modeOf } = view;
  const rows = [...proposed, ...decided, ...grants, ...above, ...(lastYear ?? [])];
  const nominated = new Set(nominations.map(({ id }) => codeKey(id)));
  const keys = new Map<string, AwardFigures>();
  for (const { award, kind } of rows) {
    const key = figuresKey(award, kind);
    if (!keys.has(key)) keys.set(key, figuresOf(award, kind));
  }
  const order = [...awards].sort(compareAwards).map(({ code }) => codeKey(code));
  const placeOf = ({ award }: AwardFigures) => {
    const place = order.indexOf(codeKey(award));
    return place < 0 ? order.length : place;
  };
  return [...keys.values()].sort(
    (a, b) => Number(a.kind === "individual") - Number(b.kind === "individual") || placeOf(a) - placeOf(b),
  );

  function figuresOf(code: string, kind: AwardFigures["kind"]): AwardFigures {
    const own = figuresKey(code, kind);
    const count = (of: readonly { readonly award: string; readonly kind: AwardFigures["kind"] }[]) =>
      of.filter((row) => figuresKey(row.award, row.kind) === own).length;
    const received = [...grants, ...above].filter((row) => figuresKey(row.award, row.kind) === own);
    const inMode = (mode: AwardMode) => received.filter(({ review }) => modeOf(review) === mode).length;
    const known = awards.find((award) => codeKey(award.code) === codeKey(code));
    return {
      award: known?.code ?? code,
      name: known?.name ?? code,
      kind,
      proposed: count(proposed),
      passed: count(decided),
      added: count(decided.filter(({ id, source }) => source === "vote" && !nominated.has(codeKey(id)))),
      granted: count(grants),
      above: count(above),
      lastYear: lastYear === null ? null : count(lastYear),
      modes: { regular: inMode("regular"), thematic: inMode("thematic"), sudden: inMode("sudden") },
    };
  }
}

function figuresKey(award: string, kind: string): string {
  return JSON.stringify([codeKey(award), kind]);
}

function unitFigures({ units }: FiguresSources, view: FiguresView): readonly UnitFigures[] {
  const { proposed, grants, above } = view;
  const byUnit = new Map<string, { readonly unit: string; readonly name: string }[]>();
  for (const { code, name } of units) groupIn(byUnit, codeKey(code), { unit: code, name });
  for (const row of [...proposed, ...grants, ...above]) {
    groupIn(byUnit, codeKey(row.unit), { unit: row.unit, name: row.unitName });
  }
  return [...byUnit].map(([key, [first]]) => {
    const own = <Row extends { readonly unit: string }>(rows: readonly Row[]) =>
      rows.filter(({ unit }) => codeKey(unit) === key);
    const granted = own(grants);
    return {
      unit: first?.unit ?? "",
      name: first?.name || (first?.unit ?? ""),
      proposed: own(proposed).length,
      collectives: granted.filter(({ kind }) => kind === "collective").length,
      individuals: granted.filter(({ kind }) => kind === "individual").length,
      above: own(above).length,
    };
  });
}
