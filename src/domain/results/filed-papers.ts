import { compareDates } from "../calendar-date";
import { type CouncilDocument, isSigned } from "../papers/document";
import { compareNumbers } from "../papers/document-number";
import { everyKind, kinds } from "../papers/kinds";

/** A paper on the index of a review's dossier, in the order it is filed. */
export interface FiledPaper {
  readonly document: CouncilDocument;
  /** The signed document that replaces it, null for none. */
  readonly replacedBy: CouncilDocument | null;
}

/** The papers of a review: those that are filed, and drafts that are not signed yet. */
export interface ReviewFile {
  readonly filed: readonly FiledPaper[];
  readonly drafts: readonly CouncilDocument[];
}

/**
 * The papers of a review and the plan of its round by the document book (mục lục hồ sơ, domain.md 5.12): what is signed, and what
 * bears no number and is kept with the papers once it is made. By their days, what has no day after them; of one day in the order of
 * the work, then of their numbers. Drafts of numbered papers are told apart: they are no papers yet.
 */
export function reviewFile(
  book: readonly CouncilDocument[],
  { code, round }: { readonly code: string; readonly round: string },
): ReviewFile {
  const own = book.filter(
    ({ kind, subject }) =>
      kind !== "dossierIndex" &&
      ((kinds[kind].of === "review" && subject === code) ||
        (kinds[kind].of === "round" && subject === round)),
  );
  const isFiled = (document: CouncilDocument) => isSigned(document) || !kinds[document.kind].numbered;
  const filed = own.filter(isFiled).sort(compareFiled);
  return {
    filed: filed.map((document) => ({
      document,
      replacedBy: filed.find((other) => other.replaces === document.id) ?? null,
    })),
    drafts: own.filter((document) => !isFiled(document)).sort(compareFiled),
  };
}

function compareFiled(a: CouncilDocument, b: CouncilDocument): number {
  const day =
    a.date === null || b.date === null
      ? Number(a.date === null) - Number(b.date === null)
      : compareDates(a.date, b.date);
  return (
    day ||
    everyKind.indexOf(a.kind) - everyKind.indexOf(b.kind) ||
    compareNumbers(a.number ?? "", b.number ?? "") ||
    (a.id < b.id ? -1 : 1)
  );
}
