import { headingLevels, type Level } from "../outline";
import { withoutTypedMarker } from "../typed-markers";
import { type Marker, markerOf } from "./marker";
import { isTable, type PastedLine } from "./pasted-part";
import type { LineKind, ReadLine } from "./read-line";
import { tableLines } from "./table-lines";
import type { ZonedPart } from "./zones";

/** Words behind a number that make a heading of it; longer ones are text that is numbered. */
const longestHeading = 160;

/** Whether what a number stands before is a sentence of the text rather than the heading of what follows. */
function isSentence({ bold }: PastedLine, text: string, lead: string): boolean {
  if (bold === "all") return false;
  if (lead !== "") return true;
  return text.length > longestHeading || /[;]$/.test(text) || (/[^.]\.$/.test(text) && text.length > 80);
}

/** Understands the content of a plan, line by line; a table is a line a row. */
export function readLevels(zones: readonly ZonedPart[]): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  /** Lines that are bold as a whole, by their places: what is set so is a heading. */
  const bold = new Set<number>();
  let inGrounds = true;
  /** The letter of the part last begun: "C." after "B." is a part, though C is a numeral, too. */
  let letter = 0;
  /** How far the dashes are indented that stand highest here. */
  let dashIndent: number | null = null;
  for (const [at, { part, apart, appendix }] of zones.entries()) {
    if (isTable(part)) {
      lines.push(...tableLines(part));
      continue;
    }
    if (apart !== null) {
      lines.push({ kind: "apart", marker: "", text: part.text, lead: "", note: apartNotes[apart] });
      continue;
    }
    if (appendix === "name") {
      const { text } = withoutTypedMarker("appendix", part.text);
      const name = part.text.slice(0, part.text.length - text.length).trim();
      lines.push({ kind: "appendix", marker: name, text, lead: "", note: "" });
      [letter, dashIndent] = [0, null];
      continue;
    }
    if (appendix === "title") {
      lines.push({ kind: "joined", marker: "", text: part.text, lead: "", note: "tên của phụ lục" });
      continue;
    }
    const marker = part.marker === "" ? markerOf(part.text) : listMarker(part);
    const text = marker?.rest ?? part.text;
    const before = { marker: marker?.typed ?? "", text, lead: leadOf(part, text) };
    if (inGrounds && isGround(part.text) && (marker === null || marker.kind === "dash")) {
      lines.push({ kind: "ground", ...before, note: "" });
      continue;
    }
    if (marker === null) {
      const above = zones[at - 1];
      if (above && above.apart === null && !isTable(above.part) && goesOn(above.part, part)) {
        lines.push({ kind: "joined", ...before, note: "câu bị ngắt giữa chừng: nối vào dòng trên" });
        continue;
      }
      if (isCapitals(part.text)) inGrounds = false;
      const chapter = lines[lines.length - 1];
      if (chapter?.kind === "chapter" && chapter.text === "" && isTitle(part)) {
        lines.push({ kind: "joined", ...before, lead: "", note: "tên của chương" });
        continue;
      }
      const next = zones.slice(at + 1).find((each) => each.apart === null)?.part;
      const kind = isCentred(part) ? "centred" : isHeading(part, next) ? "minor" : "paragraph";
      lines.push({ kind, ...before, note: boldNote(part, kind) });
      continue;
    }
    inGrounds = false;
    if (part.bold === "all") bold.add(lines.length);
    if (!isBulleted(marker)) dashIndent = null;
    const read = markedLine(part, marker, { letter, dashIndent });
    if (marker.kind === "letter" || (read.kind === "part" && marker.count > 0)) letter = marker.count;
    if (isBulleted(marker) && dashIndent === null) dashIndent = part.indent;
    lines.push(read);
  }
  return alikeInRuns(lines, bold);
}

/** Headings that are numbered, and the text that is numbered alike. */
const textOf: Partial<Readonly<Record<LineKind, Level>>> = {
  clause: "numbered",
  subclause: "subnumbered",
  article: "numberedArticle",
};

/**
 * What stands in one run of numbers is of one kind: a number before a text with nothing between, and one that ends as a sentence does behind a number that stood
 * before text, begin no heading either.
 */
