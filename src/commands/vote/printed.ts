import type { CouncilDocument } from "../../domain/papers/document";
import { readDocumentId } from "../../domain/papers/document-id";
import type { VotingSession } from "../../domain/vote/session";

/** Whether the papers of a session were made: then the numbers on them are fixed. */
export function isPrinted(book: readonly CouncilDocument[], { code, review }: VotingSession): boolean {
  return book.some(({ id }) => {
    const cause = readDocumentId(id);
    return cause !== null && cause.kind === "ballot" && cause.subject === review && cause.part === code;
  });
}
