import { headingLevels } from "../../outline";
import type { WantedRow } from "../pasted-plan";
import { anniversaryOffers } from "./anniversaries";
import { citedOffers, groundLineOffers } from "./grounds";
import { milestoneOffers } from "./milestones";
import type { NewRow, Offer, PasteContext, PlacedOffer } from "./offer";

/**
 * Every mark that could stand in the rows of a pasted plan, in their order, none over another. A row of the register that two of them
 * need and that is new is the same one in both.
 */
export function offersFor(rows: readonly WantedRow[], context: PasteContext): readonly PlacedOffer[] {
  let known = context;
  const made: NewRow[] = [];
  const heading = rows.findIndex(({ level }) => headingLevels.has(level));
  return rows.flatMap(({ level, text, lines }, row) => {
    const opens = heading < 0 || row < heading;
    const found = [
      ...(level === "ground" ? groundLineOffers(text, known) : citedOffers(text, known, opens)),
      ...anniversaryOffers(text, known),
      ...milestoneOffers(text, known, known.milestones),
    ];
    const apart = found.filter((offer, at) => !found.slice(0, at).some((other) => overlap(offer, other)));
    for (const { adds } of apart) {
      if (adds === null || made.some((each) => isSameNew(each, adds))) continue;
      made.push(adds);
      known = withNew(known, adds);
    }
    return apart
      .sort((a, b) => a.start - b.start)
      .map((offer) => ({
        ...offer,
        adds: offer.adds ?? made.find((each) => names(offer, each)) ?? null,
        row,
        // Counted from the end: the marker that stands before it comes and goes with the line's level.
        id: `${lines[0] ?? -1} ${text.length - offer.end} ${offer.kind}`,
      }));
  });
}

function overlap(a: Offer, b: Offer): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isSameNew(a: NewRow, b: NewRow): boolean {
  return a.table === b.table && a.row.code === b.row.code;
}

/** Whether an offer's mark is of a row, which an earlier place of the text made. */
function names({ kind, mark }: Offer, { table, row }: NewRow): boolean {
  return tableOf[kind] === table && mark.includes(`: ${row.code}}`);
}

const tableOf = { anniversary: "days", ground: "grounds", milestone: "milestones" } as const;

function withNew(context: PasteContext, { table, row }: NewRow): PasteContext {
  switch (table) {
    case "days":
      return { ...context, days: [...context.days, row] };
    case "grounds":
      return { ...context, grounds: [...context.grounds, row] };
    case "milestones":
      return { ...context, milestones: [...context.milestones, row] };
  }
}

/** The text of a row with the marks that were accepted. */
export function withMarks(text: string, accepted: readonly Offer[]): string {
  return [...accepted]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, mark }) => before.slice(0, start) + mark + before.slice(end), text);
}

/** Whether what is computed says something else than what was typed; zeros and the spaces around a dash count for nothing. */
export function isDifferent({ typed, computed, kind, mark }: Offer): boolean {
  // A ground's citation is spelt as papers spell it; its number must be the same.
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+/g, "ngày $1/$2/")
      .replace(/(?<!\d)0(?=\d\D)/g, "")
      .replace(/\s*[-–—]\s*/g, "-")
      .replace(kind === "ground" && mark.startsWith("{căn cứ") ? /[\s;.,]+/g : /\s+/g, "");
  return bare(typed) !== bare(computed);
}
