import { type PastAward, pastAwardIdentity } from "../awards/past-award";
import { compareDates, isSameDay } from "../calendar-date";
import { groupIn } from "../grouping";
import type { CouncilDocument } from "../papers/document";
import { numberAndSymbol } from "../papers/document";
import type { ReviewPeriod } from "../review/review-period";
import type { Unit } from "../school/unit";
import { type Grant, isGranted } from "./grant";
import { historyCode } from "./history-code";

/** A row of the award history: typed by people, or written by the program of a decision that was signed. */
export interface HistoryAward extends PastAward {
  /** The decision's id in the document book, by which the program knows its own rows; "" of people's. */
  readonly document: string;
}

/** What the history says of a grant beside what the grant says itself. */
export interface HistorySources {
  readonly book: readonly CouncilDocument[];
  readonly reviews: readonly ReviewPeriod[];
  readonly units: readonly Unit[];
}

/** What is to be done to the history, and what is left to a person. */
export interface HistoryChanges {
  /** In this order: rows that go, then rows that come or are changed. */
  readonly removed: readonly HistoryAward[];
  readonly put: readonly HistoryAward[];
  readonly left: readonly HistoryLeft[];
}

/** A row that stands otherwise than the decisions say, and is a person's or was edited by one. */
export interface HistoryLeft {
  readonly standing: HistoryAward;
  /** What the decisions say; null where nothing of it is in force. */
  readonly wanted: HistoryAward | null;
}

/**
 * The history that grants make: a row for each award that is in force, by the identity of rows; a collective goes by its unit's code,
 * whatever the unit typed (`historyCode`). Of several of one person, award
 * and year the one that counts in chains stands, else the one decided first.
 */
export function historyOf(
  grants: readonly Grant[],
  { book, reviews, units }: HistorySources,
): ReadonlyMap<string, HistoryAward> {
  const decisions = new Map(book.map((row) => [row.id, row]));
  const known = new Map(reviews.map((row) => [row.code, row]));
  const rows = new Map<string, HistoryAward>();
  for (const grant of grants) {
    const decision = decisions.get(grant.document);
    const review = known.get(grant.review);
    if (!isGranted(grant) || !decision || !review) continue;
    const { name, award, document } = grant;
    const row: HistoryAward = {
      ...{ code: historyCode(grant, units), name, award, document },
      schoolYear: review.schoolYear,
      decision: numberAndSymbol(decision),
      decidedOn: decision.date,
      sudden: review.kind === "sudden" || review.kind === "thematic",
    };
    const other = rows.get(pastAwardIdentity(row));
    if (!other || goesBefore(row, other)) rows.set(pastAwardIdentity(row), row);
  }
  return rows;
}

function goesBefore(row: HistoryAward, other: HistoryAward): boolean {
  if (row.sudden !== other.sudden) return !row.sudden;
  if (row.decidedOn === null || other.decidedOn === null) return false;
  return compareDates(row.decidedOn, other.decidedOn) < 0;
}

/**
 * How the history follows grants that were `before` and are `after`, for the awards that changed and those of `document`. A row
 * the program wrote follows as long as nobody edited it; a person's row stays: nothing is said where it tells the same.
 * Done again it changes nothing more.
 */
export function followGrants(
  standing: readonly HistoryAward[],
  before: ReadonlyMap<string, HistoryAward>,
  after: ReadonlyMap<string, HistoryAward>,
  document: string,
): HistoryChanges {
  const rows = new Map<string, HistoryAward[]>();
  for (const row of standing) groupIn(rows, pastAwardIdentity(row), row);
  const changes: { removed: HistoryAward[]; put: HistoryAward[]; left: HistoryLeft[] } = {
    ...{ removed: [], put: [], left: [] },
  };
  for (const identity of new Set([...before.keys(), ...after.keys()])) {
    const [old, wanted] = [before.get(identity) ?? null, after.get(identity) ?? null];
    if (sameAward(old, wanted) && wanted?.document !== document) continue;
    const own = rows.get(identity) ?? [];
    // A run that was cut off may have left the row as it was beside the one that it is.
    const left = own.filter((row) => row.document !== "" && sameAward(row, old));
    if (wanted && own.some((row) => tellsTheSame(row, wanted))) {
      changes.removed.push(...left.filter((row) => !tellsTheSame(row, wanted)));
      continue;
    }
    const row = left[0] ?? own[own.length - 1];
    if (!row) {
      if (wanted) changes.put.push(wanted);
      continue;
    }
    if (row.document === "" || !sameAward(row, old)) {
      changes.left.push({ standing: row, wanted });
      continue;
    }
    // The name is part of the key of the tab: a row whose name is corrected is another row there.
    if (wanted === null || row.name !== wanted.name || row.code !== wanted.code) changes.removed.push(row);
    if (wanted) changes.put.push(wanted);
  }
  return changes;
}

function sameAward(a: HistoryAward | null, b: HistoryAward | null): boolean {
  if (a === null || b === null) return a === b;
  return a.document === b.document && tellsTheSame(a, b);
}

function tellsTheSame(a: HistoryAward, b: HistoryAward): boolean {
  const day = isSameDay(a.decidedOn, b.decidedOn);
  const decision = a.decision.trim() === b.decision.trim();
  return day && decision && a.name === b.name && a.sudden === b.sudden;
}
