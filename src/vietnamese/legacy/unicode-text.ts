import { type LegacyEncoding, tcvn3, utf8, viqr, viqrLetters, vni, windows1258 } from "./encodings";
import { isVietnamese } from "./syllables";

const encodings: readonly LegacyEncoding[] = [tcvn3, vni, utf8, windows1258, viqr];

/** A pasted text in Unicode. */
export interface UnicodeText {
  readonly text: string;
  /** The encodings that something was written in, each with an example of what was read as what. */
  readonly legacy: readonly { readonly name: string; readonly written: string; readonly read: string }[];
  /** Lines (from 0) in which words could be Unicode as well as the encoding they were read in. */
  readonly unsure: ReadonlySet<number>;
}

/** A cell, or what stands between other separators. */
interface Piece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The text with what was typed in TCVN3, VNI, VIQR, or read with the wrong code page, as Unicode. Told cell by cell: what
 * is Vietnamese as it stands stays, else it is read in the encoding that makes every word of it Vietnamese. A cell that would
 * be right both ways goes with the others of its column. Lines and separators stay where they are.
 */
export function unicodeText(text: string): UnicodeText {
  const plain = { text, legacy: [], unsure: new Set<number>() };
  if (!mayBeLegacy(text)) return plain;
  const lines = text.split(/(\r\n|\r|\n)/);
  const pieces = lines.map((line, at) => (at % 2 === 0 ? line.split(/([\t;|]|\u00A0{2,})/) : [line]));
  const cells = pieces.flatMap((row, line): readonly Piece[] =>
    row.flatMap((of, column) => (column % 2 === 0 && line % 2 === 0 ? { line, column, text: of } : [])),
  );
  const certain = cells.flatMap((cell) => {
    const isPlain = !hasWord.test(cell.text) || (isVietnamese(cell.text) && !isViqr(cell.text));
    const fitting = isPlain ? [] : encodings.filter((each) => fits(each, cell.text));
    return fitting.length > 0 ? [{ ...cell, fitting }] : [];
  });
  const votes = (encoding: LegacyEncoding) =>
    certain.filter(({ fitting }) => fitting.includes(encoding)).length;
  // One odd word does not make an encoding, unless it has a sign that is no Vietnamese letter.
  const shown = (encoding: LegacyEncoding) =>
    votes(encoding) > 1 ||
    certain.some(
      ({ text: of, fitting }) => fitting.includes(encoding) && (foreign.test(of) || /\S\s\S/.test(of)),
    );
  const used = [...encodings]
    .sort((a, b) => votes(b) - votes(a))
    .filter((each) => votes(each) > 0 && shown(each));
  if (used.length === 0) return plain;
  const chosen = new Map(
    certain.map((cell) => [`${cell.line} ${cell.column}`, used.find((each) => cell.fitting.includes(each))]),
  );
  const [main] = used;
  // Where no letter of the whole text is one that only Unicode has, all of it is in the old encoding.
  const isWhole = main !== undefined && votes(main) >= fewestOfWhole && !hasUnicode(text);
  const inLine = new Set(certain.map(({ line }) => line));
  const inColumn = new Set(certain.map(({ column }) => column));
  const unsure = new Set<number>();
  const examples = new Map<string, { name: string; written: string; read: string }>();
  for (const { line, column, text: written } of cells) {
    let encoding = chosen.get(`${line} ${column}`);
    const isOdd = main !== undefined && encoding === undefined && isOddWriting(written);
    // A name of another language is Vietnamese in no encoding: it goes with the text, and a person looks at it.
    if (isOdd && betters(main, written)) encoding = main;
    if (isOdd) unsure.add(line / 2);
    if (encoding === undefined && main && (isWhole || inColumn.has(column))) {
      const sure = inLine.has(line) || !hasUnicode(lines[line] ?? "");
      const alone = sure && (main !== viqr || /[a-z]['`?~.]/i.test(written));
      if (alone && possible(main, written)) {
        encoding = main;
        unsure.add(line / 2);
      }
    }
    const read = encoding === viqr ? viqrLetters(written) : encoding?.decode(written);
    const row = pieces[line];
    if (!encoding || read === null || read === undefined || !row) continue;
    row[column] = read;
    if (!examples.has(encoding.name)) examples.set(encoding.name, { name: encoding.name, written, read });
  }
  return { text: pieces.map((row) => row.join("")).join(""), legacy: [...examples.values()], unsure };
}

/** Signs that no word of Vietnamese has, in Unicode. */
const foreign = /[\u0080-\u009F¡-©«-¿×÷ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿªº]/u;

/** A sign alone is a tick, whatever letter it is in another encoding. */
const hasWord = /[\p{L}\p{M}\u0080-\u00BF\u00D7\u00F7]{2}/u;

/** Nothing of these texts has a sign between ASCII and Vietnamese Unicode, nor VIQR's marks. */
function mayBeLegacy(text: string): boolean {
  return /[\u0080-\u009F\u00A1-\u00FF]/.test(text) || isViqr(text);
}

/** Letters that are Vietnamese neither as they stand nor in any of the encodings; signs alone, as ticks, are no letters. */
function isOddWriting(text: string): boolean {
  return /[\u00A1-\u00FF]/.test(text) && hasWord.test(text) && !isVietnamese(text);
}

/** Whether more of its words are Vietnamese in this encoding than as they stand. */
function betters(encoding: LegacyEncoding, text: string): boolean {
  const read = encoding.decode(text);
  return read !== null && read !== text && oddWords(read) < oddWords(text);
}

function oddWords(text: string): number {
  return text.split(/[\s'’-]+/).filter((word) => !isVietnamese(word)).length;
}

/** So many cells that are in it for certain show the encoding of a text. */
const fewestOfWhole = 3;

function isViqr(text: string): boolean {
  return /[aeo]\^|[a-z]a\([a-z]|[ou]\+['`?~.a-z]|dd[aeiouy][\^+'`?~.]/i.test(text);
}

function fits(encoding: LegacyEncoding, text: string): boolean {
  const read = encoding.decode(text);
  // A tick that was read with the wrong code page: nothing else has its bytes.
  if (encoding === utf8 && read !== null && /^(?:[\u2190-\u27BF]\uFE0F?)+$/u.test(read)) return true;
  return read !== null && read !== text && isVietnamese(read);
}

/** Whether a cell that is Vietnamese as it stands could be this encoding, too, and another text in it. */
function possible(encoding: LegacyEncoding, text: string): boolean {
  const read = encoding === viqr ? viqrLetters(text) : encoding.decode(text);
  return hasWord.test(text) && read !== null && read !== text && isVietnamese(read);
}

/** Letters that only Unicode has among what is met in schools' files. */
function hasUnicode(line: string): boolean {
  return /[\u0100-\u01FF\u1E00-\u1EFF]/.test(line);
}
