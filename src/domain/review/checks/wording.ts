import type { Award } from "../../awards/award";
import { excerpt } from "../../cell-text";
import type { Nominee } from "./nominee";

/** Said of figures the register has none of its own for. */
export const asTyped = "theo số đơn vị khai";

/**
 * "LĐTT" for LDTT: the way of writing the code with its Đ, if the catalogue has one; else the award's name. A code the
 * catalogue does not have stands for itself.
 */
export function shortAwardName(awards: ReadonlyMap<string, Award>, code: string): string {
  const award = awards.get(code);
  if (award === undefined) return code;
  const written = award.aliases.find((alias) => alias.replace(/Đ/g, "D").replace(/đ/g, "d") === code);
  return excerpt(written ?? (award.name === "" ? code : award.name));
}

/** "LĐTT hoặc CSTĐCS". */
export function awardChoice(awards: ReadonlyMap<string, Award>, codes: readonly string[]): string {
  return codes.map((code) => shortAwardName(awards, code)).join(" hoặc ");
}

/** "Nguyễn Văn A (GV012)", "Nguyễn Văn A". */
export function nomineeLabel({ nomination: { name, code } }: Nominee): string {
  return code === "" ? excerpt(name) : `${excerpt(name)} (${excerpt(code)})`;
}

/** A name and a code, each as an excerpt. */
const longestLabel = 250;

/** The first three, and how many more: "A, B, C và 4 trường hợp khác". */
export function someOf(labels: readonly string[]): string {
  const told = labels
    .slice(0, 3)
    .map((label) => excerpt(label, longestLabel))
    .join(", ");
  return labels.length <= 3 ? told : `${told} và ${labels.length - 3} trường hợp khác`;
}
