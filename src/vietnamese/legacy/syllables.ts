import { remembered } from "../remembered";

const initials = "ngh|ng|gh|gi|qu|kh|ph|th|tr|ch|nh|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x";
const vowels =
  "iêu|yêu|uyê|uya|uyu|oai|oay|oeo|uây|uôi|ươi|ươu|uêu|iê|yê|uâ|uô|uơ|ươ|uê|uy|oa|oă|oe|oo|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y";
const syllable = new RegExp(`^(?:${initials})?(?:${vowels})(?:ch|nh|ng|c|m|n|p|t)?$`, "u");

const toneOnConsonant = /[b-df-hj-np-tv-xzđ][\u0300\u0309\u0303\u0301\u0323]/u;

/** Before a closing i, o, u, y the tone stands on the vowel that is sounded: "mão", never "maõ"; "thuý" is written, too. */
const closedByTone = /[aăâeêioôơuư][iouy][\u0300\u0309\u0303\u0301\u0323]$/u;

/** Grave, hook, tilde, acute, dot below: the tones. */
const tone = /[\u0300\u0309\u0303\u0301\u0323]/gu;

/**
 * Whether a word of letters can be a syllable of Vietnamese: its letters make one, it has one tone at most, before a final
 * c, ch, p, t only acute or dot below, and capitals stand first or throughout. "Nguyễn", "THỬ", not "TrÇn", "NguyÔn", "Krông".
 */
export const isSyllable = remembered((word) => {
  const letters = word.normalize("NFC");
  const rest = letters.slice(1);
  if (rest !== rest.toLowerCase() && letters !== letters.toUpperCase()) return false;
  const apart = letters.toLowerCase().normalize("NFD");
  const tones = apart.match(tone) ?? [];
  const bare = apart.replace(tone, "").normalize("NFC");
  if (tones.length > 1 || toneOnConsonant.test(apart) || !syllable.test(bare)) return false;
  if (
    closedByTone.test(
      word
        .toLowerCase()
        .normalize("NFC")
        .replace(/(.)$/u, (last) => last.normalize("NFD")),
    )
  ) {
    if (!/(?:^|[^q])uy$|^gi?[iou]$|^qu[iy]$/u.test(bare)) return false;
  }
  const stopped = /(?:c|ch|p|t)$/u.test(bare);
  return !stopped || tones[0] === "\u0301" || tones[0] === "\u0323";
});

/** "LĐTT", "CSTĐ-CS": letters that stand for words. */
const abbreviation = /^[A-ZĂÂĐÊÔƠƯÐ]{2,12}$/u;

/** What parts words: spaces and the signs of ASCII and of print that stand between them. */
const between = /[\s!-,./:-@[-`{-~\u00A0\u2010-\u2027\u2030-\u205E-]+/u;

/** Whether every word that is not plain ASCII is Vietnamese as it stands. */
export const isVietnamese = remembered((text) =>
  text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    // The Icelandic letters that look the same stand for đ in many files.
    .replace(/ð/g, "đ")
    .replace(/Ð/g, "Đ")
    .split(between)
    .every((word) => !/[^ -~]/.test(word) || abbreviation.test(word) || isSyllable(word)),
);
