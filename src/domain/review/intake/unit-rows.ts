import { foldName } from "../../../vietnamese/names";
import { groupIn } from "../../grouping";
import type { Moment } from "../../moment";
import { isPresent, isStanding, type NominationContent, type NominationState } from "../nomination";
import { baseId, identityOf, idGiver, nomineeOf } from "./identity";
import type { ReadNomination } from "./read-types";

/** A nomination while the submissions of its unit are gone through. */
export interface Row {
  readonly id: string;
  readonly identity: string;
  content: NominationContent;
  state: NominationState;
  /** Why its content rests on a guess, each a Vietnamese sentence without a full stop. */
  guesses: readonly string[];
  /** Where its content is from. */
  submission: string;
  at: Moment;
  /** The last submission that named it. */
  touchedBy: string;
}

/** The submission at hand. */
export interface Sent {
  readonly id: string;
  readonly at: Moment;
}

/** What putting a nomination did. */
type Put = "added" | "changed" | "same";

/** The nominations of one unit in one review, in the order they were first named. */
export interface UnitRows {
  readonly all: readonly Row[];
  withIdentity(identity: string): readonly Row[];
  /** Those of this name that stand or wait to, for withdrawals that give no code; `award` "" for all awards. */
  presentNamed(name: string, award: string): readonly Row[];
  add(nomination: ReadNomination, sent: Sent, state?: NominationState): Row;
  /** Makes the row active (or what `state` says) with this content; the same content keeps its time. */
  update(row: Row, nomination: ReadNomination, sent: Sent, state?: NominationState): Put;
}

export function unitRows(review: string, unit: string): UnitRows {
  const giveId = idGiver();
  const all: Row[] = [];
  const byIdentity = new Map<string, Row[]>();
  const byName = new Map<string, Row[]>();
  return {
    all,
    withIdentity: (identity) => byIdentity.get(identity) ?? [],
    presentNamed: (name, award) =>
      (byName.get(foldName(name)) ?? []).filter(
        (row) => isPresent(row) && (award === "" || row.content.award === award),
      ),
    add: ({ content, guesses }, { id: submission, at }, state = "active") => {
      const identity = identityOf(content);
      const id = giveId(baseId(review, unit, content));
      const row: Row = { id, identity, content, state, guesses, submission, at, touchedBy: submission };
      all.push(row);
      groupIn(byIdentity, identity, row);
      groupIn(byName, foldName(content.name), row);
      return row;
    },
    update: (row, { content, guesses }, { id: submission, at }, state = "active") => {
      const revived = !isStanding(row);
      row.touchedBy = submission;
      row.state = state;
      if (!revived && JSON.stringify(row.content) === JSON.stringify(content)) return "same";
      // A name spelled anew is found by either spelling.
      if (foldName(row.content.name) !== foldName(content.name)) groupIn(byName, foldName(content.name), row);
      Object.assign(row, { content, guesses, submission, at });
      return revived ? "added" : "changed";
    },
  };
}

/** Whether a nomination names its nominee by a code. */
export function isCoded({ content }: ReadNomination): boolean {
  return nomineeOf(content).coded;
}

/** The row of this nominee and award that this submission has not named yet: one that stands, else one that waits to. */
export function freeRow({ content }: ReadNomination, rows: UnitRows, sent: Sent): Row | undefined {
  const free = rows.withIdentity(identityOf(content)).filter(({ touchedBy }) => touchedBy !== sent.id);
  return free.find(isStanding) ?? free.find(isPresent) ?? free[0];
}
