import { longDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import type { CalendarDate } from "../calendar-date";

/** The kinds of document the council keeps in its book. */
export type DocumentKind = "plan" | "reminder" | "nominationList" | "appraisal";

/**
 * What ids of a kind begin with; of a named kind the symbol too (NĐ 30/2020, domain.md 6). A công văn has no named kind:
 * its symbol is `letterSymbol`.
 */
const kindAbbreviations: Record<DocumentKind, string> = {
  plan: "KH",
  reminder: "CV",
  nominationList: "DS",
  appraisal: "BC",
};

/** Whether it is a công văn: it has no kind for a title, and a review may need several. */
export function isLetter(kind: DocumentKind): boolean {
  return kind === "reminder";
}

/** How far a document has come: dự thảo → trình ký → đã ký, có số → đã phát hành (domain.md 5). */
export type DocumentState = "draft" | "submitted" | "signed" | "issued";

/** A row of the document book (sổ văn bản). */
export interface CouncilDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** The code of what it is a document of: a plan's round, the review period of all other kinds. */
  readonly subject: string;
  readonly number: number | null;
  readonly symbol: string;
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly state: DocumentState;
  /** The id of the signed document it replaces, "" for none. */
  readonly replaces: string;
  readonly link: string;
}

/**
 * The first document of a kind for a round or a review, before anything is known of it. Its id comes from its cause;
 * letters are counted from the first on ("CV-CN2023-1"), since a review may need several.
 */
export function firstDocument(kind: DocumentKind, subject: string): CouncilDocument {
  const id = `${kindAbbreviations[kind]}-${subject}${isLetter(kind) ? "-1" : ""}`;
  return {
    ...{ id, kind, subject, title: "", symbol: "", link: "", replaces: "" },
    number: null,
    date: null,
    state: "draft",
  };
}

/** The version that replaces a signed document: a draft of its own that names the old one ("KH-D1", then "KH-D1.2"). */
export function nextVersion(old: CouncilDocument): CouncilDocument {
  const [, first = old.id, version = "1"] = /^(.*?)(?:\.(\d+))?$/.exec(old.id) ?? [];
  const id = `${first}.${Number(version) + 1}`;
  return { ...firstDocument(old.kind, old.subject), id, replaces: old.id };
}

/** The letter that follows one that has left ("CV-CN2023-1", then "-2"): it replaces nothing, both stand. */
export function nextLetter(old: CouncilDocument): CouncilDocument {
  const first = firstDocument(old.kind, old.subject);
  return { ...first, id: first.id.replace(/1$/, String(letterCount(old) + 1)) };
}

/** The last letter of a kind for a review, if there is any. */
export function latestLetter(
  book: readonly CouncilDocument[],
  kind: DocumentKind,
  subject: string,
): CouncilDocument | undefined {
  const letters = book.filter((document) => document.kind === kind && document.subject === subject);
  return [...letters].sort((a, b) => letterCount(a) - letterCount(b)).pop();
}

/** The count at the end of a letter's id. */
function letterCount({ id }: CouncilDocument): number {
  return Number(/-(\d+)$/.exec(id)?.[1] ?? 1);
}

/** The document of a kind and a round or review that no other one replaces, if there is any. */
export function latestVersion(
  book: readonly CouncilDocument[],
  kind: DocumentKind,
  subject: string,
): CouncilDocument | undefined {
  const versions = book.filter((document) => document.kind === kind && document.subject === subject);
  const replaced = new Set(versions.map(({ replaces }) => replaces));
  return versions.filter(({ id }) => !replaced.has(id)).pop();
}

/** "KH-CĐKTKT": TYPE-AGENCY for named kinds (NĐ 30/2020, domain.md 6). */
export function documentSymbol(kind: DocumentKind, agency: string): string {
  return `${kindAbbreviations[kind]}-${agency}`;
}

/** "CĐN-TCHC": AGENCY-UNIT for a công văn (NĐ 30/2020, domain.md 6); the agency alone where no unit is known. */
export function letterSymbol(agency: string, unit: string): string {
  return unit === "" ? agency : `${agency}-${unit}`;
}

/** "số 800/KH-CĐKTKT ngày 03 tháng 11 năm 2020": how another document cites it; "" where it has no number yet. */
export function documentReference({ number, symbol, date }: CouncilDocument): string {
  if (number === null) return "";
  return `số ${twoDigits(number)}/${symbol}${date ? ` ${longDate(date)}` : ""}`;
}

/** Whether the document has left the secretary's hands: its text is not to be replaced. */
export function isSigned({ state }: CouncilDocument): boolean {
  return state === "signed" || state === "issued";
}
