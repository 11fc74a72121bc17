/**
 * A short mark of a text, the same for the same text on every machine: 16 hexadecimal digits, to tell one version of a
 * file from another. Two FNV-1a hashes of 32 bits; no protection against somebody who wants to deceive.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(16).padStart(8, "0")).join("");
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
