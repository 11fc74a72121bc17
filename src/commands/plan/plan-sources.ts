import { documentKinds } from "../../documents/kinds";
import type { CalendarDate, Period } from "../../domain/calendar-date";
import { type CouncilDocument, documentsAtHand } from "../../domain/papers/document";
import {
  endsWithFileCopy,
  type Recipient,
  recipientLines,
  recipientNames,
  recipientsOf,
} from "../../domain/papers/recipient";
import { planParts } from "../../domain/plan/plan";
import type { PlanAppendix, PlanPart } from "../../domain/plan/plan-part";
import { draftYear, type EmulationRound, periodOfRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { SchoolYear } from "../../domain/school/school-year";
import type { Signer } from "../../domain/school/signer";
import { settingsFrom } from "../../register/tables/school/settings";
import { unknownYear } from "../flow/unknown-codes";
import { documentGrounds, groundsDay, namedNotInForce, unfinishedGround } from "../papers/grounds";
import { type Paper, paperOf, toldOf } from "../papers/paper";
import {
  doubtfulAnniversaries,
  doubtfulMilestones,
  impossibleMilestones,
  missingParts,
  roundOutsideYear,
} from "./plan-checks";
import { type MarksUsed, marksOf, type PlanMarks } from "./plan-marks";
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
import { planSlips } from "./plan-slips";
import type { OpenPlan as Open } from "./plan-tables";

/** Everything a plan says but for its version, number and date; and what the secretary should look at before. */
export interface PlanSources extends Paper {
  readonly round: EmulationRound;
  /** Every round the register has. */
  readonly rounds: readonly EmulationRound[];
  readonly parts: readonly PlanPart[];
  readonly appendices: readonly PlanAppendix[];
  readonly recipients: readonly string[];
  /** The year printed where the plan has no date yet. */
  readonly draftYear: number;
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
  const used: MarksUsed = { grounds: new Set(), lists: new Set(), days: new Set() };
  const ofPlan = {
    milestones: steps,
    targets: ofRound(open.targets.rows()),
    assignments: ofRound(open.assignments.rows()),
  };
  const period = frame.ok ? frame.value.period : null;
  const marks = marksOf(
    {
      ...ofPlan,
      round,
      period,
      days: open.days.rows(),
      grounds: ofRound(open.grounds.rows()),
      listedGrounds: listed.grounds,
      unfinished: (ground) => unfinishedGround(ground, open.grounds),
      recipients: recipientNames(addressees),
      words: settings.ok
        ? { year: settings.value.yearWord, unit: settings.value.unitWord }
        : { year: "", unit: "" },
    },
    used,
  );
  const placed = blocks.map((block) => ({ block, place: open.content.place(block, "text") }));
  const { parts, appendices, problems, warnings: mended } = planParts(placed, marks.content);
  const title = printedCell(documentKinds.plan.title(round), open.rounds.place(round, "planSummary"), marks);
  const names = printedNames(addressees, open.recipients, marks);
  const slips = planSlips(
    {
      ...ofPlan,
      round,
      blocks: placed,
      grounds: [...used.grounds, ...(used.lists.has("grounds") ? listed.grounds : [])],
      lists: used.lists,
      addressees,
      settings: settings.ok ? settings.value : null,
      day,
    },
    open,
  );
  const stops = [
    ...(settings.ok ? [] : settings.problems),
    ...(frame.ok ? [] : frame.problems),
    ...(signer.ok ? [] : signer.problems),
    ...(blocks.length > 0 ? problems : [noContent(round)]),
    ...(title.ok ? [] : title.problems),
    ...(names.ok ? [] : names.problems),
    ...(used.lists.has("grounds") ? listed.stops : []),
    ...(addressees.length > 0 ? [] : [noRecipients(round)]),
    ...impossibleMilestones(steps, open.milestones),
    ...slips.errors,
  ];
  if (!settings.ok || !frame.ok || !signer.ok || !title.ok || !names.ok || stops.length > 0)
    return failed(...stops);

  const { year } = frame.value;
  const cause = { kind: "plan", subject: code, part: "" } as const;
  const paper = paperOf(
    {
      cause,
      made,
      title: title.value,
      settings: settings.value,
      body: round.issuingBody,
      signer: signer.value,
    },
    open,
  );
  const warnings = [
    ...mended,
    ...slips.warnings,
    ...doubtfulMilestones(steps, year, open.milestones),
    ...roundOutsideYear(round, frame.value.period, year, open.rounds),
    ...doubtfulAnniversaries(used.days, frame.value.period, open.days),
    ...namedNotInForce(used.grounds, day, open.grounds),
    ...(used.lists.has("grounds") ? listed.warnings : []),
    ...missingParts(round, blocks, used, open.rounds),
    ...paper.warnings,
    ...(endsWithFileCopy(addressees) ? [] : [noFileCopy(round)]),
  ];
  return ok({
    ...paper,
    round,
    rounds: open.rounds.rows(),
    parts,
    appendices,
    recipients: recipientLines(names.value),
    warnings,
    draftYear: draftYear(frame.value.period, today),
  });
}

/** A text of the register's with its marks printed, or what is wrong with it, at its cell. */
function printedCell(text: string, where: Problem["where"], marks: PlanMarks): Result<string> {
  const printed = marks.printed(text, where?.tab ?? "");
  return typeof printed === "string" ? ok(printed) : failed({ ...printed, ...(where ? { where } : {}) });
}

/** The names under "Nơi nhận:", marks printed. */
function printedNames(
  addressees: readonly Recipient[],
  open: Open["recipients"],
  marks: PlanMarks,
): Result<readonly string[]> {
  const names = addressees.flatMap((addressee) =>
    recipientNames([addressee]).map((name) => printedCell(name, open.place(addressee, "name"), marks)),
  );
  const problems = names.flatMap((name) => (name.ok ? [] : name.problems));
  return problems.length > 0
    ? failed(...problems)
    : ok(names.flatMap((name) => (name.ok ? [name.value] : [])));
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
