import type { Area } from "../spreadsheet/cells";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import { isAs, type Picture, picture, restore, turnCells, turnSizes } from "./sheet-picture";

/** What a person did that can be undone. */
export type Deed =
  | "type"
  | "paste"
  | "clear"
  | "fill"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "moveColumn"
  | "sort"
  | "resize"
  | "freeze";

/** What came of undoing or redoing. Cells in A1 notation. */
export interface UndoReport {
  readonly deed: Deed;
  readonly sheet: string;
  /** Where it was done, from 0; nothing for a deed that concerns the whole sheet. */
  readonly area: Area | undefined;
  /** What stayed as it is because something else has changed it since. */
  readonly left: readonly string[];
  /** Why nothing was done at all: the sheet is gone, or something else changed what the deed had moved. */
  readonly refused: "sheet gone" | "changed since" | undefined;
}

/** The deeds that can be undone and redone, the next one last. */
export interface UndoHistory {
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
  /** Does something to a sheet and remembers how it was before. `area`: the cells it changes, from 0, if it moves none. */
  act(sheet: SheetModel, deed: Deed, area: Area | undefined, action: () => void): void;
  /** Takes back the last deed, cell by cell where others have changed the sheet since. Nothing without one. */
  undo(): UndoReport | undefined;
  redo(): UndoReport | undefined;
}

interface Done {
  readonly sheet: SheetModel;
  readonly deed: Deed;
  readonly area: Area | undefined;
  readonly before: Picture;
  readonly after: Picture;
}

/** As many deeds are remembered. */
const MOST = 100;

const histories = new WeakMap<Workbook, UndoHistory>();

/** What the person at this spreadsheet did since it was opened. */
export function undoHistory(workbook: Workbook): UndoHistory {
  const history = histories.get(workbook) ?? makeHistory(workbook);
  histories.set(workbook, history);
  return history;
}

function makeHistory(workbook: Workbook): UndoHistory {
  const done: Done[] = [];
  const undone: Done[] = [];

  /** From what stood after it to what stood before; redoing goes the other way. */
  function turn(from: Done[], to: Done[], back: boolean): UndoReport | undefined {
    const last = from.pop();
    if (last === undefined) return undefined;
    const { sheet, deed, area } = last;
    const report = { deed, sheet: sheet.name, area, left: [], refused: undefined };
    if (!workbook.sheets.includes(sheet)) return { ...report, refused: "sheet gone" };
    const [there, wanted] = back ? [last.after, last.before] : [last.before, last.after];
    const left: string[] = [];
    if (isAs(workbook, sheet, there)) restore(workbook, sheet, wanted);
    else {
      const stands = there.shape === wanted.shape && sheet.shape === there.shape;
      if (!stands) return { ...report, refused: "changed since" };
      if (area !== undefined) left.push(...turnCells(sheet, there, wanted, area));
      turnSizes(sheet, there.sizes, wanted.sizes);
    }
    to.push(last);
    workbook.revision += 1;
    return { ...report, left };
  }

  return {
    get done() {
      return done.map(({ deed }) => deed);
    },
    get undone() {
      return undone.map(({ deed }) => deed);
    },
    act(sheet, deed, area, action) {
      const before = picture(workbook, sheet);
      action();
      done.push({ sheet, deed, area, before, after: picture(workbook, sheet) });
      if (done.length > MOST) done.shift();
      undone.length = 0;
    },
    undo: () => turn(done, undone, true),
    redo: () => turn(undone, done, false),
  };
}
