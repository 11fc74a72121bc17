import { eachMatch, inEachLine, quoted, type SlipRule, wordEnd, wordStart } from "./slip-rule";

/** Words that look like a slip, and the words around them that show they are none (alternatives of a pattern). */
interface Suspect {
  readonly words: string;
  readonly unlessAfter?: string;
  readonly unlessBefore?: string;
}

function wholeWords({ words, unlessAfter, unlessBefore }: Suspect): string {
  const after = unlessAfter ? `(?<!${wordStart}(?:${unlessAfter})\\s+)` : "";
  const before = unlessBefore ? `(?!\\s+(?:${unlessBefore})${wordEnd})` : "";
  return `${after}${wordStart}${words}${wordEnd}${before}`;
}

const spellings: readonly (Suspect & { readonly right: string })[] = [
  {
    words: "trong\\s+tâm",
    unlessBefore:
      "trí|hồn|thức|thế|khảm|lý|lí|linh|niệm|tưởng|tư|can|dịch|điểm|bão|lũ|chấn|sự|não|huyết|thư|mỗi",
    right: "trọng tâm",
  },
  {
    words: "tiến\\s+tiến",
    unlessAfter: "tiên|cải|xúc|bước|tân",
    unlessBefore: "bộ|hành|độ|trình|tới|đến|lên|sĩ|sỹ|triển|công",
    right: "tiên tiến",
  },
  { words: "tiên\\s+tiên", right: "tiên tiến" },
  {
    words: "(?:tuyên\\s+tuyền|tuyền\\s+truyền|tuyên\\s+chuyền|tuyên\\s+truyến|tuyên\\s+truyên)",
    right: "tuyên truyền",
  },
  { words: "(?:khen\\s+thường|khen\\s+thướng)", unlessBefore: "xuyên|lệ|kỳ|trực|niên", right: "khen thưởng" },
  { words: "thi\\s+(?:đau|dua|đưa)", unlessBefore: "lòng|đớn|ra|vào|lên", right: "thi đua" },
  { words: "(?:nhiêm\\s+vụ|nhiệm\\s+vu|nhiệm\\s+vự)", right: "nhiệm vụ" },
  { words: "(?:kế\\s+hoach|kế\\s+họach|kê\\s+hoạch)", right: "kế hoạch" },
  { words: "(?:hoàn\\s+thanh|hòan\\s+thành)", unlessBefore: "toán|lý|niên|tra", right: "hoàn thành" },
  { words: "chất\\s+(?:lương|luợng)", unlessAfter: "thực|bản|tính|phẩm|vật", right: "chất lượng" },
  { words: "(?:danh\\s+hiêu|danh\\s+hiêụ)", right: "danh hiệu" },
  {
    words: "(?:sáng\\s+kiên|sang\\s+kiến)",
    unlessBefore: "cường|định|trì|quyết|nghị|thức|trúc|tạo|giải",
    right: "sáng kiến",
  },
  { words: "phong\\s+(?:trao|tráo)", unlessBefore: "tặng|giải|cho|đổi", right: "phong trào" },
];

/** "trong tâm", "tiến tiến" (domain.md 2, both seeds). */
const misspelling: SlipRule = {
  name: "misspelling",
  stops: false,
  find: inEachLine((line) =>
    spellings.flatMap((spelling) =>
      eachMatch(line, new RegExp(wholeWords(spelling), "giu"), ([words]) => ({
        what: `Có lẽ viết sai chính tả: ${quoted(words)}`,
        remedy: `Viết ${quoted(spelling.right)}`,
      })),
    ),
  ),
};

/**
 * Words that no sentence has twice in a row. The list is closed, for most doubled syllables are right: reduplications
 * ("luôn luôn", "ngày ngày"), and two words that meet ("học sinh sinh viên", "ban hành hành động", "nhà ở ở xa").
 */
const neverTwice: readonly Suspect[] = [
  ..."các những mọi mỗi và hoặc với cho là được đã sẽ vẫn cũng nếu thì mà vì bởi nhằm gồm đến từng đợt đua"
    .split(" ")
    .map((words) => ({ words })),
  { words: "của", unlessBefore: "cải" },
  { words: "để", unlessBefore: "lại|dành|ý|dồn|tâm|trống|phần" },
  { words: "đang", unlessAfter: "đảm" },
  { words: "trong", unlessAfter: "bên|phía", unlessBefore: "sạch|sáng|trẻo|suốt|veo|lành" },
  { words: "về", unlessAfter: "trở|quay|đi" },
  { words: "tại", unlessAfter: "hiện|tồn|thực" },
  { words: "do", unlessAfter: "lý|lí|tự" },
  { words: "khen", unlessAfter: "giấy|bằng|lời" },
];

