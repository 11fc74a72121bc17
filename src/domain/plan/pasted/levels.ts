import type { Level } from "../outline";
import { tableColumns } from "../plan-table";
import { type Marker, markerOf } from "./marker";
import { isTable, type PastedLine, type PastedTable } from "./pasted-part";
import type { ZonedPart } from "./zones";

/** What a line of a pasted plan becomes: a level of the plan, the end of the line above, or nothing of its content. */
export type LineKind = Level | "joined" | "apart";

/** A line as it was understood. */
export interface ReadLine {
  readonly kind: LineKind;
  /** The marker as it was typed, "" for none. */
  readonly marker: string;
  /** What stands behind the marker. */
  readonly text: string;
  /** Why it is no content, what it may be, "" for nothing: for people. */
  readonly note: string;
}

/** Words behind a number that make a heading of it; longer ones are text that is numbered. */
const longestHeading = 160;

/** Whether what a number stands before is a sentence of the text rather than the heading of what follows. */
function isSentence({ bold }: PastedLine, text: string): boolean {
  if (bold === "all") return false;
  return text.length > longestHeading || /[;]$/.test(text) || (/[^.]\.$/.test(text) && text.length > 80);
}

/** Understands the content of a plan, line by line; a table is a line a row. */
export function readLevels(zones: readonly ZonedPart[]): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  let inGrounds = true;
  /** The letter of the part last begun: "C." after "B." is a part, though C is a numeral, too. */
  let letter = 0;
  /** How far the dashes are indented that stand highest here. */
  let dashIndent: number | null = null;
  for (const [at, { part, apart }] of zones.entries()) {
    if (isTable(part)) {
      lines.push(...tableLines(part));
      continue;
    }
    const typed = markerOf(part.text);
    if (apart !== null) {
      lines.push({ kind: "apart", marker: "", text: part.text, note: apartNotes[apart] });
      continue;
    }
    const marker = part.marker === "" ? typed : listMarker(part);
    const text = marker?.rest ?? part.text;
    const before = { marker: marker?.typed ?? "", text };
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
      const next = zones.slice(at + 1).find((each) => each.apart === null)?.part;
      const kind = isHeading(part, next) ? "minor" : "paragraph";
      lines.push({ kind, ...before, note: boldNote(part, kind) });
      continue;
    }
    inGrounds = false;
    if (!isBulleted(marker)) dashIndent = null;
    const read = markedLine(part, marker, { letter, dashIndent });
    if (marker.kind === "letter" || (read.kind === "part" && marker.count > 0)) letter = marker.count;
    if (isBulleted(marker) && dashIndent === null) dashIndent = part.indent;
    lines.push(read);
  }
  return lines;
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
  const read = (kind: LineKind, note = ""): ReadLine => ({
    ...{ kind, marker: marker.typed, text: marker.rest },
    note: [note, boldNote(part, kind)].filter((each) => each !== "").join("; "),
  });
  const deeper = dashIndent !== null && part.indent !== null && part.indent > dashIndent + sameIndent;
  switch (marker.kind) {
    case "namedPart":
      return isCapitals(part.text) || part.bold === "all"
        ? read("minor", "sổ không đánh số “Phần”: giữ như đã gõ")
        : read("paragraph");
    case "chapter":
    case "article":
      return read("minor", "sổ không đánh số Chương, Điều: giữ như đã gõ");
    case "roman":
      // "I." after "H." is a letter.
      return letter === lettersBeforeI && marker.count === 1 ? read("part") : read("section");
    case "letter":
      return read("part");
    case "number":
      return isSentence(part, marker.rest)
        ? read("paragraph", "câu có số, không phải tiêu đề: số giữ như đã gõ")
        : read("clause");
    case "twoNumbers":
      return isSentence(part, marker.rest)
        ? read("paragraph", "câu có số, không phải tiêu đề: số giữ như đã gõ")
        : read("subclause");
    case "moreNumbers":
      return read(part.bold === "all" ? "minor" : "paragraph", "số nhiều cấp: giữ như đã gõ");
    case "bracketed":
      return read("paragraph", "số trong ngoặc: giữ như đã gõ");
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

/** A row a line; a table with more columns than a plan prints is set apart, row by row. */
function tableLines({ rows }: PastedTable): readonly ReadLine[] {
  const width = Math.max(...rows.map((row) => row.length));
  const { least, most } = tableColumns;
  const fits = width >= least && width <= most;
  const told = fits ? "" : `bảng ${width} cột, sổ in được bảng từ ${least} đến ${most} cột`;
  const uneven = rows.some((row) => row.length !== width);
  return rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) =>
      (row[column] ?? "").replace(/\s*\n\s*/g, " ").replace(/\|/g, "/"),
    );
    const text = cells.join(" | ");
    const note = [
      told,
      uneven && row.length !== width ? "dòng có ô gộp: xem lại các ô" : "",
      row.some((cell) => cell.includes("|")) ? "dấu | trong ô thành /" : "",
    ];
    const kind: LineKind = fits ? "row" : "apart";
    return { kind, marker: "", text, note: note.filter((each) => each !== "").join("; ") };
  });
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

function boldNote({ bold, italic, centred }: PastedLine, kind: LineKind): string {
  const heading = ["part", "section", "clause", "subclause", "minor"].includes(kind);
  const notes = [
    !heading && (bold === "some" || bold === "lead") ? "có chữ đậm trong đoạn, sổ in chữ thường" : "",
    kind !== "ground" && kind !== "subclause" && italic !== null && italic !== "none"
      ? "có chữ nghiêng: muốn giữ thì viết {nghiêng: chữ}"
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
  appendix: "phụ lục: sổ không in, giữ ở văn bản gốc",
  table: "",
  decoration: "dòng kẻ, không có chữ",
};