function alikeInRuns(lines: readonly ReadLine[], bold: ReadonlySet<number>): readonly ReadLine[] {
  const read = [...lines];
  const follows = (at: number, other: number) => {
    const [a, b] = [read[at], read[other]];
    const [one, two] = [a, b].map((line) => (line ? markerOf(`${line.marker} x`) : null));
    return one && two && one.kind === two.kind && two.count === one.count + 1;
  };
  const alter = (at: number, other: number) => {
    const [line, beside] = [read[at], read[other]];
    const kind = line && textOf[line.kind];
    if (line && beside && kind !== undefined && kind === beside.kind && !bold.has(at))
      read[at] = { ...line, kind, note: [line.note, textNote].filter((each) => each !== "").join("; ") };
  };
  let last = -1;
  for (const [at, line] of lines.entries()) {
    const isNumbered = line.kind in textOf || Object.values(textOf).some((kind) => kind === line.kind);
    if (!isNumbered) continue;
    if (last >= 0 && follows(last, at) && /[.;]$/.test(line.text)) alter(at, last);
    last = at;
  }
  for (let at = lines.length - 2; at >= 0; at -= 1) if (follows(at, at + 1)) alter(at, at + 1);
  return read;
}

/** Whether `next` goes on in the sentence that a page's end broke off: that is not ended, and this begins small. */
function goesOn({ text }: PastedLine, next: PastedLine): boolean {
  return text.length > 60 && !/[.;:!?…)"”]$/.test(text) && /^\p{Ll}/u.test(next.text);
}

/** The marker of a list: a sign that nobody knows is a dot. */
function listMarker({ marker, text }: PastedLine): Marker {
  return markerOf(`${marker} ${text}`) ?? { kind: "bullet", typed: marker, count: 0, rest: text };
}

interface Around {
  readonly letter: number;
  readonly dashIndent: number | null;
}

function isBulleted({ kind }: Marker): boolean {
  return kind === "dash" || kind === "bullet";
}

function markedLine(part: PastedLine, marker: Marker, { letter, dashIndent }: Around): ReadLine {
  const lead = leadOf(part, marker.rest);
  const isText = isSentence(part, marker.rest, lead);
  const read = (kind: LineKind, note = ""): ReadLine => ({
    ...{ kind, marker: marker.typed, text: marker.rest, lead },
    note: [note, boldNote(part, kind)].filter((each) => each !== "").join("; "),
  });
  const deeper = dashIndent !== null && part.indent !== null && part.indent > dashIndent + sameIndent;
  switch (marker.kind) {
    case "namedPart":
      return isCapitals(part.text) || part.bold === "all"
        ? read("minor", "sổ không đánh số “Phần”: giữ như đã gõ")
        : read("paragraph");
    case "chapter":
      return read("chapter");
    case "article":
      // The title of an article ends with no full stop.
      return read(
        isText || (part.bold !== "all" && /[.;]$/.test(marker.rest)) ? "numberedArticle" : "article",
      );
    case "roman":
      // "I." after "H." is a letter.
      return letter === lettersBeforeI && marker.count === 1 ? read("part") : read("section");
    case "letter":
      return read("part");
    case "number":
      return isText ? read("numbered", textNote) : read("clause");
    case "twoNumbers":
      return isText ? read("subnumbered", textNote) : read("subclause");
    case "moreNumbers":
      return read(part.bold === "all" ? "minor" : "paragraph", "số nhiều cấp: giữ như đã gõ");
    case "bracketed":
      return /\d/.test(marker.typed)
        ? read("bracketed")
        : read("paragraph", "chữ trong ngoặc: giữ như đã gõ");
    case "point":
      return read("point");
    case "plus":
      return read("plus");
    case "dash":
      return read(deeper ? "plus" : "dash", deeper ? "gạch đầu dòng thụt sâu hơn: hiểu là dấu +" : "");
    case "star":
      return marker.rest.endsWith(":") || part.bold === "all" || marker.rest.length <= 80
        ? read("minor", "bỏ dấu *")
        : read("dash", "dấu * thành gạch đầu dòng");
    case "bullet":
      return read(deeper ? "plus" : "dash", deeper ? "chấm đầu dòng thụt sâu hơn: hiểu là dấu +" : "");
  }
}

/** Points by which lines of one level may be set apart. */
const sameIndent = 9;

/** "H." is the eighth part: đ counts. */
const lettersBeforeI = 8;

const textNote = "câu có số, không phải tiêu đề: hiểu là đoạn văn có số";

