import type { Encoding } from "./choices";

/**
 * How letters arrive from where Vietnamese was typed before Unicode, or was copied by what does not know it. The tables are
 * the ones of TCVN 5712:1993 (fonts .VnTime), VNI for Windows and Windows-1258, as their bytes look when taken for Latin.
 */
export function encoded(encoding: Encoding, text: string): string {
  switch (encoding) {
    case "nfc":
      return text;
    case "nfd":
      return text.normalize("NFD");
    case "cp1258":
      return letters(text, tonesApart);
    case "tcvn3":
      return letters(text, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter);
    case "vni":
      return letters(text, (letter) => vni.get(letter) ?? letter);
    case "cp1258AsLatin":
      return letters(text, (letter) =>
        [...tonesApart(letter)].map((part) => latinOf1258[part] ?? part).join(""),
      );
    case "utf8AsLatin":
      return letters(text, (letter) =>
        new TextDecoder("windows-1252").decode(new TextEncoder().encode(letter)),
      );
    case "hardSpaces":
      return text.replace(/ /g, "\u00A0");
    case "zeroWidth":
      return `\uFEFF${text.replace(/ /g, " \u200B")}`;
  }
}

function letters(text: string, write: (letter: string) => string): string {
  return [...text.normalize("NFC")].map(write).join("");
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A letter with its hat or horn in one, its tone behind it: so Windows-1258 has it. */
function tonesApart(letter: string): string {
  const apart = letter.normalize("NFD");
  const tone = apart.match(tones)?.join("") ?? "";
  return tone === "" ? letter : apart.replace(tones, "").normalize("NFC") + tone;
}

const latinOf1258: Readonly<Record<string, string>> = {
  ...{ "\u0300": "Ì", "\u0309": "Ò", "\u0303": "Þ", "\u0301": "ì", "\u0323": "ò" },
  ...{ Ă: "Ã", ă: "ã", Đ: "Ð", đ: "ð", Ơ: "Õ", ơ: "õ", Ư: "Ý", ư: "ý" },
};

const tcvn3 = new Map(
  Object.entries({
    ...{ à: "µ", ả: "¶", ã: "·", á: "¸", ạ: "¹", ă: "¨", ằ: "»", ẳ: "¼", ẵ: "½", ắ: "¾", ặ: "Æ" },
    ...{ â: "©", ầ: "Ç", ẩ: "È", ẫ: "É", ấ: "Ê", ậ: "Ë", đ: "®", è: "Ì", ẻ: "Î", ẽ: "Ï", é: "Ð", ẹ: "Ñ" },
    ...{ ê: "ª", ề: "Ò", ể: "Ó", ễ: "Ô", ế: "Õ", ệ: "Ö", ì: "×", ỉ: "Ø", ĩ: "Ü", í: "Ý", ị: "Þ" },
    ...{ ò: "ß", ỏ: "á", õ: "â", ó: "ã", ọ: "ä", ô: "«", ồ: "å", ổ: "æ", ỗ: "ç", ố: "è", ộ: "é" },
    ...{ ơ: "¬", ờ: "ê", ở: "ë", ỡ: "ì", ớ: "í", ợ: "î", ù: "ï", ủ: "ñ", ũ: "ò", ú: "ó", ụ: "ô" },
    ...{ ư: "\u00AD", ừ: "õ", ử: "ö", ữ: "÷", ứ: "ø", ự: "ù", ỳ: "ú", ỷ: "û", ỹ: "ü", ý: "ý", ỵ: "þ" },
    ...{ Ă: "¡", Â: "¢", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦", Đ: "§" },
  }),
);

/** VNI writes a vowel's marks behind it; i, y with a dot, o and u with a horn and đ have letters of their own. */
function vniTable(): ReadonlyMap<string, string> {
  const lower: Record<string, string> = {
    ...{ í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", đ: "ñ", ơ: "ô", ư: "ö", ỵ: "î" },
  };
  const tone = { "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
  const hat = { "": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä" };
  const breve = { "": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" };
  const put = (letter: string, written: string) => {
    lower[letter.normalize("NFC")] ??= written;
  };
  for (const [mark, sign] of Object.entries(tone)) {
    for (const vowel of ["a", "e", "o", "u", "y"]) put(vowel + mark, vowel + sign);
    put(`ơ${mark}`, `ô${sign}`);
    put(`ư${mark}`, `ö${sign}`);
  }
  for (const [mark, sign] of Object.entries(hat)) {
    for (const vowel of ["a", "e", "o"]) put(`${vowel}\u0302${mark}`, vowel + sign);
  }
  for (const [mark, sign] of Object.entries(breve)) put(`a\u0306${mark}`, `a${sign}`);
  const upper = Object.entries(lower).map(
    ([letter, written]) => [letter.toUpperCase(), written.toUpperCase()] as const,
  );
  return new Map([...upper, ...Object.entries(lower)]);
}

const vni = vniTable();
