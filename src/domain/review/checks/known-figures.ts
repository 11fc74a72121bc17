import type { Rating } from "../../school/rating";
import type { CountingContext } from "./check-context";
import { holders, share } from "./collective-figures";
import { memberHolds } from "./held";
import type { Nominee } from "./nominee";
import type { Rule } from "./rule";
import { undecidedBases } from "./undecided-bases";

/** What the register itself knows of a nominee, which holds before what the unit typed; null where it knows nothing. */
export interface KnownFigures {
  /** The nomination's id. */
  readonly nomination: string;
  /** Whether the register can tell who it is. */
  readonly identified: boolean;
  /** The year's rating by the decision. */
  readonly rating: Rating | null;
  /** Of a collective: how many are on its staff list on the year's last day. */
  readonly members: number | null;
  /** Of a collective: how many of its members have, or are validly nominated for, what the rules on shares count. */
  readonly goodWorkers: number | null;
  /** Of a collective: how many of its members have, or are validly nominated for, what the rules on holders count. */
  readonly champions: number | null;
  /** Of a collective: how many of its members are disciplined this year, in whatever form. */
  readonly disciplined: number | null;
  /** What the award history has under the nominee's code, in the order of its rows. */
  readonly history: readonly { readonly award: string; readonly schoolYear: string }[];
  /** Awards, by code, on which the nomination rests and which are themselves undecided: nominated for in this school year. */
  readonly undecided: readonly string[];
}

/** The register's own figures of a nominee; somebody unidentified has none, for it may be another. */
export function knownFigures(nominee: Nominee, context: CountingContext): KnownFigures {
  const { nomination, collective, staffYear, unitYear, identified } = nominee;
  const { people, rowsOf } = context;
  const figures = {
    nomination: nomination.id,
    identified,
    undecided: undecidedBases(nominee, context),
    history: identified ? grantedTo(nominee, context) : [],
  };
  const nothing = { rating: null, members: null, goodWorkers: null, champions: null, disciplined: null };
  if (!identified) return { ...figures, ...nothing };
  if (nomination.kind === "individual") return { ...figures, ...nothing, rating: staffYear?.rating ?? null };
  const members = collective === null ? [] : people.membersOf(collective.code);
  const disciplines = members.flatMap(({ code }) => people.staffYear(code)?.discipline ?? []);
  const having = (rule: Rule) => {
    const awards = rowsOf(rule).flatMap(({ base }) => base);
    return members.length === 0 || awards.length === 0
      ? null
      : members.filter(({ code }) => memberHolds(code, awards, context)).length;
  };
  return {
    ...figures,
    rating: unitYear?.rating ?? null,
    members: members.length === 0 ? null : members.length,
    goodWorkers: having(share),
    champions: having(holders),
    disciplined: disciplines.length === 0 ? null : disciplines.filter((form) => form !== "none").length,
  };
}

/** What the history has of the nominee by the code. */
function grantedTo(nominee: Nominee, context: CountingContext): KnownFigures["history"] {
  return context
    .historyOf(nominee)
    .flatMap(({ row, sure }) => (sure ? [{ award: row.award, schoolYear: row.schoolYear }] : []));
}
