import { comparable, comparableLabel, isUnmarked, markedWords, recognisable } from "../../vietnamese/text";
import type { PastedRecord } from "./cells";
import { countBehind, countOfSome, isCount, totalOfSomething } from "./counts";
import type { PastedColumn } from "./header";
import { headsNo } from "./negation";

/** Why a line of pasted text is no row: what stands around a table in a school's files. */
export type IgnoredWhy = "title" | "header" | "group" | "total" | "signature" | "empty";

/** The filled cells of a row, the running number (TT) apart. */
export interface FilledCells {
  readonly counter: string;
  readonly texts: readonly string[];
}

/** A running number: "12", "1.2", "IV.", "A)", "(3)", "4/". */
export function isCounter(text: string): boolean {
  return /^\(?(\d{1,4}|\d{1,2}(?:\.\d{1,3}){1,3}|[IVXL]+|[A-HĐ])[.)/]?$/.test(text);
}

/** What a running number says: "3" of "(3)" and "3/", "IV" of "IV.". */
export function counterNumber(counter: string): string {
  return counter.replace(/^\(|[.)/]+$/g, "");
}

/** `counterColumn`: where the running number stands; null where that is not known, and the first cell may be one. */
export function filledCells(cells: readonly string[], counterColumn: number | null): FilledCells {
  const column = counterColumn ?? cells.findIndex((text) => text !== "");
  const counter = isCounter(cells[column] ?? "") ? (cells[column] ?? "") : "";
  return { counter, texts: cells.filter((text, at) => text !== "" && (at !== column || counter === "")) };
}

/** The filled cells of a row under these columns; null where none are known. */
export function filledIn<Name extends string>(
  record: PastedRecord,
  columns: readonly PastedColumn<Name>[] | null,
): FilledCells {
  const counter = columns?.findIndex(({ field }) => field === "counter") ?? -1;
  return filledCells(record.cells, columns === null ? null : counter);
}

/** Lines of dashes, dots or separators alone, and rows prepared with a number and nothing else. */
export function isEmptyRow({ counter, texts }: FilledCells): boolean {
  return texts.every((text) => !/[\p{L}\p{N}✓✔☑✅]/u.test(text)) && !/\p{L}/u.test(counter);
}

const totalWords =
  /^[-–*\s(]*(tổng cộng|tổng số|tổng(?=\s*(?::|\d|$))|cộng(?=\s*(?::|\d|$))|cộng (?:khoa|phòng|tổ|nhóm|đơn vị|mục)(?=[\s:]|$)|ấn định|(bản )?danh sách( này| trên)? (có|gồm)|trong đó(?=[\s:,]|$)|bằng chữ(?=[\s:]|$)|số lượng\s*:|tong cong(?=\s*(?::|\d|$))|tong so(?=\s*(?::|\d|$)))/u;
const allOf = /^toàn (?:khoa|phòng|trường|đơn vị|tổ|danh sách|trung tâm)(?=[\s:]|$)/u;

/** "Tổng cộng: 12", "Cộng", "Toàn khoa | 3 | 1", "Danh sách có 12 người". */
export function isTotal({ counter, texts }: FilledCells): boolean {
  const [first = "", ...rest] = texts;
  if ([counter, first].some((text) => totalWords.test(comparableLabel(text)))) return true;
  const isPart = totalOfSomething.test(comparableLabel(first)) || /^\s*[-–+•*].*:\s*\d{1,4}$/s.test(first);
  if (counter === "" && isPart && rest.every(isCount)) return true;
  return counter === "" && allOf.test(comparableLabel(first)) && rest.every(isCount);
}

const partWords =
  "khoa|phòng|văn phòng|trung tâm|tổ(?! (?:trưởng|phó|viên))|bộ môn|bộ phận|viện|xưởng|lớp(?! (?:trưởng|phó))|chi đoàn";
const kindWords =
  "cá nhân|tập thể|ban giám|trường|chi bộ|cán bộ|quản lý|quản lí|cbql|giảng viên|giáo viên|nhà giáo|viên chức|nhân viên|người lao động|học sinh|sinh viên|hssv|đoàn thanh niên|đoàn trường|đoàn tncs|công đoàn|danh hiệu|hình thức|đối tượng|nhóm(?! trưởng)|khối|đơn vị|gương";
const units = beginning(partWords);
const groups = beginning(`${partWords}|${kindWords}`);

function beginning(words: string): RegExp {
  return new RegExp(`^(?:${words})(?=[\\s:.,;()/–-]|$)`, "u");
}

/** Whether a text begins as the name of a part of a school, or of a kind of nominees, does. */
export function isGroupWord(text: string): boolean {
  return groups.test(comparableLabel(text));
}

/** The name of a part of the school: it could be a nominee itself. */
export function isUnitWord(text: string): boolean {
  return units.test(comparableLabel(text));
}

/** "CK1-K15" where a unit could stand: a class has a figure in its name, a unit none that is not called so. */
export function isClassName(text: string): boolean {
  return /\d/.test(text) && !isUnitWord(text);
}

/** A line that may begin a group, by itself. */
export interface GroupLine {
  readonly name: string;
  /** The cell it stands in. */
  readonly text: string;
  /** Its name or its number shows what it is: "I. …", "Khoa …", an award. */
  readonly lettered: boolean;
  readonly named: boolean;
  /** Its number: "1", "IV"; "" where it has none. */
  readonly number: string;
}

/** The group that may begin with this line ("I. Khoa Cơ khí | 3 | 1" → "Khoa Cơ khí"), or null: it is a row. */
export function groupLine(
  { counter, texts }: FilledCells,
  isLabel: (text: string) => boolean,
): GroupLine | null {
  const head = headOf({ counter, texts });
  if (head === null) return null;
  const { text, own, rest, number } = head;
  const lettered = [counter, own].some((text) => /^([IVXL]+|[A-HĐ])[.)]?$/.test(text));
  const named =
    groups.test(comparableLabel(rest)) || countOfSome.test(rest) || isLabel(rest.replace(countBehind, ""));
  if (!lettered && !named) return null;
  const name = nameOf(rest.replace(/^(?:đơn vị|lớp)\s*:\s*/iu, ""));
  return { name, text, lettered, named, number };
}

