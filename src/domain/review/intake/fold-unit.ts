import { foldName } from "../../../vietnamese/names";
import { comparable } from "../../../vietnamese/text";
import { excerpt, withinCell } from "../../cell-text";
import { isStanding } from "../nomination";
import type { Replacement } from "../replacement";
import { identityOf, nominationLine } from "./identity";
import { wholeText } from "./read-submission";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";
import { boundedReasons } from "./reasons";
import { isCoded, type Row, type Sent, type UnitRows, unitRows } from "./unit-rows";
import { withdrawnBy } from "./withdrawal";

/** What the submissions of one unit come to. */
export interface FoldedUnit {
  readonly rows: readonly Row[];
  readonly replacements: readonly Replacement[];
  /** What could not be done, by submission. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  /** Submissions sent twice by mistake, which added nothing. */
  readonly resent: ReadonlySet<string>;
}

/** What a response did, for telling whether one like it would do anything. */
interface Effect {
  readonly rows: readonly (readonly Row[])[];
  readonly gone: readonly Row[];
}

/**
 * Goes through the latest revisions of a unit's responses in their order (at, response); `superseded` are the earlier
 * revisions of any response that were read as this unit's. `decided` are the replacements as the secretary left them.
 */
export function foldUnit(
  review: string,
  unit: string,
  latest: readonly ReadSubmission[],
  superseded: readonly ReadSubmission[],
  decided: ReadonlyMap<string, Replacement>,
): FoldedUnit {
  const rows = unitRows(review, unit);
  const replacements: Replacement[] = [];
  const reasons = new Map<string, readonly Reason[]>();
  const resent = new Set<string>();
  const effects = new Map<string, Effect>();

  for (const read of latest) {
    const { id, at, hash } = read.submission;
    const before = effects.get(hash);
    const told: Reason[] = [];
    if (before && stands(before, read, rows)) {
      resent.add(id);
      continue;
    }
    const sent = { id, at };
    if (read.mode === "withdraw") {
      const { withdrawn, unmatched } = withdrawnBy(read, rows, sent);
      told.push(...unmatched);
      effects.set(hash, { rows: withdrawn, gone: [] });
    } else if (read.mode === "replace" && read.nominations.length === 0) {
      const reason = "Danh sách thay thế không có đề nghị nào đọc được; chưa bỏ ai";
      told.push({ line: null, text: wholeText(read.submission), reason });
      effects.set(hash, { rows: [], gone: [] });
    } else if (read.mode === "replace") {
      const { effect, replacement } = replace(read, rows, sent, { review, unit }, decided.get(id), told);
      replacements.push(replacement);
      effects.set(hash, effect);
    } else {
      effects.set(hash, { rows: nominate(read, rows, sent, before, told), gone: [] });
    }
    if (told.length > 0) reasons.set(id, boundedReasons(told));
  }
  addRemoved(rows, latest, superseded);
  return { rows: rows.all, replacements, reasons, resent };
}

/** Whether all that an equal response did still stands, so that it was sent twice by mistake. */
function stands(effect: Effect, { mode }: ReadSubmission, rows: UnitRows): boolean {
  if (mode === "withdraw")
    return effect.rows.every((each) => each.length > 0 && each.every(({ state }) => state === "withdrawn"));
  if (!effect.rows.every((each) => each.every(isStanding))) return false;
  if (mode !== "replace") return true;
  // What was nominated since, an equal replacement would take out again: that is for the secretary to decide.
  const known = new Set([...effect.rows.flat(), ...effect.gone]);
  return rows.all.every((row) => !isStanding(row) || known.has(row));
}

/** New and additional nominations; lines that an equal response has put and that stand are not put again. */
function nominate(
  { nominations }: ReadSubmission,
  rows: UnitRows,
  sent: Sent,
  before: Effect | undefined,
  told: Reason[],
): readonly (readonly Row[])[] {
  return nominations.map((nomination, at) => {
    const standing = before?.rows[at]?.filter(isStanding) ?? [];
    if (standing.length > 0) return standing;
    const known = isCoded(nomination) ? freeRow(nomination, rows, sent) : undefined;
    if (!known) return [rows.add(nomination, sent)];
    told.push(...renamed(known, nomination));
    rows.update(known, nomination, sent);
    return [known];
  });
}

