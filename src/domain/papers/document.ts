import { longDate } from "../../vietnamese/dates";
import { type CalendarDate, compareDates } from "../calendar-date";
import { countOf, type DocumentCause, documentId } from "./document-id";
import { type DocumentNumber, printedNumber } from "./document-number";
import { type DocumentKind, isLaunchKind, kinds, type LaunchKind } from "./kinds";

/** How far a document has come: dự thảo → trình ký → đã ký, có số → đã phát hành (domain.md 5). */
export type DocumentState = "draft" | "submitted" | "signed" | "issued";

/** What the secretary calls them. */
export const documentStates: Readonly<Record<DocumentState, string>> = {
  draft: "Dự thảo",
  submitted: "Trình ký",
  signed: "Đã ký, có số",
  issued: "Đã phát hành",
};

/** A row of the document book (sổ văn bản). */
export interface CouncilDocument extends DocumentCause {
  readonly id: string;
  /** As it was typed, "0200" and "12a" among them; null where it has none yet. */
  readonly number: DocumentNumber | null;
  readonly symbol: string;
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly state: DocumentState;
  /** The id of the signed document it replaces, "" for none. */
  readonly replaces: string;
  readonly link: string;
}

/**
 * The first document of a kind for a round or a review, or a part of it, before anything is known of it. Throws where the
 * kind does not come in parts.
 */
export function firstDocument(kind: DocumentKind, subject: string, part = ""): CouncilDocument {
  if (part !== "" && !kinds[kind].inParts) throw new Error(`A ${kind} does not come in parts: ${part}`);
  return draftOf({ kind, subject, part }, 1);
}

/** The document at hand, and the one that is made once that is signed. */
export interface DocumentsAtHand {
  readonly latest: CouncilDocument;
  readonly next: CouncilDocument;
}

/**
 * Of the documents of one kind, subject and part: the version that no other one replaces, or the last letter; the first,
 * not in the book yet, where there is none. The next version names the one it replaces; the next letter replaces
 * nothing, both stand. Ids that are new are no other row's, whatever people typed there. A round is launched by one document: where
 * it chose another kind than the one that was signed, the first of its kind replaces that one.
 */
export function documentsAtHand(
  kind: DocumentKind,
  subject: string,
  part: string,
  book: readonly CouncilDocument[],
): DocumentsAtHand {
  const first = firstDocument(kind, subject, part);
  const own = book.filter((other) => isOf(other, first)).sort((a, b) => countIn(a) - countIn(b));
  const counted = Math.max(own.length, ...own.map(countIn));
  const family = familyOf(first, book);
  const latest = latestOf(own, kind, family) ?? {
    ...unused(first, counted + 1, book),
    replaces: standingOf(family.filter(isSigned))?.id ?? "",
  };
  const next = unused(first, Math.max(counted, countIn(latest)) + 1, book);
  const replaces = kinds[kind].succession === "versions" ? latest.id : "";
  return { latest, next: { ...next, replaces } };
}

/** The document of a kind for a round or review, or a part of it, that stands in the book as the latest, if there is any. */
export function latestDocument(
  book: readonly CouncilDocument[],
  kind: DocumentKind,
  subject: string,
  part = "",
): CouncilDocument | undefined {
  const { latest } = documentsAtHand(kind, subject, part, book);
  return book.includes(latest) ? latest : undefined;
}

/** Of documents of one cause in the order of their counts: the last letter, or the last version that is not replaced. */
function latestOf(
  own: readonly CouncilDocument[],
  kind: DocumentKind,
  family: readonly CouncilDocument[],
): CouncilDocument | undefined {
  // A draft that a round no longer chose replaces nothing.
  const others = [...own, ...family.filter(isSigned)];
  const replaced = new Set(
    kinds[kind].succession === "versions" ? others.map(({ replaces }) => replaces) : [],
  );
  return own.filter(({ id }) => !replaced.has(id)).pop();
}

/** Documents one of which takes the place of another: of one round all that launch it. */
function familyOf({ kind, subject }: DocumentCause, book: readonly CouncilDocument[]) {
  if (!isLaunchKind(kind)) return [];
  return book.filter((other) => isLaunchKind(other.kind) && other.subject === subject);
}

/** The last of documents that no other of them replaces. */
function standingOf(documents: readonly CouncilDocument[]): CouncilDocument | undefined {
  const replaced = new Set(documents.map(({ replaces }) => replaces));
  return documents.filter(({ id }) => !replaced.has(id)).pop();
}

