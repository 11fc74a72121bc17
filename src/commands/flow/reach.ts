import type { Reaching } from "../../register/archive/reach";

/*
 * Which archived year a command looks at, too (docs/decisions/0033): that of the review, the meeting or the session it is
 * about. What deals with open reviews alone reads the `working` tabs; tables that are given bare are read with every year.
 */

/** Tables with what was archived of a review's year. */
export function ofReview<S>(tables: S, review: string): Reaching<S> {
  return { tables, reach: () => review };
}

/** Tables with what was archived of the year of a meeting's review. */
export function ofMeeting<S extends { readonly meetings: unknown }>(tables: S, meeting: string): Reaching<S> {
  const reach = ({ meetings }: { readonly meetings: Rows }) =>
    meetings.find(({ code }) => code === meeting)?.review;
  return { tables, reach };
}

/** Tables with what was archived of the year of a session's review. */
export function ofSession<S extends { readonly sessions: unknown }>(tables: S, session: string): Reaching<S> {
  const reach = ({ sessions }: { readonly sessions: Rows }) =>
    sessions.find(({ code }) => code === session)?.review;
  return { tables, reach };
}

interface Row {
  readonly code: string;
  readonly review: string;
}

/** A table whose rows say of which review they are. */
interface Rows {
  find(matches: (row: Row) => boolean): Row | undefined;
}
