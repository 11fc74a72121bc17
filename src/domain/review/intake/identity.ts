import { foldName } from "../../../vietnamese/names";
import { comparable } from "../../../vietnamese/text";
import { beginningOf, digest, excerpt } from "../../cell-text";
import { codeKey } from "../../code-key";
import type { NominationContent } from "../nomination";

/** Who is nominated, as far as a submission tells: known by code, or by name alone. */
export interface Nominee {
  readonly coded: boolean;
  /** The same for two spellings of one code or name. */
  readonly key: string;
}

/** The nominee of a nomination: its code where one was given, else its folded name (docs/decisions/0008). */
export function nomineeOf({ code, name }: Pick<NominationContent, "code" | "name">): Nominee {
  const typed = codeKey(code);
  return typed === "" ? { coded: false, key: foldName(name) } : { coded: true, key: typed };
}

/** What makes two nominations of a unit the same nominee and award. */
export function identityOf(content: Pick<NominationContent, "code" | "name" | "award">): string {
  const { coded, key } = nomineeOf(content);
  return JSON.stringify([coded, key, content.award]);
}

/** `review/unit/nominee/award`, without the `~2` of further ones. */
export function baseId(
  review: string,
  unit: string,
  content: Pick<NominationContent, "code" | "name" | "award">,
): string {
  return [review, unit, shortKey(nomineeOf(content).key), content.award].join("/");
}

/** "a", "a~2", "a~3": gives each id once. */
export function idGiver(): (base: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (base) => {
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}~${count}`;
    } while (given.has(id));
    counts.set(base, count);
    given.add(id);
    return id;
  };
}

/** "Nguyễn Văn A (GV012), LDTT": a nomination in a list of what is added, changed and gone. */
export function nominationLine({ name, code, award }: NominationContent): string {
  return comparable(`${excerpt(name)}${code === "" ? "" : ` (${excerpt(code)})`}, ${award}`);
}

const longestKey = 120;

/** Longer keys end in a digest of the whole, so that they stay apart. */
function shortKey(key: string): string {
  return key.length <= longestKey ? key : `${beginningOf(key, longestKey - 12)}#${digest(key)}`;
}
