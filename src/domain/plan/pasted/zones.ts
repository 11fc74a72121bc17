import { recognisable } from "../../../vietnamese/text";
import { markerOf } from "./marker";
import { isTable, type PastedLine, type PastedPart, plainLine } from "./pasted-part";

/** What of a pasted plan is no content: the program prints it itself, from other tabs. */
export type Apart =
  | "head"
  | "title"
  | "summary"
  | "addressee"
  | "recipients"
  | "signature"
  | "attached"
  | "table"
  | "decoration";

/** A part with what it is: null for content. */
export interface ZonedPart {
  readonly part: PastedPart;
  readonly apart: Apart | null;
  /** The name of an appendix, which begins it; or the lines of its title below. */
  readonly appendix?: "name" | "title";
}

/** Parts the head, the foot and what stands behind it from a plan's content, in the order they were pasted. */
export function zoned(parts: readonly PastedPart[]): readonly ZonedPart[] {
  const title = parts.slice(0, decisionLength).findIndex((part) => !isTable(part) && isTitle(part.text));
  const headEnd = title >= 0 ? title : plainHeadEnd(parts);
  const footStart = footBegin(parts, Math.max(title, headEnd - 1) + 1);
  const appendix = parts.findIndex((part, at) => at >= footStart && !isTable(part) && isAppendix(part.text));
  const footEnd = appendix < 0 ? parts.length : appendix;

  const head = headOf(parts.slice(0, headEnd).flatMap(flattened));
  const behind = title >= 0 ? parts.slice(title, footStart) : parts.slice(headEnd, footStart);
  const body = bodyOf(behind, title >= 0);
  return [
    ...head,
    ...body,
    ...footOf(parts.slice(footStart, footEnd).flatMap(flattened)),
    ...appendicesOf(parts.slice(footEnd)),
  ];
}

/** The head; that of a decision which issues the plan holds the plan's grounds. */
function headOf(lines: readonly PastedLine[]): readonly ZonedPart[] {
  const decision = lines.findIndex(({ text }) => recognisable(text) === "quiet dinh");
  return lines.map((part, at) => ({
    part,
    apart: decision >= 0 && at > decision && isDecisionGround(part.text) ? null : "head",
  }));
}

function isDecisionGround(text: string): boolean {
  return /^(căn cứ|thực hiện|theo đề nghị|xét đề nghị|xét)\s.*[;.,]$/iu.test(text);
}

/** A head has no more lines than this; a decision that stands before its plan is longer. */
const headLength = 30;
const decisionLength = 60;

const titles = new Set(["ke hoach", "chuong trinh", "huong dan", "thong bao", "phuong an", "de an"]);

function isTitle(text: string): boolean {
  return titles.has(recognisable(text)) && text === text.toUpperCase();
}

/** As `recognisable` has them: an i for each y. */
const headWords =
  /^(cong hoa xa hoi|doc lap tu do|dang cong san viet nam$|so \d*.*(kh|cv|ct|hd)|ubnd|so giao duc|bo giao duc|dang bo|chi bo|phong giao duc|cong doan co so|bch |ban chap hanh)/;

/** Place and day: "Thái Nguyên, ngày 3... tháng 11 năm 2020". */
const placeAndDay = /^[^.;:]{2,40},\s*ngày\s.{0,16}tháng\s.{0,16}năm/iu;

/** How many parts at the top are a letterhead, where no title says where it ends. */
function plainHeadEnd(parts: readonly PastedPart[]): number {
  const top = parts.slice(0, headLength);
  let end = 0;
  top.forEach((part, at) => {
    if (flattened(part).some(({ text }) => headWords.test(recognisable(text)) || placeAndDay.test(text))) {
      end = at + 1;
    }
  });
  return end;
}

/** A table as lines of its own: a letterhead and a foot are often set as one without borders. */
function flattened(part: PastedPart): readonly PastedLine[] {
  if (!isTable(part)) return [part];
  // Column by column: what belongs together stands in one.
  const width = Math.max(...part.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => part.rows.map((row) => row[column] ?? ""))
    .flat()
    .flatMap((cell) => cell.split("\n"))
    .filter((text) => text.trim() !== "")
    .map((text) => plainLine(text.trim()));
}

