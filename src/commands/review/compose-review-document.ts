import type { Moved } from "../../documents/engine/moved-pages";
import { reviewDocuments, type ToldBy } from "../../documents/kinds";
import type { Moment } from "../../domain/moment";
import type { CouncilDocument } from "../../domain/papers/document";
import { type DocumentKind, type KindOf, kindInSentence } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { isErased } from "../../domain/review/review-period";
import type { Reaching } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import type { Table } from "../../register/table";
import { documentBook } from "../../register/tables/review/document-book";
import type { Readable } from "../../register/unit-of-work";
import type { CommandName } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import type { Composing } from "../papers/document-flow";
import { compositionOf } from "../papers/paper";
import { erasedYear } from "./list-reviews";
import { type ReviewSources, readReview, reviewTables } from "./review-sources";

type Tables = Readonly<Record<string, Table<object>>>;

/** What a document tells beside what every document of a review says, and what should be looked at before. */
interface Told<K extends KindOf<"review">> {
  readonly data: ToldBy<K>;
  readonly warnings: readonly Problem[];
  /** Its summary in the book, where the review and the part alone do not say it. */
  readonly title?: string;
  /** How far all of it is moved on its pages. */
  readonly moved?: Moved;
}

/** Which document is to be composed, where the tables say. */
export interface DocumentFound<K extends KindOf<"review">> {
  readonly kind: K;
  readonly review: string;
  readonly part: string;
  /** The row of the book that is composed, or will be, where it is not the one at hand: certificates are several. */
  readonly made?: CouncilDocument;
}

/**
 * What a document of a review says (`Composing`). `tables` are those it is made of beside
 * `reviewTables`; `tell` makes of them what its view needs, or says everything that must be mended first.
 */
export function composingReviewDocument<K extends KindOf<"review">, S extends Tables>(
  command: CommandName,
  kind: K,
  reviewCode: string,
  tables: S,
  tell: (open: Readable<S & typeof reviewTables>, sources: ReviewSources, now: Moment) => Result<Told<K>>,
): Composing {
  const found = ok({ kind, review: comparable(reviewCode), part: "" });
  return composingDocumentFound(command, tables, () => found, tell);
}

/** The same, where the tables say which document it is: of a meeting's review, with the meeting's code for its part. */
export function composingDocumentFound<K extends KindOf<"review">, S extends Tables>(
  command: CommandName,
  tables: S,
  find: (open: Readable<S & typeof reviewTables>) => Result<DocumentFound<K>>,
  tell: (open: Readable<S & typeof reviewTables>, sources: ReviewSources, now: Moment) => Result<Told<K>>,
): Composing {
  return (now, made) => {
    const read = readRegister(withYear({ ...reviewTables, ...tables }, find), (open) => {
      const found = find(open);
      if (!found.ok) return found;
      const { kind, review, part } = found.value;
      if (made && made.kind !== kind) return failed(otherKind(made, kind));
      const sources = readReview(open, kind, review, part, made ?? found.value.made);
      if (!sources.ok) return sources;
      if (isErased(sources.value.review) && tellsSubmissions.includes(kind))
        return failed(erasedYear(sources.value.review));
      const told = tell(open, sources.value, now);
      return told.ok ? ok({ kind, sources: sources.value, told: told.value }) : told;
    });
    if (!read.ok) return read;
    const { kind, sources, told } = read.value;
    const { title = sources.latest.title, moved } = told;
    const paper = {
      ...sources,
      latest: { ...sources.latest, title },
      next: { ...sources.next, title },
      warnings: [...sources.warnings, ...told.warnings],
    };
    return ok({
      ...compositionOf(paper, sources.review, sources.reviews, command),
      ...(moved ? { moved } : {}),
      view: (document, replaced) =>
        reviewDocuments[kind].view({ ...sources, document, replaced, now }, told.data),
    });
  };
}

/** Kinds that print what units submitted: once that was erased they would print blanks. */
const tellsSubmissions: readonly KindOf<"review">[] = [
  "reminder",
  "nominationList",
  "appraisal",
  "submission",
  "achievementReport",
  "dossierIndex",
  "websiteList",
];

/** Tables with what was archived of the year of the review that they tell of. */
function withYear<S extends Tables, K extends KindOf<"review">>(
  tables: S,
  find: (open: Readable<S>) => Result<DocumentFound<K>>,
): Reaching<S> {
  const reach = (open: Readable<S>) => {
    const found = find(open);
    return found.ok ? found.value.review : undefined;
  };
  return { tables, reach };
}

/** The register has become such that another paper is written now: the meeting was made a consultation. */
function otherKind({ id, kind }: CouncilDocument, now: DocumentKind): Problem {
  return {
    what: `Theo sổ hiện nay, thay cho ${kindInSentence(kind)} ${id} phải là ${kindInSentence(now)}`,
    where: { tab: documentBook.tab },
    remedy: "Xem lại loại văn bản ở dòng này, hoặc điều đã sửa trong sổ từ khi soạn",
  };
}
