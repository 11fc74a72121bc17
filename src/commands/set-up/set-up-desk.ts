import { rowsOn } from "../../domain/awards/dated-rule";
import type { VotingRule } from "../../domain/awards/voting-rule";
import type { CalendarDate } from "../../domain/calendar-date";
import { isComposed, launchDocument } from "../../domain/papers/document";
import type { EmulationRound } from "../../domain/plan/round";
import { describeProblem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { unitKinds } from "../../domain/school/unit";
import { ballotRule } from "../../domain/vote/ballot-rule";
import { compositionProblems } from "../../domain/vote/composition";
import { type Council, type CouncilMember, councilRoles } from "../../domain/vote/council";
import { quorumBy } from "../../domain/vote/seats";
import { now } from "../../google/clock";
import { readRegister, readTogether } from "../../register/read-register";
import { rounds } from "../../register/tables/plan/rounds";
import { documentBook } from "../../register/tables/review/document-book";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { votingRules } from "../../register/tables/school/voting-rules";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { shortDate } from "../../vietnamese/dates";
import { type LawShown, lawShown } from "./law-shown";
import { type SettingShown, settingsShown } from "./save-school";
import { type SetUpLeft, setUpLeft } from "./set-up-steps";

/** What a step of the first set-up shows of the register, or why it cannot be shown: one bad tab stops no other step. */
export type Section<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A council as the page shows it. */
export interface CouncilShown {
  readonly code: string;
  /** "15 thành viên theo quyết định số 45/QĐ-CĐKTKT ngày 12/7/2026". */
  readonly told: string;
  readonly members: readonly string[];
  /** How many must be there, by the rule that holds today; "" where none does. */
  readonly quorum: string;
  /** What is wrong with it, or lacks: in the words with which a session is refused. */
  readonly doubts: readonly string[];
}

/** All that the page of the first set-up shows. */
export interface SetUpDesk {
  readonly register: SetUpLeft;
  readonly school: Section<readonly SettingShown[]>;
  readonly units: Section<readonly string[]>;
  readonly councils: Section<readonly CouncilShown[]>;
  readonly law: Section<LawShown>;
  readonly rounds: Section<{
    readonly years: readonly { readonly code: string; readonly name: string }[];
    readonly rounds: readonly {
      readonly code: string;
      readonly name: string;
      /** Whether its plan is composed. */
      readonly planned: boolean;
    }[];
    /** The school year that today lies in, as its code is written: "2026-2027". */
    readonly thisYear: string;
  }>;
}

/** What stands of the register for its first set-up, step by step. Changes nothing. */
export function setUpDesk(): Result<SetUpDesk> {
  const register = setUpLeft();
  const today = now();
  return readTogether(() =>
    ok({
      register,
      school: section(readRegister({ settings: settingsTable }, (open) => ok(settingsShown(open.settings)))),
      units: section(
        readRegister({ units }, (open) =>
          ok(
            open.units
              .rows()
              .map(({ code, name, kind }) => `${name} (${code}), ${unitKinds[kind].toLowerCase()}`),
          ),
        ),
      ),
      councils: section(councilsShown(today)),
      law: section(lawShown(today)),
      rounds: section(roundsShown(today)),
    }),
  );
}

function section<T>(read: Result<T>): Section<T> {
  return read.ok ? read : { ok: false, problems: read.problems.map(describeProblem) };
}

function councilsShown(today: CalendarDate): Result<readonly CouncilShown[]> {
  return readRegister({ councils, members: councilMembers, rules: votingRules }, (open) => {
    const rule = usualRule(open.rules.rows(), today);
    return ok(
      open.councils.rows().map((council) => {
        const members = open.members.rows().filter((member) => member.council === council.code);
        return {
          code: council.code,
          told: toldOf(council),
          members: [...members].sort((a, b) => a.rank - b.rank).map(memberText),
          quorum: rule ? quorumText(council, rule) : "",
          doubts: compositionProblems(council, members, null).map(describeProblem),
        };
      }),
    );
  });
}

/** The rule of the school's council for awards without one of their own. */
function usualRule(rules: readonly VotingRule[], today: CalendarDate): VotingRule | undefined {
  const own = rules.filter(({ award, council }) => award === "" && council === "school");
  return rowsOn(own, today, ({ award }) => award)[0];
}

function quorumText({ size }: Council, rule: VotingRule): string {
  const { needed } = quorumBy([], ballotRule(rule), size);
  return `Phải có mặt ít nhất ${needed}/${size} thành viên mới mở được lượt bỏ phiếu (tab “${votingRules.tab}”)`;
}

function toldOf({ size, decisionNumber, decisionDate, decisionBody, odd }: Council): string {
  const decision = [
    ...(decisionNumber === "" ? [] : [`số ${decisionNumber}`]),
    ...(decisionDate === null ? [] : [`ngày ${shortDate(decisionDate)}`]),
    ...(decisionBody === "" ? [] : [`của ${decisionBody}`]),
  ].join(" ");
  return `${size} thành viên${odd ? " (phải là số lẻ)" : ""}${decision === "" ? "" : `, quyết định ${decision}`}`;
}

function memberText({ code, name, position, role, votes }: CouncilMember): string {
  return [
    `${name} (${code})`,
    ...(position === "" ? [] : [position]),
    councilRoles[role],
    ...(votes ? [] : ["không bỏ phiếu"]),
  ].join(", ");
}

function roundsShown(today: CalendarDate) {
  return readRegister({ years: schoolYears, rounds, book: documentBook }, (open) => {
    const isPlanned = (round: EmulationRound) => {
      const plan = launchDocument(open.book.rows(), round);
      return plan !== undefined && isComposed(plan);
    };
    // A school year begins in September; what is prepared in summer is for the next one.
    const first = today.month >= 7 ? today.year : today.year - 1;
    return ok({
      years: open.years.rows().map(({ code, name }) => ({ code, name })),
      rounds: open.rounds
        .rows()
        .map((round) => ({ code: round.code, name: round.name, planned: isPlanned(round) })),
      thisYear: `${first}-${first + 1}`,
    });
  });
}
