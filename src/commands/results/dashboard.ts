import { compareDates } from "../../domain/calendar-date";
import type { Moment } from "../../domain/moment";
import type { NextStep, StepTab } from "../../domain/next-step";
import { isSigned, launchDocument } from "../../domain/papers/document";
import { firstSteps, type RoundStand } from "../../domain/plan/first-steps";
import { periodOfRound } from "../../domain/plan/round";
import { describeProblem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { nextSteps } from "../../domain/results/next-steps";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import { now } from "../../google/clock";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { quarantine } from "../../register/tables/review/quarantine";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsFrom } from "../../register/tables/school/settings";
import { meetings } from "../../register/tables/vote/meetings";
import { captionOf, type MenuCommand } from "../../vietnamese/captions";
import { hourAndDay } from "../../vietnamese/dates";
import { otherAccount, standing } from "../flow/operating-account";
import { type ClockStand, clockStand } from "../review/clock-stand";
import { type DeskLine, deskLines, type GroundLine, groundLines } from "./dashboard-desk";
import { figuresOf, type ReviewFigures } from "./dashboard-figures";
import { dashboardTables, type OpenDashboard } from "./dashboard-tables";
import { reviewStand } from "./review-stand";

/** Where the council's work stands, as *Bảng điều khiển* shows it. */
export interface Dashboard {
  /** "08 giờ 05 ngày 03/7/2023": when it was read. */
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

/** The tabs that steps open. */
const tabs: Readonly<Record<StepTab, string>> = {
  years: schoolYears.tab,
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
  const whose = standing();
  if (whose.kind === "new") return ok(beforeSetUp(at));
  const notice = otherAccount(whose);
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
    const made = launchDocument(book, round);
    const plan = made === undefined ? "missing" : isSigned(made) ? "signed" : "composed";
    return [{ code: round.code, name: round.name, plan, document: made?.id ?? "" }];
  });
}