/** From the title on: the title, its summary, addressees, rules under it; the rest is content. */
function bodyOf(parts: readonly PastedPart[], titled: boolean): readonly ZonedPart[] {
  let inSummary = titled;
  /** Whether the addressees' list is still open: its last line ends with a full stop. */
  let amongAddressees = false;
  return parts.flatMap((part, at): readonly ZonedPart[] => {
    const addressed = addressees(part, amongAddressees);
    if (addressed.length > 0) {
      inSummary = false;
      amongAddressees = addressed.every(({ text }) => !/\.$/.test(text));
      return addressed.map((line) => ({ part: line, apart: "addressee" }));
    }
    amongAddressees = false;
    if (isTable(part)) {
      inSummary = false;
      return [{ part, apart: null }];
    }
    if (titled && at === 0) return [{ part, apart: "title" }];
    if (isDecoration(part.text)) return [{ part, apart: "decoration" }];
    // What the plan is attached to stands below its summary, and is printed by the program.
    if (titled && at <= summaryLines + 1 && isAttachedLine(part.text)) {
      inSummary = false;
      return [{ part, apart: "title" }];
    }
    inSummary = inSummary && at <= summaryLines && isSummary(part, at === 1);
    return [{ part, apart: inSummary ? "summary" : null }];
  });
}

function isAttachedLine(text: string): boolean {
  return /^\((?:ban hành )?kèm theo\s.*\)$/iu.test(text);
}

/** The lines of a part that say to whom a letter goes: "Kính gửi: …", set as a table or not, and the dashes below it; none of any other part. */
function addressees(part: PastedPart, among: boolean): readonly PastedLine[] {
  const lines = flattened(part);
  const opens = /^kính gửi\s*:?/iu.test(lines[0]?.text ?? "");
  const goesOn = among && !isTable(part) && (part.marker !== "" || /^[-–+•]/.test(part.text));
  return opens || goesOn ? lines : [];
}

/** A summary is broken into no more lines than this. */
const summaryLines = 4;

function isSummary({ text, marker, bold, centred }: PastedLine, isFirst: boolean): boolean {
  if (marker !== "" || markerOf(text) !== null || text.length > 220 || /[;:]$|[^/.]\.$/.test(text))
    return false;
  if (centred || bold === "all") return true;
  if (bold !== null || /^căn cứ\s/iu.test(text)) return false;
  // What begins small goes on in the line above: "chào mừng 116 năm …" opens no text there.
  if (!isFirst && /^\p{Ll}/u.test(text)) return true;
  return text.length <= shortLine || !isOpening(text) || (isFirst && text.length <= 2 * shortLine);
}

/** A line of a summary that is broken into several. */
const shortLine = 60;

/** How a ground or the sentence before the content begins. */
function isOpening(text: string): boolean {
  return /^(căn cứ|thực hiện|theo |xét |để |nhằm |triển khai|hưởng ứng|được sự|tiếp tục|chào mừng|trên cơ sở|phát huy|năm học)/iu.test(
    text,
  );
}

