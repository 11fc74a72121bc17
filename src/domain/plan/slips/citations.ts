import { romanNumeral } from "../../../vietnamese/numbers";
import { eachMatch, inEachLine, quoted, type Slip, type SlipRule, wordEnd, wordStart } from "./slip-rule";

/** Named kinds and what their symbols begin with (NĐ 30/2020, domain.md 6). */
const kindAbbreviations = new Map([
  ["kế hoạch", "KH"],
  ["quyết định", "QĐ"],
  ["thông báo", "TB"],
  ["tờ trình", "TTr"],
  ["báo cáo", "BC"],
  ["hướng dẫn", "HD"],
  ["nghị định", "NĐ"],
]);
/** Further beginnings, by which a symbol is known as one of a named kind. Joint ones (TTLT, KHLT) have more groups. */
const otherAbbreviations = ["CT", "NQ", "QC", "CTr", "PA", "ĐA", "BB", "GM", "TT"];

/** "16/", "03/2021/": the number, and the year that some symbols have after it. Party numbers ("34-CT/TW") have none. */
const number = "\\d+\\p{L}?(?:\\/\\d{4})?\\/";
const group = "\\p{L}[\\p{L}\\p{M}\\p{N}&.]*";

/** Names of documents followed by number and symbol; groups: the kind, the symbol. */
function citationsOf(kinds: Iterable<string>): string {
  const names = [...kinds].map((kind) => kind.replace(" ", "\\s+")).join("|");
  return `${wordStart}(${names})\\s+(?:số\\s*:?\\s*)?${number}(${group}(?:-${group})+)`;
}

const thirdGroup = new RegExp(
  `(?:\\d+\\p{L}?(?:\\/\\d{4})?)?\\/(${[...kindAbbreviations.values(), ...otherAbbreviations].join("|")})` +
    `-[\\p{L}\\p{N}&]+(-\\p{Lu}[\\p{L}\\p{N}&]*)+`,
  "gu",
);

/** "800/KH-CĐKTKT-TH": a named kind's symbol is TYPE-AGENCY (domain.md 2, seed A; NĐ 30/2020). */
const symbolOfThreeGroups: SlipRule = {
  name: "symbol of three groups",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, thirdGroup, ([words]) => ({
      what: `Ký hiệu có nhóm thứ ba: ${quoted(words)}`,
      remedy: `Viết ${quoted(words.split("-").slice(0, 2).join("-"))}; văn bản của nơi khác thì đối chiếu với bản gốc`,
    })),
  ),
};

const namedKinds = new RegExp(citationsOf(kindAbbreviations.keys()), "giu");
/** "Công văn hướng dẫn số 1234/BGDĐT-GDTrH" is a letter, whatever it does. */
const letterBefore = new RegExp(`${wordStart}(?:công\\s+văn|văn\\s+bản)\\s[^,;.]{0,20}$`, "iu");

/** "kế hoạch số 1999/ĐHTN-PCTĐ": a plan with a letter's symbol (domain.md 2, seed A). */
const symbolOfAnotherKind: SlipRule = {
  name: "symbol of another kind",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, namedKinds, (match) => {
      const [words, kind = "", symbol = ""] = match;
      const expected = kindAbbreviations.get(kind.toLowerCase().replace(/\s+/g, " ")) ?? "";
      const begins = symbol.split("-")[0]?.toLowerCase();
      const joint = ["", "lt", "ln"].map((joined) => expected.toLowerCase() + joined);
      if (joint.some((right) => begins === right) || letterBefore.test(line.slice(0, match.index)))
        return null;
      return {
        what: `Ký hiệu không hợp với tên loại văn bản: ${quoted(words)}`,
        remedy: `Đối chiếu với bản gốc: ký hiệu của ${kind.toLowerCase()} bắt đầu bằng “${expected}-”`,
      };
    }),
  ),
};

