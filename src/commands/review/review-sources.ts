import { documentKinds } from "../../documents/kinds";
import { lacksFileCopy, recipientsToPrint } from "../../documents/review/review-words";
import { type CouncilDocument, entitled, launchDocument } from "../../domain/papers/document";
import { recipientsOf } from "../../domain/papers/document-recipients";
import { isByCouncil, isLaunchKind, type KindOf, kindInSentence } from "../../domain/papers/kinds";
import { hasMarks } from "../../domain/plan/plan-text";
import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { Unit } from "../../domain/school/unit";
import { placeOf } from "../../register/table";
import { recipients } from "../../register/tables/plan/recipients";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { documentBook } from "../../register/tables/review/document-book";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { signers } from "../../register/tables/school/signers";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";
import { unknownReview } from "../flow/unknown-codes";
import { type Paper, paperOf, symbolOf } from "../papers/paper";
import { signerBySetting } from "../papers/who-signs";

/** The tables every document of a review is made of. */
export const reviewTables = {
  settings: settingsTable,
  signers,
  rounds,
  reviews: reviewPeriods,
  units,
  recipients,
  book: documentBook,
};
type Open = Readable<typeof reviewTables>;

/** What every document of a review is made of. */
export interface ReviewSources extends Paper {
  readonly review: ReviewPeriod;
  /** Every review the register has. */
  readonly reviews: readonly ReviewPeriod[];
  /** What launched the review's round, null where it has none. */
  readonly plan: CouncilDocument | null;
  readonly units: readonly Unit[];
  /** The lines under "Nơi nhận:", punctuated. */
  readonly recipients: readonly string[];
}

/**
 * Reads what a document of a review needs, or everything that is wrong with the rows it is made of. `made` is the row of the
 * book to read it for, as `Composing` says.
 */
export function readReview(
  open: Open,
  kind: KindOf<"review">,
  code: string,
  part: string,
  made?: CouncilDocument,
): Result<ReviewSources> {
  const read = settingsFrom(open.settings);
  const reviews = open.reviews.rows();
  const review = reviews.find((row) => row.code === code);
  if (!review) return failed(unknownReview(code, reviews));
  if (!read.ok) return read;
  const settings = read.value;
  const signer = signerBySetting(settings, kind, open);
  if (!signer.ok) return signer;

  const { title, recipients: usual } = documentKinds[kind];
  const cause = { kind, subject: code, part };
  const wanted = {
    cause,
    made,
    title: title(review, part),
    settings,
    body: settings.reviewBody,
    signer: signer.value,
  };
  const paper = paperOf(wanted, open);
  const addressees = recipientsOf(open.recipients.rows(), kind, review.round);
  const warnings = [...paper.warnings, ...(lacksFileCopy(addressees, settings) ? [noFileCopy(kind)] : [])];
  return ok({
    ...paper,
    review,
    reviews,
    plan: planOf(review, open, settings),
    units: open.units.rows(),
    recipients: recipientsToPrint(addressees, usual, settings),
    warnings,
  });
}

/** The plan of the review's round with its title and symbol, or null. */
function planOf(review: ReviewPeriod, open: Open, settings: Settings): CouncilDocument | null {
  const round = open.rounds.find(({ code }) => code === review.round);
  return round ? planOfRound(round, open.book.rows(), settings) : null;
}

/** What launched a round, its plan or another kind of document, with its title and symbol; null where the book has none. */
export function planOfRound(
  round: EmulationRound,
  book: readonly CouncilDocument[],
  settings: Settings,
): CouncilDocument | null {
  const plan = launchDocument(book, round);
  if (!plan || !isLaunchKind(plan.kind)) return null;
  const symbol = symbolOf(plan.kind, isByCouncil(plan.kind, round.issuingBody), settings);
  // Marks in its summary were printed when it was composed.
  const summary = documentKinds[plan.kind].title(round);
  return entitled(plan, hasMarks(summary) ? plan.title : summary, symbol);
}

/** The last line of the recipients is not the file copy; this warns. */
function noFileCopy(kind: KindOf<"review">): Problem {
  return {
    what: `Nơi nhận của ${kindInSentence(kind)} không kết thúc bằng “Lưu: VT, …”`,
    where: placeOf(recipients, "name"),
    remedy: "Thêm dòng cuối Lưu: VT và đơn vị soạn thảo",
  };
}
