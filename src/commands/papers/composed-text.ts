import type { Moment } from "../../domain/moment";
import type { ComposedText } from "../../domain/papers/composed-text";
import type { CouncilDocument } from "../../domain/papers/document";
import { sha256 } from "../../google/digest";

/** What says what a document says, and what it replaces (`Composition`). */
interface Saying {
  readonly latest: CouncilDocument;
  readonly book: readonly CouncilDocument[];
  view(document: CouncilDocument, replaced: CouncilDocument | null): object;
}

/** What is kept of a document that was composed, at the moment its text tells of. */
export function composedText(composition: Saying, document: CouncilDocument, at: Moment): ComposedText {
  const { id, number, date } = document;
  return { document: id, at, number, day: date, digest: digestOf(textWithoutNumber(composition, document)) };
}

/**
 * What a document says beside its number and its day, which the clerical office gives after signing, and beside what the book
 * alone tells of it.
 */
export function textWithoutNumber({ view, latest, book }: Saying, document: CouncilDocument): object {
  const replaced = [latest, ...book].find(({ id }) => id === document.replaces) ?? null;
  return view({ ...document, number: null, date: null, state: "draft", link: "" }, replaced);
}

/** By which two sayings of a document are told apart. */
export function digestOf(said: object): string {
  return sha256(JSON.stringify(said));
}