/**
 * The document that launched a round, or will: that of the kind the round chose, and where the book has none the signed one of
 * another kind, which stands until it is replaced; undefined where there is none.
 */
export function launchDocument(
  book: readonly CouncilDocument[],
  round: { readonly code: string; readonly kind: LaunchKind },
): CouncilDocument | undefined {
  const { latest } = documentsAtHand(round.kind, round.code, "", book);
  if (book.includes(latest)) return latest;
  return standingOf(familyOf(latest, book).filter(isSigned));
}

/**
 * The signed document a round stood launched by on a day: of those not younger the last that none of them replaces, which may lack
 * its number or day yet; undefined for none.
 */
export function launchOn(
  book: readonly CouncilDocument[],
  round: string,
  day: CalendarDate,
): CouncilDocument | undefined {
  const signed = book.filter(
    (document) => isLaunchKind(document.kind) && document.subject === round && isSigned(document),
  );
  return standingOf(signed.filter(({ date }) => date === null || compareDates(date, day) <= 0));
}

/** Drafts of other kinds than the round chose: they will not be signed any more. */
export function strandedDrafts(
  book: readonly CouncilDocument[],
  round: { readonly code: string; readonly kind: LaunchKind },
): readonly CouncilDocument[] {
  return familyOf({ kind: round.kind, subject: round.code, part: "" }, book).filter(
    (other) => other.kind !== round.kind && !isSigned(other),
  );
}

/** Whether a row is of a cause. What is typed as the part of a kind that has none says nothing. */
function isOf(document: CouncilDocument, { kind, subject, part }: DocumentCause): boolean {
  const samePart = document.part === part || !kinds[kind].inParts;
  return document.kind === kind && document.subject === subject && samePart;
}

/** Which version or letter it is; the first where a person made up its id. */
export function countIn(document: CouncilDocument): number {
  return countOf(document.id, document) ?? 1;
}

function draftOf({ kind, subject, part }: DocumentCause, count: number): CouncilDocument {
  const id = documentId({ kind, subject, part }, count);
  return {
    ...{ id, kind, subject, part, title: "", symbol: "", link: "", replaces: "" },
    number: null,
    date: null,
    state: "draft",
  };
}

/** The draft of this count, or of the first one after it whose id stands nowhere in the book. */
function unused(cause: DocumentCause, count: number, book: readonly CouncilDocument[]): CouncilDocument {
  const draft = draftOf(cause, count);
  return book.some(({ id }) => id === draft.id) ? unused(cause, count + 1, book) : draft;
}

/** A document with its title and symbol as the register has them now; one with a number keeps the symbol it bears. */
export function entitled(document: CouncilDocument, title: string, symbol: string): CouncilDocument {
  const keeps = document.number !== null && document.symbol !== "";
  return { ...document, symbol: keeps ? document.symbol : symbol, title };
}

/**
 * "05/KH-CĐN": number and symbol as papers cite them, "" where it has no number. A symbol that has its slash already, as the Party's and
 * the youth union's, follows a hyphen: "10-KH/ĐTN".
 */
export function numberAndSymbol({ number, symbol }: Pick<CouncilDocument, "number" | "symbol">): string {
  if (number === null) return "";
  return symbol === "" ? printedNumber(number) : `${printedNumber(number)}${symbolJoint(symbol)}${symbol}`;
}

/** What stands between a number and its symbol. */
export function symbolJoint(symbol: string): "/" | "-" {
  return symbol.includes("/") ? "-" : "/";
}

/** "số 800/KH-CĐKTKT ngày 03 tháng 11 năm 2020": how another document cites it; "" where it has no number yet. */
export function documentReference(document: CouncilDocument): string {
  const { number, date } = document;
  if (number === null) return "";
  return `số ${numberAndSymbol(document)}${date ? ` ${longDate(date)}` : ""}`;
}

/** Whether its Google Doc was made: the link of one whose making was cut off, or of a paper of people's own, is none. */
export function isComposed({ link }: Pick<CouncilDocument, "link">): boolean {
  return link.startsWith("http");
}

/** A signed document that the clerical office gave its number and day. */
export type NumberedDocument = CouncilDocument & {
  readonly number: DocumentNumber;
  readonly date: CalendarDate;
};

/** Whether the book has it as signed, with its number and day. */
export function isNumbered(document: CouncilDocument): document is NumberedDocument {
  return isSigned(document) && document.number !== null && document.date !== null;
}

/** Whether the document has left the secretary's hands: its text is not to be replaced. */
export function isSigned({ state }: CouncilDocument): boolean {
  return state === "signed" || state === "issued";
}
