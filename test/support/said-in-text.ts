/** What a paper's words claim, read without knowing how they were made: counts, sums, sums in words. */

/** "27 cá nhân" of "27 lượt cá nhân": a count and what is counted. */
export function countsIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/(?<![\d.,/])(\d+) (?:lượt )?(tập thể|cá nhân|người|trường hợp|chỗ|văn bản)/g),
  ].map(([, count, what]) => `${Number(count)} ${what}`);
}

/** Sums of money as they are printed, in đồng. */
export function sumsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.]*\d)/g)].map(([sum]) => dong(sum));
}

/** "17.480.000" as a number; NaN where it is none. */
export function dong(text: string): number {
  return Number(text.replaceAll(".", ""));
}

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const otherDigits: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const thousands: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** "Mười bảy triệu bốn trăm tám mươi nghìn đồng" as a number; NaN where it is none. */
export function sumOfWords(words: string): number {
  let [sum, group, digit] = [0, 0, 0];
  for (const word of words
    .toLowerCase()
    .replace(/ đồng$/, "")
    .split(" ")) {
    const thousand = thousands[word];
    const value = otherDigits[word] ?? digits.indexOf(word);
    if (value >= 0) digit = value;
    else if (word === "mười") group += 10;
    else if (word === "mươi" || word === "trăm") {
      group += digit * (word === "trăm" ? 100 : 10);
      digit = 0;
    } else if (thousand !== undefined) {
      sum += (group + digit) * thousand;
      [group, digit] = [0, 0];
    } else if (word !== "linh" && word !== "lẻ") return Number.NaN;
  }
  return sum + group + digit;
}
