import { compareExact } from "../../vietnamese/collation";
import { comparableLabel } from "../../vietnamese/text";
import { type GroundReference, groundReferences } from "../awards/ground-reference";
import { type CalendarDate, compareDates } from "../calendar-date";
import { isInForce, type Validity } from "../validity";
import {
  type CompleteGround,
  type Ground,
  type GroundRank,
  groundRanks,
  hasGap,
  isComplete,
  rankOf,
  shortCitation,
} from "./ground";

/** What a document is of, as far as its grounds go. */
export interface CitedFor {
  /** The code of the round, "" for none. */
  readonly round: string;
  /** The school's sector. */
  readonly sector: string;
  /** The document's own day, or today's. */
  readonly day: CalendarDate;
}

/** The grounds of a document, and what is left out of them. */
export interface GroundsCited {
  /** In the order they are printed, each text once. */
  readonly cited: readonly CompleteGround[];
  /** Listed and in force, but not filled in: never printed. */
  readonly incomplete: readonly Ground[];
  /** The round's own, not in force on the day. */
  readonly notInForce: readonly Ground[];
  /** Ranks that the register has texts of, none of them in force on the day. */
  readonly without: readonly GroundRank[];
}

/** A document always rests on these where the register has any. */
const neededRanks: readonly GroundRank[] = ["law", "decree"];

/**
 * Chooses the grounds of a document: those listed for its round and the school's sector that are in force on its day, by
 * rank, then in the order of their rows (design.md, decision 5).
 */
export function groundsCited(rows: readonly Ground[], { round, sector, day }: CitedFor): GroundsCited {
  const validity = validityIn(rows);
  const listed = rows.filter(
    (ground) =>
      ground.listed === "yes" &&
      (ground.round === "" || ground.round === round) &&
      (ground.sector === "" || comparableLabel(ground.sector) === comparableLabel(sector)),
  );
  const inForce = eachTextOnce(listed.filter((ground) => holdsOn(ground, validity, day)).sort(byRank));
  const ranks = new Set(inForce.map(rankOf));
  return {
    cited: inForce.filter(isComplete),
    incomplete: inForce.filter((ground) => !isComplete(ground)),
    notInForce: listed.filter((ground) => ground.round !== "" && !holdsOn(ground, validity, day)),
    without: neededRanks.filter(
      (rank) => !ranks.has(rank) && listed.some((ground) => rankOf(ground) === rank),
    ),
  };
}

/** Whether a ground of the register may be cited on a day: it is signed and in force. */
export function mayBeCited(ground: Ground, rows: readonly Ground[], day: CalendarDate): boolean {
  return holdsOn(ground, validityIn(rows), day);
}

/** How the references of a rule are cited on a day. */
export interface ReferencesCited {
  /** "Điều 23 Luật Thi đua, khen thưởng ngày 15/6/2022", or the school's own words. */
  readonly texts: readonly string[];
  /** Codes no row has. */
  readonly unknown: readonly string[];
  /** Rows in force that are not filled in. */
  readonly incomplete: readonly Ground[];
  /** The school's own words with a gap in them. */
  readonly unfinished: readonly string[];
  /** Rows not in force on the day, where no other reference could be cited. */
  readonly notInForce: readonly Ground[];
}

/** Cites on a day what rules rest on, as it is written (`referencesText`): what is in force and filled in. */
export function referenceCiter(
  rows: readonly Ground[],
  day: CalendarDate,
): (written: string) => ReferencesCited {
  const validity = validityIn(rows);
  const known = new Map<string, ReferencesCited>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const now = referencesCited(groundReferences(written), rows, (ground) => holdsOn(ground, validity, day));
    known.set(written, now);
    return now;
  };
}

function referencesCited(
  references: readonly GroundReference[],
  rows: readonly Ground[],
  holds: (ground: Ground) => boolean,
): ReferencesCited {
  const words = references.flatMap((reference) => ("words" in reference ? [reference.words] : []));
  const coded = references.flatMap((reference) =>
    "code" in reference ? [{ ...reference, ground: groundByCode(rows, reference.code) }] : [],
  );
  const found = coded.flatMap(({ ground, article }) => (ground ? [{ ground, article }] : []));
  const inForce = found.filter(({ ground }) => holds(ground));
  return {
    texts: [
      ...inForce.flatMap(({ ground, article }) =>
        isComplete(ground) ? [`${article} ${shortCitation(ground)}`.trim()] : [],
      ),
      ...words.filter((text) => !hasGap(text)),
    ],
    unknown: coded.flatMap(({ ground, code }) => (ground ? [] : [code])),
    incomplete: inForce.flatMap(({ ground }) => (isComplete(ground) ? [] : [ground])),
    unfinished: words.filter(hasGap),
    notInForce: inForce.length > 0 || words.length > 0 ? [] : found.map(({ ground }) => ground),
  };
}

/** The row of a code, whatever its case. */
export function groundByCode(rows: readonly Ground[], code: string): Ground | undefined {
  return rows.find((ground) => comparableLabel(ground.code) === comparableLabel(code));
}

/**
 * One text is one thing however often the register has it: a law by its day, all else by its number, which begins anew
 * each year, or by its title and day. What has no day yet is a thing of its own.
 */
function textKey(ground: Ground): string {
  const { code, kind, number, date, summary } = ground;
  if (date === null) return JSON.stringify([code]);
  if (number !== "") return JSON.stringify([comparableLabel(number), date.year]);
  const name = rankOf(ground) === "law" ? "" : comparableLabel(`${kind} ${summary}`);
  return JSON.stringify([name, date.year, date.month, date.day]);
}

/** When each text is in force: an end a row leaves open is that of another row of the same text. */
function validityIn(rows: readonly Ground[]): ReadonlyMap<string, Validity> {
  const known = new Map<string, Validity>();
  for (const row of rows) {
    const other = known.get(textKey(row));
    known.set(textKey(row), {
      validFrom: other?.validFrom ?? row.validFrom,
      validUntil: other?.validUntil ?? row.validUntil,
    });
  }
  return known;
}

function holdsOn(ground: Ground, validity: ReadonlyMap<string, Validity>, day: CalendarDate): boolean {
  const ofText = validity.get(textKey(ground));
  const { date } = ground;
  if (date !== null && compareDates(day, date) < 0) return false;
  return isInForce(
    {
      validFrom: ground.validFrom ?? ofText?.validFrom ?? null,
      validUntil: ground.validUntil ?? ofText?.validUntil ?? null,
    },
    day,
  );
}

/** Of rows of one text the round's own is printed, else the school's, else the first. */
function eachTextOnce(ordered: readonly Ground[]): readonly Ground[] {
  const weight = ({ round, pack }: Ground) => (round === "" ? 0 : 2) + (pack === "" ? 1 : 0);
  const chosen = new Map<string, Ground>();
  for (const ground of ordered) {
    const other = chosen.get(textKey(ground));
    if (other === undefined || weight(ground) > weight(other)) chosen.set(textKey(ground), ground);
  }
  const kept = new Set(chosen.values());
  return ordered.filter((ground) => kept.has(ground));
}

function byRank(a: Ground, b: Ground): number {
  const rank = (ground: Ground) => groundRanks.indexOf(rankOf(ground));
  return rank(a) - rank(b) || a.order - b.order || compareExact(a.code, b.code);
}
