import { boldWidth, issuingColumn } from "./shapes";

/**
 * A body's name as its column prints it at 12 pt: a name, or a line of it where the secretary broke it, that does not fit is broken into the
 * fewest lines, as even as can be. Left to the page, the last word of "ỦY BAN NHÂN DÂN TỈNH AN GIANG" would stand alone.
 */
export function brokenName(name: string): string {
  return name.split("\n").map(evenLines).join("\n");
}

/** Words that name a kind of body, or a place's rank and what it is called by, stay together. */
const compounds =
  /(?<!\p{L})(?:ỦY BAN|UỶ BAN|NHÂN DÂN|CHẤP HÀNH|HỘI ĐỒNG|CÔNG ĐOÀN|LIÊN ĐOÀN|LAO ĐỘNG|ĐẠI HỌC|CAO ĐẲNG|TRUNG CẤP|TRUNG HỌC|PHỔ THÔNG|TIỂU HỌC|CƠ SỞ|MẦM NON|MẪU GIÁO|HỌC VIỆN|BỆNH VIỆN|TRUNG TÂM|GIÁO DỤC|ĐÀO TẠO|THI ĐUA|KHEN THƯỞNG|(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) \p{L}+)(?!\p{L})/gu;
const joint = "\uE000";

function evenLines(line: string): string {
  const units = line.trim().replace(compounds, (words) => words.split(" ").join(joint));
  const words = units.split(/\s+/).map((unit) => unit.split(joint).join(" "));
  const fewest = filled(words, issuingColumn).length;
  if (fewest < 2) return line;
  const widths = words
    .flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(" ")))
    .map(width)
    .sort((a, b) => a - b);
  const narrowest = widths.find((limit) => filled(words, limit).length <= fewest) ?? issuingColumn;
  return filled(words, narrowest).join("\n");
}

/** The lines of words that each take no more than a width, but for a word that is wider itself. */
function filled(words: readonly string[], limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || width(longer) > limit) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Letters that are not bold are no wider. */
function width(text: string): number {
  return boldWidth(text, 12);
}
