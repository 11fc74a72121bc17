import type { Area, CellStyle, Content } from "./cells";
import type { ConditionalFormat } from "./conditional-formats";
import { Layer } from "./layer";
import type { DateCriteria, NumberCriteria, TextCriteria } from "./validation-criteria";

/** A protection of a whole sheet. */
export interface SheetProtection {
  description: string;
  warningOnly: boolean;
  /** Who may edit while it is no mere warning: as Google sets it, the owner and who protected it. */
  readonly editors: readonly string[];
}

/** A part of a sheet that a rule refers to: where its rows and columns move, a rule with the new area takes its place. */
export interface SheetArea {
  readonly sheetId: number;
  readonly area: Area;
}

export type Criteria =
  | { readonly kind: "VALUE_IN_LIST"; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly kind: "VALUE_IN_RANGE"; readonly source: SheetArea; readonly showDropdown: boolean }
  | CheckboxCriteria
  | NumberCriteria
  | DateCriteria
  | TextCriteria;

/** A checkbox; without values of its own it stands for true and false, with a checked one alone for that and nothing. */
export interface CheckboxCriteria {
  readonly kind: "CHECKBOX";
  readonly checked?: string | number | boolean;
  readonly unchecked?: string | number | boolean;
}

/** A data validation rule. It never changes once built, so many cells may share one. */
export interface ValidationRule {
  readonly criteria: Criteria;
  /** `true`: what breaks the rule gets a warning; `false`: it is rejected. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** By column, from 0: what its cells show in rows that are hidden. */
export type Filter = ReadonlyMap<number, ReadonlySet<string>>;

/** One sheet of a spreadsheet; rows and columns from 0. Operations on it stand in `sheet-structure.ts`. */
export class SheetModel {
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  protection: SheetProtection | undefined;
  /** In the order in which they are tried. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** In pixels, where set. */
  readonly columnWidths: (number | undefined)[] = [];
  /** In pixels, where a person set them; other rows are as high as what they show. */
  readonly rowHeights: (number | undefined)[] = [];
  /** A person's filter: the texts that are hidden, by column; scripts see all rows. */
  filter: Filter = new Map();
  /** An object that is the same one as long as rows and columns stand where they stood. */
  shape: object = {};
  readonly contents: Layer<Content>;
  readonly formats: Layer<string>;
  readonly notes: Layer<string>;
  readonly validations: Layer<ValidationRule>;
  readonly styles: Layer<CellStyle>;

  /** An empty sheet, or one with what the cells of another one hold. */
  constructor(id: number, name: string, rowCount: number, columnCount: number, cellsOf?: SheetModel) {
    this.id = id;
    this.name = name;
    this.rowCount = rowCount;
    this.columnCount = columnCount;
    this.contents = cellsOf?.contents.copy() ?? new Layer();
    this.formats = cellsOf?.formats.copy() ?? new Layer();
    this.notes = cellsOf?.notes.copy() ?? new Layer();
    this.validations = cellsOf?.validations.copy() ?? new Layer();
    this.styles = cellsOf?.styles.copy() ?? new Layer();
  }

  /** Another sheet that is as this one is now; what is done to one of them does not touch the other. */
  copy(): SheetModel {
    const made = new SheetModel(this.id, this.name, this.rowCount, this.columnCount, this);
    const rest = Object.entries(this).filter(([, value]) => !(value instanceof Layer));
    return Object.assign(made, structuredClone(Object.fromEntries(rest)));
  }

  /** A sheet of its own that looks as this one does now, visible and unprotected. */
  copyAs(id: number, name: string): SheetModel {
    const made = new SheetModel(id, name, this.rowCount, this.columnCount, this);
    made.tabColor = this.tabColor;
    made.frozenRows = this.frozenRows;
    made.frozenColumns = this.frozenColumns;
    made.columnWidths.push(...this.columnWidths);
    made.rowHeights.push(...this.rowHeights);
    made.conditionalFormats = this.conditionalFormats;
    return made;
  }

  /** The layers that make up the cells' formatting, which new rows and columns take from their neighbours. */
  get formatting(): readonly (Layer<string> | Layer<CellStyle> | Layer<ValidationRule>)[] {
    return [this.formats, this.styles, this.validations];
  }

  /** The layers that belong to a cell alone. */
  get matter(): readonly (Layer<Content> | Layer<string>)[] {
    return [this.contents, this.notes];
  }

  /** All that cells hold. */
  get layers(): readonly (SheetModel["formatting"] | SheetModel["matter"])[number][] {
    return [...this.formatting, ...this.matter];
  }
}

/** The width of a column that nobody has set, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 100;
