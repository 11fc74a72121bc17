import { reviewFolderKey } from "../../documents/engine/files";
import { lacksFileCopy } from "../../documents/review/review-words";
import {
  type CouncilDocument,
  type DocumentKind,
  documentSymbol,
  firstDocument,
  isLetter,
  latestLetter,
  latestVersion,
  letterSymbol,
  nextLetter,
  nextVersion,
} from "../../domain/papers/document";
import { type Recipient, recipientsOf } from "../../domain/papers/recipient";
import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import type { Unit } from "../../domain/school/unit";
import { placeOf } from "../../register/table";
import { recipients } from "../../register/tables/plan/recipients";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { documentBook } from "../../register/tables/review/document-book";
import { documentKindLabels } from "../../register/tables/review/document-kinds";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { signers } from "../../register/tables/school/signers";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";
import type { CommandName } from "../../vietnamese/captions";
import { unknownReview } from "../flow/unknown-codes";
import { type Composition, numberWarnings } from "../papers/document-flow";
import { signerBySetting, signerWarnings } from "../papers/who-signs";
import { agencyOf, identified } from "../plan/plan-sources";

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

/** What a kind of document is for a review. */
export interface ReviewDocument {
  readonly kind: DocumentKind;
  /** Its summary, as the book keeps it. */
  title(review: ReviewPeriod): string;
  /** The council's whatever the settings say; else as they say. */
  readonly alwaysCouncil: boolean;
  readonly signer: "letterSigner" | "standingSigner";
}

/** What every document of a review says, but for its version, number and date. */
export interface ReviewSources {
  readonly settings: Settings;
  readonly review: ReviewPeriod;
  readonly byCouncil: boolean;
  /** The plan of the review's round, null where it has none. */
  readonly plan: CouncilDocument | null;
  readonly units: readonly Unit[];
  readonly signer: Signer | null;
  /** As the register has them; none where the usual ones are printed. */
  readonly recipients: readonly Recipient[];
  readonly book: readonly CouncilDocument[];
  readonly latest: CouncilDocument;
  readonly next: CouncilDocument;
  readonly warnings: readonly Problem[];
}

/** Reads what a document of a review needs, or everything that is wrong with the rows it is made of. */
export function readReview(open: Open, code: string, wanted: ReviewDocument): Result<ReviewSources> {
  const { kind } = wanted;
  const read = settingsFrom(open.settings);
  const review = open.reviews.find((row) => row.code === code);
  if (!review) return failed(unknownReview(code, open.reviews.rows()));
  if (!read.ok) return read;
  const settings = read.value;
  const signer = signerBySetting(settings, wanted.signer, open);
  if (!signer.ok) return signer;

  const byCouncil = wanted.alwaysCouncil || settings.reviewBody === "council";
  const agency = byCouncil ? settings.councilSymbol : settings.schoolSymbol;
  const symbol = isLetter(kind) ? letterSymbol(agency, settings.draftingUnit) : documentSymbol(kind, agency);
  // A document that has its number keeps the symbol it was numbered with.
  const entitled = (document: CouncilDocument): CouncilDocument => ({
    ...document,
    symbol: document.number !== null && document.symbol !== "" ? document.symbol : symbol,
    title: wanted.title(review),
  });
  const book = open.book.rows();
  const known = isLetter(kind) ? latestLetter(book, kind, code) : latestVersion(book, kind, code);
  const latest = entitled(known ?? firstDocument(kind, code));
  const addressees = recipientsOf(open.recipients.rows(), kind, review.round);
  return ok({
    settings,
    review,
    byCouncil,
    plan: planOf(review, open, settings),
    units: open.units.rows(),
    signer: signer.value,
    recipients: addressees,
    book,
    latest,
    next: entitled(isLetter(kind) ? nextLetter(latest) : nextVersion(latest)),
    warnings: [
      ...signerWarnings(settings, signer.value, open),
      ...numberWarnings(latest, open.book),
      ...(lacksFileCopy(addressees) ? [noFileCopy(kind)] : []),
      ...(isLetter(kind) && settings.draftingUnit === "" ? [noDraftingUnit] : []),
    ],
  });
}

/** The plan of the review's round with its title and symbol, or null. */
function planOf(review: ReviewPeriod, open: Open, settings: Settings): CouncilDocument | null {
  const round: EmulationRound | undefined = open.rounds.find(({ code }) => code === review.round);
  const plan = round && latestVersion(open.book.rows(), "plan", round.code);
  return plan ? identified(plan, round, agencyOf(round, settings)) : null;
}

/** What `composeDocument` needs to know of a document of a review, beside what it says. */
export function reviewComposition(
  { review, latest, next, ...sources }: ReviewSources,
  command: CommandName,
): Omit<Composition, "view"> {
  const name = documentKindLabels[latest.kind];
  const whose = `của kỳ xét “${review.name}”`;
  return {
    ...sources,
    latest,
    next,
    command,
    folder: { key: reviewFolderKey(review.code), name: `${review.code} - ${review.name}` },
    questions: {
      signed: isLetter(latest.kind)
        ? `${name} ${latest.id} ${whose} đã ký. Soạn một công văn mới (${next.id})?`
        : `${name} ${whose} đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (${next.id}) thay thế?`,
      draft: `${name} ${whose} đã có dự thảo. Soạn lại sẽ thay toàn bộ nội dung của dự thảo đó bằng nội dung trong sổ. Soạn lại?`,
      anyway: `Vẫn soạn ${name.toLowerCase()}?`,
    },
    fileTitle: ({ id }) => `${name} ${id.replace(/^[^-]*-/, "")} - ${review.name}`,
  };
}

/** The last line of the recipients is not the file copy; this warns. */
function noFileCopy(kind: DocumentKind): Problem {
  return {
    what: `Nơi nhận của ${documentKindLabels[kind].toLowerCase()} không kết thúc bằng “Lưu: VT, …”`,
    where: placeOf(recipients, "name"),
    remedy: "Thêm dòng cuối Lưu: VT và đơn vị soạn thảo",
  };
}

const noDraftingUnit: Problem = {
  what: "Ký hiệu công văn chưa có chữ viết tắt của đơn vị soạn thảo",
  where: { tab: settingsTable.tab },
  remedy: "Điền mục “Chữ viết tắt của đơn vị soạn thảo”",
};
