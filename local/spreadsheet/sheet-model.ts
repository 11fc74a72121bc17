import type { Area, CellStyle, Content } from "./cells";
import { Layer } from "./layer";

/** A protection of a whole sheet. */
export interface SheetProtection {
  description: string;
  warningOnly: boolean;
  /** Who may edit while it is no mere warning: as Google sets it, the owner and who protected it. */
  readonly editors: readonly string[];
}

/** A part of a sheet that a rule refers to; it moves along when rows and columns are inserted or deleted. */
export interface SheetArea {
  readonly sheet: SheetModel;
  area: Area;
}

export type Criteria =
  | { readonly kind: "VALUE_IN_LIST"; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly kind: "VALUE_IN_RANGE"; readonly source: SheetArea; readonly showDropdown: boolean }
  | { readonly kind: "CHECKBOX" };

/** A data validation rule. It never changes once built, so many cells may share one. */
export interface ValidationRule {
  readonly criteria: Criteria;
  /** `true`: what breaks the rule gets a warning; `false`: it is rejected. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

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
  /** In pixels, where set. */
  readonly columnWidths: (number | undefined)[] = [];
  readonly contents = new Layer<Content>();
  readonly formats = new Layer<string>();
  readonly notes = new Layer<string>();
  readonly validations = new Layer<ValidationRule>();
  readonly styles = new Layer<CellStyle>();

  constructor(id: number, name: string, rowCount: number, columnCount: number) {
    this.id = id;
    this.name = name;
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  /** The layers that make up the cells' formatting, which new rows and columns take from their neighbours. */
  get formatting(): readonly (Layer<string> | Layer<CellStyle> | Layer<ValidationRule>)[] {
    return [this.formats, this.styles, this.validations];
  }

  /** The layers that belong to a cell alone. */
  get matter(): readonly (Layer<Content> | Layer<string>)[] {
    return [this.contents, this.notes];
  }
}

/** The width of a column that nobody has set, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 100;
