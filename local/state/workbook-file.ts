import { a1, areaOf, type CellStyle, type Content } from "../spreadsheet/cells";
import type { Layer } from "../spreadsheet/layer";
import type { ValidationRule } from "../spreadsheet/sheet-model";
import { SheetModel, type SheetProtection } from "../spreadsheet/sheet-model";
import { Workbook } from "../spreadsheet/workbook";
import { areasOf, fillAreas } from "./layer-areas";
import { readFormat, type SavedFormat, saveFormat } from "./saved-formats";
import { readRule, type SavedRule, saveRule } from "./saved-rules";

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly protection: SheetProtection | null;
  readonly columnWidths: readonly (number | null)[];
  readonly rowHeights?: readonly (number | null)[];
  /** Column, from 0 → the texts whose rows are hidden. */
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  /** Absent where there is none. */
  readonly conditionalFormats?: readonly SavedFormat[];
  /** Row by row; `null` is an empty cell. */
  readonly contents: readonly (readonly (Content | null)[])[];
  /** A1 notation → what holds for all its cells. */
  readonly formats: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, SavedStyle>>;
  readonly validations: Readonly<Record<string, SavedRule>>;
}

/** States that were saved before there were strategies say of a cell whether it wraps. */
type SavedStyle = CellStyle & { readonly wrap?: boolean };

type CellsOfSheet = "contents" | "formats" | "notes" | "styles" | "validations";

interface SavedRange {
  readonly sheetId: number;
  readonly range: string;
}

/** A spreadsheet as it stands in its file. */
export interface SavedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** Name → sheet and A1 notation; absent where there is none. */
  readonly namedRanges?: Readonly<Record<string, SavedRange>>;
  readonly sheets: readonly SavedSheet[];
}

/** The spreadsheet as text for people, too: JSON with one line for each row of contents. */
export function workbookText(workbook: Workbook): string {
  const saved: Omit<SavedWorkbook, "sheets"> = {
    id: workbook.id,
    name: workbook.name,
    owner: workbook.owner,
    locale: workbook.locale.code,
    timeZone: workbook.timeZone,
    activeSheetId: workbook.activeSheetId,
    ...(workbook.namedRanges.size > 0 && { namedRanges: saveNames(workbook) }),
  };
  const sheets = workbook.sheets.map((sheet) => `    ${sheetText(sheet)}`).join(",\n");
  return `${inLines(saved).slice(0, -2)},\n  "sheets": [\n${sheets}\n  ]\n}\n`;
}

function saveNames({ namedRanges }: Workbook): Record<string, SavedRange> {
  return Object.fromEntries(
    [...namedRanges].map(([name, { sheetId, area }]) => [name, { sheetId, range: a1(area) }]),
  );
}

function sheetText(sheet: SheetModel): string {
  const cells = [
    ["contents", cellsText(sheet.contents, saveContents)],
    ["formats", cellsText(sheet.formats, (layer) => areasOf(layer, (format) => format))],
    ["notes", cellsText(sheet.notes, (layer) => areasOf(layer, (note) => note))],
    ["styles", cellsText(sheet.styles, (layer) => areasOf(layer, saveStyle))],
    ["validations", cellsText(sheet.validations, (layer) => areasOf(layer, saveRule))],
  ];
  const lines = cells.map(([name, text]) => `,\n      "${name}": ${text}`);
  return `${inLines(saveSheet(sheet), "    ").slice(0, -"\n    }".length)}${lines.join("")}\n    }`;
}

/** Texts by what the cells held (`Layer.version`): those of most sheets are as they were the last time. */
const texts = new WeakMap<object, string>();

function cellsText<Value extends string | number | boolean | object>(
  layer: Layer<Value>,
  save: (layer: Layer<Value>) => unknown,
): string {
  const text = texts.get(layer.version) ?? inLines(save(layer), "      ");
  texts.set(layer.version, text);
  return text;
}

function saveContents(contents: Layer<Content>): SavedSheet["contents"] {
  const { rows, columns } = contents.extent();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => contents.get(row, column) ?? null),
  );
}

