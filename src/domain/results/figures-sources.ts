import type { Award } from "../awards/award";
import { codeKey } from "../code-key";
import { isStanding, type Nomination } from "../review/nomination";
import type { ReviewPeriod } from "../review/review-period";
import type { Unit } from "../school/unit";
import type { AwardedAbove } from "./awarded-above";
import type { DecidedAward } from "./decided-award";
import { type Grant, isGranted } from "./grant";
import type { LastYearAward } from "./last-year";
import type { SuddenAward } from "./sudden-award";

/** What a report counts: rows of the register, of more reviews than it counts perhaps. */
export interface FiguresSources {
  /** Those that are counted (`reviewsCounted`). */
  readonly reviews: readonly ReviewPeriod[];
  readonly awards: readonly Award[];
  readonly units: readonly Unit[];
  readonly nominations: readonly Nomination[];
  readonly sudden: readonly SuddenAward[];
  readonly decided: readonly DecidedAward[];
  readonly grants: readonly Grant[];
  readonly above: readonly AwardedAbove[];
  /** null where the register knows nothing of last year, or last year is not compared. */
  readonly lastYear: readonly LastYearAward[] | null;
}

/** How an award came about, as the statistics of the sector part them: year-end and rounds together. */
export type AwardMode = "regular" | "thematic" | "sudden";

/** A row that is counted: of which award, person or collective, and unit. */
export interface Counted {
  readonly review: string;
  readonly award: string;
  readonly kind: "individual" | "collective";
  readonly unit: string;
  readonly unitName: string;
}

/** The rows that count, of the reviews that do. */
export interface FiguresView {
  readonly proposed: readonly Counted[];
  readonly decided: readonly (Counted & Pick<DecidedAward, "id" | "source">)[];
  /** In force: what was annulled does not count, what was corrected does. */
  readonly grants: readonly Grant[];
  readonly above: readonly AwardedAbove[];
  /** How the awards of a review came about. */
  modeOf(review: string): AwardMode;
}

/** Picks the rows that count. */
export function inScope(sources: FiguresSources): FiguresView {
  const { reviews, units, nominations, sudden, decided, grants, above } = sources;
  const kinds = new Map(reviews.map(({ code, kind }) => [code, kind]));
  const counts = ({ review }: { readonly review: string }) => kinds.has(review);
  const names = new Map(units.map(({ code, name }) => [codeKey(code), name]));
  const named = <Row extends Omit<Counted, "unitName">>({ review, award, kind, unit }: Row): Counted => ({
    ...{ review, award, kind, unit },
    unitName: names.get(codeKey(unit)) ?? "",
  });
  return {
    proposed: [...nominations.filter(isStanding), ...sudden].filter(counts).map(named),
    decided: decided
      .filter(counts)
      .map(({ award, id, source, ...row }) => ({ ...named({ ...row, award: award.code }), id, source })),
    grants: grants.filter(counts).filter(isGranted),
    above: above.filter(counts),
    modeOf: (review) => {
      const kind = kinds.get(review);
      return kind === "sudden" || kind === "thematic" ? kind : "regular";
    },
  };
}
