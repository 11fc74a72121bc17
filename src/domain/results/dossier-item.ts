import { twoDigits } from "../../vietnamese/numbers";
import type { CalendarDate } from "../calendar-date";
import type { DecidedAward } from "./decided-award";
import type { DossierPart } from "./dossier-part";

/** Whether a part is there; nothing said is missing, too. */
export type PartState = "present" | "missing" | "notNeeded";

/** What the secretary calls them. */
export const partStates: Readonly<Record<PartState, string>> = {
  present: "Đã có",
  missing: "Chưa có",
  notNeeded: "Không cần",
};

/** A part of the dossier of one upward nominee: a row people mark. */
export interface DossierItem {
  /** The dossier's short code: "T01". It stays the nomination's, whatever becomes of other rows. */
  readonly code: string;
  readonly part: string;
  readonly review: string;
  readonly nomination: string;
  /** As the ballot has them. */
  readonly name: string;
  readonly unitName: string;
  readonly award: string;
  readonly partName: string;
  readonly form: string;
  readonly mandatory: boolean;
  /** null as long as nobody said anything. */
  readonly state: PartState | null;
  readonly holder: string;
  readonly sentOn: CalendarDate | null;
  readonly note: string;
}

/** A line that goes upward, and the parts of its own dossier. */
export interface UpwardDossier {
  readonly line: DecidedAward;
  readonly parts: readonly DossierPart[];
}

/** What becomes of the rows of a review's dossiers. */
export interface DossierRows {
  /** New, or as the program writes them now; what people wrote stays. */
  readonly rows: readonly DossierItem[];
  readonly added: readonly DossierItem[];
  /** No longer needed, and nobody wrote anything there. */
  readonly dropped: readonly DossierItem[];
  /** No longer needed, but people wrote there: for a person to look at. */
  readonly kept: readonly DossierItem[];
}

/**
 * The rows of the dossiers of a review: one for each part each nominee needs. `standing` are the rows of all reviews, `taken`
 * other codes that are not to be given again: of dossiers whose rows are gone and whose papers stand in the book.
 */
export function dossierRows(
  review: string,
  dossiers: readonly UpwardDossier[],
  standing: readonly DossierItem[],
  taken: readonly string[],
): DossierRows {
  const codes = new Map(standing.map(({ nomination, code }) => [nomination, code]));
  const numbers = [...standing.map(({ code }) => code), ...taken].map(numberIn);
  let last = Math.max(0, ...numbers);
  const known = new Map(standing.map((row) => [keyOf(row), row]));
  const rows = dossiers.flatMap(({ line, parts }) => {
    const own = parts.filter(({ of }) => of === "nominee");
    if (own.length === 0) return [];
    const code = codes.get(line.id) ?? `T${twoDigits(++last)}`;
    codes.set(line.id, code);
    return own.map((part) => itemOf(code, line, part, known.get(keyOf({ code, part: part.part }))));
  });
  const wanted = new Set(rows.map(keyOf));
  const left = standing.filter((row) => row.review === review && !wanted.has(keyOf(row)));
  return {
    rows,
    added: rows.filter((row) => !known.has(keyOf(row))),
    dropped: left.filter((row) => !isTouched(row)),
    kept: left.filter(isTouched),
  };
}

/** Whether the part need not be waited for. */
export function isSettled({ state }: Pick<DossierItem, "state">): boolean {
  return state === "present" || state === "notNeeded";
}

function isTouched({ state, holder, sentOn, note }: DossierItem): boolean {
  return state !== null || holder !== "" || sentOn !== null || note !== "";
}

function itemOf(
  code: string,
  { id, review, name, unitName, award }: DecidedAward,
  { part, name: partName, form, mandatory }: DossierPart,
  before: DossierItem | undefined,
): DossierItem {
  return {
    ...{ code, part, review, nomination: id, name, unitName, award: award.code },
    ...{ partName, form, mandatory },
    state: before?.state ?? null,
    holder: before?.holder ?? "",
    sentOn: before?.sentOn ?? null,
    note: before?.note ?? "",
  };
}

function keyOf({ code, part }: Pick<DossierItem, "code" | "part">): string {
  return JSON.stringify([code, part]);
}

/** 12 of "T12", 0 of what a person made up. */
function numberIn(code: string): number {
  return Number(/^T(\d{1,6})$/.exec(code)?.[1] ?? 0);
}
