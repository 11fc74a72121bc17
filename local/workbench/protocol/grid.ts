/** The cells of the spreadsheet's sheets. Sheets go by their ids; rows and columns count from 1. */
export interface GridMethods extends TabMethods {
  /** What is seen now: the tabs, the sheet asked for (or the active one), and some of its cells. */
  "grid.look": {
    readonly in: { readonly sheet?: number; readonly cells?: CellsWanted };
    readonly out: LookView;
  };
  /** What the formula bar shows of a cell, and what its rule offers. */
  "grid.edit": { readonly in: CellPlace; readonly out: EditView };
  /** Types into all cells of an area, one as a rule. Answers with the reason where it is refused; nothing is written then. */
  "grid.type": {
    readonly in: { readonly sheet: number; readonly area: GridArea; readonly text: string };
    readonly out: { readonly refused: string | null };
  };
  "grid.tick": { readonly in: CellPlace; readonly out: object };
  /** Pastes texts, the sheet grows where they reach over its edge; empties what was cut. Gives the area they stand in. */
  "grid.paste": {
    readonly in: CellPlace & { readonly texts: readonly (readonly string[])[]; readonly cut?: SheetArea };
    readonly out: { readonly area: GridArea };
  };
  "grid.clear": { readonly in: SheetArea; readonly out: object };
  /** The cells of an area that a filter does not hide: what they show, and what, typed, gives them again. */
  "grid.copy": {
    readonly in: SheetArea;
    readonly out: { readonly cells: readonly (readonly CopiedCell[])[] };
  };
  /** How many cells hold something, and what their numbers come to, as the spreadsheet writes it. */
  "grid.summary": { readonly in: SheetArea; readonly out: SummaryView };
  /** Where Ctrl and an arrow lead. */
  "grid.edge": {
    readonly in: CellPlace & { readonly down: number; readonly right: number };
    readonly out: { readonly row: number; readonly column: number };
  };
  "grid.select": { readonly in: SheetArea; readonly out: object };
  "grid.resize": {
    readonly in: Lines & { readonly size: number | null };
    readonly out: object;
  };
  /** Inserts lines before `first`, with the formats of line `like`. */
  "grid.insert": { readonly in: Lines & { readonly like: number }; readonly out: object };
  "grid.delete": { readonly in: Lines; readonly out: object };
  "grid.sort": {
    readonly in: { readonly sheet: number; readonly column: number; readonly ascending: boolean };
    readonly out: object;
  };
  "grid.freeze": {
    readonly in: { readonly sheet: number; readonly rows: number; readonly columns: number };
    readonly out: object;
  };
  "grid.filterValues": {
    readonly in: { readonly sheet: number; readonly column: number };
    readonly out: readonly FilterValueView[];
  };
  /** Hides the rows whose cell in that column shows one of these texts; none: the column hides nothing. */
  "grid.filter": {
    readonly in: { readonly sheet: number; readonly column: number; readonly hidden: readonly string[] };
    readonly out: object;
  };
  "grid.clearFilter": { readonly in: { readonly sheet: number }; readonly out: object };
  /** `message`: what could not be taken back, and why. */
  "grid.undo": { readonly in: object; readonly out: UndoView };
  "grid.redo": { readonly in: object; readonly out: UndoView };
  /** What the name box goes to. Refuses what names no cells. */
  "grid.place": {
    readonly in: { readonly text: string; readonly sheet: number };
    readonly out: SheetArea;
  };
  /** The cells that show a text, from that sheet on through all others, or in it alone; at most 1.000 of `total`. */
  "grid.find": {
    readonly in: { readonly text: string; readonly sheet: number; readonly everywhere: boolean };
    readonly out: { readonly places: readonly CellPlace[]; readonly total: number };
  };
}

/** The tabs: what is done to sheets as a whole. */
export interface TabMethods {
  /** Adds an empty sheet, or a copy of one, under a name that is free. */
  "grid.addSheet": { readonly in: { readonly copyOf?: number }; readonly out: { readonly sheet: number } };
  "grid.renameSheet": {
    readonly in: { readonly sheet: number; readonly name: string };
    readonly out: object;
  };
  /** `index` from 1. */
  "grid.moveSheet": { readonly in: { readonly sheet: number; readonly index: number }; readonly out: object };
  "grid.hideSheet": {
    readonly in: { readonly sheet: number; readonly hidden: boolean };
    readonly out: object;
  };
  "grid.colorSheet": {
    readonly in: { readonly sheet: number; readonly color: string | null };
    readonly out: object;
  };
  "grid.deleteSheet": { readonly in: { readonly sheet: number }; readonly out: object };
}

/** A rectangle of cells. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetArea {
  readonly sheet: number;
  readonly area: GridArea;
}

export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Rows or columns of a sheet. */
export interface Lines {
  readonly sheet: number;
  readonly what: "rows" | "columns";
  readonly first: number;
  readonly howMany: number;
}

/** A span: the first one, and how many. */
export type Run = readonly [start: number, count: number];

export interface CellsWanted {
  readonly rows: readonly Run[];
  readonly columns: Run;
}

export interface LookView {
  readonly tabs: readonly TabView[];
  readonly sheet: SheetView;
  readonly cells: CellsView | null;
  /** Where the spreadsheet is; another `number` says that a script has moved there. */
  readonly active: { readonly number: number; readonly sheet: number; readonly area: GridArea | null };
  /** What can be undone and redone: "gõ", "dán". */
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
}

/** All of a sheet but its cells. Sizes in pixels. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly widths: readonly number[];
  /** Of rows that somebody dragged. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly hiddenRows: readonly Run[];
  readonly filtered: readonly number[];
  /** Up to where cells hold something. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly protection: { readonly description: string; readonly mayEdit: boolean } | null;
}

/** As many characters of a cell are shown; whoever edits or copies it gets all of it. */
export const LONGEST_SHOWN = 4000;

/** Cells, compact: `rows` are their numbers; all else counts from the first of them. */
export interface CellsView {
  readonly rows: readonly number[];
  readonly columns: Run;
  /** What each shows; those longer than `LONGEST_SHOWN` are cut off there. */
  readonly texts: readonly (readonly string[])[];
  /** What, typed, gives a cell again, where that is not what it shows; of those cut off it is asked for. */
  readonly edits: readonly (readonly [down: number, right: number, text: string])[];
  readonly looks: readonly LookOfCell[];
  readonly lookOf: readonly (readonly number[])[];
  readonly notes: readonly (readonly [down: number, right: number, text: string])[];
  /** What is wrong with a cell by its rule. */
  readonly faults: readonly (readonly [down: number, right: number, text: string])[];
}

export interface LookOfCell {
  readonly kind: "empty" | "text" | "number" | "truth" | "formula";
  readonly box?: "checked" | "unchecked";
  readonly list?: true;
  readonly fontWeight?: string;
  readonly fontStyle?: string;
  readonly fontLine?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly wrapStrategy?: "WRAP" | "OVERFLOW" | "CLIP";
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

export interface EditView {
  readonly text: string;
  /** The list of its rule, and what the rule asks for. */
  readonly choices: readonly string[] | null;
  readonly rule: string | null;
}

/** `edit` where it is not what is shown. */
export interface CopiedCell {
  readonly text: string;
  readonly edit?: string;
}

export interface SummaryView {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: string;
  readonly average: string;
}

export interface FilterValueView {
  readonly text: string;
  readonly rows: number;
  readonly hidden: boolean;
}

export interface UndoView {
  readonly message: string | null;
  readonly at: SheetArea | null;
}
