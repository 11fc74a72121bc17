import { documentKinds } from "../../documents/kinds";
import type { CalendarDate, Period } from "../../domain/calendar-date";
import {
  type CouncilDocument,
  documentReference,
  documentsAtHand,
  strandedDrafts,
} from "../../domain/papers/document";
import { recipientsOf } from "../../domain/papers/document-recipients";
import { groundLine } from "../../domain/papers/ground";
import { kinds, type LaunchKind, launchTextName, officialName } from "../../domain/papers/kinds";
import { endsWithFileCopy, recipientLines, recipientNames } from "../../domain/papers/recipient";
import { planParts } from "../../domain/plan/plan";
import type { PlanAppendix, PlanPart } from "../../domain/plan/plan-part";
import { draftYear, type EmulationRound, periodOfRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { SchoolYear } from "../../domain/school/school-year";
import type { Signer } from "../../domain/school/signer";
import { placeOf } from "../../register/table";
import { rounds } from "../../register/tables/plan/rounds";
import { documentBook } from "../../register/tables/review/document-book";
import { settingsFrom } from "../../register/tables/school/settings";
import { unknownYear } from "../flow/unknown-codes";
import { documentGrounds, groundsDay, namedNotInForce, unfinishedGround } from "../papers/grounds";
import { type Paper, paperOf, toldOf } from "../papers/paper";
import { parentGround } from "./parent-ground";
import {
  doubtfulAnniversaries,
  doubtfulMilestones,
  impossibleMilestones,
  missingParts,
  roundOutsideYear,
} from "./plan-checks";
import { type MarksUsed, marksOf } from "./plan-marks";
import {
  halfPeriod,
  noContent,
  noFileCopy,
  noGrounds,
  noRecipients,
  reversedPeriod,
  reversedYear,
  unknownRound,
} from "./plan-problems";
import { letterAddressees, printedCell, printedNames, withFirst } from "./plan-recipients";
import { coSignerWarnings, signerOf } from "./plan-signers";
import { planSlips } from "./plan-slips";
import type { OpenPlan as Open } from "./plan-tables";

/** Everything a plan says but for its version, number and date; and what the secretary should look at before. */
export interface PlanSources extends Paper {
  readonly round: EmulationRound;
  /** As what it launches its round. */
  readonly kind: LaunchKind;
  /** Every round the register has. */
  readonly rounds: readonly EmulationRound[];
  readonly parts: readonly PlanPart[];
  readonly appendices: readonly PlanAppendix[];
  /** The plan's own summary, marks printed. */
  readonly summary: string;
  /** What a decision rests on where its plan says none. */
  readonly listedGrounds: readonly string[];
  readonly coSigner: Signer | null;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  /** The year printed where the plan has no date yet. */
  readonly draftYear: number;
}

/**
 * Reads the plan of a round as the document of `kind` that launches it, of the kind the round chose where none is given, or everything that is wrong with the rows it is made of. Grounds are judged on the plan's
 * date, and today where it has none. `made` is the row of the book to read it for, as `Composing` says.
 */
export function readPlan(
  open: Open,
  code: string,
  today: CalendarDate,
  made?: CouncilDocument,
  wanted?: LaunchKind,
): Result<PlanSources> {
  const settings = settingsFrom(open.settings);
  const round = open.rounds.find((row) => row.code === code);
  if (!round) return failed(unknownRound(code, open.rounds.rows()));
  const kind = wanted ?? round.kind;
  const frame = frameOf(round, open);
  const signer = signerOf(round, "signer", open);
  const coSigner = signerOf(round, "coSigner", open);
  const ofRound = <T extends { readonly round: string; readonly order: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.round === code || row.round === "").sort((a, b) => a.order - b.order);
  const steps = ofRound(open.milestones.rows());
  const blocks = ofRound(open.content.rows());
  const addressees = recipientsOf(open.recipients.rows(), kind, code);
  const { latest, next } = documentsAtHand(kind, code, "", open.book.rows());
  const day = groundsDay(toldOf(made, { latest: made ?? latest, next }), today);
  const sector = settings.ok ? settings.value.sector : "";
  const grounds = ofRound(open.grounds.rows());
  const ofParent = settings.ok
    ? parentGround({ round, kind, blocks, ofRound: grounds, settings: settings.value, day }, open)
    : null;
  const added = ofParent?.added ? [ofParent.added] : [];
  const listed = documentGrounds(open.grounds, { round: code, sector, day }, false, added);
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
      grounds,
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
  const {
    parts,
    appendices,
    problems,
    warnings: mended,
  } = planParts(placed, marks.content, launchTextName(kind));
  const summary = printedCell(round.planSummary, open.rounds.place(round, "planSummary"), marks);
  const letterTo = letterAddressees(kind, round, open, marks);
  const names = printedNames(addressees, open.recipients, marks);
  // A decision always rests on something: on the round's list where its plan says none.
  const restsOnList = kind === "planDecision" && !blocks.some(({ level }) => level === "ground");
  const listIsPrinted = used.lists.has("grounds") || restsOnList;
  const slips = planSlips(
    {
      ...ofPlan,
      round,
      kind,
      blocks: placed,
      grounds: [...used.grounds, ...(listIsPrinted ? listed.grounds : [])].filter(
        (ground) => ground !== ofParent?.added,
      ),
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
    ...(coSigner.ok ? [] : coSigner.problems),
    ...(blocks.length > 0 ? problems : [noContent(round)]),
    ...(summary.ok ? [] : summary.problems),
    ...(letterTo.ok ? [] : letterTo.problems),
    ...(names.ok ? [] : names.problems),
    ...(listIsPrinted ? listed.stops : []),
    ...(restsOnList && listed.grounds.length === 0 ? [noGrounds(round)] : []),
    ...(addressees.length > 0 ? [] : [noRecipients(round, kind)]),
    ...impossibleMilestones(steps, open.milestones),
    ...slips.errors,
  ];
  if (
    !settings.ok ||
    !frame.ok ||
    !signer.ok ||
    !coSigner.ok ||
    !summary.ok ||
    !letterTo.ok ||
    !names.ok ||
    stops.length > 0
  )
    return failed(...stops);

  const { year } = frame.value;
  const cause = { kind, subject: code, part: "" };
  const paper = paperOf(
    {
      cause,
      made,
      title: documentKinds[kind].title({ ...round, planSummary: summary.value }),
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
    ...(listIsPrinted ? listed.warnings : []),
    ...(ofParent?.warnings(listIsPrinted) ?? []),
    ...missingParts(round, kind, blocks, used, open.rounds),
    ...otherLaunches(paper, round, kind),
    ...paper.warnings,
    ...coSignerWarnings(round, kind, coSigner.value, settings.value, open),
    ...(endsWithFileCopy(addressees, settings.value.letterhead) ? [] : [noFileCopy(round, kind)]),
  ];
  return ok({
    ...paper,
    round,
    kind,
    rounds: open.rounds.rows(),
    parts,
    appendices,
    summary: summary.value,
    listedGrounds: listed.grounds.map(groundLine),
    coSigner: coSigner.value,
    addressees: letterTo.value,
    recipients: recipientLines(withFirst(names.value, kind)),
    warnings,
    draftYear: draftYear(frame.value.period, today),
  });
}

/**
 * What else the book has of the round, which chose another kind meanwhile: a signed document that this one replaces, and
 * drafts that nobody will sign.
 */
function otherLaunches({ latest, book }: Paper, round: EmulationRound, kind: LaunchKind): readonly Problem[] {
  const where = placeOf(rounds, "kind");
  const name = officialName(kind);
  const replaced = book.find(({ id }) => id === latest.replaces);
  return [
    ...(replaced !== undefined && replaced.kind !== kind
      ? [
          {
            what: `Đợt “${round.code}” đã có ${officialName(replaced.kind)} ${documentReference(replaced)} được ký; ${name} này in là thay thế văn bản ấy`.replace(
              / {2,}/g,
              " ",
            ),
            where,
            remedy: "Nếu không thay thế thì chọn lại loại văn bản của đợt",
          },
        ]
      : []),
    ...strandedDrafts(book, { code: round.code, kind }).map((draft) => ({
      what: `Sổ còn dự thảo ${draft.id} của đợt “${round.code}”, đợt nay chọn ${kinds[kind].label}`,
      where: { tab: documentBook.tab },
      remedy: "Xóa dòng và tệp của dự thảo ấy nếu không dùng nữa",
    })),
  ];
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
