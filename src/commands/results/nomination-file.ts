import {
  type CheckOutcome,
  checkOutcomeNames,
  compareSeverities,
  type Severity,
  severityNames,
} from "../../domain/awards/severity";
import { compareDates, daysLater } from "../../domain/calendar-date";
import { referenceCiter } from "../../domain/papers/citing";
import { groundTitle } from "../../domain/papers/ground";
import { failed, ok, type Result } from "../../domain/result";
import { nominationHistory, pastAwardsOf } from "../../domain/results/nomination-history";
import { checks } from "../../domain/review/checks/checks";
import { evidenceNames, isStanding, type Nomination } from "../../domain/review/nomination";
import { suggestedReasons } from "../../domain/review/return-for-correction";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { ratingNames } from "../../domain/school/rating";
import { now } from "../../google/clock";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { grounds } from "../../register/tables/plan/grounds";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { pastAwards } from "../../register/tables/records/past-awards";
import { grants } from "../../register/tables/results/grants";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { documentBook } from "../../register/tables/review/document-book";
import { findings } from "../../register/tables/review/findings";
import { nominations, stateLabels } from "../../register/tables/review/nominations";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { awards } from "../../register/tables/school/awards";
import { units } from "../../register/tables/school/units";
import { ledger } from "../../register/tables/technical/ledger";
import { outcomes } from "../../register/tables/vote/outcomes";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { hourAndDay, isoDate } from "../../vietnamese/dates";
import { selectedNomination } from "../review/selected-nomination";
import { goneNomination } from "../review/show-place";

/** All that the register holds of one nomination, as the page *Xem hồ sơ* shows it. */
export interface NominationFile {
  readonly id: string;
  readonly name: string;
  readonly award: string;
  readonly unit: string;
  readonly review: string;
  /** "Đang đề nghị", and that it came late. */
  readonly state: string;
  /** The worst that was found. */
  readonly finding: CheckOutcome | null;
  readonly findingName: string;
  readonly findings: readonly FoundThing[];
  /** What the unit says of the nominee, and the secretary: a label and a text each; empty ones are left out. */
  readonly facts: readonly Fact[];
  readonly evidence: { readonly state: string; readonly text: string };
  readonly history: readonly { readonly when: string; readonly what: string; readonly detail: string }[];
  readonly pastAwards: readonly string[];
  readonly back: ReturnOffer;
}