/** The group of those who are not proposed that begins with this line ("Không đề nghị | 2"), in whatever column; null: it is none. */
export function negativeGroup(filled: FilledCells): GroupLine | null {
  const head = headOf(filled);
  if (head === null || !headsNo(head.text)) return null;
  const { text, number } = head;
  return { name: nameOf(text), text, lettered: false, named: true, number };
}

/** The one text of a line that has nothing but counts beside it, parted from the number before it; null where it has others. */
function headOf({ counter, texts }: FilledCells) {
  // Its counts may stand left of it, where the names' column is not the first.
  const text = texts.find((each) => !isCount(each)) ?? texts[0];
  if (text === undefined || !texts.every((each) => each === text || isCount(each))) return null;
  const [, own = "", rest = text] = /^([IVXL]+|[A-HĐ]|\d+(?:\.\d+)*)\s*[.)/:-]+\s*(.+)$/su.exec(text) ?? [];
  return { text, own, rest, number: counterNumber(own || counter) };
}

/** A group's name without the count and the signs behind it. */
function nameOf(text: string): string {
  return text.replace(countBehind, "").replace(/(?<![:;.\s])[:;.\s]+$/, "");
}

const titleWords =
  /^(cộng hòa|cộng hoà|độc lập|danh sách|bảng|biểu|phụ lục|mẫu(?=\s*(?:số|biểu|\d|:))|ủy ban|uỷ ban|ubnd|bộ|sở|trường|khoa|phòng|trung tâm|hội đồng|công đoàn|đơn vị|năm học|đợt|học kỳ|học kì|kính gửi|v\/v|về việc|đề nghị|số\s*:|\(?kèm theo|\(?ban hành|thời gian|căn cứ|kỳ xét|biên bản|tờ trình|kính (?:mong|trình|đề nghị)|em gửi|chúng tôi)(?=[\s:.,;()\d/–-]|$)/u;

/** What begins a paper and no nominee's name or award. */
const paperWords =
  /^(cộng hòa|cộng hoà|độc lập|danh sách|bảng|biểu|phụ lục|mẫu|ủy ban|uỷ ban|ubnd|năm học|kính|v\/v|về việc|số\s*:|\(?kèm theo|\(?ban hành|thời gian|căn cứ|biên bản|tờ trình|em gửi|chúng tôi)/u;

/** A line of the heads above a table: names of offices, the motto, what list it is, a remark. */
export function isTitle({ counter, texts }: FilledCells): boolean {
  if (counter !== "" || texts.length === 0 || texts.length > 3) return false;
  return texts.every((text) => titleWords.test(titleText(text)) || isDateLine(text));
}

/** The same below a table's headings, where "Khoa Mộc | Đề nghị khen" is a row. */
export function isTitleBetween(filled: FilledCells): boolean {
  return isTitle(filled) && filled.texts.some((text) => paperWords.test(titleText(text)) || isDateLine(text));
}

function titleText(text: string): string {
  return comparableLabel(text).replace(/^[("“*\s-]+/u, "");
}

const signatureWords =
  /^(người (lập|tổng hợp|ký|kí|báo cáo|đề nghị|làm đơn)|thủ trưởng|trưởng (khoa|phòng|đơn vị|bộ môn|ban)|phó (hiệu trưởng|trưởng|giám đốc)|hiệu trưởng|giám đốc|tổ trưởng|chủ tịch|thư ký|thư kí|lãnh đạo|xác nhận|(ký|kí)(?= (tên|ghi|và|đóng)(?: |$))|đã (ký|kí)|tm|kt|tl|nơi nhận|lưu vt|như trên|cán bộ (lập|tổng hợp))(?= |$)/u;

/** The same of a text that has no marks at all, where "Truong Phong" may be somebody, too. */
const unmarkedSignatureWords =
  /^(nguoi (lap|tong hop|ki|bao cao|de nghi|lam don)|thu truong|truong (khoa|phong|don vi|bo mon|ban)|pho (hieu truong|truong|giam doc)|hieu truong|giam doc|to truong|chu tich|thu ki|lanh dao|xac nhan|ki(?= (ten|ghi|va|dong)(?: |$))|da ki|noi nhan|luu vt|nhu tren|can bo (lap|tong hop))(?= |$)/;

function isDateLine(text: string): boolean {
  return /ngày[\s.…_\d]{0,40}tháng[\s.…_\d]{0,40}năm/iu.test(text);
}

/**
 * A line of what stands under a list: place and date, who signs, "(Ký, ghi rõ họ tên)". Words are compared with their marks:
 * "Trương Phong" and "Kỳ Văn Thử" are people. "maybe": without marks, as a person's name can be written, too.
 */
export function signatureOf({ counter, texts }: FilledCells): "surely" | "maybe" | null {
  if (counter !== "" || texts.length === 0 || texts.length > 4) return null;
  const isSure = (text: string) => signatureWords.test(markedWords(text)) || isDateLine(text);
  const isBare = (text: string) => isUnmarked(text) && unmarkedSignatureWords.test(recognisable(text));
  if (!texts.every((text) => isSure(text) || isBare(text))) return null;
  const couldBeNames = texts.every((text) => isSure(text) || isInCapitals(text));
  return texts.every(isSure) || !couldBeNames ? "surely" : "maybe";
}

/** See `signatureOf`; without headings nothing says which. */
export function isSignature(filled: FilledCells): boolean {
  return signatureOf(filled) !== null;
}

/** Each word begins as in a name. */
function isInCapitals(text: string): boolean {
  return comparable(text)
    .split(" ")
    .every((word) => /^\P{Ll}/u.test(word));
}

/** A line of names, as it follows a signature's title. */
export function isSignersName({ counter, texts }: FilledCells, isLabel: (text: string) => boolean): boolean {
  if (counter !== "" || texts.length === 0 || texts.length > 3) return false;
  return texts.every(
    (text) => /^[\p{L}\p{M}.,()'’ -]+$/u.test(comparable(text)) && !isLabel(text) && /[\s'’]/u.test(text),
  );
}

const remarkWords =
  /^(?:[*(“"\s-]*(?:ghi chú|chú thích|chú ý|lưu ý)(?=[\s:.,])|\*\s|(?:bản )?danh sách (?:này |trên )?(?:đã|được|xếp)(?=\s))/u;

/** A remark about the list, alone in its line: "* Ghi chú: …", "Danh sách đã được họp bình xét". */
export function isRemark({ counter, texts }: FilledCells): boolean {
  const [text = ""] = texts;
  return counter === "" && texts.length === 1 && remarkWords.test(comparableLabel(text));
}
