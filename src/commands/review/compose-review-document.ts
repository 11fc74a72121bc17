import { reviewDocuments, type ToldBy } from "../../documents/kinds";
import type { Moment } from "../../domain/moment";
import type { KindOf } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import type { Table } from "../../register/table";
import type { Readable } from "../../register/unit-of-work";
import type { CommandName } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { compositionOf } from "../papers/paper";
import { type ReviewSources, readReview, reviewTables } from "./review-sources";

type Tables = Readonly<Record<string, Table<object>>>;

/** What a document tells beside what every document of a review says, and what should be looked at before. */
interface Told<K extends KindOf<"review">> {
  readonly data: ToldBy<K>;
  readonly warnings: readonly Problem[];
}

/** Which document is to be composed, where the tables say. */
export interface DocumentFound<K extends KindOf<"review">> {
  readonly kind: K;
  readonly review: string;
  readonly part: string;
}

/**
 * Composes a document of a review, or of a part of one, as `composeDocument` says. `tables` are those it is made of beside
 * `reviewTables`; `tell` makes of them what its view needs, or says everything that must be mended first.
 */
export function composeReviewDocument<K extends KindOf<"review">, S extends Tables>(
  command: CommandName,
  kind: K,
  reviewCode: string,
  tables: S,
  tell: (open: Readable<S & typeof reviewTables>, sources: ReviewSources, now: Moment) => Result<Told<K>>,
): Reply {
  const found = ok({ kind, review: comparable(reviewCode), part: "" });
  return composeDocumentFound(command, tables, () => found, tell);
}

/** The same, where the tables say which document it is: of a meeting's review, with the meeting's code for its part. */
export function composeDocumentFound<K extends KindOf<"review">, S extends Tables>(
  command: CommandName,
  tables: S,
  find: (open: Readable<S & typeof reviewTables>) => Result<DocumentFound<K>>,
  tell: (open: Readable<S & typeof reviewTables>, sources: ReviewSources, now: Moment) => Result<Told<K>>,
): Reply {
  return composeDocument((now) => {
    const read = readRegister({ ...reviewTables, ...tables }, (open) => {
      const found = find(open);
      if (!found.ok) return found;
      const { kind, review, part } = found.value;
      const sources = readReview(open, kind, review, part);
      if (!sources.ok) return sources;
      const told = tell(open, sources.value, now);
      return told.ok ? ok({ kind, sources: sources.value, told: told.value }) : told;
    });
    if (!read.ok) return read;
    const { kind, sources, told } = read.value;
    const paper = { ...sources, warnings: [...sources.warnings, ...told.warnings] };
    return ok({
      ...compositionOf(paper, sources.review, sources.reviews, command),
      view: (document, replaced) =>
        reviewDocuments[kind].view({ ...sources, document, replaced, now }, told.data),
    });
  });
}
