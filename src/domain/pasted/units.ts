import { comparableLabel, recognisable } from "../../vietnamese/text";
import type { Unit } from "../school/unit";
import { withoutCount } from "./counts";

/** "K. Mộc", "P. Đào tạo", "TT Tin học": how the kinds of units are shortened. */
const kinds: readonly (readonly [short: RegExp, whole: string])[] = [
  [/^k\s*[.]\s*/iu, "Khoa "],
  [/^p\s*[.]\s*/iu, "Phòng "],
  [/^(?:tt\s*[.]?|t\.t\.?)\s+/iu, "Trung tâm "],
  [/^bm\s*[.]?\s+/iu, "Bộ môn "],
];

/**
 * The code of the unit that a text names, by code, by name, or by a name whose kind is shortened; a count behind a
 * group's name is left out. Null where none is named so, or several.
 */
export function unitNamed(text: string, units: readonly Unit[]): string | null {
  const label = comparableLabel(text);
  if (label === "") return null;
  const coded = units.find(({ code }) => comparableLabel(code) === label);
  if (coded) return coded.code;
  const bare = withoutCount(text);
  const written = [text, bare, ...kinds.map(([short, whole]) => bare.trim().replace(short, whole))];
  for (const each of written) {
    const named = units.filter(({ name }) => recognisable(name) === recognisable(each));
    if (named.length > 0) return named.length === 1 ? (named[0]?.code ?? null) : null;
  }
  return null;
}
