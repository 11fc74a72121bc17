import { documentKinds } from "../../documents/kinds";
import type { CalendarDate, Period } from "../../domain/calendar-date";
import { type CouncilDocument, documentsAtHand } from "../../domain/papers/document";
import { citation, isComplete } from "../../domain/papers/ground";
import { isByCouncil } from "../../domain/papers/kinds";
import {
  endsWithFileCopy,
  recipientLines,
  recipientNames,
  recipientsOf,
} from "../../domain/papers/recipient";
import { type PlanPart, planParts } from "../../domain/plan/plan";
import { type EmulationRound, periodOfRound } from "../../domain/plan/round";
import { slipsIn } from "../../domain/plan/slips/slips";
import { failed, ok, type Result } from "../../domain/result";
import type { SchoolYear } from "../../domain/school/school-year";
import type { Signer } from "../../domain/school/signer";
import { assignments } from "../../register/tables/plan/assignments";
import { commemorationDays } from "../../register/tables/plan/commemoration-days";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { planContent } from "../../register/tables/plan/plan-content";
import { recipients } from "../../register/tables/plan/recipients";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { documentBook } from "../../register/tables/review/document-book";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { signers } from "../../register/tables/school/signers";
import type { Readable } from "../../register/unit-of-work";
import { unknownYear } from "../flow/unknown-codes";
import { documentGrounds, groundsDay, namedNotInForce, unfinishedGround } from "../papers/grounds";
import { type Paper, paperOf, symbolOf, toldOf } from "../papers/paper";
import { doubtfulMilestones, impossibleMilestones, missingParts, roundOutsideYear } from "./plan-checks";
import { type MarksUsed, marksOf } from "./plan-marks";
import {
  halfPeriod,
  noContent,
  noFileCopy,
  noRecipients,
  reversedPeriod,
  reversedYear,
  unknownRound,
  unknownSigner,
} from "./plan-problems";

/** The tables a plan is made of. */
export const planTables = {
  settings: settingsTable,
  signers,
  years: schoolYears,
  rounds,
  days: commemorationDays,
  grounds,
  milestones,
  targets,
  assignments,
  content: planContent,
  recipients,
  book: documentBook,
};
type Open = Readable<typeof planTables>;

/** Everything a plan says but for its version, number and date; and what the secretary should look at before. */
export interface PlanSources extends Paper {
  readonly round: EmulationRound;
  /** Every round the register has. */
  readonly rounds: readonly EmulationRound[];
  readonly parts: readonly PlanPart[];
  readonly recipients: readonly string[];
}

/**
 * Reads the plan of a round, or everything that is wrong with the rows it is made of. Grounds are judged on the plan's
 * date, and today where it has none. `made` is the row of the book to read it for, as `Composing` says.
 */