/** The words behind the marker that are bold, where others follow. */
function leadOf({ bold, lead }: PastedLine, text: string): string {
  if (bold !== "lead" || /[{}]/.test(lead)) return "";
  const words = [lead, markerOf(lead)?.rest ?? ""].find((each) => each !== "" && text.startsWith(each));
  return words !== undefined && words.length < text.length && /\p{L}/u.test(words) ? words : "";
}

/** A line of its own in the middle of the page: short, and bold or in capitals. */
function isCentred({ text, bold, centred }: PastedLine): boolean {
  return centred && text.length <= longestHeading && (bold === "all" || isCapitals(text));
}

/** The title of a chapter, below its number. */
function isTitle({ text, bold, centred }: PastedLine): boolean {
  return text.length <= longestHeading && (centred || bold === "all" || isCapitals(text));
}

/** A ground and more sentences in one paragraph: "Thực hiện Kế hoạch số …. Để …". */
function opensWithGround(text: string): boolean {
  const [first = ""] = text.split(sentenceEnd);
  return hasSecondSentence(text) && isGround(first);
}

/** "Căn cứ …;": opens with a ground's word, and is one sentence that leads to nothing. */
function isGround(text: string): boolean {
  const line = text.replace(/^[-–]\s*/, "");
  if (/^căn cứ\s/iu.test(line)) return !/:$/.test(line) && !hasSecondSentence(line);
  const opens = /^(thực hiện|theo|xét|trên cơ sở|triển khai|thi hành)\s/iu.test(line);
  const cites = /số\s*\d|(?<!\p{L})(ngày\s+\d|luật|quy chế|đề nghị)/iu.test(line);
  return opens && cites && !/:$/.test(line) && !hasSecondSentence(line);
}

function hasSecondSentence(text: string): boolean {
  return /[^.\s]{2,}\.\s+\p{Lu}\p{L}+\s/u.test(text);
}

const sentenceEnd = /(?<=[^.\s]{2}\.)\s+(?=\p{Lu}\p{L}+\s)/u;

/** A heading without a marker: in capitals; bold; short, before a paragraph, ending ":" . */
function isHeading({ text, bold }: PastedLine, next: ZonedPart["part"] | undefined): boolean {
  if (text.length > longestHeading) return false;
  if (isCapitals(text) || bold === "all") return !/[;]$/.test(text) && !/\.\s*\/?\s*\.?$/.test(text);
  if (!/:$/.test(text) || text.length > 70) return false;
  if (/^(đối với|về)\s/iu.test(text)) return true;
  return next !== undefined && !isTable(next) && next.marker === "" && markerOf(next.text) === null;
}

/** At least two words, all letters capitals. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}{2,}/gu) ?? []).length >= 2;
}

function boldNote({ bold, italic, centred, text }: PastedLine, kind: LineKind): string {
  const level = kind === "joined" || kind === "apart" ? null : kind;
  const heading = level !== null && (headingLevels.has(level) || level === "centred");
  const notes = [
    !heading && bold === "some"
      ? "có chữ đậm trong đoạn, sổ in chữ thường: muốn giữ thì viết {đậm: chữ}"
      : "",
    kind !== "ground" && kind !== "subclause" && italic !== null && italic !== "none"
      ? opensWithGround(text)
        ? "căn cứ in nghiêng cùng đoạn với lời văn: sổ in đứng cả đoạn; muốn nghiêng thì tách thành dòng cấp “Căn cứ”"
        : "có chữ nghiêng: muốn giữ thì viết {nghiêng: chữ}"
      : "",
    kind === "paragraph" && centred ? "dòng căn giữa, sổ in như đoạn văn" : "",
  ];
  return notes.filter((note) => note !== "").join("; ");
}

/** Why a line is no content. */
export const apartNotes: Readonly<Record<NonNullable<ZonedPart["apart"]>, string>> = {
  head: "phần đầu văn bản: sổ in từ “Thông tin chung”, số và ngày ghi sau khi ký",
  title: "tên loại văn bản: sổ tự in",
  summary: "trích yếu: ghi ở tab “Đợt thi đua”",
  addressee: "kính gửi: chỉ công văn in, từ cột “Kính gửi” của đợt",
  recipients: "nơi nhận: tab “Nơi nhận”",
  signature: "phần ký: sổ in từ tab “Người ký” hoặc “Thông tin chung”",
  attached: "kèm theo văn bản nào: sổ tự in",
  table: "",
  decoration: "dòng kẻ, không có chữ",
};
