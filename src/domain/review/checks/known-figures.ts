import type { Rating } from "../../school/rating";
import type { CountingContext } from "./check-context";
import { holders } from "./collective-figures";
import { memberHolds } from "./held";
import type { Nominee } from "./nominee";

/** What the register itself knows of a nominee, which holds before what the unit typed; null where it knows nothing. */
export interface KnownFigures {
  /** The nomination's id. */
  readonly nomination: string;
  /** Whether the register can tell who it is. */
  readonly identified: boolean;
  /** The year's rating by the decision. */
  readonly rating: Rating | null;
  /** Of a collective: how many of its members have, or are validly nominated for, what the rules on holders count. */
  readonly champions: number | null;
  /** Of a collective: how many of its members are disciplined this year, in whatever form. */
  readonly disciplined: number | null;
}

/** The register's own figures of a nominee; somebody unidentified has none, for it may be another. */
export function knownFigures(nominee: Nominee, context: CountingContext): KnownFigures {
  const { nomination, collective, staffYear, unitYear, identified } = nominee;
  const { people, rowsOf } = context;
  if (nomination.kind === "individual") {
    const rating = identified ? (staffYear?.rating ?? null) : null;
    return { nomination: nomination.id, identified, rating, champions: null, disciplined: null };
  }
  const members = collective === null ? [] : people.membersOf(collective.code);
  const awards = rowsOf(holders).flatMap(({ base }) => base);
  const disciplines = members.flatMap(({ code }) => people.staffYear(code)?.discipline ?? []);
  return {
    nomination: nomination.id,
    identified,
    rating: unitYear?.rating ?? null,
    champions:
      members.length === 0 || awards.length === 0
        ? null
        : members.filter(({ code }) => memberHolds(code, awards, context)).length,
    disciplined: disciplines.length === 0 ? null : disciplines.filter((form) => form !== "none").length,
  };
}
