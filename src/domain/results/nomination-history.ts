import { shortDate } from "../../vietnamese/dates";
import { foldName } from "../../vietnamese/names";
import { twoDigits } from "../../vietnamese/numbers";
import type { PastAward } from "../awards/past-award";
import { codeKey } from "../code-key";
import { compareMoments, type Moment } from "../moment";
import { type CouncilDocument, documentReference } from "../papers/document";
import { namedBy } from "../review/intake/ledger";
import type { Nomination } from "../review/nomination";
import type { ReturnForCorrection } from "../review/return-for-correction";
import type { LedgerRow } from "../review/submission";
import { type Outcome, outcomeStates } from "../vote/outcome";
import type { VotingSession } from "../vote/session";
import { type Grant, grantStates } from "./grant";
import { type HeadDecision, headChoices } from "./head-decision";

/** Something that befell a nomination. */
export interface HistoryEvent {
  /** null where the register does not say when. */
  readonly at: Moment | null;
  readonly what: string;
  /** The words of it: a return's reason, an outcome's arithmetic; "" for none. */
  readonly detail: string;
}

/** What the register knows of a nomination's way; rows of others among them are passed over. */
export interface HistorySources {
  readonly ledger: readonly LedgerRow[];
  readonly returns: readonly ReturnForCorrection[];
  readonly sessions: readonly VotingSession[];
  readonly outcomes: readonly Outcome[];
  readonly heads: readonly HeadDecision[];
  readonly grants: readonly Grant[];
  readonly book: readonly CouncilDocument[];
}

/**
 * What befell a nomination, in order: how often its unit sent it, what was returned to the unit, what the council came to, what
 * the head made of it, and the decision it stands in. What has no time of its own stands where the council's work has it.
 */
export function nominationHistory(nomination: Nomination, sources: HistorySources): readonly HistoryEvent[] {
  const sent = [...sentOf(nomination, sources), ...returnsOf(nomination, sources)].sort((a, b) =>
    compareMoments(a.at, b.at),
  );
  return [...sent, ...votesOn(nomination, sources), ...decisionsOn(nomination, sources)];
}

type Timed = HistoryEvent & { readonly at: Moment };

/** Every revision of the response it rests on. */
function sentOf({ submission }: Nomination, { ledger }: HistorySources): readonly Timed[] {
  const { response } = namedBy(submission);
  return ledger
    .filter((row) => response !== "" && row.response === response && row.part === 1)
    .map(({ at, revision, submission: id }) => ({
      at,
      what: revision === 1 ? "Đơn vị gửi" : `Đơn vị sửa, lần gửi thứ ${revision}`,
      detail: id === submission ? "Nội dung đang dùng" : "",
    }));
}

/** What was returned of it, and what was returned of its unit as a whole. */
function returnsOf({ id, review, unit }: Nomination, { returns }: HistorySources): readonly Timed[] {
  return returns
    .filter((row) => row.review === review && row.unit === unit)
    .filter(({ nominations }) => nominations.length === 0 || nominations.includes(id))
    .map(({ id: code, at, deadline, reason, closed, nominations }) => {
      const whole = nominations.length === 0 ? " cả hồ sơ của đơn vị" : "";
      const state = closed ? ", không cần nữa" : "";
      return { at, what: `Trả lại${whole} (${code}), hạn ${shortDate(deadline)}${state}`, detail: reason };
    });
}

function votesOn({ id }: Nomination, { sessions, outcomes }: HistorySources): readonly HistoryEvent[] {
  return outcomes
    .filter(({ nomination }) => nomination === id)
    .map(({ session, outcome, reason }) => ({
      at: sessions.find(({ code }) => code === session)?.closedAt ?? null,
      what: `Hội đồng bỏ phiếu, lượt ${session}: ${outcomeStates[outcome]}`,
      detail: reason,
    }));
}

function decisionsOn({ id }: Nomination, { heads, grants, book }: HistorySources): readonly HistoryEvent[] {
  const head = heads
    .filter(({ nomination }) => nomination === id)
    .map(({ choice, reason }) => ({
      at: null,
      what: `Thủ trưởng: ${choice === null ? "chưa quyết định" : headChoices[choice]}`,
      detail: reason,
    }));
  const granted = grants
    .filter((grant) => grant.id === id)
    .map(({ document, number, state }) => {
      const decision = book.find((row) => row.id === document);
      const reference = decision ? documentReference(decision) : "";
      const after = state === "inForce" ? "" : `, ${grantStates[state].toLowerCase()}`;
      return {
        at: null,
        what: `Quyết định ${reference === "" ? document : reference}, số thứ tự ${twoDigits(number)}${after}`,
        detail: "",
      };
    });
  return [...head, ...granted];
}

/**
 * The past awards of a nominee, the latest year first: by the code where both have one; where either has none, those of the same
 * name are given too and marked, as two people may share it (domain.md 7).
 */
export function pastAwardsOf<T extends PastAward>(
  { code, name }: { readonly code: string; readonly name: string },
  history: readonly T[],
): readonly (T & { readonly bySameName: boolean })[] {
  const key = codeKey(code);
  const folded = foldName(name);
  return history
    .flatMap((row) => {
      const own = codeKey(row.code);
      if (key !== "" && own === key) return [{ ...row, bySameName: false }];
      const isUnsure = (key === "" || own === "") && foldName(row.name) === folded;
      return isUnsure ? [{ ...row, bySameName: true }] : [];
    })
    .sort((a, b) => (a.schoolYear < b.schoolYear ? 1 : a.schoolYear > b.schoolYear ? -1 : 0));
}
