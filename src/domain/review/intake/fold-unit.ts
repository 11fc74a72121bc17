import { isPresent, isStanding } from "../nomination";
import type { Replacement } from "../replacement";
import { type Act, type Fate, isGuessed, waitingIn } from "./acts";
import { identityOf } from "./identity";
import { wholeText } from "./read-submission";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";
import { boundedReasons } from "./reasons";
import { renamed, replace } from "./replacing";
import { freeRow, isCoded, type Row, type Sent, type UnitRows, unitRows } from "./unit-rows";
import { withdrawnBy } from "./withdrawal";

/** What the submissions of one unit come to. */
export interface FoldedUnit {
  readonly rows: readonly Row[];
  readonly replacements: readonly Replacement[];
  /** What could not be done, by submission. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  /** Submissions sent twice by mistake, which added nothing. */
  readonly resent: ReadonlySet<string>;
  /** What waits for the secretary's word, by submission: all of a withdrawal or a replacement, else whom it names by a guess. */
  readonly waiting: ReadonlyMap<string, readonly ReadNomination[]>;
}

/** What a response did, for telling whether one like it would do anything. */
interface Effect {
  readonly rows: readonly (readonly Row[])[];
  readonly gone: readonly Row[];
}

/**
 * Goes through what a unit's responses do in their order (at, response); `superseded` are the earlier
 * revisions of any response that were read as this unit's. `decided` are the replacements as the secretary left them.
 */
export function foldUnit(
  review: string,
  unit: string,
  acts: readonly Act[],
  superseded: readonly ReadSubmission[],
  decided: ReadonlyMap<string, Replacement>,
): FoldedUnit {
  const rows = unitRows(review, unit);
  const replacements: Replacement[] = [];
  const reasons = new Map<string, readonly Reason[]>();
  const resent = new Set<string>();
  const waiting = new Map<string, readonly ReadNomination[]>();
  const effects = new Map<string, Effect>();

  for (const act of acts) {
    const { read, sure } = act;
    const { id, at, hash } = read.submission;
    const before = effects.get(hash);
    const told: Reason[] = [];
    if (before && stands(before, act, rows)) {
      resent.add(id);
      continue;
    }
    const sent = { id, at };
    if (sure === "unconfirmed" || waitingIn(act).length > 0) waiting.set(id, waitingIn(act));
    if (sure !== "active") {
      const held = heldBack(act, rows, sent);
      if (sure === "unconfirmed" && read.mode !== "withdraw") effects.set(hash, { rows: held, gone: [] });
    } else if (read.mode === "withdraw") {
      const { withdrawn, unmatched } = withdrawnBy(read, rows, sent);
      told.push(...unmatched);
      effects.set(hash, { rows: withdrawn, gone: [] });
    } else if (read.mode === "replace" && read.nominations.length === 0) {
      const reason = "Danh sách thay thế không có đề nghị nào đọc được; chưa bỏ ai";
      told.push({ line: null, text: wholeText(read.submission), reason });
      effects.set(hash, { rows: [], gone: [] });
    } else if (read.mode === "replace") {
      const { put, gone, replacement } = replace(read, rows, sent, { review, unit }, decided.get(id), told);
      replacements.push(replacement);
      effects.set(hash, { rows: put, gone });
      // A whole list that stands leaves nothing to ask of those before it.
      if (replacement.decision === "approved") waiting.clear();
    } else {
      effects.set(hash, { rows: nominate(act, rows, sent, before, told), gone: [] });
    }
    reasons.set(id, boundedReasons(told));
  }
  addRemoved(rows, acts, superseded);
  return { rows: rows.all, replacements, reasons, resent, waiting };
}

/** Whether all that an equal response did still stands (or waits, as this one would), so that it was sent twice by mistake. */
function stands(effect: Effect, { read: { mode }, guessed }: Act, rows: UnitRows): boolean {
  if (mode === "withdraw")
    return effect.rows.every((each) => each.length > 0 && each.every(({ state }) => state === "withdrawn"));
  if (!effect.rows.every((each) => each.every(guessed === "active" ? isStanding : isPresent))) return false;
  if (mode !== "replace" || guessed !== "active") return true;
  // What was nominated since, an equal replacement would take out again: that is for the secretary to decide.
  const known = new Set([...effect.rows.flat(), ...effect.gone]);
  return rows.all.every((row) => !isStanding(row) || known.has(row));
}

