import type { Element } from "@xmldom/xmldom";
import {
  type ParagraphSays,
  paragraphSays,
  type RunSays,
  runSays,
  type ThemeFonts,
  together,
  toggles,
  usualParagraph,
  usualRun,
} from "./looks";
import type { ParagraphLook, RunLook } from "./model";
import { attribute, child, children } from "./xml";

/** A style with all that it is based on. */
interface Style {
  readonly run: RunSays;
  readonly paragraph: ParagraphSays;
  /** The elements of its chain, from the base upwards: what else a paragraph or a table takes from it. */
  readonly chain: readonly Element[];
}

const noStyle: Style = { run: {}, paragraph: {}, chain: [] };

/** The styles of a document, put together with what its paragraphs and runs say themselves. */
export interface Styles {
  /** A paragraph's style: the document's usual one where none is named. */
  paragraph(id: string | undefined): Style;
  /** A table's style. */
  table(id: string | undefined): Style;
  /** A paragraph's look, `list` being what its list level says. */
  paragraphLook(style: Style, table: Style, list: ParagraphSays, own: ParagraphSays): ParagraphLook;
  /** A run's look; `characterStyle` is the id of its own style. */
  runLook(style: Style, table: Style, characterStyle: string | undefined, own: RunSays): RunLook;
}

/** Reads `word/styles.xml`; without one there is nothing but what paragraphs and runs say. */
export function stylesOf(root: Element | null, theme: ThemeFonts): Styles {
  const elements = new Map(
    children(root, "w:style").map((style) => [attribute(style, "w:styleId") ?? "", style] as const),
  );
  const usual = (type: string) =>
    children(root, "w:style").find(
      (style) =>
        attribute(style, "w:type") === type &&
        ["1", "true", "on"].includes(attribute(style, "w:default") ?? ""),
    );
  const known = new Map<Element, Style>();

  function styleOf(element: Element | undefined): Style {
    if (element === undefined) return noStyle;
    const style = known.get(element) ?? put(element);
    known.set(element, style);
    return style;
  }

  function put(element: Element): Style {
    const chain = chainOf(element);
    return {
      chain,
      run: together<RunSays>({}, ...chain.map((each) => runSays(child(each, "w:rPr"), theme))),
      paragraph: together<ParagraphSays>({}, ...chain.map((each) => paragraphSays(child(each, "w:pPr")))),
    };
  }

  /** From the style that nothing stands behind to this one; a circle of styles ends where it closes. */
  function chainOf(element: Element): readonly Element[] {
    const chain: Element[] = [];
    for (let style: Element | undefined = element; style !== undefined && !chain.includes(style); ) {
      chain.unshift(style);
      style = elements.get(attribute(child(style, "w:basedOn"), "w:val") ?? "");
    }
    return chain;
  }

  const defaults = child(root, "w:docDefaults");
  const runDefaults = runSays(child(defaults, "w:rPrDefault", "w:rPr"), theme);
  const paragraphDefaults = paragraphSays(child(defaults, "w:pPrDefault", "w:pPr"));
  const usualStyle = styleOf(usual("paragraph"));
  const usualTable = styleOf(usual("table"));

  return {
    paragraph: (id) => (id === undefined ? usualStyle : styleOf(elements.get(id))),
    table: (id) => (id === undefined ? usualTable : styleOf(elements.get(id))),
    paragraphLook: (style, table, list, own) =>
      together<ParagraphLook>(usualParagraph, paragraphDefaults, table.paragraph, style.paragraph, list, own),
    runLook(style, table, characterStyle, own) {
      const character = characterStyle === undefined ? noStyle : styleOf(elements.get(characterStyle));
      const layers = [table.run, style.run, character.run];
      const toggled: { [K in (typeof toggles)[number]]?: boolean } = {};
      for (const name of toggles) {
        const on = layers.filter((layer) => layer[name] === true).length % 2 === 1;
        toggled[name] = on || runDefaults[name] === true;
      }
      return together<RunLook>(usualRun, runDefaults, ...layers, toggled, own);
    },
  };
}