export function readPlan(
  open: Open,
  code: string,
  today: CalendarDate,
  made?: CouncilDocument,
): Result<PlanSources> {
  const settings = settingsFrom(open.settings);
  const round = open.rounds.find((row) => row.code === code);
  if (!round) return failed(unknownRound(code, open.rounds.rows()));
  const frame = frameOf(round, open);
  const signer = signerOf(round, open);
  const ofRound = <T extends { readonly round: string; readonly order: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.round === code || row.round === "").sort((a, b) => a.order - b.order);
  const steps = ofRound(open.milestones.rows());
  const blocks = ofRound(open.content.rows());
  const addressees = recipientsOf(open.recipients.rows(), "plan", code);
  const { latest, next } = documentsAtHand("plan", code, "", open.book.rows());
  const day = groundsDay(toldOf(made, { latest: made ?? latest, next }), today);
  const sector = settings.ok ? settings.value.sector : "";
  const listed = documentGrounds(open.grounds, { round: code, sector, day }, false);
  const used: MarksUsed = { grounds: new Set(), listed: false, days: new Set() };
  const marks = marksOf(
    {
      round,
      period: frame.ok ? frame.value.period : null,
      days: open.days.rows(),
      grounds: ofRound(open.grounds.rows()),
      listedGrounds: listed.grounds,
      unfinished: (ground) => unfinishedGround(ground, open.grounds),
      milestones: steps,
      targets: ofRound(open.targets.rows()),
      assignments: ofRound(open.assignments.rows()),
      recipients: recipientNames(addressees),
      words: settings.ok
        ? { year: settings.value.yearWord, unit: settings.value.unitWord }
        : { year: "", unit: "" },
    },
    used,
  );
  const placed = blocks.map((block) => ({ block, place: open.content.place(block, "text") }));
  const { parts, problems } = planParts(placed, marks);
  const slips = slipsIn(
    [
      ...placed.map(({ block, place }) => ({ text: block.text, place })),
      ...[...used.grounds, ...(used.listed ? listed.grounds : [])].filter(isComplete).map((ground) => ({
        text: citation(ground),
        place: open.grounds.place(ground, "number"),
      })),
      { text: round.planSummary, place: open.rounds.place(round, "planSummary") },
      ...addressees.map((addressee) => ({
        text: addressee.name,
        place: open.recipients.place(addressee, "name"),
      })),
      ...(settings.ok
        ? [
            {
              text: `01/${symbolOf("plan", isByCouncil("plan", round.issuingBody), settings.value)}`,
              place: { tab: settingsTable.tab },
            },
          ]
        : []),
    ],
    { ownAgencies: settings.ok ? [settings.value.schoolSymbol, settings.value.councilSymbol] : [] },
  );
  const stops = [
    ...(settings.ok ? [] : settings.problems),
    ...(frame.ok ? [] : frame.problems),
    ...(signer.ok ? [] : signer.problems),
    ...(blocks.length > 0 ? problems : [noContent(round)]),
    ...(used.listed ? listed.stops : []),
    ...(addressees.length > 0 ? [] : [noRecipients(round)]),
    ...impossibleMilestones(steps, open.milestones),
    ...slips.errors,
  ];
  if (!settings.ok || !frame.ok || !signer.ok || stops.length > 0) return failed(...stops);

  const { year, period } = frame.value;
  const cause = { kind: "plan", subject: code, part: "" } as const;
  const title = documentKinds.plan.title(round);
  const paper = paperOf(
    { cause, made, title, settings: settings.value, body: round.issuingBody, signer: signer.value },
    open,
  );
  const warnings = [
    ...slips.warnings,
    ...doubtfulMilestones(steps, year, open.milestones),
    ...roundOutsideYear(round, period, year, open.rounds),
    ...namedNotInForce(used.grounds, day, open.grounds),
    ...(used.listed ? listed.warnings : []),
    ...missingParts(round, blocks, used, open.rounds),
    ...paper.warnings,
    ...(endsWithFileCopy(addressees) ? [] : [noFileCopy(round)]),
  ];
  const lines = recipientLines(recipientNames(addressees));
  const rounds = open.rounds.rows();
  return ok({ ...paper, round, rounds, parts, recipients: lines, warnings });
}

/** The school year of a round and its days, or what is wrong with them. */
function frameOf(
  round: EmulationRound,
  open: Open,
): Result<{ readonly year: SchoolYear; readonly period: Period }> {
  const year = open.years.find((row) => row.code === round.schoolYear);
  if (!year) return failed(unknownYear(round.schoolYear, open.rounds.place(round, "schoolYear")));
  const ofYear = periodOfRound({ ...round, from: null, to: null }, year);
  if (!ofYear.ok) return failed(reversedYear(year, open.years));
  const days = periodOfRound(round, year);
  if (days.ok) return ok({ year, period: days.period });
  const fault = days.fault === "half" ? halfPeriod(round, open.rounds) : reversedPeriod(round, open.rounds);
  return failed(fault);
}

/** Who signs instead of the head, null for the head. */
function signerOf(round: EmulationRound, open: Open): Result<Signer | null> {
  if (round.signer === "") return ok(null);
  const signer = open.signers.find((row) => row.code === round.signer);
  return signer ? ok(signer) : failed(unknownSigner(round, open.rounds));
}