/** A code that came with another name: the later one stands, and the secretary hears of it. */
function renamed({ content: before }: Row, { line, text, content }: ReadNomination): readonly Reason[] {
  if (foldName(before.name) === foldName(content.name)) return [];
  const names = `“${excerpt(before.name)}”, nay ghi tên “${excerpt(content.name)}”`;
  const reason = `Mã ${content.code} (${content.award}) trước đây ghi tên ${names}; sổ đã lấy theo tên sau`;
  return [{ line, text, reason }];
}

/** The row of this nominee and award that this submission has not named yet, a standing one first. */
function freeRow({ content }: ReadNomination, rows: UnitRows, sent: Sent): Row | undefined {
  const free = rows.withIdentity(identityOf(content)).filter(({ touchedBy }) => touchedBy !== sent.id);
  return free.find(isStanding) ?? free[0];
}

function replace(
  { nominations }: ReadSubmission,
  rows: UnitRows,
  sent: Sent,
  { review, unit }: { readonly review: string; readonly unit: string },
  known: Replacement | undefined,
  told: Reason[],
): { readonly effect: Effect; readonly replacement: Replacement } {
  const before = rows.all.filter(isStanding);
  const added: Row[] = [];
  const changed: Row[] = [];
  const put = nominations.map((nomination) => {
    // A whole list stands against a whole list: here the name tells whom it has, one for one.
    const free = freeRow(nomination, rows, sent);
    const row = free && (isCoded(nomination) || isStanding(free) || free.state === "replaced") ? free : null;
    if (!row) {
      const fresh = rows.add(nomination, sent);
      added.push(fresh);
      return [fresh];
    }
    told.push(...renamed(row, nomination));
    const done = rows.update(row, nomination, sent);
    if (done === "added") added.push(row);
    if (done === "changed") changed.push(row);
    return [row];
  });
  const gone = before.filter(({ touchedBy }) => touchedBy !== sent.id);
  const lines = (of: readonly Row[]) => withinCell(of.map(({ content }) => nominationLine(content)));
  const goneLines = lines(gone);
  const decision = decisionOn(goneLines, known);
  if (decision !== "rejected")
    for (const row of gone) row.state = decision === "approved" ? "replaced" : "leaving";
  const replacement: Replacement = {
    ...{ submission: sent.id, review, unit, at: sent.at },
    ...{ added: lines(added), changed: lines(changed), gone: goneLines, decision },
  };
  return { effect: { rows: put, gone }, replacement };
}

/**
 * The secretary's decision holds for those she saw: where a response read later would take out more, she is asked again.
 * Where nothing is gone there is nothing to decide.
 */
function decisionOn(gone: readonly string[], known: Replacement | undefined): Replacement["decision"] {
  if (gone.length === 0) return "approved";
  const seen = new Set(known?.gone.map(comparable));
  return known && gone.every((line) => seen.has(line)) ? known.decision : "pending";
}

/** What an edit took out of a response: kept as "removed", with the content of the last revision that had it. */
function addRemoved(
  rows: UnitRows,
  latest: readonly ReadSubmission[],
  superseded: readonly ReadSubmission[],
): void {
  const kept = new Map<string, number>();
  const count = (response: string, identity: string) => kept.get(JSON.stringify([response, identity])) ?? 0;
  const keep = (response: string, identity: string) =>
    kept.set(JSON.stringify([response, identity]), count(response, identity) + 1);
  const hashes = new Map<string, Set<string>>();
  for (const { submission } of [...latest, ...superseded]) {
    const responses = hashes.get(submission.hash) ?? new Set();
    hashes.set(submission.hash, responses.add(submission.response));
  }
  for (const { submission, nominations, mode } of latest)
    if (mode !== "withdraw")
      for (const { content } of nominations) keep(submission.response, identityOf(content));

  const newestFirst = [...superseded].sort((a, b) => b.submission.revision - a.submission.revision);
  for (const { submission, nominations, mode } of newestFirst) {
    // What was sent twice by mistake and mended by an edit was never a nomination of its own.
    if (mode === "withdraw" || (hashes.get(submission.hash)?.size ?? 0) > 1) continue;
    const seen = new Map<string, number>();
    for (const nomination of nominations) {
      const identity = identityOf(nomination.content);
      seen.set(identity, (seen.get(identity) ?? 0) + 1);
      if ((seen.get(identity) ?? 0) <= count(submission.response, identity)) continue;
      keep(submission.response, identity);
      if (isCoded(nomination) && rows.withIdentity(identity).length > 0) continue;
      rows.add(nomination, submission, "removed");
    }
  }
}
