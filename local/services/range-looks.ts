import { Enumeration, type EnumValue } from "../script/surface";
import type { CellStyle, WrapStrategy } from "../spreadsheet/cells";
import { colorOf } from "../spreadsheet/colors";
import { RangeRules } from "./range-rules";

/** `SpreadsheetApp.WrapStrategy`. */
export const wrapStrategies = new Enumeration<WrapStrategy>("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);

type Looks = Required<CellStyle>;

/** What Google tells of a cell whose looks nobody set. */
const DEFAULTS: Looks = {
  background: "#ffffff",
  fontColor: "#000000",
  fontFamily: "Arial",
  fontSize: 10,
  fontWeight: "normal",
  fontStyle: "normal",
  fontLine: "none",
  horizontalAlignment: "general",
  verticalAlignment: "bottom",
  wrapStrategy: "OVERFLOW",
};

/** The looks of a range's cells. */
export abstract class RangeLooks extends RangeRules {
  getBackground(): string {
    return this.readFirst((row, column) => this.color("background", row, column));
  }

  getBackgrounds(): string[][] {
    return this.read((row, column) => this.color("background", row, column));
  }

  setBackground(color: string | null): this {
    return this.restyle("background", color);
  }

  setBackgrounds(colors: Styles<string>): this {
    return this.restyleEach("background", colors);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    return this.restyle("background", `#${hex}`);
  }

  getFontColor(): string {
    return this.readFirst((row, column) => this.color("fontColor", row, column));
  }

  getFontColors(): string[][] {
    return this.read((row, column) => this.color("fontColor", row, column));
  }

  setFontColor(color: string | null): this {
    return this.restyle("fontColor", color);
  }

  setFontColors(colors: Styles<string>): this {
    return this.restyleEach("fontColor", colors);
  }

  getFontFamily(): string {
    return this.readFirst((row, column) => this.style("fontFamily", row, column));
  }

  getFontFamilies(): string[][] {
    return this.read((row, column) => this.style("fontFamily", row, column));
  }

  setFontFamily(fontFamily: string | null): this {
    return this.restyle("fontFamily", fontFamily);
  }

  setFontFamilies(fontFamilies: Styles<string>): this {
    return this.restyleEach("fontFamily", fontFamilies);
  }

  getFontSize(): number {
    return this.readFirst((row, column) => this.style("fontSize", row, column));
  }

  getFontSizes(): number[][] {
    return this.read((row, column) => this.style("fontSize", row, column));
  }

  setFontSize(fontSize: number): this {
    return this.restyle("fontSize", fontSize);
  }

  setFontSizes(fontSizes: Styles<number>): this {
    return this.restyleEach("fontSize", fontSizes);
  }

  getFontWeight(): Looks["fontWeight"] {
    return this.readFirst((row, column) => this.style("fontWeight", row, column));
  }

  getFontWeights(): Looks["fontWeight"][][] {
    return this.read((row, column) => this.style("fontWeight", row, column));
  }

  setFontWeight(fontWeight: string | null): this {
    return this.restyle("fontWeight", fontWeight);
  }

  setFontWeights(fontWeights: Styles<string>): this {
    return this.restyleEach("fontWeight", fontWeights);
  }

  getFontStyle(): Looks["fontStyle"] {
    return this.readFirst((row, column) => this.style("fontStyle", row, column));
  }

  getFontStyles(): Looks["fontStyle"][][] {
    return this.read((row, column) => this.style("fontStyle", row, column));
  }

  setFontStyle(fontStyle: string | null): this {
    return this.restyle("fontStyle", fontStyle);
  }

  setFontStyles(fontStyles: Styles<string>): this {
    return this.restyleEach("fontStyle", fontStyles);
  }

  getFontLine(): Looks["fontLine"] {
    return this.readFirst((row, column) => this.style("fontLine", row, column));
  }

  getFontLines(): Looks["fontLine"][][] {
    return this.read((row, column) => this.style("fontLine", row, column));
  }

  setFontLine(fontLine: string | null): this {
    return this.restyle("fontLine", fontLine);
  }

  setFontLines(fontLines: Styles<string>): this {
    return this.restyleEach("fontLine", fontLines);
  }

  getHorizontalAlignment(): string {
    return this.readFirst((row, column) => this.style("horizontalAlignment", row, column));
  }

  getHorizontalAlignments(): string[][] {
    return this.read((row, column) => this.style("horizontalAlignment", row, column));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.restyle("horizontalAlignment", horizontal(alignment));
  }

  setHorizontalAlignments(alignments: Styles<string>): this {
    return this.restyleEach(
      "horizontalAlignment",
      alignments.map((row) => row.map(horizontal)),
    );
  }

  getVerticalAlignment(): string {
    return this.readFirst((row, column) => this.style("verticalAlignment", row, column));
  }

  getVerticalAlignments(): string[][] {
    return this.read((row, column) => this.style("verticalAlignment", row, column));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.restyle("verticalAlignment", alignment);
  }

  setVerticalAlignments(alignments: Styles<string>): this {
    return this.restyleEach("verticalAlignment", alignments);
  }

  /** Assumption: without wrap the text runs into the empty cells beside it, as Google shows a cell that nobody touched. */
  setWrap(wrap: boolean): this {
    return this.restyle("wrapStrategy", wrap ? "WRAP" : "OVERFLOW");
  }

  setWraps(wraps: readonly (readonly boolean[])[]): this {
    return this.restyleEach(
      "wrapStrategy",
      wraps.map((row) => row.map((wrap) => (wrap ? "WRAP" : "OVERFLOW"))),
    );
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.restyle("wrapStrategy", wrapStrategies.nameOf(strategy) ?? null);
  }

  setWrapStrategies(strategies: readonly (readonly EnumValue[])[]): this {
    return this.restyleEach(
      "wrapStrategy",
      strategies.map((row) => row.map((strategy) => wrapStrategies.nameOf(strategy) ?? null)),
    );
  }

  getWrapStrategy(): EnumValue {
    return this.readFirst((row, column) => wrapStrategies.of(this.style("wrapStrategy", row, column)));
  }

  getWrapStrategies(): EnumValue[][] {
    return this.read((row, column) => wrapStrategies.of(this.style("wrapStrategy", row, column)));
  }

  /** Takes the looks of every cell away, and the number formats. */
  clearFormat(): this {
    const { styles, formats } = this.sheet.model;
    return this.writeAll(() => {
      styles.change(this.area, () => undefined);
      formats.change(this.area, () => undefined);
    });
  }

  private style<Property extends keyof Looks>(property: Property, row: number, column: number) {
    const looks: Looks = { ...DEFAULTS, ...this.sheet.model.styles.get(row, column) };
    return looks[property];
  }

  /** Google tells colours in hexadecimal digits, however they were set. */
  private color(property: "background" | "fontColor", row: number, column: number): string {
    return colorOf(this.style(property, row, column));
  }

  private restyle(property: keyof CellStyle, value: StyleValue): this {
    const { styles } = this.sheet.model;
    const styleFor = restyling(property);
    return this.writeAll(() => styles.change(this.area, (before) => styleFor(before, value)));
  }

  private restyleEach(property: keyof CellStyle, values: Styles<string | number>): this {
    this.checkSize(values);
    const { styles } = this.sheet.model;
    const styleFor = restyling(property);
    return this.write((down, right, row, column) => {
      const value = values[down]?.[right] ?? null;
      styles.set(row, column, styleFor(styles.get(row, column), value));
    });
  }
}

/** `null` goes back to the default. */
type StyleValue = string | number | null;
type Styles<Value extends string | number> = readonly (readonly (Value | null)[])[];

/** Google knows "normal" for what it tells as "general". */
function horizontal(alignment: string | null): string | null {
  return alignment === "normal" ? null : alignment;
}

/** Gives looks another value of a property; those that were the same before share one object afterwards, too. */
function restyling(property: keyof CellStyle) {
  const restyled = new Map<StyleValue, Map<CellStyle | undefined, CellStyle>>();
  return (before: CellStyle | undefined, value: StyleValue): CellStyle => {
    const known = restyled.get(value) ?? new Map<CellStyle | undefined, CellStyle>();
    restyled.set(value, known);
    const same = known.get(before);
    if (same !== undefined) return same;
    const { [property]: _replaced, ...others } = before ?? {};
    const after = value === null ? others : { ...others, [property]: value };
    known.set(before, after);
    return after;
  };
}
