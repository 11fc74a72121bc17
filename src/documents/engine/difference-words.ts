import { excerpt } from "../../domain/cell-text";
import { upperFirst } from "../../vietnamese/text";
import { type Difference, differInToneMark, type Place } from "./difference";

/** "Bảng 1, TT 12 (Nguyễn Văn An), cột “Đơn vị”"; of running text the paragraph's beginning. */
export function placeWords({ region, row, name, column }: Place): string {
  if (row === "" && column === "") {
    return upperFirst([region, ...(name === "" ? [] : [`đoạn “${name}”`])].filter(Boolean).join(", "));
  }
  const whose = name === "" || row === "" ? "" : ` (${excerpt(name, 60)})`;
  const parts = [region, `${row}${whose}`, column === "" ? "" : `cột “${column}”`];
  return parts.filter((part) => part !== "").join(", ");
}

/** What composing again changes: "Bảng 1, TT 12, cột “Họ và tên”: “Nguyễn Văn A” → “Nguyễn Văn An”". */
export function changeWords(difference: Difference): string {
  const { kind, place, written, found } = difference;
  switch (kind) {
    case "changed": {
      const [old, fresh] = aroundChange(found, written);
      return `${placeOfChange(difference)}: ${quoted(old)} → ${quoted(fresh)}${toneNote(difference)}`;
    }
    case "extra":
      return `${whereAlone(place)}: bớt ${quoted(excerpt(found, longestQuote))}`;
    case "missing":
      return `${whereAlone(place)}: thêm ${quoted(excerpt(written, longestQuote))}`;
    case "moved":
      return `${whereAlone(place)}: ${quoted(excerpt(found, longestQuote))} về đúng thứ tự trong sổ`;
  }
}

/** How a document differs from the register: what it says, and what the register does. */
export function differenceWords(difference: Difference): string {
  const { kind, place, written, found } = difference;
  switch (kind) {
    case "changed": {
      const [old, fresh] = aroundChange(found, written);
      return `${placeOfChange(difference)}: văn bản ghi ${quoted(old)}, theo sổ là ${quoted(fresh)}${toneNote(difference)}`;
    }
    case "extra":
      return `${whereAlone(place)}: văn bản có ${quoted(excerpt(found, longestQuote))}, sổ không có`;
    case "missing":
      return `${whereAlone(place)}: văn bản thiếu ${quoted(excerpt(written, longestQuote))}, sổ có`;
    case "moved":
      return `${whereAlone(place)}: ${quoted(excerpt(found, longestQuote))} đứng sai thứ tự so với sổ`;
  }
}

/** What is quoted whole need not name its place by its own words. */
function whereAlone({ region, row, column }: Place): string {
  const parts = [region, row, column === "" ? "" : `cột “${column}”`].filter((part) => part !== "");
  return parts.length > 0 ? upperFirst(parts.join(", ")) : "Trong bài";
}

/** A name is left out where it stands in the quotation anyway: the very name differs, or a short paragraph is quoted whole. */
function placeOfChange({ place, written, found }: Difference): string {
  const whole = place.row === "" && place.column === "" && isShort(written, found);
  if (whole) return whereAlone(place);
  return placeWords(place.row !== "" && place.name === found ? { ...place, name: "" } : place);
}

function isShort(one: string, other: string): boolean {
  return Math.max(one.length, other.length) <= longestQuote / 2;
}

function toneNote({ written, found }: Difference): string {
  return differInToneMark(written, found) ? " (khác cách đặt dấu)" : "";
}

function quoted(text: string): string {
  return text === "" ? "(để trống)" : `“${text}”`;
}

/** More of a text would hide what is meant. */
const longestQuote = 120;
/** So many words before and after what differs say where it is. */
const wordsAround = 4;

/** Of two long texts that differ, what differs with some words around it; short ones whole. */
function aroundChange(one: string, other: string): readonly [string, string] {
  if (isShort(one, other)) return [one, other];
  const [a, b] = [one.split(" "), other.split(" ")];
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const from = Math.max(0, before - wordsAround);
  const part = (words: readonly string[]) => {
    const to = Math.min(words.length, words.length - after + wordsAround);
    const text = excerpt(words.slice(from, to).join(" "), longestQuote);
    return `${from > 0 ? "… " : ""}${text}${to < words.length ? " …" : ""}`;
  };
  return [part(a), part(b)];
}