export interface FoundThing {
  readonly rule: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly message: string;
  /** "Điều 23 Luật Thi đua, khen thưởng ngày 15/6/2022": what the rule rests on; none where nothing is told. */
  readonly restsOn: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What a return of this nomination alone would say. */
export interface ReturnOffer {
  /** Why nothing can be returned; "" where it can. */
  readonly why: string;
  readonly review: string;
  readonly unit: string;
  readonly hasMail: boolean;
  readonly reason: string;
  /** "2023-07-10": days as a date input has them. */
  readonly deadline: string;
  readonly today: string;
}

const tables = {
  reviews: reviewPeriods,
  units,
  awards,
  nominations,
  findings,
  grounds,
  returns: returnsForCorrection,
  ledger,
  sessions: votingSessions,
  outcomes,
  heads: headDecisions,
  grants,
  book: documentBook,
  pastAwards,
};

type Open = Readable<typeof tables>;

/**
 * The file of a nomination by its id; with "" that of the row on which the person stands, null where that tells of none. Reads
 * each tab once. Changes nothing.
 */
export function nominationFile({ id }: { readonly id: string }): Result<NominationFile | null> {
  const wanted = id === "" ? selectedNomination() : id;
  if (wanted === "") return ok(null);
  return readRegister(
    working(tables),
    (open) => {
      const nomination = open.nominations.withKey({ id: wanted });
      return nomination ? ok(fileOf(open, nomination)) : failed(goneNomination);
    },
    "rowByRow",
  );
}

function fileOf(open: Open, nomination: Nomination): NominationFile {
  const { id, name, finding, evidence, evidenceState, late, state } = nomination;
  const review = open.reviews.withKey({ code: nomination.review });
  const awardName = (code: string) => open.awards.withKey({ code })?.name ?? code;
  const award = awardName(nomination.award);
  const cite = referenceCiter(open.grounds.rows(), now());
  const found = open.findings
    .rows()
    .filter((row) => row.nomination === id)
    .sort((a, b) => compareSeverities(a.severity, b.severity));
  const sources = {
    ledger: open.ledger.rows(),
    returns: open.returns.rows(),
    sessions: open.sessions.rows(),
    outcomes: open.outcomes.rows(),
    heads: open.heads.rows(),
    grants: open.grants.rows(),
    book: open.book.rows(),
  };
  return {
    ...{ id, name, award, finding },
    unit: open.units.withKey({ code: nomination.unit })?.name ?? nomination.unit,
    review: review?.name ?? nomination.review,
    state: `${stateLabels[state]}${late ? ", gửi muộn" : ""}`,
    findingName: finding === null ? "Chưa kiểm tra" : checkOutcomeNames[finding],
    findings: found.map(({ rule, severity, message, grounds: written }) => {
      const cited = cite(written);
      const other = [
        ...cited.notInForce.map(
          (ground) => `${groundTitle(ground)} (${ground.code}, không có hiệu lực hôm nay)`,
        ),
        ...cited.incomplete.map((ground) => `${groundTitle(ground)} (${ground.code}, chưa điền đủ số, ngày)`),
        ...cited.unknown.map((code) => `${code} (không có ở tab “${grounds.tab}”)`),
      ];
      return {
        rule: checks[rule].label,
        severity,
        severityName: severityNames[severity],
        message,
        restsOn: [...cited.texts, ...other, ...cited.unfinished],
      };
    }),
    facts: factsOf(nomination),
    evidence: { state: evidenceNames[evidenceState], text: evidence },
    history: nominationHistory(nomination, sources).map(({ at, what, detail }) => ({
      when: at ? hourAndDay(at) : "",
      what,
      detail,
    })),
    pastAwards: pastAwardsOf(nomination, open.pastAwards.rows()).map(
      ({ schoolYear, award: code, decision, bySameName }) =>
        [
          `${schoolYear}: ${awardName(code)}`,
          ...(decision === "" ? [] : [`quyết định ${decision}`]),
          ...(bySameName ? ["trùng họ tên, chưa chắc cùng người"] : []),
        ].join(", "),
    ),
    back: returnOffer(open, nomination, review, award, found),
  };
}

const whoFacts = ["code", "position", "className"] as const;
const meritFacts = ["initiative", "initiativeDecision", "pastAwards", "summary", "product"] as const;

/** What the unit and the secretary wrote, under the headers of the tab. */
function factsOf(nomination: Nomination): readonly Fact[] {
  const { columns } = nominations;
  const { rating, votesFor, votesIn } = nomination;
  const told = (
    name: "opinion" | "note" | (typeof whoFacts)[number] | (typeof meritFacts)[number],
  ): Fact => ({
    label: columns[name].header,
    text: nomination[name],
  });
  const facts: readonly Fact[] = [
    ...whoFacts.map(told),
    { label: columns.rating.header, text: rating === null ? "" : ratingNames[rating] },
    ...meritFacts.map(told),
    {
      label: "Bình xét ở đơn vị",
      text: votesFor === null ? "" : `${votesFor}${votesIn === null ? "" : `/${votesIn}`} phiếu`,
    },
    told("opinion"),
    told("note"),
  ];
  return facts.filter(({ text }) => text.trim() !== "");
}

/** So many days a unit is given, where the review's own deadline does not leave more. */
const usualDays = 3;

function returnOffer(
  open: Open,
  nomination: Nomination,
  review: ReviewPeriod | undefined,
  award: string,
  found: Parameters<typeof suggestedReasons>[2],
): ReturnOffer {
  const today = now();
  const usual = daysLater(today, usualDays);
  const own = review?.deadline ?? usual;
  const unit = open.units.withKey({ code: nomination.unit });
  const why =
    review?.intake !== "open"
      ? "Kỳ xét không nhận hồ sơ nên đơn vị không gửi bản bổ sung được."
      : !isStanding(nomination)
        ? "Đề nghị này không còn được xét."
        : "";
  return {
    why,
    review: nomination.review,
    unit: nomination.unit,
    hasMail: (unit?.mails.length ?? 0) > 0,
    reason: suggestedReasons(nomination, award, found).join("\n"),
    deadline: isoDate(compareDates(own, usual) > 0 ? own : usual),
    today: isoDate(today),
  };
}
