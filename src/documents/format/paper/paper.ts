import type { DocxDocument } from "../docx/model";
import { type Annex, annexesOnPages, annexesWithoutPages } from "./annexes";
import { type Foot, footOf } from "./foot";
import { type Head, headOf } from "./head";
import { type DrawnRule, type Line, linesOf, type PlacedTable, ruleUnder } from "./lines";
import { addressee, isKindName, type Title, titleOf } from "./title";

/** A document with its parts found by what they say, wherever they stand (NĐ 30/2020, domain.md 5). */
export interface PaperParts {
  readonly document: DocxDocument;
  readonly lines: readonly Line[];
  readonly tables: readonly PlacedTable[];
  readonly head: Head;
  readonly title: Title;
  /** The paragraphs between title and foot that stand in no table, headings among them; empty ones are left out. */
  readonly body: readonly Line[];
  /** The line that ends the text before the foot. */
  readonly closing: Line | null;
  readonly foot: Foot | null;
  readonly annexes: readonly Annex[];
  /** The rule under a text, null where there is none. */
  ruleUnder(text: readonly Line[]): DrawnRule | null;
}

/** Finds the parts of a document. Where several papers stand in one file, those of the first. */
export function partsOf(document: DocxDocument): PaperParts {
  const reading = linesOf(document);
  const { lines, tables } = reading;
  const head = headOf(lines, beginningOf(lines));
  const onPages = annexesOnPages(lines, (lines[head.end]?.block ?? 0) + 1);
  const foot = footOf(reading, head.end, beginningOfAnnexes(onPages) ?? lines.length);
  const title = titleOf(lines, head.end, foot?.begins ?? lines.length);
  const texts = lines.filter(
    ({ index, cell, text }) =>
      cell === null && text !== "" && index >= head.end && index < (foot?.begins ?? lines.length),
  );
  return {
    ...{ document, lines, tables, head, title, foot },
    body: texts.filter(({ index }) => index >= title.end),
    closing: texts[texts.length - 1] ?? null,
    annexes: [...onPages, ...(foot ? annexesWithoutPages(lines, foot.ends, onPages) : [])],
    ruleUnder: (text) => ruleUnder(text, lines),
  };
}

/** Where the kind or the addressee stands: the head ends before it. */
function beginningOf(lines: readonly Line[]): number {
  const first = lines.find((line) => isKindName(line) || addressee.test(line.text));
  return first?.index ?? lines.length;
}

/** Where the first annex begins: the foot stands before it. */
function beginningOfAnnexes([first]: readonly Annex[]): number | undefined {
  return (first?.head[0] ?? first?.attached)?.index;
}
