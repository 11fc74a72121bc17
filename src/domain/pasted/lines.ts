import { comparable, comparableLabel, recognisable } from "../../vietnamese/text";

/** Why a line of pasted text is no row: what stands around a table in a school's files. */
export type IgnoredWhy = "title" | "header" | "group" | "total" | "signature" | "empty";

/** The filled cells of a row, the running number (TT) apart. */
export interface FilledCells {
  readonly counter: string;
  readonly texts: readonly string[];
}

/** A running number: "12", "IV.", "A)". */
export function isCounter(text: string): boolean {
  return /^(\d{1,4}|[IVXL]+|[A-H])[.)]?$/.test(text);
}

/** `counterColumn`: where the running number stands; null where that is not known, and the first cell may be one. */
export function filledCells(cells: readonly string[], counterColumn: number | null): FilledCells {
  const column = counterColumn ?? cells.findIndex((text) => text !== "");
  const counter = isCounter(cells[column] ?? "") ? (cells[column] ?? "") : "";
  return { counter, texts: cells.filter((text, at) => text !== "" && (at !== column || counter === "")) };
}

/** Lines of dashes, dots or separators alone, and rows prepared with a number and nothing else. */
export function isEmptyRow({ counter, texts }: FilledCells): boolean {
  return texts.every((text) => !/[\p{L}\p{N}✓✔☑✅]/u.test(text)) && !/\p{L}/u.test(counter);
}

const totalWords =
  /^[-–*\s(]*(tổng cộng|tổng số|tổng(?=\s*(?::|\d|$))|cộng(?=\s*(?::|\d|$))|ấn định|(bản )?danh sách( này| trên)? (có|gồm)|tong cong(?=\s*(?::|\d|$))|tong so(?=\s*(?::|\d|$)))/u;

/** "Tổng cộng: 12", "Cộng", "Danh sách có 12 người". */
export function isTotal({ counter, texts }: FilledCells): boolean {
  return [counter, texts[0] ?? ""].some((text) => totalWords.test(comparableLabel(text)));
}

const countedWords =
  /(?<!\d)(\d{1,5})\s?(?:\([^)]{0,80}\)\s?)?(?:người|cá nhân|tập thể|đồng chí|đ\/c|trường hợp|hssv|sinh viên|học sinh|giáo viên|giảng viên|viên chức|đơn vị)/gu;

/** How many rows a total line says there are, and whether it counts the whole list rather than a group of it. */
export function announcedIn({ counter, texts }: FilledCells): { count: number; whole: boolean } | null {
  const text = comparableLabel([counter, ...texts].join(" "));
  const whole = !/^[-–*\s(]*cộng/u.test(text);
  const named = [...text.matchAll(countedWords)].map(([, number]) => Number(number));
  if (named.length > 0) return { count: named.reduce((sum, number) => sum + number, 0), whole };
  const bare = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
  return bare.length === 1 && bare[0] !== undefined ? { count: bare[0], whole } : null;
}

const groupWords =
  /^(cá nhân|tập thể|khoa|phòng|trung tâm|tổ|bộ môn|ban giám|viện|trường|xưởng|chi bộ|cán bộ|quản lý|quản lí|cbql|giảng viên|giáo viên|nhà giáo|viên chức|nhân viên|người lao động|học sinh|sinh viên|hssv|đoàn thanh niên|đoàn trường|đoàn tncs|công đoàn|danh hiệu|hình thức|đối tượng|nhóm|khối|lớp|đơn vị|gương)(?=[\s:.,;()/–-]|$)/u;

/** The name of the group that begins with this line ("I. Khoa Cơ khí" → "Khoa Cơ khí"), or null: it is a row. */
export function groupName(
  { counter, texts }: FilledCells,
  isLabel: (text: string) => boolean,
): string | null {
  const [only] = texts;
  if (only === undefined || texts.length > 1) return null;
  const [, number = "", rest = only] =
    /^([IVXL]+|[A-HĐ]|\d+(?:\.\d+)*)\s*[.)/:-]+\s*(.+)$/su.exec(only) ?? [];
  const lettered = [counter, number].some((text) => /^([IVXL]+|[A-HĐ])[.)]?$/.test(text));
  const named = groupWords.test(comparableLabel(rest)) || isLabel(rest);
  return lettered || named
    ? rest.replace(/^(?:đơn vị|lớp)\s*:\s*/iu, "").replace(/(?<![:;.\s])[:;.\s]+$/, "")
    : null;
}

const titleWords =
  /^(cộng hòa|cộng hoà|độc lập|danh sách|bảng|biểu|phụ lục|mẫu|ủy ban|uỷ ban|ubnd|bộ|sở|trường|khoa|phòng|trung tâm|hội đồng|công đoàn|đơn vị|năm học|đợt|học kỳ|học kì|kính gửi|v\/v|về việc|đề nghị|số\s*:|\(?kèm theo|\(?ban hành|thời gian|căn cứ|kỳ xét|biên bản|tờ trình|kính|em gửi|chúng tôi)(?=[\s:.,;()\d/–-]|$)/u;

/** A line of the heads above a table: names of offices, the motto, what list it is, a remark. */
export function isTitle({ counter, texts }: FilledCells): boolean {
  if (counter !== "" || texts.length === 0 || texts.length > 3) return false;
  return texts.every(
    (text) => titleWords.test(comparableLabel(text).replace(/^[("“*\s-]+/u, "")) || isDateLine(text),
  );
}

const signatureWords =
  /^(nguoi (lap|tong hop|ki|bao cao|de nghi|lam don)|thu truong|truong (khoa|phong|don vi|bo mon|ban)|pho (hieu truong|truong|giam doc)|hieu truong|giam doc|to truong|chu tich|thu ki|lanh dao|xac nhan|ki(?= (ten|ghi|va|dong))|da ki|tm|kt|tl|noi nhan|luu vt|nhu tren|can bo (lap|tong hop))(?= |$)/;

function isDateLine(text: string): boolean {
  return /ngày[\s.…_\d]{0,40}tháng[\s.…_\d]{0,40}năm/iu.test(text);
}

/** A line of what stands under a list: place and date, who signs, "(Ký, ghi rõ họ tên)". */
export function isSignature({ counter, texts }: FilledCells): boolean {
  if (counter !== "" || texts.length === 0 || texts.length > 4) return false;
  return texts.every((text) => signatureWords.test(recognisable(text)) || isDateLine(text));
}

/** A line of names, as it follows a signature's title. */
export function isSignersName({ counter, texts }: FilledCells, isLabel: (text: string) => boolean): boolean {
  if (counter !== "" || texts.length === 0 || texts.length > 3) return false;
  return texts.every(
    (text) => /^[\p{L}\p{M}.,() ]+$/u.test(comparable(text)) && !isLabel(text) && /\s/.test(text),
  );
}
