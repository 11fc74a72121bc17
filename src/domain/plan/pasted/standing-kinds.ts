import { type Level, unmarkedLevels } from "../outline";
import { standingFor } from "./compare";
import type { PasteContext } from "./offers/offer";
import { offersFor } from "./offers/offers";
import { wantedRows } from "./pasted-plan";
import type { LineKind, ReadLine } from "./read-line";

/**
 * The kinds of lines that stand in the register on another level than they were read: a person said so when they were pasted before, or has
 * changed it there since. By line; those that stand as they were read, or nowhere, have none.
 */
export function standingKinds(
  lines: readonly ReadLine[],
  context: PasteContext,
): ReadonlyMap<number, LineKind> {
  const kinds = new Map<number, LineKind>();
  if (context.content.length === 0) return kinds;
  // As a level that prints its own marker writes it, and as one that leaves the typed one does.
  for (const form of ["dash", "paragraph"] as const) {
    const formed = lines.map((line) =>
      line.kind === "apart" || line.kind === "joined" || line.kind === "ground"
        ? line
        : { ...line, kind: form },
    );
    const rows = wantedRows(formed);
    const offers = offersFor(rows, context);
    rows.forEach(({ text, lines: of }, row) => {
      const [first = -1] = of;
      const read = lines[first]?.kind;
      const standing = standingFor(context.content, { text, row }, offers);
      const [one] = standing;
      if (!one || kinds.has(first) || standing.some(({ level }) => level === read)) return;
      if (isWrittenSo(one.level, form) || text === lines[first]?.text) kinds.set(first, one.level);
    });
  }
  return kinds;
}

function isWrittenSo(level: Level, form: "dash" | "paragraph"): boolean {
  return unmarkedLevels.has(level) === (form === "paragraph");
}
