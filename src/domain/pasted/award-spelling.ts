/** Words that a name may have or lack: "Giấy khen (của) Hiệu trưởng", "CSTĐ (cấp) cơ sở". */
const loose: ReadonlySet<string> = new Set(["cua", "cap"]);

/**
 * Whether recognisable words spell a name, each of them one of its words or the first letters of several: "ld tien tien",
 * "l d t t", "cstd co so" for names written out.
 */
export function isSpelled(words: string, name: string): boolean {
  const given = words.split(" ").filter((word) => !loose.has(word));
  const wanted = name.split(" ").filter((word) => !loose.has(word));
  if (given.length === 0 || wanted.length < 2 || given.join("").length < 2) return false;
  const initials = wanted.map((word) => word.charAt(0)).join("");
  /** The places in the name up to which the words so far can reach. */
  let reached: ReadonlySet<number> = new Set([0]);
  for (const word of given) {
    const next = new Set<number>();
    for (const place of reached) {
      if (wanted[place] === word) next.add(place + 1);
      if (initials.startsWith(word, place)) next.add(place + word.length);
    }
    reached = next;
  }
  return reached.has(wanted.length);
}
