import { ownRowStands, sealsOn } from "../../register/check-seal";
import { headerPositions } from "../../register/read";
import type { TabTexts } from "../../register/tab-texts";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { comparable, comparableLabel } from "../../vietnamese/text";
import { recountSession, type SessionRecount } from "./recount-report";

/**
 * Counts all closed sessions again, or those of a review, in the order of their tab. A session is closed where it is marked so,
 * or where it was sealed. What the row of a session says of its review is trusted only as long as the row is as it was sealed:
 * another is counted whatever the review.
 */
export function recountSessions(
  tabs: TabTexts,
  digest: (text: string) => string,
  review?: string,
): readonly SessionRecount[] {
  const seals = sealsOn(tabs);
  const sessions = sessionsOn(tabs);
  const codes = new Set([...sessions.keys(), ...seals.keys()]);
  return [...codes]
    .filter((code) => sessions.get(code)?.closed || seals.has(code))
    .filter((code) => isOf(review, sessions.get(code)?.review) || !stands(code))
    .map((code) => withState(recountSession(tabs, seals, code, digest), sessions.get(code)));

  function stands(code: string): boolean {
    return ownRowStands(tabs, seals, code, digest);
  }
}

function isOf(review: string | undefined, named: string | undefined): boolean {
  return review === undefined || review === named;
}

/** A session's state is not sealed, as it changes when it is closed; but what is sealed is closed. */
function withState(recount: SessionRecount, named: SessionState | undefined): SessionRecount {
  if (!named || named.closed) return recount;
  const fault = `Tab “${votingSessions.tab}”: lượt đã niêm phong mà trạng thái là “${named.state}”`;
  return { ...recount, faults: [...recount.faults, fault] };
}

interface SessionState {
  readonly review: string;
  readonly state: string;
  readonly closed: boolean;
}

function sessionsOn(tabs: TabTexts): ReadonlyMap<string, SessionState> {
  const [header = [], ...rows] = tabs.get(votingSessions.tab) ?? [];
  const positions = headerPositions(header);
  const { code, review, state } = votingSessions.columns;
  const closed = state.codec.encode("closed");
  return new Map(
    rows.flatMap((cells) => {
      const text = (of: string) => comparable(cells[positions.get(comparableLabel(of)) ?? -1] ?? "");
      const session = text(code.header);
      if (session === "") return [];
      const stands = text(state.header);
      return [[session, { review: text(review.header), state: stands, closed: stands === closed }] as const];
    }),
  );
}