/** Arrays of plain values and the objects of a map stay on one line; all else is spread over several. */
function inLines(value: unknown, indent = ""): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (
      value.length === 0 ||
      value.every((item) => typeof item !== "object" || item === null || "formula" in item)
    ) {
      return JSON.stringify(value);
    }
    return `[\n${value.map((item) => deeper + inLines(item, deeper)).join(",\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return "{}";
    return `{\n${entries.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${inLines(item, deeper)}`).join(",\n")}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/** All of a sheet but its cells. */
function saveSheet(sheet: SheetModel): Omit<SavedSheet, CellsOfSheet> {
  const { id, name, rowCount, columnCount, hidden, tabColor, frozenRows, frozenColumns, protection } = sheet;
  return {
    id,
    name,
    rowCount,
    columnCount,
    hidden,
    tabColor,
    frozenRows,
    ...(frozenColumns > 0 && { frozenColumns }),
    protection: protection ?? null,
    columnWidths: Array.from(sheet.columnWidths, (width) => width ?? null),
    ...(sheet.rowHeights.length > 0 && {
      rowHeights: Array.from(sheet.rowHeights, (height) => height ?? null),
    }),
    ...(sheet.filter.size > 0 && {
      filter: Object.fromEntries([...sheet.filter].map(([column, hidden]) => [column, [...hidden]])),
    }),
    ...(sheet.conditionalFormats.length > 0 && {
      conditionalFormats: sheet.conditionalFormats.map(saveFormat),
    }),
  };
}

/** In one order, whichever of them was set first. */
function saveStyle(style: CellStyle): CellStyle {
  const entries = Object.entries(style).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries);
}

/** The spreadsheet that was saved. */
export function readWorkbook(saved: SavedWorkbook): Workbook {
  const workbook = new Workbook(saved.id, saved.name, saved.owner);
  workbook.setLocale(saved.locale);
  workbook.setTimeZone(saved.timeZone);
  workbook.activeSheetId = saved.activeSheetId;
  const rules = new Map<string, ValidationRule>();
  workbook.sheets = saved.sheets.map((sheet) => readSheet(sheet, rules));
  workbook.namedRanges = new Map(
    Object.entries(saved.namedRanges ?? {}).map(([name, { sheetId, range }]) => [
      name,
      { sheetId, area: areaOf(range) },
    ]),
  );
  workbook.revision = 0;
  return workbook;
}

function readSheet(saved: SavedSheet, rules: Map<string, ValidationRule>): SheetModel {
  const sheet = new SheetModel(saved.id, saved.name, saved.rowCount, saved.columnCount);
  sheet.hidden = saved.hidden;
  sheet.tabColor = saved.tabColor;
  sheet.frozenRows = saved.frozenRows;
  sheet.frozenColumns = saved.frozenColumns ?? 0;
  sheet.protection = saved.protection ?? undefined;
  sheet.columnWidths.push(...saved.columnWidths.map((width) => width ?? undefined));
  sheet.rowHeights.push(...(saved.rowHeights ?? []).map((height) => height ?? undefined));
  sheet.filter = new Map(
    Object.entries(saved.filter ?? {}).map(([column, hidden]) => [Number(column), new Set(hidden)]),
  );
  sheet.conditionalFormats = (saved.conditionalFormats ?? []).map(readFormat);
  saved.contents.forEach((cells, row) => {
    cells.forEach((content, column) => {
      sheet.contents.set(row, column, content ?? undefined);
    });
  });
  fillAreas(sheet.formats, saved.formats, (format) => format);
  fillAreas(sheet.notes, saved.notes, (note) => note);
  fillAreas(sheet.styles, saved.styles, readStyle);
  fillAreas(sheet.validations, saved.validations, (rule) => readRule(rule, rules));
  return sheet;
}

function readStyle({ wrap, ...style }: SavedStyle): CellStyle {
  if (wrap === undefined) return style;
  return { wrapStrategy: wrap ? "WRAP" : "OVERFLOW", ...style };
}
