import { type Award, compareAwards } from "../../domain/awards/award";
import { referencesText } from "../../domain/awards/ground-reference";
import { severityNames } from "../../domain/awards/severity";
import { compareDates } from "../../domain/calendar-date";
import type { Moment } from "../../domain/moment";
import type { NextStep, StepTab } from "../../domain/next-step";
import { referenceCiter } from "../../domain/papers/citing";
import { isSigned, latestDocument } from "../../domain/papers/document";
import { expiringGrounds } from "../../domain/papers/expiring-grounds";
import { isComplete, shortCitation } from "../../domain/papers/ground";
import { firstSteps, type RoundStand } from "../../domain/plan/first-steps";
import { periodOfRound } from "../../domain/plan/round";
import { describeProblem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { nextSteps } from "../../domain/results/next-steps";
import { checkedNominations } from "../../domain/review/checks/check-nominations";
import { type DayAhead, daysAhead } from "../../domain/review/days-ahead";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import {
  figuresByAward,
  figuresByRule,
  progressOf,
  unitsByState,
} from "../../domain/review/submission-figures";
import { isInForce } from "../../domain/validity";
import { now } from "../../google/clock";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { outbox } from "../../register/tables/review/outbox";
import { progressLabels } from "../../register/tables/review/progress";
import { quarantine } from "../../register/tables/review/quarantine";
import { registerFaults } from "../../register/tables/review/register-faults";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { meetings } from "../../register/tables/vote/meetings";
import { captionOf, type MenuCommand } from "../../vietnamese/captions";
import { hourAndDay, shortDate } from "../../vietnamese/dates";
import { comparableLabel } from "../../vietnamese/text";
import { otherAccount, standing } from "../flow/operating-account";
import { checkRegisterOf } from "../review/check-sources";
import { type ClockStand, clockStand } from "../review/clock-stand";
import { dashboardTables, type OpenDashboard } from "./dashboard-tables";
import { reviewStand } from "./review-stand";

/** Where the council's work stands, as *Bảng điều khiển* shows it. */
export interface Dashboard {
  /** "08:05 ngày 03/7/2023": when it was read. */
  readonly at: string;
  /** What keeps this account or this Sheet from doing the work; "" for nothing. */
  readonly notice: string;
  /** What the register itself lacks. */
  readonly first: readonly ShownStep[];
  /** Every review that is not archived, in the order of their tab, with what is next in it. */
  readonly reviews: readonly ReviewLine[];
  /** The review the figures are of; null while there is none. */
  readonly chosen: ReviewFigures | null;
  /** What lies on the secretary's desk, whatever review it is of. */
  readonly desk: readonly DeskLine[];
  readonly grounds: readonly GroundLine[];
  /** With the command that makes a clock that stands still anew. */
  readonly clock: ClockStand & { readonly command: MenuCommand; readonly button: string };
}

/** A step with the words of its button: a command's caption, a tab's name; "" for none. */
export interface ShownStep {
  readonly what: string;
  readonly why: string;
  readonly when: NextStep["when"];
  readonly command: MenuCommand | null;
  readonly given: readonly string[];
  readonly tab: string;
  readonly button: string;
}

export interface ReviewLine {
  readonly code: string;
  readonly name: string;
  /** "Đang nhận hồ sơ". */
  readonly state: string;
  readonly steps: readonly ShownStep[];
  /** What could not be told, or must be mended before. */
  readonly problems: readonly string[];
}

/** A bar of a chart: its parts add up to `total`. */
export interface Bar {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly { readonly tone: Tone; readonly name: string; readonly count: number }[];
}

export type Tone = "good" | "warn" | "review" | "block" | "none";

export interface ReviewFigures {
  readonly code: string;
  readonly days: readonly DayAhead[];
  /** Units by where they stand. */
  readonly units: Bar;
  /** Which units stand where, those that need a word first. */
  readonly unitGroups: readonly {
    readonly state: string;
    readonly units: readonly { readonly name: string; readonly note: string }[];
  }[];
  /** Nominations by award and by the worst that was found. */
  readonly awards: readonly Bar[];
  readonly quotas: readonly QuotaMeter[];
  readonly rules: readonly {
    readonly label: string;
    readonly severity: Tone;
    readonly name: string;
    readonly count: number;
  }[];
}

export interface QuotaMeter {
  readonly name: string;
  readonly proposed: number;
  readonly allowed: number;
  /** "15% của 47 LĐTT = 7,05, làm tròn xuống". */
  readonly working: string;
}

export interface DeskLine {
  readonly what: string;
  readonly count: number;
  readonly tab: string;
  readonly command: MenuCommand | null;
  readonly button: string;
}

export interface GroundLine {
  readonly name: string;
  /** "hiệu lực đến hết ngày 28/02/2027, còn 93 ngày". */
  readonly until: string;
  readonly isOver: boolean;
  /** Whether a rule in force today rests on nothing else. */
  readonly isUsed: boolean;
}

/** The tabs that steps open. */
const tabs: Readonly<Record<StepTab, string>> = {
  settings: settingsTable.tab,
  units: units.tab,
  years: schoolYears.tab,
  rounds: rounds.tab,
  reviews: reviewPeriods.tab,
  quarantine: quarantine.tab,
  meetings: meetings.tab,
  headDecisions: headDecisions.tab,
  dossierItems: dossierItems.tab,
};

/**
 * Where everything stands, with the figures of a review by its code; of the one that takes submissions, else the last, where ""
 * is given. Reads each tab once, row by row: a cell that cannot be read hides nothing but its row, and is told. Changes nothing.
 */
export function dashboard({ review: code }: { readonly review: string }): Result<Dashboard> {
  const at = now();
  if (standing().kind === "new") return ok(beforeSetUp(at));
  const notice = otherAccount();
  return readRegister(
    working(dashboardTables),
    (open, unread) => {
      const live = open.reviews.rows().filter((review) => !isArchived(review));
      const chosen = chosenReview(live, code);
      return ok({
        at: hourAndDay(at),
        notice: notice === null ? "" : describeProblem(notice),
        first: firstSteps({
          isSetUp: true,
          hasSettings: settingsFrom(open.settings).ok,
          units: open.units.rows().length,
          schoolYears: open.years.rows().length,
          rounds: roundStands(open, at),
          reviews: live.length,
        }).map(shownStep),
        reviews: live.map((review) => reviewLine(open, review, at)),
        chosen: chosen ? figuresOf(open, chosen, at) : null,
        desk: deskLines(open, unread),
        grounds: groundLines(open, at),
        clock: { ...clockStand(open.forms.rows(), at), ...mendsClock },
      });
    },
    "rowByRow",
  );
}

const mendsClock = { command: "receiveSubmissions", button: captionOf("receiveSubmissions") } as const;

function beforeSetUp(at: Moment): Dashboard {
  const nothing = { isSetUp: false, hasSettings: false, units: 0, schoolYears: 0, rounds: [], reviews: 0 };
  return {
    at: hourAndDay(at),
    notice: "",
    first: firstSteps(nothing).map(shownStep),
    reviews: [],
    chosen: null,
    desk: [],
    grounds: [],
    clock: { ...clockStand([], at), ...mendsClock },
  };
}

function chosenReview(live: readonly ReviewPeriod[], code: string): ReviewPeriod | undefined {
  return (
    live.find((review) => review.code === code) ??
    live.filter(({ intake }) => intake === "open").pop() ??
    live[live.length - 1]
  );
}

function shownStep({ what, why, when, does }: NextStep): ShownStep {
  const shown = { what, why, when };
  if (does === null) return { ...shown, command: null, given: [], tab: "", button: "" };
  if ("opens" in does) {
    const tab = tabs[does.opens];
    return { ...shown, command: null, given: [], tab, button: `Mở tab ${tab}` };
  }
  return { ...shown, ...does, tab: "", button: captionOf(does.command) };
}

const intakeStates: Readonly<Record<"none" | "open" | "locked", string>> = {
  none: "Chưa mở nhận",
  open: "Đang nhận hồ sơ",
  locked: "Đã khóa nhận",
};

function reviewLine(open: OpenDashboard, review: ReviewPeriod, at: Moment): ReviewLine {
  const { stand, problems } = reviewStand(open, review);
  const { intake } = review;
  return {
    code: review.code,
    name: review.name,
    state: intakeStates[intake === "open" || intake === "locked" ? intake : "none"],
    steps: nextSteps(stand, at).map(shownStep),
    problems: problems.map(describeProblem),
  };
}

/** Rounds that are not over, with how far their plans have come. */
function roundStands(open: OpenDashboard, today: Moment): readonly RoundStand[] {
  const book = open.book.rows();
  return open.rounds.rows().flatMap((round): readonly RoundStand[] => {
    const year = open.years.withKey({ code: round.schoolYear });
    const period = year && periodOfRound(round, year);
    if (!period?.ok || compareDates(period.period.to, today) < 0) return [];
    const made = latestDocument(book, "plan", round.code);
    const plan = made === undefined ? "missing" : isSigned(made) ? "signed" : "composed";
    return [{ code: round.code, name: round.name, plan, document: made?.id ?? "" }];
  });
}

function figuresOf(open: OpenDashboard, review: ReviewPeriod, at: Moment): ReviewFigures {
  const ofReview = <T extends { readonly review: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.review === review.code);
  const named = new Map(open.units.rows().map(({ code, name }) => [code, name]));
  const unitName = (code: string) => named.get(code) ?? code;
  const own = ofReview(open.nominations.rows());
  const progress = progressOf(review.code, open.links.rows(), open.progress.rows());
  const groups = unitsByState(progress);
  return {
    code: review.code,
    days: daysAhead(
      {
        review,
        milestones: open.milestones.rows().filter(({ round }) => round !== "" && round === review.round),
        returns: ofReview(open.returns.rows())
          .filter(({ closed }) => !closed)
          .map((row) => ({ ...row, unitName: unitName(row.unit) })),
        meetings: ofReview(open.meetings.rows()),
      },
      at,
    ),
    units: {
      label: "Đơn vị",
      total: progress.length,
      parts: groups.map(({ state, units: of }) => ({
        tone: progressTones[state],
        name: progressLabels[state],
        count: of.length,
      })),
    },
    unitGroups: groups.map(({ state, units: of }) => ({
      state: progressLabels[state],
      units: of.map(({ unit, missing, nominations }) => ({
        name: unitName(unit),
        note: [
          ...(nominations ? [`${nominations} đề nghị`] : []),
          ...(missing.length > 0 ? [`còn thiếu ${missing.join(", ")}`] : []),
        ].join("; "),
      })),
    })),
    awards: awardBars(open, own),
    quotas: quotaMeters(open, review, at),
    rules: figuresByRule(own, open.findings.rows()).map(({ label, severity, count }) => ({
      label,
      severity,
      name: severityNames[severity],
      count,
    })),
  };
}

const progressTones = {
  nothing: "none",
  returned: "review",
  late: "block",
  sending: "warn",
  closed: "good",
} as const;

function awardBars(open: OpenDashboard, nominations: Parameters<typeof figuresByAward>[0]): readonly Bar[] {
  const awards = [...open.awards.rows()].sort(compareAwards);
  const nameOf = new Map(awards.map(({ code, name }) => [code, name]));
  return figuresByAward(
    nominations,
    awards.map(({ code }) => code),
  ).map(({ award, total, bySeverity }) => ({
    label: nameOf.get(award) ?? award,
    total,
    parts: [
      { tone: "good" as const, name: "Đạt", count: bySeverity.none },
      { tone: "warn" as const, name: severityNames.warn, count: bySeverity.warn },
      { tone: "review" as const, name: severityNames.review, count: bySeverity.review },
      { tone: "block" as const, name: severityNames.block, count: bySeverity.block },
    ].filter(({ count }) => count > 0),
  }));
}

/** The quotas counted now, from the rows as they stand: the units' meetings count in none and are not read. */
function quotaMeters(open: OpenDashboard, review: ReviewPeriod, at: Moment): readonly QuotaMeter[] {
  const year = open.years.withKey({ code: review.schoolYear });
  if (!year) return [];
  const own = open.nominations.rows().filter((row) => row.review === review.code);
  const register = checkRegisterOf({ ...open, rules: open.awardRules }, review, year, at);
  const { quotas } = checkedNominations(own, { ...register, meetings: new Map() });
  const awardOf = (code: string): Award | undefined => open.awards.withKey({ code });
  return quotas.map(({ award, category, unit, proposed, allowed, working }) => ({
    name: [
      awardOf(award)?.name ?? award,
      ...(category === "" ? [] : [open.categories.withKey({ code: category })?.name ?? category]),
      ...(unit === null ? [] : [open.units.withKey({ code: unit })?.name ?? unit]),
    ].join(", "),
    proposed,
    allowed,
    working,
  }));
}

type Unread = readonly { readonly tab: string; readonly stands: boolean }[];

function deskLines(open: OpenDashboard, unread: Unread): readonly DeskLine[] {
  const mails = open.outbox.rows();
  const mailsIn = (state: string) => mails.filter((mail) => mail.state === state).length;
  const inTab = (what: string, count: number, tab: string): DeskLine => ({
    ...{ what, count, tab },
    command: null,
    button: `Mở tab ${tab}`,
  });
  const unreadIn = new Map<string, number>();
  for (const { tab } of unread) unreadIn.set(tab, (unreadIn.get(tab) ?? 0) + 1);
  const lines: readonly DeskLine[] = [
    inTab("Chỗ cần sửa trong sổ", open.faults.rows().length, registerFaults.tab),
    ...[...unreadIn].map(([tab, count]) => inTab(`Dòng chưa đọc được ở tab “${tab}”`, count, tab)),
    inTab("Thư chưa rõ đã gửi hay chưa", mailsIn("unclear"), outbox.tab),
    inTab("Thư không gửi được", mailsIn("failed"), outbox.tab),
    {
      what: "Thư chờ gửi",
      count: mailsIn("waiting"),
      tab: "",
      command: "sendWaitingMail",
      button: captionOf("sendWaitingMail"),
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** The grounds whose end is near or just over; those of other sectors than the school's are none of its own. */
function groundLines(open: OpenDashboard, today: Moment): readonly GroundLine[] {
  const settings = settingsFrom(open.settings);
  const sector = settings.ok ? comparableLabel(settings.value.sector) : "";
  const own = open.grounds
    .rows()
    .filter((row) => row.sector === "" || comparableLabel(row.sector) === sector);
  const inForce = [...open.awardRules.rows(), ...open.votingRules.rows()].filter((rule) =>
    isInForce(rule, today),
  );
  const cite = referenceCiter(open.grounds.rows(), today);
  const used = new Set(
    inForce.flatMap((rule) => cite(referencesText(rule.grounds)).notInForce.map(({ code }) => code)),
  );
  return expiringGrounds(own, used, today).map(({ ground, validUntil, daysLeft, isUsed }) => {
    const isOver = daysLeft < 0;
    const use = isOver && isUsed ? "; còn quy định đang dùng dựa vào" : "";
    const left = isOver
      ? "đã hết hiệu lực"
      : daysLeft === 0
        ? "hết hiệu lực hôm nay"
        : `còn ${daysLeft} ngày`;
    return {
      name: isComplete(ground) ? shortCitation(ground) : `${ground.kind} (${ground.code})`,
      until: `hiệu lực đến hết ngày ${shortDate(validUntil)}, ${left}${use}`,
      isOver,
      isUsed,
    };
  });
}
