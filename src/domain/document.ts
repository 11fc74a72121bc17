import { longDate } from "../vietnamese/dates";
import { twoDigits } from "../vietnamese/numbers";
import type { CalendarDate } from "./calendar-date";

/** The kinds of document the council keeps in its book. */
export type DocumentKind = "plan";

/** Abbreviation that begins the symbol of a named kind (NĐ 30/2020, domain.md 6). */
const kindAbbreviations: Record<DocumentKind, string> = { plan: "KH" };

/** How far a document has come: dự thảo → trình ký → đã ký, có số → đã phát hành (domain.md 5). */
export type DocumentState = "draft" | "submitted" | "signed" | "issued";

/** A row of the document book (sổ văn bản). */
export interface CouncilDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly round: string;
  readonly number: number | null;
  readonly symbol: string;
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly state: DocumentState;
  /** The id of the signed document it replaces, "" for none. */
  readonly replaces: string;
  readonly link: string;
}

/** The first document of a kind in a round, before anything is known of it. Its id comes from its cause. */
export function firstDocument(kind: DocumentKind, round: string): CouncilDocument {
  const id = `${kindAbbreviations[kind]}-${round}`;
  return {
    ...{ id, kind, round, title: "", symbol: "", link: "", replaces: "" },
    number: null,
    date: null,
    state: "draft",
  };
}

/** The version that replaces a signed document: a draft of its own that names the old one ("KH-D1", then "KH-D1.2"). */
export function nextVersion(old: CouncilDocument): CouncilDocument {
  const [, first = old.id, version = "1"] = /^(.*?)(?:\.(\d+))?$/.exec(old.id) ?? [];
  const id = `${first}.${Number(version) + 1}`;
  return { ...firstDocument(old.kind, old.round), id, replaces: old.id };
}

/** The document of a kind and a round that no other one replaces, if there is any. */
export function latestVersion(
  book: readonly CouncilDocument[],
  kind: DocumentKind,
  round: string,
): CouncilDocument | undefined {
  const versions = book.filter((document) => document.kind === kind && document.round === round);
  const replaced = new Set(versions.map(({ replaces }) => replaces));
  return versions.filter(({ id }) => !replaced.has(id)).pop();
}

/** "KH-CĐKTKT": TYPE-AGENCY for named kinds (NĐ 30/2020, domain.md 6). */
export function documentSymbol(kind: DocumentKind, agency: string): string {
  return `${kindAbbreviations[kind]}-${agency}`;
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
