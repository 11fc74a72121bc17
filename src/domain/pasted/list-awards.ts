import { remembered, rememberedOf } from "../../vietnamese/remembered";
import { recognisable } from "../../vietnamese/text";
import { longestValue } from "../cell-text";
import { isSpelled } from "./award-spelling";

/** An award as a list may name it: by code, by name, or by one of the usual abbreviations. */
export interface ListedAward {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** An award's own column, headed by its code, name or aliases, but for headings that are another field's (`taken`). */
export function awardColumn({ code, name, aliases = [] }: ListedAward, taken: ReadonlySet<string>) {
  return {
    name: `award:${code}` as const,
    title: `Danh hiệu ${name}`,
    labels: [code, name, ...aliases].filter((label) => !taken.has(recognisable(label))),
  };
}

/** Finds the awards a cell names. */
export interface AwardBook {
  /** The code of the one award the text names, or null. */
  one(text: string): string | null;
  /** The codes of the awards it names, in their own order, and the parts of it that are no award. */
  all(text: string): { readonly codes: readonly string[]; readonly unknown: readonly string[] };
  /** Whether it names awards and nothing else. */
  isAwards(text: string): boolean;
  /** The codes given, each once, in the order of the list of awards. */
  inOrder(codes: readonly string[]): readonly string[];
  /** The codes of the awards whose whole name stands in a longer text, as in a list's title. */
  within(text: string): readonly string[];
}

/** Words people put before an award's name. */
const before = /^(?:(?:de nghi|danh hieu|hinh thuc|cong nhan|tang|xet|dang ki|dat) )+/;

/** Of the school's own level; said of an award that names another, it makes a contradiction. */
const schoolLevel = / cap truong$/;
const otherLevels = /\b(?:bo|tinh|toan quoc|so|nganh|chinh phu|thu tuong)\b/;

/** The year behind an award; one before it ("2024: LĐTT") tells history. */
const ofYear = / (?:nam hoc|nam|nh)(?: (?:19|20)\d\d(?: (?:19|20)?\d\d)?)$/;

/** Bullets and stops. Looked for from where they begin: else each of thousands of stops inside would be tried. */
const aroundPart = /^[\s\-–•*.]+|(?<![\s.,])[\s.,]+$/g;

/** No award's name in a cell is longer with all that people write around it. */
const longestSpelling = 200;

/** "Bằng khen cấp bộ, tỉnh" is given by either: "Bằng khen cấp bộ", "Bằng khen cấp tỉnh". */
function levelsApart(name: string): readonly string[] {
  const [, before = "", levels = ""] =
    /^(.*(?<!\p{L})cấp )(\p{L}+(?:(?:, | và | hoặc |\/)\p{L}+)+)$/u.exec(name) ?? [];
  return levels === "" ? [] : levels.split(/, | và | hoặc |\//u).map((level) => before + level);
}

/** The book of a list of awards; the same for the same list. */
export const awardBook = rememberedOf((awards: readonly ListedAward[]): AwardBook => {
  const codes = new Map<string, string>();
  const spellings = [
    ...awards.map(({ code }) => [code, code] as const),
    ...awards.map(({ code, name }) => [name, code] as const),
    ...awards.flatMap(({ code, aliases = [] }) => aliases.map((alias) => [alias, code] as const)),
  ];
  const ofOneLevel = spellings.flatMap(([spelling, code]) =>
    levelsApart(spelling).map((each) => [each, code] as const),
  );
  // A code before a name before an alias, should two awards share a spelling.
  for (const [spelling, code] of [...spellings, ...ofOneLevel]) {
    const words = recognisable(spelling);
    if (words !== "" && !codes.has(words)) codes.set(words, code);
  }
  const names = [...codes].filter(([words]) => words.includes(" "));
  /** By the letters and words of a name: "LĐ tiên tiến", "L.Đ.T.T"; null where several awards are spelled so. */
  const spelled = remembered((words) => {
    const found = new Set(names.flatMap(([name, code]) => (isSpelled(words, name) ? code : [])));
    const [code] = found;
    return code !== undefined && found.size === 1 ? code : null;
  });
  const known = (words: string): string | null =>
    codes.get(words) ?? codes.get(words.replace(before, "")) ?? null;
  const bySpelling = (words: string): string | null => {
    const bare = words.replace(before, "");
    if (!schoolLevel.test(bare)) return spelled(bare);
    const code = known(bare.replace(schoolLevel, "")) ?? spelled(bare.replace(schoolLevel, ""));
    const own = awards.find((award) => award.code === code);
    return own && [own.name, ...(own.aliases ?? [])].every((each) => !otherLevels.test(recognisable(each)))
      ? own.code
      : null;
  };
  const one = remembered((text): string | null => {
    if (text.length > longestValue) return null;
    const found = known(recognisable(text));
    if (found !== null || text.length > longestSpelling) return found;
    const [, name = "", remark = ""] = /^([^()]+)\(([^()]*)\)$/.exec(text.trim()) ?? [];
    if (name !== "") return one(name) === one(remark) ? one(name) : null;
    const undated = recognisable(text).replace(ofYear, "");
    return known(undated) ?? bySpelling(undated);
  });
  const parts = (text: string): readonly string[] =>
    text
      .split(/[;+\n]|(?:^|\s)\d{1,2}[.)](?=\s)/)
      .map((part) => part.replace(aroundPart, ""))
      .filter((part) => part !== "");
  /** A comma, a slash or "và" can stand inside a name: it parts awards only where every part is one. */
  const named = (part: string): readonly string[] | null => {
    const whole = one(part);
    if (whole !== null) return [whole];
    for (const between of [/[,/&]|\svà\s/u, /[,/&]|\svà\s|\s[-–]\s/u]) {
      const inner = part.split(between).map((each) => one(each.trim()));
      const found = inner.filter((code) => code !== null);
      if (found.length === inner.length) return found;
    }
    return null;
  };
  const all: AwardBook["all"] = (text) => {
    const whole = one(text);
    if (whole !== null) return { codes: [whole], unknown: [] };
    const read = parts(text).map((part) => ({ part, codes: named(part) }));
    return {
      codes: read.flatMap((each) => each.codes ?? []),
      unknown: read.flatMap((each) => (each.codes ? [] : each.part)),
    };
  };
  return {
    one,
    all,
    isAwards: (text) => {
      const { codes: found, unknown } = all(text);
      return found.length > 0 && unknown.length === 0;
    },
    inOrder: (given) => awards.map(({ code }) => code).filter((code) => given.includes(code)),
    within: (text) => {
      const words = ` ${recognisable(text)} `;
      const found = [...codes].filter(([name]) => words.includes(` ${name} `));
      // "Tập thể lao động tiên tiến" holds "lao động tiên tiến", and names one award.
      const longest = found.filter(
        ([name]) => !found.some(([other]) => other !== name && ` ${other} `.includes(` ${name} `)),
      );
      return [...new Set(longest.map(([, code]) => code))];
    },
  };
});
