import { compareAwards } from "../../domain/awards/award";
import { severityNames } from "../../domain/awards/severity";
import type { Moment } from "../../domain/moment";
import { checkedNominations } from "../../domain/review/checks/check-nominations";
import { type DayAhead, daysAhead } from "../../domain/review/days-ahead";
import type { Nomination } from "../../domain/review/nomination";
import type { ReviewPeriod } from "../../domain/review/review-period";
import {
  figuresByAward,
  figuresByRule,
  progressOf,
  unitsByState,
} from "../../domain/review/submission-figures";
import { progressLabels } from "../../register/tables/review/progress";
import { checkRegisterOf } from "../review/check-sources";
import type { OpenDashboard } from "./dashboard-tables";

/** A bar of a chart: its parts add up to `total`. */
export interface Bar {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly { readonly tone: Tone; readonly name: string; readonly count: number }[];
}

export type Tone = "good" | "warn" | "review" | "block" | "none";

export interface ReviewFigures {
  readonly code: string;
  readonly days: readonly DayAhead[];
  /** Units by where they stand. */
  readonly units: Bar;
  /** Which units stand where, those that need a word first. */
  readonly unitGroups: readonly {
    readonly state: string;
    readonly units: readonly { readonly name: string; readonly note: string }[];
  }[];
  /** Nominations by award and by the worst that was found. */
  readonly awards: readonly Bar[];
  readonly quotas: readonly QuotaMeter[];
  readonly rules: readonly {
    readonly label: string;
    readonly severity: Tone;
    readonly name: string;
    readonly count: number;
  }[];
}

export interface QuotaMeter {
  readonly name: string;
  readonly proposed: number;
  readonly allowed: number;
  /** "15% của 47 LĐTT = 7,05, làm tròn xuống". */
  readonly working: string;
}

/** The figures of a review: its days, who has sent, what is nominated, how far quotas are used, what the rules found. */
export function figuresOf(open: OpenDashboard, review: ReviewPeriod, at: Moment): ReviewFigures {
  const ofReview = <T extends { readonly review: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.review === review.code);
  const named = new Map(open.units.rows().map(({ code, name }) => [code, name]));
  const unitName = (code: string) => named.get(code) ?? code;
  const own = ofReview(open.nominations.rows());
  const progress = progressOf(review.code, open.links.rows(), open.progress.rows());
  const groups = unitsByState(progress);
  return {
    code: review.code,
    days: daysAhead(
      {
        review,
        milestones: open.milestones.rows().filter(({ round }) => round !== "" && round === review.round),
        returns: ofReview(open.returns.rows())
          .filter(({ closed }) => !closed)
          .map((row) => ({ ...row, unitName: unitName(row.unit) })),
        meetings: ofReview(open.meetings.rows()),
      },
      at,
    ),
    units: {
      label: "Đơn vị",
      total: progress.length,
      parts: groups.map(({ state, units: of }) => ({
        tone: progressTones[state],
        name: progressLabels[state],
        count: of.length,
      })),
    },
    unitGroups: groups.map(({ state, units: of }) => ({
      state: progressLabels[state],
      units: of.map(({ unit, missing, nominations }) => ({
        name: unitName(unit),
        note: [
          ...(nominations ? [`${nominations} đề nghị`] : []),
          ...(missing.length > 0 ? [`còn thiếu ${missing.join(", ")}`] : []),
        ].join("; "),
      })),
    })),
    awards: awardBars(open, own),
    quotas: quotaMeters(open, review, at),
    rules: figuresByRule(own, open.findings.rows()).map(({ label, severity, count }) => ({
      label,
      severity,
      name: severityNames[severity],
      count,
    })),
  };
}

const progressTones = {
  nothing: "none",
  returned: "review",
  late: "block",
  sending: "warn",
  closed: "good",
} as const;

function awardBars(open: OpenDashboard, nominations: readonly Nomination[]): readonly Bar[] {
  const awards = [...open.awards.rows()].sort(compareAwards);
  const nameOf = new Map(awards.map(({ code, name }) => [code, name]));
  return figuresByAward(
    nominations,
    awards.map(({ code }) => code),
  ).map(({ award, total, bySeverity }) => ({
    label: nameOf.get(award) ?? award,
    total,
    parts: [
      { tone: "good" as const, name: "Đạt", count: bySeverity.none },
      { tone: "warn" as const, name: severityNames.warn, count: bySeverity.warn },
      { tone: "review" as const, name: severityNames.review, count: bySeverity.review },
      { tone: "block" as const, name: severityNames.block, count: bySeverity.block },
    ].filter(({ count }) => count > 0),
  }));
}

/** The quotas counted now, from the rows as they stand: the units' meetings count in none and are not read. */
function quotaMeters(open: OpenDashboard, review: ReviewPeriod, at: Moment): readonly QuotaMeter[] {
  const year = open.years.withKey({ code: review.schoolYear });
  if (!year) return [];
  const own = open.nominations.rows().filter((row) => row.review === review.code);
  const register = checkRegisterOf({ ...open, rules: open.awardRules }, review, year, at);
  const { quotas } = checkedNominations(own, { ...register, meetings: new Map() });
  return quotas.map(({ award, category, unit, proposed, allowed, working }) => ({
    name: [
      open.awards.withKey({ code: award })?.name ?? award,
      ...(category === "" ? [] : [open.categories.withKey({ code: category })?.name ?? category]),
      ...(unit === null ? [] : [open.units.withKey({ code: unit })?.name ?? unit]),
    ].join(", "),
    proposed,
    allowed,
    working,
  }));
}
