import { foldName } from "../../../vietnamese/names";
import { comparable } from "../../../vietnamese/text";
import { excerpt, withinCell } from "../../cell-text";
import { isPresent, isStanding } from "../nomination";
import type { Replacement } from "../replacement";
import { nominationLine } from "./identity";
import type { ReadNomination, ReadSubmission, Reason } from "./read-types";
import { freeRow, isCoded, type Row, type Sent, type UnitRows } from "./unit-rows";

/** What a replacement did: the rows of each nomination, who is gone, and the row the secretary decides on. */
interface Replaced {
  readonly put: readonly (readonly Row[])[];
  readonly gone: readonly Row[];
  readonly replacement: Replacement;
}

/** Puts a whole list in the place of what the unit sent before; whom it lacks leaves once the secretary has approved it. */
export function replace(
  { nominations }: ReadSubmission,
  rows: UnitRows,
  sent: Sent,
  { review, unit }: { readonly review: string; readonly unit: string },
  known: Replacement | undefined,
  told: Reason[],
): Replaced {
  const before = rows.all.filter(isPresent);
  const added: Row[] = [];
  const changed: Row[] = [];
  const put = nominations.map((nomination) => {
    // A whole list stands against a whole list: here the name tells whom it has, one for one.
    const free = freeRow(nomination, rows, sent);
    const row = free && (isCoded(nomination) || isPresent(free) || free.state === "replaced") ? free : null;
    if (!row) {
      const fresh = rows.add(nomination, sent);
      added.push(fresh);
      return [fresh];
    }
    told.push(...renamed(row, nomination));
    const done = rows.update(row, nomination, sent);
    if (done === "added") added.push(row);
    if (done === "changed") changed.push(row);
    return [row];
  });
  const gone = before.filter(({ touchedBy }) => touchedBy !== sent.id);
  const lines = (of: readonly Row[]) => withinCell(of.map(({ content }) => nominationLine(content)));
  const goneLines = lines(gone);
  const decision = decisionOn(goneLines, known);
  for (const row of gone) {
    if (decision === "approved") row.state = "replaced";
    if (decision === "pending" && isStanding(row)) row.state = "leaving";
  }
  const replacement: Replacement = {
    ...{ submission: sent.id, review, unit, at: sent.at },
    ...{ added: lines(added), changed: lines(changed), gone: goneLines, decision },
  };
  return { put, gone, replacement };
}

/**
 * The secretary's decision holds for those she saw: where a response read later would take out more, she is asked again.
 * Where nothing is gone there is nothing to decide.
 */
function decisionOn(gone: readonly string[], known: Replacement | undefined): Replacement["decision"] {
  if (gone.length === 0) return "approved";
  const seen = new Set(known?.gone.map(comparable));
  return known && gone.every((line) => seen.has(line)) ? known.decision : "pending";
}

/** A code that came with another name: the later one stands, and the secretary hears of it. */
export function renamed(
  { content: before }: Row,
  { line, text, content }: ReadNomination,
): readonly Reason[] {
  if (foldName(before.name) === foldName(content.name)) return [];
  const names = `“${excerpt(before.name)}”, nay ghi tên “${excerpt(content.name)}”`;
  const reason = `Mã ${content.code} (${content.award}) trước đây ghi tên ${names}; sổ đã lấy theo tên sau`;
  return [{ line, text, reason }];
}
