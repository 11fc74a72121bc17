import { upperFirst } from "./text";

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** The names of thousands, millions and milliards, each for a group of three digits. */
const groups = ["", "nghìn", "triệu", "tỷ"] as const;

/**
 * A whole number in words, as minutes and decisions write it: "mười lăm", "hai mươi mốt", "một trăm linh năm", "một nghìn
 * không trăm linh hai" (domain.md 7). Takes 0 to 999.999.999.999; anything else is a bug and throws.
 */
export function numberInWords(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count >= 10 ** 12)
    throw new RangeError(`No words for ${count}`);
  if (count === 0) return digits[0];
  const words: string[] = [];
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = Math.floor(count / 1000 ** at) % 1000;
    if (group === 0) continue;
    words.push(threeDigits(group, words.length > 0), groups[at] ?? "");
  }
  return words.filter((word) => word !== "").join(" ");
}

/** "09 phiếu (bằng chữ: Chín phiếu)": a figure that nobody can change by a stroke of the pen. */
export function countInWords(count: number, what: string): string {
  const words = `${numberInWords(count)} ${what}`;
  return `${String(count).padStart(2, "0")} ${what} (bằng chữ: ${upperFirst(words)})`;
}

/** A group of three digits; `whole` where larger groups stand before it, so that its hundreds are told even if there are none. */
function threeDigits(group: number, whole: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const told = hundreds > 0 || whole ? [`${digits[hundreds] ?? ""} trăm`] : [];
  return [...told, ...twoDigitWords(tens, units, told.length > 0)].join(" ");
}

function twoDigitWords(tens: number, units: number, after: boolean): readonly string[] {
  const unit = digits[units] ?? "";
  if (tens === 0) return units === 0 ? [] : [...(after ? ["linh"] : []), unit];
  const ten = tens === 1 ? "mười" : `${digits[tens] ?? ""} mươi`;
  if (units === 0) return [ten];
  if (units === 5) return [ten, "lăm"];
  return [ten, units === 1 && tens > 1 ? "mốt" : unit];
}
