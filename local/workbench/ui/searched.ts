/** For searching: small letters, without marks above and below, as people type in a hurry. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}

/** The words of what is searched for, as `plain` has them. */
export function wordsOf(wanted: string): readonly string[] {
  return plain(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether every word stands somewhere in the texts. */
export function hasWords(texts: readonly string[], words: readonly string[]): boolean {
  const text = plain(texts.join(" "));
  return words.every((word) => text.includes(word));
}
