import type { Problem } from "../../domain/problem";
import type { Cell } from "../../google/cell";
import { cellAt, cellUnder, type Standing, sameCell } from "../standing";
import { columnsOf, ownerOf, type Table } from "../table";
import { isOwnColumn } from "./wide-table";

/** More cells of one kind would say nothing more. */
export const shown = 5;

/** A row as one of the tabs has it. */
export interface Side {
  readonly standing: Standing;
  readonly row: number;
}

/** What people wrote in the two rows of one key, the one on the working tab and the one in the archive. */
interface Words {
  /** What the row that is to be kept has blank and the other one has filled, by the names of the columns. */
  readonly lacking: ReadonlyMap<string, Cell>;
  /** Where both are filled, and differ. */
  readonly differing: readonly string[];
}

/**
 * Compares people's cells of a row that stands both on its working tab and in the archive, as where a run was cut off or an
 * archived review's rows were derived anew: whichever row is kept, no word of the other one may be lost with it.
 */
export function wordsOf(table: Table<object>, kept: Side, other: Side): Words {
  const lacking = new Map<string, Cell>();
  const differing: string[] = [];
  for (const [name, position] of other.standing.positions) {
    if (!isPeoples(table, name)) continue;
    const theirs = cellAt(other.standing, other.row, position);
    const own = cellUnder(kept.standing, kept.row, name);
    if (theirs === "" || sameCell(own, theirs)) continue;
    if (own === "") lacking.set(name, theirs);
    else differing.push(name);
  }
  return { lacking, differing };
}

/** Whether people write a column: one of the table's, or one that they added. */
function isPeoples(table: Table<object>, name: string): boolean {
  const own = columnsOf(table).find(([each]) => each === name);
  return own ? ownerOf(table, own[1]) === "people" : isOwnColumn(name);
}

/** A cell on the working tab that says something else than the same row's in the archive: neither is lost before a person chose. */
export function twoWords(table: Table<object>, archive: Table<object>, name: string, at: Sides): Problem {
  const { standing, row } = at.working;
  const header = String(cellUnder(at.archived.standing, 1, name));
  return {
    what: `Ô này khác ô “${header}” của cùng dòng ở tab “${archive.tab}” (dòng ${at.archived.row}), sổ không tự chọn ô nào được giữ`,
    where: {
      tab: table.tab,
      row,
      column: String(standing.cells[0]?.[standing.positions.get(name) ?? -1] ?? header),
    },
    remedy: `Chép điều cần giữ vào cả hai ô, hoặc xóa dòng này nếu chỉ cần dòng ở tab “${archive.tab}”, rồi bấm lại`,
  };
}

/** The two rows of one key. */
interface Sides {
  readonly working: Side;
  readonly archived: Side;
}
