import { comparableLabel } from "./text";

/** Huyền, sắc, ngã, hỏi, nặng as they stand apart in NFD. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which names are compared, never stored: case, spaces and zero-width characters, đ typed as ð, and where
 * a tone stands in its syllable make no difference ("Hoà" = "Hòa") (domain.md 7).
 */
export function foldName(text: string): string {
  return comparableLabel(text).replace(/ð/g, "đ").split(" ").map(toneLast).join(" ");
}

function toneLast(syllable: string): string {
  const bare = syllable.normalize("NFD");
  return (bare.replace(tone, "") + (bare.match(tone) ?? []).join("")).normalize("NFC");
}
