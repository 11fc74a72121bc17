import { excerpt } from "../../domain/cell-text";
import { align, textLikeness } from "./align";
import { compareTables, headRows } from "./compare-tables";
import { comparedText, type Difference, type Place } from "./difference";
import { aboutOf } from "./difference-about";
import { type BlockText, type DocxText, paragraphsIn, type TableText } from "./docx-text";

/** A piece of a document as it is compared: a paragraph that says something, or a list with a head. */
type Piece =
  | { readonly kind: "paragraph"; readonly text: string; readonly region: string }
  | {
      readonly kind: "table";
      readonly table: TableText;
      readonly region: string;
      readonly words: string;
      /** The words of its first row: by them two lists are the same one. */
      readonly head: string;
    };

/**
 * Compares what the register writes with a document as it stands: paragraph by paragraph, lists row by row and cell by cell.
 * Gives every difference in the order of reading, the headers' last; none where both say the same, however they were saved.
 */
export function compareDocuments(written: DocxText, found: DocxText): readonly Difference[] {
  const beside = (region: "headers" | "footers" | "notes", name: string) =>
    pieceDifferences(texts(written[region], name), texts(found[region], name));
  const pieces = piecesOf(written.body, new Set());
  const heads = new Set(pieces.flatMap((piece) => (piece.kind === "table" ? piece.head : [])));
  return [
    ...pieceDifferences(pieces, piecesOf(found.body, heads)),
    ...beside("headers", "đầu trang"),
    ...beside("footers", "chân trang"),
    ...beside("notes", "cước chú"),
  ];
}

function texts(paragraphs: readonly string[], region: string): readonly Piece[] {
  return paragraphs.flatMap((paragraph): readonly Piece[] => {
    const text = comparedText(paragraph);
    return text === "" ? [] : [{ kind: "paragraph", text, region }];
  });
}

/**
 * A table without a head is a frame for text: the head of a document, its foot. Its paragraphs are compared as such. A list
 * whose head was made an ordinary row since is known by the `heads` that are written.
 */
function piecesOf(blocks: readonly BlockText[], heads: ReadonlySet<string>): readonly Piece[] {
  const isFrame = (block: BlockText): block is TableText =>
    block.kind === "table" && headRows(block) === 0 && !heads.has(firstRow(block));
  const last = blocks.reduce((found, block, at) => (isFrame(block) ? at : found), -1);
  let lists = 0;
  return blocks.flatMap((block, at): readonly Piece[] => {
    if (block.kind === "paragraph") return texts([block.text], "");
    if (isFrame(block)) return texts(paragraphsIn([block]), frameName(block, at === last));
    lists++;
    const words = paragraphsIn([block]).map(comparedText).join("\u0001");
    return [{ kind: "table", table: block, region: `Bảng ${lists}`, words, head: firstRow(block) }];
  });
}

function firstRow({ rows }: TableText): string {
  return (rows[0]?.cells ?? []).map(({ paragraphs }) => comparedText(paragraphs.join(" "))).join("\u0001");
}

function frameName(frame: TableText, last: boolean): string {
  const words = paragraphsIn([frame]).map(comparedText).join(" ");
  if (/Độc lập - Tự do - Hạnh phúc/iu.test(words)) return "phần đầu văn bản";
  return last || /^Nơi nhận/u.test(words) ? "phần nơi nhận, chữ ký" : "phần trình bày theo cột";
}

function pieceDifferences(written: readonly Piece[], found: readonly Piece[]): readonly Difference[] {
  const { pairs, moved } = align(written, found, {
    keys: [
      (piece) => (piece.kind === "paragraph" ? piece.text : piece.words),
      (piece) => (piece.kind === "table" ? piece.head : null),
    ],
    movedBy: 1,
    alike: pieceLikeness,
    least: 0.3,
  });
  const told = pairs.flatMap(({ left, right }): readonly Difference[] => {
    const [was, is] = [left === null ? undefined : written[left], right === null ? undefined : found[right]];
    if (was?.kind === "table" && is?.kind === "table") {
      return was.words === is.words ? [] : compareTables(was.table, is.table, was.region);
    }
    if (was?.kind === "paragraph" && is?.kind === "paragraph") {
      return was.text === is.text ? [] : [changed(was.text, is.text, placeOf(is))];
    }
    return [...(was ? [alone("missing", was)] : []), ...(is ? [alone("extra", is)] : [])];
  });
  return [...told, ...moved.flatMap(({ right }) => movedPiece(found[right]))];
}

function pieceLikeness(a: Piece, b: Piece): number {
  if (a.kind === "paragraph" && b.kind === "paragraph") return textLikeness(a.text, b.text);
  if (a.kind === "paragraph" || b.kind === "paragraph") return 0;
  return textLikeness(a.head, b.head);
}

function changed(written: string, found: string, place: Place): Difference {
  return { kind: "changed", place, written, found, about: aboutOf(written, found) };
}

function alone(kind: "missing" | "extra", piece: Piece): Difference {
  const text = textOf(piece);
  const [written, found] = kind === "missing" ? [text, ""] : ["", text];
  const about = piece.kind === "paragraph" ? aboutOf(written, found) : "wording";
  return { kind, place: placeOf(piece), written, found, about };
}

function movedPiece(piece: Piece | undefined): readonly Difference[] {
  if (piece === undefined) return [];
  const text = textOf(piece);
  return [{ kind: "moved", place: placeOf(piece), written: text, found: text, about: "wording" }];
}

function textOf(piece: Piece): string {
  return piece.kind === "paragraph" ? piece.text : piece.words.split("\u0001").join(" | ");
}

function placeOf(piece: Piece): Place {
  const name = piece.kind === "paragraph" ? excerpt(piece.text, quoted) : "";
  return { region: piece.region, row: "", name, column: "" };
}

/** How much of a paragraph says which one it is. */
const quoted = 50;
