import { comparable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import { isCountOfSome } from "./counts";
import { severalNames } from "./family-names";
import type { Cells } from "./fields";
import { isClassName } from "./lines";
import type { AwardBook } from "./list-awards";
import { lineFieldNames } from "./list-columns";
import type { LineField, ListField } from "./list-fields";
import { isNobody, saysNo } from "./negation";
import { codeIn, nameIn, parseRating, parseVotes, parseYes } from "./values";

const longTexts: readonly LineField[] = [
  "summary",
  "product",
  "evidence",
  "initiative",
  "pastAwards",
  "note",
];

/** The texts of one nominee, each as typed and cleaned, and what a person should look at. */
export function nomineeTexts(
  cells: Cells<ListField>,
  counts: Readonly<Partial<Record<LineField, string>>>,
): { readonly texts: Readonly<Record<LineField, string>>; readonly notes: readonly string[] } {
  const votes = votesOf(cells);
  const either = comparable(cells.classOrUnit ?? "");
  const isClass = isClassName(either);
  // A class under "Đơn vị", as lists of students have it.
  const unit = comparable(cells.unit ?? "");
  const special: Partial<Record<LineField, string>> = {
    votes: votes.text,
    unit: isClass ? unit : unit || either,
    className: comparable(cells.className ?? "") || (isClass ? either : ""),
    name: nameIn(cells.name),
    code: codeIn(cells.code),
  };
  const entries = lineFieldNames.map((field): [LineField, string] => {
    const typed = special[field] ?? (cells[field] || counts[field] || "");
    const whole = longTexts.includes(field) ? typed : comparable(typed);
    return [field, field === "rating" || field === "category" ? tickedPart(whole) : whole];
  });
  return { texts: Object.fromEntries(entries) as Record<LineField, string>, notes: votes.notes };
}

/** "3" of "3", "3.0" and "3,00"; null where it is no whole number. */
function wholeNumber(text: string): number | null {
  const [, digits] = /^(\d{1,4})(?:[.,]0{1,2})?$/.exec(comparable(text)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Votes for, with the columns of votes against and of all votes beside them, as "3/4". */
function votesOf(cells: Cells<ListField>): { readonly text: string; readonly notes: readonly string[] } {
  const typed = comparable(cells.votes ?? "");
  const [yes, no, cast] = [typed, cells.votesAgainst ?? "", cells.votesCast ?? ""].map(wholeNumber);
  if ((cells.votesAgainst ?? "") === "" && (cells.votesCast ?? "") === "") return { text: typed, notes: [] };
  if (yes === null || yes === undefined)
    return {
      text: typed,
      notes: typed === "" ? ["Có số phiếu khác nhưng không có số phiếu đồng ý"] : [],
    };
  const total = cast ?? (no === null || no === undefined ? null : yes + no);
  const isWrong = total === null || total < yes + (no ?? 0);
  return isWrong
    ? { text: String(yes), notes: ["Các cột số phiếu không khớp nhau nên chỉ đọc số phiếu đồng ý"] }
    : { text: `${yes}/${total}`, notes: [] };
}

/** Why a name can be nobody's; none where it can. `written`: the cell it comes from, with its line breaks. */
export function nameFaults(name: string, book: AwardBook, written = name): readonly string[] {
  if (name === "") return ["Thiếu họ và tên (hoặc tên tập thể)"];
  const isOther =
    /^(?:https?:|www\.)/i.test(name) ||
    !/\p{L}/u.test(name) ||
    isNobody(name) ||
    saysNo(name) ||
    parseRating(name) !== null ||
    isCountOfSome(name) ||
    book.isAwards(name);
  if (isOther) return [`“${excerpt(name)}” không phải là họ tên hay tên tập thể`];
  const several = severalNames(written);
  if (several.length > 0)
    return [
      `Một ô ghi tên ${several.length} người (“${excerpt(several.join(", "))}”); mỗi người cần một dòng`,
    ];
  return /[¡-©«-´¶-¹»-¿×÷]/u.test(name)
    ? [
        `Chữ trong “${excerpt(name)}” ở bảng mã cũ không rõ là bảng mã nào; gõ lại hoặc đổi sang Unicode rồi dán`,
      ]
    : [];
}

/** Whether a cell can be of a field, as far as fields have a form of their own. */
export function canHold(field: ListField, cell: string, book: AwardBook): boolean {
  if (field.startsWith("award:")) return parseYes(cell) !== null || book.one(cell) !== null;
  if (field === "awards") return book.isAwards(cell);
  if (field === "rating") return parseRating(cell) !== null;
  if (field === "votes") return parseVotes(cell) !== null;
  if (field === "name" || field === "code") return nameFaults(cell, book).length === 0 || field === "code";
  return field === "pastAwards" || field === "note" || field === "summary" || !book.isAwards(cell);
}

/** "Hoàn thành tốt nhiệm vụ: x", as columns to tick under one heading come: the part ticked. */
function tickedPart(text: string): string {
  const parts = text.split("; ").map((part) => /^(.+): (\S+)$/.exec(part));
  const ticked = parts.filter((part) => part !== null && parseYes(part[2] ?? "") === true);
  return ticked.length === 1 ? (ticked[0]?.[1] ?? text) : text;
}
