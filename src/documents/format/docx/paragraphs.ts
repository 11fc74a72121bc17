import type { Element } from "@xmldom/xmldom";
import { paragraphSays, runSays, type ThemeFonts } from "./looks";
import type { Paragraph, Run } from "./model";
import type { ListPlace, Lists } from "./numbering";
import type { Styles } from "./styles";
import { all, attribute, child, children, numberOf } from "./xml";

/** What paragraphs are read with. */
export interface Reading {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly theme: ThemeFonts;
}

type Style = ReturnType<Styles["paragraph"]>;

/** Reads a paragraph that stands in a table of the style, or in none. */
export function readParagraph(element: Element, { styles, lists, theme }: Reading, table: Style): Paragraph {
  const properties = child(element, "w:pPr");
  const style = styles.paragraph(attribute(child(properties, "w:pStyle"), "w:val"));
  const place = listPlace([...style.chain.map((each) => child(each, "w:pPr")), properties]);
  const runs: Run[] = [];
  const field: Field = { depth: 0, instruction: "", result: false };
  for (const run of runsOf(element)) {
    const own = child(run, "w:rPr");
    const look = styles.runLook(
      style,
      table,
      attribute(child(own, "w:rStyle"), "w:val"),
      runSays(own, theme),
    );
    for (const piece of piecesOf(run, field)) {
      const last = runs[runs.length - 1];
      // Stretches in one look are one run, however they were typed.
      if (last && last.field === "" && piece.field === "" && sameLook(last.look, look)) {
        runs[runs.length - 1] = { ...last, text: last.text + piece.text };
      } else runs.push({ ...piece, look });
    }
  }
  return {
    kind: "paragraph",
    look: styles.paragraphLook(style, table, place ? lists.says(place) : {}, paragraphSays(properties)),
    marker: place ? lists.next(place) : "",
    runs,
    drawnLines: drawnLines(element),
  };
}

/** The list a paragraph belongs to by its style or by itself; list "0" takes it out of one. */
function listPlace(properties: readonly (Element | null)[]): ListPlace | null {
  let list = "0";
  let level = 0;
  for (const each of properties) {
    const numbering = child(each, "w:numPr");
    list = attribute(child(numbering, "w:numId"), "w:val") ?? list;
    level = numberOf(child(numbering, "w:ilvl"), "w:val") ?? level;
  }
  return list === "0" ? null : { list, level };
}

/** What holds runs without being one: links, fields, accepted suggestions, what forms stand in. */
const around = ["w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple"];

/** The runs as they are printed; what was deleted in suggestions is not. */
function runsOf(element: Element): Element[] {
  return children(element).flatMap((each) => {
    if (each.tagName === "w:r" || each.tagName === "w:fldSimple") return [each];
    return around.includes(each.tagName) ? runsOf(each) : [];
  });
}

/** Where in a field the reading stands; fields may begin and end in different runs. */
interface Field {
  depth: number;
  instruction: string;
  result: boolean;
}

/** The text of a run. A field's text counts as text, but for the page's number, which counts as a field. */
function piecesOf(run: Element, field: Field): Pick<Run, "text" | "field">[] {
  if (run.tagName === "w:fldSimple") {
    if (isPage(attribute(run, "w:instr") ?? "")) return [pageNumber];
    return runsOf(run).flatMap((each) => piecesOf(each, field));
  }
  let text = "";
  const pieces: Pick<Run, "text" | "field">[] = [];
  const finish = () => {
    if (text !== "") pieces.push({ text, field: "" });
    text = "";
  };
  for (const each of children(run)) {
    switch (each.tagName) {
      case "w:t":
        if (field.depth === 0 || (field.result && !isPage(field.instruction))) text += each.textContent ?? "";
        break;
      case "w:tab":
      case "w:ptab":
        text += "\t";
        break;
      case "w:br":
        text += attribute(each, "w:type") === "page" ? "\f" : "\n";
        break;
      case "w:cr":
        text += "\n";
        break;
      case "w:noBreakHyphen":
        text += "-";
        break;
      case "w:instrText":
        field.instruction += each.textContent ?? "";
        break;
      case "w:fldChar":
        switch (attribute(each, "w:fldCharType")) {
          case "begin":
            field.depth += 1;
            field.instruction = "";
            field.result = false;
            break;
          case "separate":
            field.result = true;
            break;
          case "end":
            finish();
            if (isPage(field.instruction)) pieces.push(pageNumber);
            field.depth = Math.max(0, field.depth - 1);
            field.instruction = "";
            field.result = false;
        }
    }
  }
  finish();
  return pieces;
}

const pageNumber = { text: "", field: "PAGE" } as const;

function isPage(instruction: string): boolean {
  return /^\s*PAGE\b/.test(instruction);
}

function sameLook(one: Run["look"], other: Run["look"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const emuOfTwip = 635;

/** Lines that were drawn over the page and hang on this paragraph: Word's way to set a rule under a name. */
function drawnLines(element: Element): readonly (number | null)[] {
  const drawn = all(element, "wp:anchor")
    .concat(all(element, "wp:inline"))
    .filter((each) =>
      all(each, "a:prstGeom").some((shape) => /line|Connector1/i.test(attribute(shape, "prst") ?? "")),
    )
    .map((each) => {
      const width = numberOf(child(each, "wp:extent"), "cx");
      return width === undefined ? null : width / emuOfTwip;
    });
  // The same line once more, for programs that cannot draw the first way.
  if (drawn.length > 0) return drawn;
  const vml = all(element, "v:line").map(() => null);
  const connectors = all(element, "v:shape").filter((each) => attribute(each, "type") === "#_x0000_t32");
  return [...vml, ...connectors.map(() => null)];
}
