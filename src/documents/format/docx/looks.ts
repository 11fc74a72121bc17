import type { Element } from "@xmldom/xmldom";
import type { ParagraphLook, RunLook } from "./model";
import { attribute, child, numberOf, switchOf } from "./xml";

/** What one place (a style, a paragraph, a run) says of a look; what it does not say is said by what stands behind it. */
export type RunSays = { readonly [K in keyof RunLook]?: RunLook[K] };
export type ParagraphSays = { readonly [K in keyof ParagraphLook]?: ParagraphLook[K] };

/** Fonts by the names of the theme ("minorHAnsi"). */
export type ThemeFonts = ReadonlyMap<string, string>;

/** Switches that turn each other off where two kinds of style both have them (ISO 29500, 17.7.3). */
export const toggles = ["bold", "italic", "capitals", "hidden"] as const;

/** What a `w:rPr` says. */
export function runSays(properties: Element | null, theme: ThemeFonts): RunSays {
  if (properties === null) return {};
  const fonts = child(properties, "w:rFonts");
  const size = numberOf(child(properties, "w:sz"), "w:val");
  const underline = attribute(child(properties, "w:u"), "w:val");
  const color = attribute(child(properties, "w:color"), "w:val");
  return said({
    font: fontIn(fonts, "ascii", theme),
    otherFont: fontIn(fonts, "hAnsi", theme),
    size: size === undefined ? undefined : size / 2,
    bold: switchOf(properties, "w:b"),
    italic: switchOf(properties, "w:i"),
    capitals: switchOf(properties, "w:caps"),
    hidden: switchOf(properties, "w:vanish"),
    underlined: underline === undefined ? undefined : underline !== "none",
    color: color === undefined ? undefined : color.toLowerCase() === "auto" ? "auto" : color.toUpperCase(),
  });
}

function fontIn(fonts: Element | null, slot: "ascii" | "hAnsi", theme: ThemeFonts): string | undefined {
  const ofTheme = theme.get(attribute(fonts, `w:${slot}Theme`) ?? "");
  return ofTheme ?? attribute(fonts, `w:${slot}`);
}

/** What a `w:pPr` says. */
export function paragraphSays(properties: Element | null): ParagraphSays {
  if (properties === null) return {};
  const indent = child(properties, "w:ind");
  const spacing = child(properties, "w:spacing");
  const hanging = numberOf(indent, "w:hanging");
  const borders = child(properties, "w:pBdr");
  return said({
    alignment: alignments.get(attribute(child(properties, "w:jc"), "w:val") ?? ""),
    left: numberOf(indent, "w:left", "w:start"),
    right: numberOf(indent, "w:right", "w:end"),
    // A hanging of nothing, as LibreOffice writes it, says as little as none does beside a first line.
    firstLine: hanging ? -hanging : (numberOf(indent, "w:firstLine") ?? (hanging === 0 ? 0 : undefined)),
    before: numberOf(spacing, "w:before"),
    after: numberOf(spacing, "w:after"),
    line: lineOf(spacing),
    keepNext: switchOf(properties, "w:keepNext"),
    pageBreakBefore: switchOf(properties, "w:pageBreakBefore"),
    topBorder: borders === null ? undefined : isVisible(child(borders, "w:top")),
    bottomBorder: borders === null ? undefined : isVisible(child(borders, "w:bottom")),
  });
}

const alignments = new Map<string, ParagraphLook["alignment"]>([
  ["left", "left"],
  ["start", "left"],
  ["center", "centre"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justified"],
  ["distribute", "justified"],
]);

function lineOf(spacing: Element | null): ParagraphLook["line"] | undefined {
  const line = numberOf(spacing, "w:line");
  if (line === undefined) return undefined;
  const rule = attribute(spacing, "w:lineRule") ?? "auto";
  if (rule === "auto") return { rule: "multiple", lines: line / 240 };
  return { rule: rule === "exact" ? "exact" : "least", height: line };
}

/** Whether a border shows. */
export function isVisible(border: Element | null): boolean {
  if (border === null) return false;
  const kind = attribute(border, "w:val") ?? "none";
  return kind !== "none" && kind !== "nil" && numberOf(border, "w:sz") !== 0;
}

/** Fonts of the theme by the names that styles call them by. */
export function themeFonts(theme: Element | null): ThemeFonts {
  const scheme = theme?.getElementsByTagName("a:fontScheme").item(0) ?? null;
  const face = (font: string) => attribute(child(scheme, font, "a:latin"), "typeface") ?? "";
  return new Map(
    [
      ["minorHAnsi", face("a:minorFont")],
      ["minorAscii", face("a:minorFont")],
      ["majorHAnsi", face("a:majorFont")],
      ["majorAscii", face("a:majorFont")],
    ].flatMap(([name = "", font = ""]) => (font === "" ? [] : [[name, font] as const])),
  );
}

/** The values that were said; the type stays that of what may be said. */
function said<T extends object>(
  values: { readonly [K in keyof T]: T[K] | undefined },
): {
  readonly [K in keyof T]?: T[K];
} {
  const found: { [K in keyof T]?: T[K] } = {};
  for (const key in values) if (values[key] !== undefined) found[key] = values[key];
  return found;
}

/** What Word takes where neither defaults nor styles say anything. */
export const usualRun: RunLook = {
  font: "Times New Roman",
  otherFont: "Times New Roman",
  size: 10,
  bold: false,
  italic: false,
  underlined: false,
  capitals: false,
  hidden: false,
  color: "auto",
};

export const usualParagraph: ParagraphLook = {
  alignment: "left",
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  line: { rule: "multiple", lines: 1 },
  keepNext: false,
  pageBreakBefore: false,
  topBorder: false,
  bottomBorder: false,
};

/** What several places say together, the last of them first heard. */
export function together<T extends object>(first: T, ...later: readonly Partial<T>[]): T {
  return Object.assign({}, first, ...later);
}