/** "các các": of a kind with "tiến tiến" (domain.md 2, seed B). */
const doubledWord: SlipRule = {
  name: "doubled word",
  stops: false,
  find: inEachLine((line) =>
    neverTwice.flatMap((suspect) =>
      eachMatch(
        line,
        new RegExp(wholeWords({ ...suspect, words: `${suspect.words}(?:\\s+${suspect.words})+` }), "giu"),
        ([words]) => ({ what: `Từ bị lặp: ${quoted(words)}`, remedy: "Bỏ từ thừa" }),
      ),
    ),
  ),
};

/** Abbreviations of emulation councils and of those they write about, as they are right. */
const abbreviations: readonly string[] = (
  "NLĐ HĐLĐ HLĐ CNLĐ VCLĐ CBNLĐ VCNLĐ CCVCNLĐ CBVCNLĐ CBCCVCNLĐ CBCCVCLĐ CBGVNLĐ CBGVNVNLĐ CBCNVLĐ CNVCLĐ " +
  "CNVLĐ CCVCLĐ CBVCLĐ HĐTĐ HĐTĐKT BTĐKT TĐKT LĐTT TTLĐTT TTLĐXS CSTĐ CSTĐCS CSTĐT HĐND HĐQT LĐLĐ TLĐLĐ " +
  "TLĐLĐVN LĐTBXH BLĐTBXH GDĐT BGDĐT SGDĐT"
).split(" ");
/** "HLD" of seed A may stand for either. */
const ambiguous: Readonly<Record<string, string>> = { HLD: "“NLĐ” hoặc “HĐLĐ”" };
const capitals = /(?<![\p{L}\p{M}\p{N}])\p{Lu}{3,}(?![\p{L}\p{M}\p{N}])/gu;

/** "NLD", "HLD", "HĐTD": D for Đ (domain.md 2, seed A); also in our own abbreviations ("KH-CDKTKT"). */
const strokeOfD: SlipRule = {
  name: "D for Đ",
  stops: false,
  find: inEachLine((line, { ownAgencies }) => {
    const right = [...ownAgencies.map((agency) => agency.normalize("NFC")), ...abbreviations];
    return eachMatch(line, capitals, ([words]) => {
      const meant = right.includes(words) ? undefined : right.find((each) => lacksStroke(words, each));
      if (meant === undefined) return null;
      return {
        what: `Chữ viết tắt dùng D thay cho Đ: ${quoted(words)}`,
        remedy: `Viết ${ambiguous[words] ?? quoted(meant)}`,
      };
    });
  }),
};

function lacksStroke(typed: string, right: string): boolean {
  const letters = [...right];
  const typedLetters = [...typed];
  return (
    letters.length === typedLetters.length &&
    letters.every((letter, at) => letter === typedLetters[at] || (letter === "Đ" && typedLetters[at] === "D"))
  );
}

/** "Nơi nhận" alone, without its colon (domain.md 2, seed A). */
const recipientsColon: SlipRule = {
  name: "recipients without a colon",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, /^\s*(nơi\s+nhận)[\s.]*$/giu, ([, words = ""]) => ({
      what: `Thiếu dấu hai chấm: ${quoted(words)}`,
      remedy: "Viết “Nơi nhận:”",
    })),
  ),
};

/** "Lưu VT, TH" without its colon (domain.md 2, seed A). */
const filingColon: SlipRule = {
  name: "filing without a colon",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(
      line,
      /(?<![\p{L}\p{N}])Lưu\s+((?:\p{Lu}{2,}\s*,\s*)*VT(?![\p{L}\p{N}])(?:\s*,\s*\p{Lu}{2,}(?![\p{L}\p{N}]))*)/gu,
      ([words, where = ""]) => ({
        what: `Thiếu dấu hai chấm: ${quoted(words)}`,
        remedy: `Viết ${quoted(`Lưu: ${where}`)}`,
      }),
    ),
  ),
};

/** " ,", " ;", "( ": a space that does not belong. Typing practice: no item of the seeds. */
const straySpace: SlipRule = {
  name: "stray space",
  stops: false,
  find: inEachLine((line) => [
    // A colon between figures is a ratio or a score, and "( )" a box to fill in.
    ...eachMatch(line, /(?<=\S)\s+[,;]|(?<=[\p{L}\p{M}])\s+:(?=\s|$)|(?<=[^\s(])\s+\)/gu, (match) => {
      const before = /\S*$/.exec(line.slice(0, match.index))?.[0] ?? "";
      return spaced(before + match[0], before + match[0].trim());
    }),
    ...eachMatch(line, /\(\s+([^\s)]+)/gu, ([words, first = ""]) => spaced(words, `(${first}`)),
  ]),
};

function spaced(words: string, right: string) {
  return { what: `Thừa dấu cách: ${quoted(words)}`, remedy: `Viết ${quoted(right)}` };
}

/** Slips in words, abbreviations and the marks between them. */
export const wordRules: readonly SlipRule[] = [
  misspelling,
  doubledWord,
  strokeOfD,
  recipientsColon,
  filingColon,
  straySpace,
];