const dated = new RegExp(
  `${citationsOf([...kindAbbreviations.keys(), "chỉ thị", "công văn"])},?\\s+ngày\\s*\\d`,
  "giu",
);
/** Bodies that the symbol names beyond doubt. */
const knownIssuers = ["CP", "TTg", "CTN", "QH", "UBTVQH"];
/** Ends a clause of its own: a semicolon, or a full stop that is not an abbreviation's ("TP. Long Xuyên"). */
const sentenceEnd = /;|(?<=[\p{Ll}\d)”"])[.?!](?=\s+\p{Lu})/gu;

/** "Kế hoạch số 16/KH-UBND ngày …" with no "của …" (domain.md 2, seed B). */
const missingIssuer: SlipRule = {
  name: "missing issuing body",
  stops: false,
  find: inEachLine((line, { ownAgencies }) => {
    const needless = [...knownIssuers, ...ownAgencies.map((agency) => agency.normalize("NFC"))];
    return eachMatch(line, dated, (match) => {
      const [words, , symbol = ""] = match;
      const at = match.index ?? 0;
      if (symbol.split("-").some((part) => needless.includes(part))) return null;
      if (namesIssuer(sentenceAround(line, at), words, symbol)) return null;
      const cited = words.replace(/,?\s+ngày\s*\d$/iu, "");
      return {
        what: `Thiếu cơ quan ban hành: ${quoted(cited)}`,
        remedy: "Thêm “của …” sau ngày ban hành",
      };
    });
  }),
};

function sentenceAround(line: string, at: number): string {
  const ends = [...line.matchAll(sentenceEnd)].map(({ index }) => index ?? 0);
  const start = Math.max(0, ...ends.filter((end) => end < at).map((end) => end + 1));
  return line.slice(
    start,
    ends.find((end) => end >= at),
  );
}

/** "của UBND tỉnh", "do UBND tỉnh ban hành", "UBND tỉnh ban hành Kế hoạch số …", or the agency's letters once more. */
function namesIssuer(sentence: string, citation: string, symbol: string): boolean {
  const [before = "", ...after] = sentence.split(citation);
  const rest = after.join(" ");
  const words = new Set(`${before} ${rest}`.split(/[^\p{L}\p{M}\p{N}&]+/u));
  return (
    new RegExp(`${wordStart}của${wordEnd}`, "iu").test(sentence) ||
    /(?<!\p{L})ban\s+hành\s*$/iu.test(before) ||
    /(?<!\p{L})do\s.*ban\s+hành(?!\p{L})/iu.test(rest) ||
    symbol.split("-").some((part) => words.has(part))
  );
}

const romanRounds = new Map(Array.from({ length: 20 }, (_, index) => [romanNumeral(index + 1), index + 1]));
/** "Đợt 2", "đợt thi đua II"; not "mỗi đợt 2 tháng", "đợt 20/11", "đợt 26-3". */
const roundName = new RegExp(
  `(?<!${wordStart}(?:mỗi|một|từng|các|nhiều|[Mm]ỗi|[Mm]ột|[Tt]ừng)\\s+)${wordStart}` +
    `[Đđ][Ợợ][Tt]\\s+(?:(?:[Tt]hi\\s+đua|THI\\s+ĐUA)\\s+)?(\\d{1,2}(?!\\s*[-–./]\\s*\\d)|[IVX]+)${wordEnd}` +
    "(?!\\s+(?:tháng|ngày|tuần|người|buổi|giờ|lần|lượt|tập\\s+thể|cá\\s+nhân|đơn\\s+vị|triệu)(?!\\p{L}))",
  "gu",
);

/** "Đợt 2" beside "đợt II" in one plan (domain.md 2, seed B). Told once a round, where the second way first stands. */
const roundInTwoWays: SlipRule = {
  name: "round named in two ways",
  stops: false,
  find: (lines) => {
    const first = new Map<number, { readonly words: string; readonly roman: boolean }>();
    const told = new Set<number>();
    const slips: Slip[] = [];
    for (const [line, text] of lines.entries()) {
      for (const match of text.matchAll(roundName)) {
        const [words, digits = ""] = match;
        const inRoman = romanRounds.get(digits);
        const round = inRoman ?? Number(digits);
        if (Number.isNaN(round)) continue;
        const roman = inRoman !== undefined;
        const known = first.get(round);
        if (known === undefined) first.set(round, { words, roman });
        else if (known.roman !== roman && !told.has(round)) {
          told.add(round);
          slips.push({
            line,
            at: match.index ?? 0,
            what: `Một đợt viết hai cách: ${quoted(known.words)} và ${quoted(words)}`,
            remedy: "Viết một cách trong cả kế hoạch",
          });
        }
      }
    }
    return slips;
  },
};

/** Slips in the names of documents and rounds. */
export const citationRules: readonly SlipRule[] = [
  symbolOfThreeGroups,
  symbolOfAnotherKind,
  missingIssuer,
  roundInTwoWays,
];
