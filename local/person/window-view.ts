import { display } from "../spreadsheet/cell-display";
import type { Content } from "../spreadsheet/cells";
import { formatsOf, type SeenStyle, styleAfter } from "../spreadsheet/conditional-formats";
import type { Span } from "../spreadsheet/layer";
import type { CheckboxCriteria, SheetModel, ValidationRule } from "../spreadsheet/sheet-model";
import { displayedIn, isChecked, isUnchecked, obeys, type ShownIn } from "../spreadsheet/validation";
import type { Workbook } from "../spreadsheet/workbook";
import { type ValidationView, viewRule } from "./cell-view";

/** How a cell looks, apart from what it shows; its colours are those that conditional formats leave it. */
export interface CellLook extends SeenStyle {
  readonly kind: "empty" | "text" | "number" | "truth" | "formula";
  readonly box?: "checked" | "unchecked";
  /** A list of values opens from it. */
  readonly list?: true;
}

/** Cells as a person sees them, compact: rows and columns count from the window's first ones. */
export interface WindowView {
  /** What each cell shows, row by row. */
  readonly texts: readonly (readonly string[])[];
  /** Each look once; `lookOf` has its place for every cell. */
  readonly looks: readonly CellLook[];
  readonly lookOf: readonly (readonly number[])[];
  readonly notes: readonly (readonly [down: number, right: number, note: string])[];
  /** Cells that hold what their rule does not allow, with the place of the rule among `rules`. */
  readonly broken: readonly (readonly [down: number, right: number, rule: number])[];
  readonly rules: readonly ValidationView[];
}

/** Looks at the cells of some rows (from 0) in a span of columns. */
export function viewWindow(
  workbook: Workbook,
  sheet: SheetModel,
  rows: readonly number[],
  columns: Span,
): WindowView {
  const looks = listOf(lookOfCell, (look) => JSON.stringify(look));
  const rules = listOf(
    (rule: ValidationRule) => viewRule(workbook, rule),
    (_, rule) => rule,
  );
  const shownIn = remembered();
  const formatted = formatsOf(sheet.conditionalFormats);
  const notes: [number, number, string][] = [];
  const broken: [number, number, number][] = [];
  const texts: string[][] = [];
  const lookOf: number[][] = [];
  for (const [down, row] of rows.entries()) {
    const lineOfTexts: string[] = [];
    const lineOfLooks: number[] = [];
    for (let right = 0; right < columns.count; right += 1) {
      const column = columns.start + right;
      const content = sheet.contents.get(row, column);
      const format = sheet.formats.get(row, column);
      const rule = sheet.validations.get(row, column);
      const shown = display(content, format, workbook.locale);
      lineOfTexts.push(shown);
      const conditional = formatted({ row, column, content, format, shown });
      const style = styleAfter(sheet.styles.get(row, column), conditional);
      lineOfLooks.push(looks.place({ content, rule, style }));
      const note = sheet.notes.get(row, column);
      if (note !== undefined) notes.push([down, right, note]);
      if (rule !== undefined && !obeys(rule, content, format, workbook, shownIn)) {
        broken.push([down, right, rules.place(rule)]);
      }
    }
    texts.push(lineOfTexts);
    lookOf.push(lineOfLooks);
  }
  return { texts, looks: looks.all, lookOf, notes, broken, rules: rules.all };
}

interface Seen {
  readonly content: Content | undefined;
  readonly rule: ValidationRule | undefined;
  readonly style: SeenStyle | undefined;
}

function lookOfCell({ content, rule, style }: Seen): CellLook {
  const criteria = rule?.criteria;
  const isList = criteria !== undefined && "showDropdown" in criteria && criteria.showDropdown;
  return {
    kind: kindOf(content),
    ...(isList && { list: true }),
    ...(criteria?.kind === "CHECKBOX" && boxOf(criteria, content)),
    ...style,
  };
}

/** A checkbox that holds neither of its values shows what it holds. */
function boxOf(criteria: CheckboxCriteria, content: Content | undefined): Pick<CellLook, "box"> {
  if (isChecked(criteria, content)) return { box: "checked" };
  return content === undefined || isUnchecked(criteria, content) ? { box: "unchecked" } : {};
}

function kindOf(content: Content | undefined): CellLook["kind"] {
  switch (typeof content) {
    case "undefined":
      return "empty";
    case "string":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "truth";
    default:
      return "formula";
  }
}

/** A list of what is made of things, each that is alike once. */
function listOf<Thing, Made>(make: (thing: Thing) => Made, keyOf: (made: Made, thing: Thing) => unknown) {
  const all: Made[] = [];
  const places = new Map<unknown, number>();
  return {
    all,
    place(thing: Thing): number {
      const made = make(thing);
      const key = keyOf(made, thing);
      const place = places.get(key) ?? all.push(made) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/** What ranges show, read once a window. */
function remembered(): ShownIn {
  const known = new Map<object, ReadonlySet<string>>();
  return (range, workbook) => {
    const shown = known.get(range) ?? displayedIn(range, workbook);
    known.set(range, shown);
    return shown;
  };
}
