/** A way of writing Vietnamese that is not Unicode, still met in schools' older files. */
export interface LegacyEncoding {
  /** As people know it. */
  readonly name: string;
  /** What the text says, read as this encoding; null where it holds what this encoding cannot. */
  readonly decode: (text: string) => string | null;
}

/** Pairs "Çầ" of what stands in the text and what it means, parted by spaces. */
function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
  );
}

const tcvn3Letters = new Map([
  ...pairs(`µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ
    ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự
    úỳ ûỷ üỹ ýý þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ`),
  // The soft hyphen stands for ư.
  ["\u00AD", "ư"],
]);

/** ABC, of the fonts .VnTime, .VnArial: a letter with its tone is one sign of the upper half of the old code page. */
export const tcvn3: LegacyEncoding = {
  name: "TCVN3 (phông .VnTime)",
  decode: (text) => {
    const read = decodeLetters(text, tcvn3Letters);
    return read === null ? null : read.replace(/\S+/g, withCapitals);
  },
};

/** TCVN3 has no capitals with tones: in a word of capitals its small letters are meant as such ("NGUYễN"). */
function withCapitals(word: string): string {
  const isCapital = !/[a-z]/.test(word) && /[A-Z].*[A-Z]/.test(word);
  return isCapital ? word.toUpperCase() : word;
}

/** Marks behind a letter, by the letter that results: "aà" is ầ. */
const vniMarks: Readonly<Record<string, string>> = {
  a: "ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ",
  e: "ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ",
  o: "ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ",
  ô: "ùớ øờ ûở õỡ ïợ",
  u: "ùú øù ûủ õũ ïụ",
  ö: "ùứ øừ ûử õữ ïự",
  y: "ùý øỳ ûỷ õỹ",
};

const vniLower = new Map([
  ...Object.entries(vniMarks).flatMap(([base, marks]) =>
    marks.split(" ").map((pair): [string, string] => [base + pair.slice(0, 1), pair.slice(1)]),
  ),
  ...pairs("ôơ öư ñđ íí ìì æỉ óĩ òị îỵ"),
]);

const vniLetters = new Map([
  ...vniLower,
  ...[...vniLower].flatMap(([written, meant]) => {
    const [base = "", mark = ""] = written;
    const capital = meant.toUpperCase();
    const both = [base.toUpperCase() + mark.toUpperCase(), base.toUpperCase() + mark];
    return both.map((each): [string, string] => [each, capital]);
  }),
]);

/** Of the fonts VNI-Times, VNI-Helve: the marks stand behind the letter as signs of their own. */
export const vni: LegacyEncoding = {
  name: "VNI (phông VNI-Times)",
  decode: (text) => decodeLetters(text, vniLetters),
};

const signs1258 = new Map([
  ...pairs("ãă ÃĂ ðđ ÐĐ õơ ÕƠ ýư ÝƯ"),
  ["Ì", "\u0300"],
  ["Ò", "\u0309"],
  ["Þ", "\u0303"],
  ["ì", "\u0301"],
  ["ò", "\u0323"],
  ...[..."àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ"].map((letter): [string, string] => [letter, letter]),
] as [string, string][]);

/** Windows-1258 whose bytes were taken for the Western code page: "TrâÌn" for "Trần". */
export const windows1258: LegacyEncoding = {
  name: "Windows-1258",
  decode: (text) => decodeLetters(text, signs1258),
};

/** The longest of two signs or one that means a letter; null where a sign beyond ASCII means none. */
function decodeLetters(text: string, letters: ReadonlyMap<string, string>): string | null {
  const signs = [...text.normalize("NFC")];
  const read: string[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? "";
    const pair = letters.get(sign + (signs[at + 1] ?? ""));
    const meant = pair ?? letters.get(sign);
    if (meant === undefined && !standsInAnyText(sign)) return null;
    if (pair !== undefined && signs[at + 1] !== undefined) at += 1;
    read.push(meant ?? sign);
  }
  return read.join("").normalize("NFC");
}

/** ASCII, and what word processors put between words in any encoding. */
function standsInAnyText(sign: string): boolean {
  return /[\t\n\r -~\u00A0\u2010-\u2027\u2030-\u205E\u2190-\u27BF\uFEFF\u200B-\u200D]/u.test(sign);
}

/** The signs of Windows-1252 at 0x80–0x9F; where it has none, the control character of that number, which others put for all of them. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** UTF-8 whose bytes were taken for Windows-1252, as Excel opens a CSV: "Tráº§n" for "Trần". */
export const utf8: LegacyEncoding = {
  name: "UTF-8 (tệp CSV mở nhầm bảng mã)",
  decode: (text) => {
    const bytes = [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code <= 0xff) return code;
      const place = windows1252.indexOf(sign);
      return place < 0 ? -1 : 0x80 + place;
    });
    return bytes.includes(-1) || bytes.every((byte) => byte <= 0x7f) ? null : textOfUtf8(bytes);
  },
};

/** Apps Script has no TextDecoder. Null where the bytes are no UTF-8. */
function textOfUtf8(bytes: readonly number[]): string | null {
  const read: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more =
      first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : -1;
    if (more < 0) return null;
    let code = more === 0 ? first : first & (more === 1 ? 0x1f : 0x0f);
    for (let next = 1; next <= more; next++) {
      const byte = bytes[at + next] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return null;
      code = code * 64 + (byte & 0x3f);
    }
    read.push(String.fromCodePoint(code));
    at += more + 1;
  }
  return read.join("").normalize("NFC");
}

const viqrShapes: Readonly<Record<string, string>> = { "^": "\u0302", "(": "\u0306", "+": "\u031B" };
const viqrTones: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};

/** Vietnamese typed in ASCII: "Tra^`n Va(n Thu+?". Null where nothing in the text is written so for certain. */
export const viqr: LegacyEncoding = {
  name: "VIQR",
  decode: (text) => {
    if (/[^\t\n\r -~]/.test(text) || !/[aeo]\^|a\(|[ou]\+|dd/i.test(text)) return null;
    return viqrLetters(text);
  },
};

/** The same of text that need not show that it is VIQR: "Pha.m Thi. Ha`". */
export function viqrLetters(text: string): string {
  return text
    .replace(/dd/g, "đ")
    .replace(/D[dD]/g, "Đ")
    .replace(/([aeiouy])([\^(+])?(['`?~.])?(?![\^(+])/gi, (whole, letter: string, shape = "", tone = "") => {
      const shaped = (letter + (viqrShapes[shape] ?? "")).normalize("NFC");
      return shape !== "" && shaped.length > 1 ? whole : (shaped + (viqrTones[tone] ?? "")).normalize("NFC");
    });
}
