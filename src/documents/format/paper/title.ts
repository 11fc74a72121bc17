import { comparableLabel } from "../../../vietnamese/text";
import { inCapitals, type Line } from "./lines";

/** Named kinds of document (NĐ 30/2020, Điều 7), and what this register's papers are called beside. */
const kindNames = (
  "nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông cáo|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|" +
  "báo cáo|biên bản|tờ trình|hợp đồng|công điện|bản ghi nhớ|bản thỏa thuận|giấy ủy quyền|giấy mời|giấy giới thiệu|" +
  "giấy nghỉ phép|phiếu gửi|phiếu chuyển|phiếu báo|danh sách|bảng|phiếu|mục lục|giấy khen|giấy chứng nhận|bản"
).split("|");

const longestKind = 60;

/** Whether a line is a document's kind: one of the names in capitals, with more words or without, or just the name. */
export function isKindName({ text }: Line): boolean {
  if (text.length > longestKind) return false;
  const label = comparableLabel(text);
  return kindNames.some((name) => label === name || (label.startsWith(`${name} `) && inCapitals(text)));
}

export const addressee = /^kính\s+gửi(?!\p{L})/iu;

/** What begins a ground. */
export const groundWord = /^(?:căn\s+cứ|thực\s+hiện|xét|theo|trên\s+cơ\s+sở)(?!\p{L})/iu;

/** The lines of a document between its head and its text. */
export interface Title {
  readonly kind: Line | null;
  readonly summary: readonly Line[];
  readonly addressees: readonly Line[];
  /** "HIỆU TRƯỞNG TRƯỜNG …" and "QUYẾT ĐỊNH:" of a decision. */
  readonly authority: readonly Line[];
  readonly grounds: readonly Line[];
  /** The index of the first line of the text. */
  readonly end: number;
}

/** Reads on from the head's end; `until` is where the foot begins. */
export function titleOf(lines: readonly Line[], from: number, until: number): Title {
  const texts = lines.slice(from, until).filter(({ text }) => text !== "");
  let at = 0;
  const kindAt = texts.slice(0, 6).findIndex(isKindName);
  const kind = texts[kindAt] ?? null;
  const summary: Line[] = [];
  if (kind !== null) {
    at = kindAt + 1;
    for (; at < texts.length; at += 1) {
      const line = texts[at];
      if (!line || !isSummary(line, summary, lines)) break;
      summary.push(line);
    }
  }
  const addressees: Line[] = [];
  for (; at < texts.length; at += 1) {
    const line = texts[at];
    if (!line || !isAddressee(line, addressees)) break;
    addressees.push(line);
  }
  const authority: Line[] = [];
  const grounds: Line[] = [];
  for (; at < texts.length; at += 1) {
    const line = texts[at];
    if (line && line.cell === null && inCapitals(line.text) && !/^[IVX]+\.|^[A-Z]\.|\d/.test(line.text)) {
      authority.push(line);
    } else if (line && isGround(line, grounds)) grounds.push(line);
    else break;
  }
  return { kind, summary, addressees, authority, grounds, end: texts[at]?.index ?? until };
}

/** The line under the kind, and those that go on with it: in its paragraph, or as it is, with nothing between. */
function isSummary(line: Line, before: readonly Line[], lines: readonly Line[]): boolean {
  if (line.cell !== null || addressee.test(line.text) || /^\(?kèm\s+theo/iu.test(line.text)) return false;
  const last = before[before.length - 1];
  const { alignment } = line.paragraph.look;
  if (last === undefined) return !groundWord.test(line.text) || alignment === "centre";
  if (last.paragraph === line.paragraph) return true;
  const apart = lines.slice(last.index + 1, line.index).length > 0;
  const bold = (each: Line) => each.runs.every(({ look }) => look.bold);
  return !apart && alignment === "centre" && bold(line) && bold(last);
}

function isAddressee(line: Line, before: readonly Line[]): boolean {
  const [first] = before;
  if (first === undefined) return addressee.test(line.text);
  if (first.cell !== null) return line.block === first.block;
  return line.cell === null && /^[-–+]/.test(line.text) && /:$/.test(first.text);
}

/** Grounds follow each other: the first names itself one, or ends or looks like one; the next follow a semicolon. */
function isGround(line: Line, before: readonly Line[]): boolean {
  if (line.cell !== null || /:$/.test(line.text) || !groundWord.test(line.text)) return false;
  const last = before[before.length - 1];
  const italic = line.runs.every(({ look }) => look.italic);
  return (
    /^căn\s+cứ/iu.test(line.text) ||
    /;$/.test(line.text) ||
    italic ||
    (last !== undefined && /;$/.test(last.text))
  );
}