/**
 * New and additional nominations, each as its act says; lines that an equal response has put and that stand are not put
 * again.
 */
function nominate(
  { read, guessed }: Act,
  rows: UnitRows,
  sent: Sent,
  before: Effect | undefined,
  told: Reason[],
): readonly (readonly Row[])[] {
  return read.nominations.map((nomination, at) => {
    const fate = isGuessed(nomination) ? guessed : "active";
    const standing = before?.rows[at]?.filter(isStanding) ?? [];
    if (standing.length > 0) return standing;
    const known = isCoded(nomination) ? freeRow(nomination, rows, sent) : undefined;
    if (fate !== "active") return hold(nomination, fate, known, rows, sent);
    if (!known) return [rows.add(nomination, sent)];
    told.push(...renamed(known, nomination));
    rows.update(known, nomination, sent);
    return [known];
  });
}

/** Whom an act names that changes nothing: who stands already is found by code or name, one for one. */
function heldBack({ read, sure }: Act, rows: UnitRows, sent: Sent): readonly (readonly Row[])[] {
  if (read.mode === "withdraw") return [];
  return read.nominations.map((nomination) => {
    const free = freeRow(nomination, rows, sent);
    const known = free && (isCoded(nomination) || isPresent(free)) ? free : undefined;
    return hold(nomination, sure, known, rows, sent);
  });
}

/** Keeps a nomination in sight that does not count: beside a row that is there it changes nothing. */
function hold(
  nomination: ReadNomination,
  fate: Fate,
  known: Row | undefined,
  rows: UnitRows,
  sent: Sent,
): readonly Row[] {
  if (fate === null) return [];
  if (!known) return [rows.add(nomination, sent, fate)];
  if (fate === "unconfirmed" && !isPresent(known)) rows.update(known, nomination, sent, fate);
  else known.touchedBy = sent.id;
  return [known];
}

/** What an edit took out of a response: kept as "removed", with the content of the last revision that had it. */
function addRemoved(rows: UnitRows, acts: readonly Act[], superseded: readonly ReadSubmission[]): void {
  const kept = new Map<string, number>();
  const keyOf = (response: string, identity: string) => JSON.stringify([response, identity]);
  const count = (response: string, identity: string) => kept.get(keyOf(response, identity)) ?? 0;
  const hashes = new Map<string, Set<string>>();
  for (const { submission } of [...acts.map(({ read }) => read), ...superseded]) {
    const responses = hashes.get(submission.hash) ?? new Set();
    hashes.set(submission.hash, responses.add(submission.response));
  }
  for (const { read, sure, guessed } of acts) {
    if (read.mode === "withdraw") continue;
    const named = new Map<string, number>();
    for (const nomination of read.nominations) {
      if ((isGuessed(nomination) ? guessed : sure) === null) continue;
      const key = keyOf(read.submission.response, identityOf(nomination.content));
      named.set(key, (named.get(key) ?? 0) + 1);
    }
    // Of a response two revisions may act: who is in both is one.
    for (const [key, times] of named) kept.set(key, Math.max(kept.get(key) ?? 0, times));
  }

  const newestFirst = [...superseded].sort((a, b) => b.submission.revision - a.submission.revision);
  for (const { submission, nominations, mode } of newestFirst) {
    // What was sent twice by mistake and mended by an edit was never a nomination of its own.
    if (mode === "withdraw" || (hashes.get(submission.hash)?.size ?? 0) > 1) continue;
    const seen = new Map<string, number>();
    for (const nomination of nominations) {
      const identity = identityOf(nomination.content);
      seen.set(identity, (seen.get(identity) ?? 0) + 1);
      if ((seen.get(identity) ?? 0) <= count(submission.response, identity)) continue;
      kept.set(keyOf(submission.response, identity), count(submission.response, identity) + 1);
      if (isCoded(nomination) && rows.withIdentity(identity).length > 0) continue;
      rows.add(nomination, submission, "removed");
    }
  }
}