function isDecoration(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Appendices behind the foot: their names, their titles, what says to which plan they belong, and their content. */
function appendicesOf(parts: readonly PastedPart[]): readonly ZonedPart[] {
  let inTitle = false;
  return parts.map((part): ZonedPart => {
    if (isTable(part)) {
      inTitle = false;
      return { part, apart: null };
    }
    if (isDecoration(part.text)) return { part, apart: "decoration" };
    if (/^\(?\s*(?:ban hành )?kèm theo\s/iu.test(part.text)) {
      inTitle = false;
      return { part, apart: "attached" };
    }
    if (isAppendix(part.text)) {
      inTitle = true;
      return { part, apart: null, appendix: "name" };
    }
    const { text, bold, centred, marker } = part;
    const unmarked = marker === "" && markerOf(text) === null;
    inTitle =
      inTitle && unmarked && text.length <= 200 && (centred || bold === "all" || text === text.toUpperCase());
    return inTitle ? { part, apart: null, appendix: "title" } : { part, apart: null };
  });
}

function isAppendix(text: string): boolean {
  return /^phụ lục(\s|$)/iu.test(text) && text.length < 100 && !/[.;]$/.test(text);
}

/** Where the foot begins: behind the sentence that ends "./.", at "Nơi nhận", or at the signature alone. */
function footBegin(parts: readonly PastedPart[], from: number): number {
  const at = parts.findIndex((part, index) => index >= from && isFootStart(part));
  const closing = parts.findIndex(
    (part, index) =>
      index >= from && !isTable(part) && /\.\s*\/\s*\.?$/.test(part.text) && endsHere(parts, index, at),
  );
  if (closing >= 0) return closing + 1;
  return at >= 0 ? at : parts.length;
}

/** A closing "./." closes where nothing but a foot follows, or an appendix. */
function endsHere(parts: readonly PastedPart[], closing: number, foot: number): boolean {
  if (foot >= 0) return foot >= closing;
  const next = parts.slice(closing + 1).filter((part) => isTable(part) || !isDecoration(part.text))[0];
  return next === undefined || (!isTable(next) && (isSignatureLine(next.text) || isAppendix(next.text)));
}

function isFootStart(part: PastedPart): boolean {
  if (isTable(part)) {
    const cells = part.rows.flat().map((cell) => cell.trim());
    return part.rows.length <= 8 && cells.some((cell) => isRecipientsHead(cell) || isSignatureLine(cell));
  }
  return isRecipientsHead(part.text) || isSignatureLine(part.text);
}

function isRecipientsHead(text: string): boolean {
  return /^nơi nhận\s*([:：]|$|\n)/iu.test(text);
}

/** "TM. HỘI ĐỒNG", "KT. HIỆU TRƯỞNG", "HIỆU TRƯỞNG" alone on a line. */
function isSignatureLine(text: string): boolean {
  if (/^(TM|T\/M|KT|TL|TUQ|Q)\s*[./]\s*\p{Lu}/u.test(text))
    return text === text.toUpperCase() && text.length < 80;
  return /^(PHÓ |QUYỀN )?(HIỆU TRƯỞNG|GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG BAN|BÍ THƯ|THỦ TRƯỞNG|NGƯỜI LẬP)(\s|$)/u.test(
    text.split("\n")[0] ?? "",
  )
    ? (text.split("\n")[0] ?? "").length < 60
    : false;
}

/** The recipients' lines, and who signs. */
function footOf(lines: readonly PastedLine[]): readonly ZonedPart[] {
  let among = false;
  return lines.map((part): ZonedPart => {
    const { text } = part;
    if (isDecoration(text)) return { part, apart: "decoration" };
    if (isRecipientsHead(text)) {
      among = true;
      return { part, apart: "recipients" };
    }
    if (among) {
      const listed = part.marker !== "" || /^[-–+•]/.test(text) || /[;]$/.test(text) || isFileCopy(text);
      if (listed || /^như /iu.test(text)) return { part, apart: "recipients" };
      among = false;
    }
    return { part, apart: "signature" };
  });
}

function isFileCopy(text: string): boolean {
  return /^lưu\s*:?\s*vt/iu.test(text);
}

/** The names below "Nơi nhận", without dashes and punctuation; "Lưu: VT, TH" in the way papers write it. */
export function recipientNamesOf(zones: readonly ZonedPart[]): readonly string[] {
  return zones.flatMap(({ part, apart }) => {
    if (apart !== "recipients" || isTable(part)) return [];
    const name = part.text.replace(/^nơi nhận\s*[:：]?/iu, "").replace(/^[\s\-–+•]+|[;.,\s]+$/g, "");
    if (name === "") return [];
    return [name.replace(/^lưu\s*:?\s*(?=vt)/iu, "Lưu: ")];
  });
}

/** The summary under the title, its lines joined; "" where there is none. */
export function summaryOf(zones: readonly ZonedPart[]): string {
  return zones
    .flatMap(({ part, apart }) => (apart === "summary" && !isTable(part) ? [part.text] : []))
    .join(" ");
}
