import type { CalendarDate } from "./calendar-date";

/** The kinds of document the council keeps in its book. */
export type DocumentKind = "plan";

/** Abbreviation that begins the symbol of a named kind (NĐ 30/2020, domain.md 6). */
const kindAbbreviations: Record<DocumentKind, string> = { plan: "KH" };

/** How far a document has come: dự thảo → trình ký → đã ký, có số → đã phát hành (domain.md 5). */
export const documentStates = ["draft", "submitted", "signed", "issued"] as const;
export type DocumentState = (typeof documentStates)[number];

/** A row of the document book (sổ văn bản). The clerical office gives number and date after signing. */
export interface CouncilDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly round: string;
  readonly number: number | null;
  readonly symbol: string;
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly state: DocumentState;
  readonly link: string;
}

/** The id of a round's document: it comes from its cause, never from a row number (design.md, decision 1). */
export function documentId(kind: DocumentKind, round: string): string {
  return `${kindAbbreviations[kind]}-${round}`;
}

/** "KH-CĐKTKT": TYPE-AGENCY for named kinds (NĐ 30/2020, domain.md 6). */
export function documentSymbol(kind: DocumentKind, agency: string): string {
  return `${kindAbbreviations[kind]}-${agency}`;
}

/** Whether the document has left the secretary's hands: its text is not to be replaced. */
export function isSigned({ state }: CouncilDocument): boolean {
  return state === "signed" || state === "issued";
}
