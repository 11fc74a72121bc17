import arimoLatin400Italic from "@fontsource/arimo/files/arimo-latin-400-italic.woff2";
import arimoLatin400 from "@fontsource/arimo/files/arimo-latin-400-normal.woff2";
import arimoLatin700Italic from "@fontsource/arimo/files/arimo-latin-700-italic.woff2";
import arimoLatin700 from "@fontsource/arimo/files/arimo-latin-700-normal.woff2";
import arimoVietnamese400Italic from "@fontsource/arimo/files/arimo-vietnamese-400-italic.woff2";
import arimoVietnamese400 from "@fontsource/arimo/files/arimo-vietnamese-400-normal.woff2";
import arimoVietnamese700Italic from "@fontsource/arimo/files/arimo-vietnamese-700-italic.woff2";
import arimoVietnamese700 from "@fontsource/arimo/files/arimo-vietnamese-700-normal.woff2";
import tinosLatin400Italic from "@fontsource/tinos/files/tinos-latin-400-italic.woff2";
import tinosLatin400 from "@fontsource/tinos/files/tinos-latin-400-normal.woff2";
import tinosLatin700Italic from "@fontsource/tinos/files/tinos-latin-700-italic.woff2";
import tinosLatin700 from "@fontsource/tinos/files/tinos-latin-700-normal.woff2";
import tinosVietnamese400Italic from "@fontsource/tinos/files/tinos-vietnamese-400-italic.woff2";
import tinosVietnamese400 from "@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2";
import tinosVietnamese700Italic from "@fontsource/tinos/files/tinos-vietnamese-700-italic.woff2";
import tinosVietnamese700 from "@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2";

/** As the packages' own style sheets divide the letters. */
const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const VIETNAMESE =
  "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB";

const FACES = [
  ["Times New Roman", 400, "normal", tinosLatin400, tinosVietnamese400],
  ["Times New Roman", 400, "italic", tinosLatin400Italic, tinosVietnamese400Italic],
  ["Times New Roman", 700, "normal", tinosLatin700, tinosVietnamese700],
  ["Times New Roman", 700, "italic", tinosLatin700Italic, tinosVietnamese700Italic],
  ["Arial", 400, "normal", arimoLatin400, arimoVietnamese400],
  ["Arial", 400, "italic", arimoLatin400Italic, arimoVietnamese400Italic],
  ["Arial", 700, "normal", arimoLatin700, arimoVietnamese700],
  ["Arial", 700, "italic", arimoLatin700Italic, arimoVietnamese700Italic],
] as const;

/**
 * Tinos and Arimo under the names of Times New Roman and Arial, whose widths they have letter by letter: a document breaks its
 * lines alike on every machine, and Vietnamese letters show where no Times is, or one without them.
 */
export const FONT_FACES: string = FACES.flatMap(([family, weight, style, latin, vietnamese]) =>
  [
    [latin, LATIN],
    [vietnamese, VIETNAMESE],
  ].map(
    ([url, range]) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(${url}) format("woff2"); unicode-range: ${range}; }`,
  ),
).join("\n");
