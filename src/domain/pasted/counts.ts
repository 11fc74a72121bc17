import { comparableLabel } from "../../vietnamese/text";

/** Whom totals and groups count. */
const whom = "người|đồng chí|đ/c|cá nhân|tập thể|viên chức";
const teachers = "giáo viên|giảng viên";

/** "Tổng Chiến sĩ thi đua cơ sở: 01 người": of a part of the rows. */
export const totalOfSomething = new RegExp(
  `^[-–*\\s(]*tổng (?!số|cộng)[^:\\d]{2,80}:\\s*\\d{1,5}(?: ?(?:${whom}))?[\\s.)]*$`,
  "u",
);

const count = new RegExp(`^\\(?\\d{1,5}(?:[.,]0+)?(?: ?(?:${whom}))?\\)?$`, "u");

/** "3", "(03 người)": what stands beside a group's name or a total. */
export function isCount(text: string): boolean {
  return count.test(comparableLabel(text));
}

/** A group's name without the count behind it: "Khoa Mộc (03 người)", "Lao động tiên tiến: 02 người", never "2019" for "2019-2020". */
export function withoutCount(name: string): string {
  return name.replace(
    /\s*(?:[(:]|(?<!\d\s?)[–-])\s*\d{1,4}\s*(?:người|đồng chí|cá nhân|tập thể|đ\/c)?\s*\)?[\s.]*$/iu,
    "",
  );
}

/** "(02 người)", ": 02 đồng chí" behind a group's name; not the second year of two. */
export const countBehind = new RegExp(
  `\\s*(?:[(:]|(?<!\\d\\s?)[–-])\\s*\\d{1,5}\\s*(?:${whom}|${teachers})?\\s*\\)?$`,
  "iu",
);

/** The same with what is counted: nobody's name ends so, whatever stands before it. */
export const countOfSome = new RegExp(`[:(–-]\\s*\\d{1,5}\\s*(?:${whom}|${teachers})\\s*\\)?$`, "iu");

/** "LĐTT: 04", "Chiến sĩ thi đua (02 người)": a count of somebody, and nobody's name. */
export function isCountOfSome(text: string): boolean {
  const words = text.trim();
  return countOfSome.test(words) || /:\s*\d{1,4}$/.test(words);
}
