import type { Geometry } from "./geometry";
import type { Cell, Room, Selection } from "./selection";
import type { Store } from "./store";

/** The sheet that is open, as room to select in: rows that a filter hides are stepped over. */
export function makeRoom(store: Store, geometry: Geometry): Room {
  return {
    get rowCount() {
      return store.look?.sheet.rowCount ?? 1;
    },
    get columnCount() {
      return store.look?.sheet.columnCount ?? 1;
    },
    stepRow(row, by) {
      const { seen } = geometry;
      const index = seen.indexOf(row);
      const isSeen = seen.rowAt(index) === row;
      const to = index + by - (!isSeen && by > 0 ? 1 : 0);
      return seen.rowAt(Math.max(0, Math.min(seen.count - 1, to)));
    },
  };
}

/** A selection after the sheet may have become smaller. */
export function within(room: Room, { active, anchor, head, whole }: Selection): Selection {
  const inRoom = ({ row, column }: Cell): Cell => ({
    row: Math.min(row, room.rowCount),
    column: Math.min(column, room.columnCount),
  });
  return { active: inRoom(active), anchor: inRoom(anchor), head: inRoom(head), whole };
}
