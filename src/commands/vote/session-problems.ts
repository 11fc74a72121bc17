import { type GroundReference, referencesText } from "../../domain/awards/ground-reference";
import type { VotingRule } from "../../domain/awards/voting-rule";
import { referenceCiter } from "../../domain/papers/citing";
import { compositionProblems } from "../../domain/vote/composition";
import { boardProblems } from "../../domain/vote/counting-board";
import { fixedProblems } from "../../domain/vote/fixed-settings";
import { type GradedProblem, refusal } from "../../domain/vote/graded-problem";
import { type OpeningSession, openingProblems } from "../../domain/vote/opening-problems";
import { ruleProblems } from "../../domain/vote/rule-problems";
import type { TableView } from "../../register/open-table";
import type { grounds } from "../../register/tables/plan/grounds";
import type { Readable } from "../../register/unit-of-work";
import { thresholdOf } from "./thresholds";
import type { MeetingSources, votingTables } from "./voting-sources";

type Open = Readable<typeof votingTables & { readonly grounds: typeof grounds }>;

/** What contradicts in the rules of some awards, within a row and against what the law fixes. */
export function thresholdProblems(
  open: Open,
  sources: MeetingSources,
  awards: readonly string[],
): readonly GradedProblem[] {
  const citer = referenceCiter(open.grounds.rows(), sources.awardedUntil);
  const cite = (references: readonly GroundReference[]) => citer(referencesText(references)).texts.join("; ");
  const rules = new Set(awards.flatMap((award) => thresholdOf(open, sources, award) ?? []));
  return [...rules].flatMap((rule) => {
    const place = placeIn(open.thresholds, rule);
    const rows = open.thresholds.rows();
    return [...ruleProblems(rule, place), ...fixedProblems(rule, rows, sources.awardedUntil, place, cite)];
  });
}

function placeIn(thresholds: TableView<VotingRule>, rule: VotingRule) {
  return (setting: keyof VotingRule) => thresholds.place(rule, setting);
}

/** Everything that speaks against opening a session as it stands, and what should be known before it is opened. */
export function sessionProblems(
  open: Open,
  sources: MeetingSources,
  opening: OpeningSession,
): readonly GradedProblem[] {
  const { meeting, council, members } = sources;
  const { session, lines } = opening;
  return [
    ...compositionProblems(council, members, meeting.day),
    ...thresholdProblems(open, sources, session.awards),
    ...openingProblems(opening),
    ...boardProblems(
      open.board.rows().filter((row) => row.meeting === meeting.code),
      session,
      meeting,
      members,
      lines,
    ).map(refusal),
  ];
}
